import {
	copyIdOf,
	includes,
	latestOfEach,
	type NoteMark,
	type NoteVersion,
} from "../rules/note.ts";

/** A note as this browser has it. It is pending while its revision is higher than the one that the server is known to have. */
export interface NoteDraft extends NoteVersion {
	id: string;
	questionId: string | null;
	body: string;
	marks: NoteMark[];
	offTheRecord: boolean;
	/** The versions that this one was made from, as far as the server needs to know them. */
	seen: NoteVersion[];
	/** The note whose other version this is: another device wrote it at the same moment. */
	copyOf: string | null;
	writtenAt: string;
	deleted: boolean;
	/** The highest revision that the server is known to have; 0: none. */
	acked: number;
	/** The server's sentence on why it will not take this revision. */
	refused: string | null;
}

/** What the server says it keeps, after taking a copy or not. */
export type KeptNote = Omit<NoteDraft, "acked" | "refused" | "seen"> & {
	/** Of each writer the latest version that went into it. */
	history: NoteVersion[];
};

export type SendAnswer =
	| { kind: "kept"; note: KeptNote }
	| { kind: "refused"; sentence: string };

export interface NoteChanges {
	save?: NoteDraft[];
	/** The server has this version, or another took its place. A later one of the same writer stays. */
	drop?: NoteDraft[];
}

export interface QueueTools {
	/** What was pending when the page was opened. */
	drafts: readonly NoteDraft[];
	/** Where pending drafts outlive the page, each under its id and writer; begins at once, all of one call together. */
	write(changes: NoteChanges): void;
	/** Throws when there is no answer; then the draft waits, and is sent again. */
	send(draft: NoteDraft, whileLeaving: boolean): Promise<SendAnswer>;
	/** Runs it once no other tab of this browser is at it: what one finds out about a note the others hear before they send. */
	alone(work: () => Promise<void>): Promise<void>;
	/** Tells the other tabs of an edit. */
	tell?(draft: NoteDraft): void;
	/** The id of this page as a writer, never used before. */
	writer: string;
	newWriter(): string;
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
};

const QUIET_MS = 300;
const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * Brings notes from the keyboard to the server. Every edit is a new revision and is written down before anything else
 * happens; it goes out once typing pauses, one note after the other in the order of writing, and again until the
 * server has answered. The server takes a version that was made from the one it has, and no other (rules/note.ts), so
 * copies may be lost, repeated or late. Where another device has written the same note, both versions are kept, the
 * second marked as the copy of the first (DESIGN §7).
 */
