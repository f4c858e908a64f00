import type { NoteMark } from "../rules/note.ts";

/** A note as this browser has it. It is pending while its revision is higher than the one that the server is known to have. */
export interface NoteDraft {
	id: string;
	questionId: string | null;
	body: string;
	marks: NoteMark[];
	offTheRecord: boolean;
	revision: number;
	writtenAt: string;
	deleted: boolean;
	/** The highest revision that the server is known to have; 0: none. */
	acked: number;
	/** The server's sentence on why it will not take this revision. */
	refused: string | null;
}

/** What the server says it keeps, after taking a copy or not. */
export type KeptNote = Omit<NoteDraft, "acked" | "refused">;

export type SendAnswer =
	| { kind: "kept"; note: KeptNote }
	| { kind: "refused"; sentence: string };

export interface QueueTools {
	/** Where pending drafts outlive the page; each is written on its own, at once. */
	store: {
		load(): NoteDraft[];
		save(draft: NoteDraft): void;
		drop(id: string): void;
	};
	/** Throws when there is no answer; then the draft waits, and is sent again. */
	send(draft: NoteDraft, whileLeaving: boolean): Promise<SendAnswer>;
	newId(): string;
	now(): string;
	/** Calls back after some milliseconds; gives what cancels it. */
	later(call: () => void, ms: number): () => void;
}

export type NoteChange = Partial<
	Pick<NoteDraft, "body" | "marks" | "offTheRecord" | "questionId" | "deleted">
>;

export type QueueState = {
	drafts: NoteDraft[];
	pending: number;
	/** The last try got no answer. */
	isCutOff: boolean;
	/** How often another device had changed the same note, and both versions were kept. */
	copies: number;
};

const QUIET_MS = 300;
const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * Brings notes from the keyboard to the server. Every edit is a new revision and is in the store before anything else
 * happens; it goes out once typing pauses, one note after the other in the order of writing, and again until the
 * server has answered. Since the server keeps the highest revision alone, copies may be lost, repeated or late.
 * Where another device has written the same note, both versions are kept (DESIGN §7).
 */
export function createNoteQueue(tools: QueueTools) {
	const drafts = new Map(tools.store.load().map((one) => [one.id, one]));
	const listeners = new Set<() => void>();
	let running: Promise<void> | undefined;
	let cancel = () => {};
	let failures = 0;
	let copies = 0;
	let state = snapshot();

	const isPending = (draft: NoteDraft) =>
		draft.revision > draft.acked && draft.refused === null;

	function snapshot(): QueueState {
		const all = [...drafts.values()].sort(byWriting);
		return {
			drafts: all.filter((draft) => !draft.deleted),
			pending: all.filter((draft) => draft.revision > draft.acked).length,
			isCutOff: failures > 0,
			copies,
		};
	}

	function changed() {
		state = snapshot();
		for (const listener of listeners) listener();
	}

	function put(draft: NoteDraft) {
		drafts.set(draft.id, draft);
		if (draft.revision > draft.acked) tools.store.save(draft);
		else tools.store.drop(draft.id);
	}

	/** One edit; the id of a note that is not there yet makes it. */
	function edit(id: string, change: NoteChange) {
		const draft = drafts.get(id) ?? blank(id, tools.now());
		put({ ...draft, ...change, revision: draft.revision + 1, refused: null });
		changed();
		cancel();
		cancel = tools.later(flush, QUIET_MS);
	}

	/** What the server has. A draft that is still pending is newer here and stays. */
	function adopt(notes: readonly KeptNote[]) {
		const there = new Map(notes.map((note) => [note.id, note]));
		for (const draft of drafts.values())
			if (draft.revision <= draft.acked && !there.has(draft.id))
				drafts.delete(draft.id);
		for (const note of notes) {
			const draft = drafts.get(note.id);
			if (
				!draft ||
				(draft.revision <= draft.acked && note.revision >= draft.revision)
			)
				put(fromServer(note));
		}
		changed();
	}

	/** Sends what is pending, in order, until all is out or there is no answer. */
	function flush(): Promise<void> {
		cancel();
		running ??= sendAll().finally(() => {
			running = undefined;
		});
		return running;
	}

	async function sendAll() {
		for (;;) {
			const next = [...drafts.values()].filter(isPending).sort(byWriting)[0];
			if (!next) break;
			try {
				settle(next, await tools.send(next, false));
				failures = 0;
			} catch {
				const wait = RETRY_MS[failures] ?? 30_000;
				failures++;
				cancel = tools.later(flush, wait);
				break;
			} finally {
				changed();
			}
		}
	}

	/** The page is going away: everything pending is sent at once, without waiting for answers. */
	function leave() {
		for (const draft of drafts.values())
			if (isPending(draft)) tools.send(draft, true).catch(() => {});
	}

	function settle(sent: NoteDraft, answer: SendAnswer) {
		const draft = drafts.get(sent.id) ?? sent;
		if (answer.kind === "refused") {
			if (draft.revision === sent.revision)
				put({ ...draft, refused: answer.sentence });
			return;
		}
		const { note } = answer;
		if (isOurs(note, sent, draft)) {
			put({ ...draft, acked: Math.max(draft.acked, note.revision) });
			return;
		}
		put(fromServer(note));
		if (draft.deleted || !draft.body.trim() || draft.body === note.body) return;
		copies++;
		put({ ...draft, id: tools.newId(), revision: 1, acked: 0 });
	}

	return {
		edit,
		adopt,
		flush,
		leave,
		read: () => state,
		subscribe(listener: () => void) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}

export type NoteQueue = ReturnType<typeof createNoteQueue>;

/** Whether what the server keeps was written here: the copy that was sent, or one between it and the present text. */
function isOurs(note: KeptNote, sent: NoteDraft, draft: NoteDraft): boolean {
	if (note.revision > draft.revision) return false;
	if (note.revision === draft.revision) return sameText(note, draft);
	if (note.revision === sent.revision) return sameText(note, sent);
	return true;
}

function sameText(note: KeptNote, draft: NoteDraft): boolean {
	return note.deleted === draft.deleted && note.body === draft.body;
}

function blank(id: string, now: string): NoteDraft {
	return {
		id,
		questionId: null,
		body: "",
		marks: [],
		offTheRecord: false,
		revision: 0,
		writtenAt: now,
		deleted: false,
		acked: 0,
		refused: null,
	};
}

function fromServer(note: KeptNote): NoteDraft {
	return {
		id: note.id,
		questionId: note.questionId,
		body: note.body,
		marks: note.marks,
		offTheRecord: note.offTheRecord,
		revision: note.revision,
		writtenAt: note.writtenAt,
		deleted: note.deleted,
		acked: note.revision,
		refused: null,
	};
}

function byWriting(a: NoteDraft, b: NoteDraft): number {
	return (
		Date.parse(a.writtenAt) - Date.parse(b.writtenAt) || (a.id < b.id ? -1 : 1)
	);
}
