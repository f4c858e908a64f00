import fc from "fast-check";
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { historyAfter, supersedes } from "../rules/note.ts";
import {
	createNoteQueue,
	type KeptNote,
	type NoteDraft,
	type QueueTools,
} from "./note-queue.ts";

type Fate = "arrives" | "lost" | "answer lost" | "twice" | "late";

/** A server that keeps the highest revision, behind a network that does with each request what it is told. */
function badNetwork() {
	const kept = new Map<string, KeptNote>();
	const late: NoteDraft[] = [];
	const fates: Fate[] = [];
	const take = ({ acked: _, refused: __, ...note }: NoteDraft) => {
		const stored = kept.get(note.id);
		if (supersedes(note, stored))
			kept.set(note.id, { ...note, history: historyAfter(note, stored) });
	};
	const send: QueueTools["send"] = async (draft) => {
		const copy = { ...draft };
		const fate = fates.shift() ?? "arrives";
		if (fate === "late") late.push(copy);
		if (fate === "lost" || fate === "late") throw new Error("no answer");
		take(copy);
		if (fate === "twice") take(copy);
		if (fate === "answer lost") throw new Error("no answer");
		return { kind: "kept", note: kept.get(draft.id) as KeptNote };
	};
	return { kept, late, fates, take, send };
}

function browser(send: QueueTools["send"]) {
	const kept = new Map<string, NoteDraft>();
	let clock = Date.parse("2026-03-10T16:00:00Z");
	const open = () =>
		createNoteQueue({
			drafts: [...kept.values()].map((draft) => ({ ...draft })),
			write: ({ save = [], drop = [] }) => {
				for (const draft of drop) {
					const found = kept.get(draft.id);
					const isOlder = found && found.revision <= draft.revision;
					if (isOlder && found.writer === draft.writer) kept.delete(draft.id);
				}
				for (const draft of save) kept.set(draft.id, { ...draft });
			},
			send,
			alone: (work) => work(),
			writer: newId(),
			newWriter: newId,
			now: () => new Date(clock++).toISOString(),
			later: () => () => {},
		});
	return { kept, open };
}

const step = fc.oneof(
	fc.record({
		do: fc.constantFrom("type" as const, "type while sending" as const),
		id: fc.constantFrom("a", "b"),
		body: fc.string({ minLength: 1, maxLength: 5 }),
	}),
	fc.record({
		do: fc.constantFrom(
			"flush" as const,
			"reload" as const,
			"leave" as const,
			"the late ones arrive" as const,
		),
	}),
);
const fate = fc.constantFrom<Fate>(
	"arrives",
	"lost",
	"answer lost",
	"twice",
	"late",
);

test("whatever the network and reloads do, the server ends with the last text of each note, and nothing waits", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { maxLength: 25 }),
			fc.array(fate, { maxLength: 25 }),
			async (steps, fates) => {
				const network = badNetwork();
				const { kept, open } = browser(network.send);
				network.fates.push(...fates);
				let queue = open();
				const last = new Map<string, string>();
				for (const one of steps) {
					if (one.do === "type" || one.do === "type while sending") {
						const sending = one.do === "type" ? undefined : queue.flush();
						queue.edit(one.id, { body: one.body });
						last.set(one.id, one.body);
						// Before anything is sent the text is in the browser's own store.
						expect(kept.get(one.id)?.body).toBe(one.body);
						await sending;
					}
					if (one.do === "flush") await queue.flush();
					if (one.do === "leave") queue.leave();
					if (one.do === "reload") {
						queue = open();
						queue.adopt([...network.kept.values()]);
					}
					if (one.do === "the late ones arrive")
						network.late.splice(0).map(network.take);
				}
				network.fates.length = 0;
				await queue.flush();
				network.late.splice(0).map(network.take);
				const texts = [...network.kept].map(([id, { body }]) => [id, body]);
				expect(new Map(texts as [string, string][])).toEqual(last);
				expect(queue.read()).toMatchObject({ pending: 0 });
				expect(kept.size).toBe(0);
			},
		),
		{ numRuns: 300 },
	);
});

test("notes go out in the order of writing, each once while the network is well", async () => {
	const sent: string[] = [];
	const network = badNetwork();
	const queue = browser((draft, leaving) => {
		sent.push(`${draft.id}${draft.revision}`);
		return network.send(draft, leaving);
	}).open();
	for (const [id, body] of [
		["a", "1"],
		["b", "1"],
		["a", "2"],
	] as const)
		queue.edit(id, { body });
	await queue.flush();
	await queue.flush();
	expect(sent).toEqual(["a2", "b1"]);
});

test("no answer: the note waits and says so; the next try brings it", async () => {
	const network = badNetwork();
	const queue = browser(network.send).open();
	network.fates.push("lost");
	queue.edit("a", { body: "Half the day" });
	await queue.flush();
	expect(queue.read()).toMatchObject({ pending: 1, isCutOff: true });
	await queue.flush();
	expect(queue.read()).toMatchObject({ pending: 0, isCutOff: false });
});

test("another device wrote the same note: both versions are kept", async () => {
	const network = badNetwork();
	const [here, there] = [browser(network.send), browser(network.send)];
	const ours = here.open();
	const theirs = there.open();
	theirs.edit("a", { body: "theirs" });
	theirs.edit("a", { body: "theirs, longer" });
	await theirs.flush();
	ours.edit("a", { body: "ours" });
	await ours.flush();
	expect([...network.kept.values()].map((note) => note.body).sort()).toEqual([
		"ours",
		"theirs, longer",
	]);
	const copy = ours.read().drafts.find((note) => note.body === "ours");
	expect(copy?.copyOf).toBe("a");
	expect(ours.read().drafts.find((note) => note.id === "a")?.copyOf).toBeNull();
});

test("a removed note stays removed, also when an old copy of it comes late", async () => {
	const network = badNetwork();
	const queue = browser(network.send).open();
	network.fates.push("late");
	queue.edit("a", { body: "gone" });
	await queue.flush();
	queue.edit("a", { body: "", deleted: true });
	await queue.flush();
	network.late.splice(0).map(network.take);
	expect(network.kept.get("a")).toMatchObject({ deleted: true, body: "" });
	expect(queue.read().drafts).toEqual([]);
});

test("what the server refuses is kept here with its sentence, and holds nothing else up", async () => {
	const { open, kept } = browser(async (draft) =>
		draft.id === "a"
			? { kind: "refused", sentence: "Too long." }
			: { kind: "kept", note: { ...draft, history: [] } },
	);
	const queue = open();
	queue.edit("a", { body: "…" });
	queue.edit("b", { body: "fine" });
	await queue.flush();
	expect(queue.read().drafts).toMatchObject([
		{ id: "a", refused: "Too long." },
		{ id: "b", refused: null },
	]);
	expect([...kept.keys()]).toEqual(["a"]);
});

test("what one device said off the record stays so in both versions", async () => {
	const network = badNetwork();
	const [here, there] = [browser(network.send), browser(network.send)];
	const [ours, theirs] = [here.open(), there.open()];
	theirs.edit("a", { body: "They plan to leave" });
	await theirs.flush();
	ours.edit("a", { body: "They plan to leave in May", offTheRecord: true });
	await ours.flush();
	const kept = [...network.kept.values()];
	expect(kept.map((note) => note.offTheRecord)).toEqual([true, true]);
});