export function createNoteQueue(tools: QueueTools) {
	const drafts = new Map<string, NoteDraft>();
	const listeners = new Set<() => void>();
	/** Who writes a note after its conflict: a new name, so that none of a writer's versions ever means two texts. */
	const writers = new Map<string, string>();
	const writerOf = (id: string) => writers.get(id) ?? tools.writer;
	let running: Promise<void> | undefined;
	let cancel = () => {};
	let failures = 0;
	for (const draft of tools.drafts) takeBack(draft);
	let state = snapshot();

	/** What waited from before. Two pages may have left different versions of one note: then both are kept. */
	function takeBack(draft: NoteDraft) {
		const other = drafts.get(draft.id);
		if (!other || contains(draft, other)) drafts.set(draft.id, draft);
		else if (!contains(other, draft)) keepBoth(other, draft, [draft]);
	}

	function snapshot(): QueueState {
		const all = [...drafts.values()].sort(byWriting);
		return {
			drafts: all.filter((draft) => !draft.deleted),
			pending: all.filter((draft) => draft.revision > draft.acked).length,
			isCutOff: failures > 0,
		};
	}

	function changed() {
		state = snapshot();
		for (const listener of listeners) listener();
	}

	/** One edit; the id of a note that is not there yet makes it. */
	function edit(id: string, change: NoteChange) {
		const draft = drafts.get(id) ?? blank(id, tools.now());
		const next = edited(draft, change);
		drafts.set(id, next);
		const others = draft.writer !== next.writer && isPending(draft);
		tools.write({ save: [next], ...(others && { drop: [draft] }) });
		tools.tell?.(next);
		changed();
		cancel();
		cancel = tools.later(flush, QUIET_MS);
	}

	function edited(draft: NoteDraft, change: NoteChange): NoteDraft {
		const { id, writer, revision, seen } = draft;
		const isOurs = writer === writerOf(id) || revision === 0;
		return {
			...draft,
			...change,
			revision: revision + 1,
			writer: writerOf(id),
			seen: isOurs ? seen : latestOfEach([...seen, { writer, revision }]),
			refused: null,
		};
	}

	/** What the server has. A draft that is still pending is newer here and stays. */
	function adopt(notes: readonly KeptNote[]) {
		const there = new Map(notes.map((note) => [note.id, note]));
		for (const draft of drafts.values())
			if (draft.revision <= draft.acked && !there.has(draft.id))
				drafts.delete(draft.id);
		for (const note of notes) {
			const draft = drafts.get(note.id);
			if (draft && isSame(draft, note) && draft.acked === note.revision)
				continue;
			if (
				!draft ||
				(draft.revision <= draft.acked && note.revision >= draft.revision)
			)
				drafts.set(note.id, fromServer(note));
		}
		changed();
	}

	/** Another tab's edit is this tab's too, unless it was made from something else: then each goes its own way. */
	function hear(draft: NoteDraft) {
		const own = drafts.get(draft.id);
		if (own && !contains(draft, own)) return;
		drafts.set(draft.id, draft);
		// The other tab found out that this version has to stand beside another device's.
		const was = draft.copyOf ? drafts.get(draft.copyOf) : undefined;
		if (was && isPending(was) && includes([draft], was)) drafts.delete(was.id);
		changed();
	}

	/** Sends what is pending, in order, until all is out or there is no answer. */
	function flush(): Promise<void> {
		cancel();
		running ??= tools.alone(sendAll).finally(() => {
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
			if (isSame(draft, sent)) {
				const refused = { ...draft, refused: answer.sentence };
				drafts.set(draft.id, refused);
				tools.write({ save: [refused] });
			}
			return;
		}
		const { note } = answer;
		const history = [...note.history, note];
		if (!includes(history, sent)) {
			// Another device wrote it, without knowing of this version.
			keepBoth(fromServer(note), draft, [sent, draft]);
		} else if (includes(history, draft)) {
			drafts.set(draft.id, fromServer(note));
			tools.write({ drop: [sent, draft] });
		} else {
			drafts.set(draft.id, { ...draft, acked: sent.revision });
			tools.write({ drop: [sent] });
		}
	}

	/** The first stays under the id, the second gets one of its own, unless it says nothing else. One step for the store. */
	function keepBoth(first: NoteDraft, second: NoteDraft, drop: NoteDraft[]) {
		const { body, marks, offTheRecord } = second;
		drafts.set(first.id, first);
		writers.set(first.id, tools.newWriter());
		const isSecret = first.offTheRecord || offTheRecord;
		const save: NoteDraft[] = [];
		const says = !second.deleted && body.trim() && body !== first.body;
		const all = [...new Set([...first.marks, ...marks])];
		const isMore = !second.deleted && body === first.body;
		if (
			(says && first.offTheRecord !== isSecret) ||
			(isMore &&
				(first.offTheRecord !== isSecret || all.length > first.marks.length))
		) {
			const change = {
				offTheRecord: isSecret,
				...(isMore && { marks: all }),
			};
			const next = edited(first, change);
			drafts.set(first.id, next);
			save.push(next);
		}
		if (says) {
			const copy: NoteDraft = {
				...second,
				id: copyIdOf(first.id, second.writer),
				acked: 0,
				seen: [],
				offTheRecord: isSecret,
				copyOf: first.id,
				refused: null,
			};
			drafts.set(copy.id, copy);
			save.push(copy);
		}
		tools.write({ save, drop });
		for (const draft of save) tools.tell?.(draft);
	}

	return {
		edit,
		adopt,
		hear,
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

function isPending(draft: NoteDraft): boolean {
	return draft.revision > draft.acked && draft.refused === null;
}

function isSame(a: NoteVersion, b: NoteVersion): boolean {
	return a.writer === b.writer && a.revision === b.revision;
}

/** Whether the first was made from the second, or is it. */
function contains(first: NoteDraft, second: NoteDraft): boolean {
	return includes([...first.seen, first], second);
}

function blank(id: string, now: string): NoteDraft {
	return {
		id,
		questionId: null,
		body: "",
		marks: [],
		offTheRecord: false,
		revision: 0,
		writer: null,
		seen: [],
		copyOf: null,
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
		writer: note.writer,
		seen: [],
		copyOf: note.copyOf,
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
