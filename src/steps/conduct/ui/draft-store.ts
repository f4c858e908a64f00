import type { NoteDraft, QueueTools } from "./note-queue.ts";

/**
 * Pending notes of one meeting in this browser's own storage, one key for each note, so that two tabs don't write
 * over each other. Where storage is full or forbidden the drafts live as long as the page.
 */
export function draftStore(
	meetingId: string,
	storage: Storage,
): QueueTools["store"] {
	const prefix = `askaround.note.${meetingId}.`;
	const attempt = (work: () => void) => {
		try {
			work();
		} catch (error) {
			if (!(error instanceof DOMException)) throw error;
		}
	};
	return {
		load() {
			const drafts: NoteDraft[] = [];
			attempt(() => {
				for (const key of Object.keys(storage)) {
					if (!key.startsWith(prefix)) continue;
					const draft = parsed(storage.getItem(key));
					if (draft) drafts.push(draft);
				}
			});
			return drafts;
		},
		save: (draft) =>
			attempt(() => storage.setItem(prefix + draft.id, JSON.stringify(draft))),
		drop: (id) => attempt(() => storage.removeItem(prefix + id)),
	};
}

/** Text of another program under our key is left alone. */
function parsed(text: string | null): NoteDraft | undefined {
	try {
		const draft = JSON.parse(text ?? "null");
		return typeof draft?.id === "string" && typeof draft.body === "string"
			? draft
			: undefined;
	} catch {
		return undefined;
	}
}
