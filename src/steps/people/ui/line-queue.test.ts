import { expect, test } from "vitest";
import type { RememberedLine } from "../schema/remember.ts";
import { createLineQueue, type WaitingLine } from "./line-queue.ts";

const line = (id: string, text = id): WaitingLine => ({
	id,
	secondId: `${id}2`,
	text,
});
const answer = (
	id: string,
	outcome: RememberedLine["outcome"],
): RememberedLine => ({ id, outcome, people: [], same: null, two: null });

/** A queue over a server that the test plays. */
function queueOver(
	reply: (line: WaitingLine) => RememberedLine | Error,
	before: WaitingLine[] = [],
) {
	const stored = { lines: before };
	const sent: string[] = [];
	const kept: string[] = [];
	const again: (() => void)[] = [];
	const queue = createLineQueue({
		send: async (one) => {
			sent.push(`${one.id}${one.as ? ` as ${one.as}` : ""}`);
			const said = reply(one);
			if (said instanceof Error) throw said;
			return said;
		},
		hopeless: (error) =>
			(error as Error).message === "refused" ? "Not so." : null,
		store: {
			read: () => stored.lines,
			write: (lines) => {
				stored.lines = lines;
			},
		},
		later: (call) => again.push(call),
		onChange: () => {},
		onKept: ({ id }) => kept.push(id ?? ""),
	});
	return { queue, stored, sent, kept, again };
}

test("lines go one after the other, and leave when they are kept", async () => {
	const { queue, stored, sent, kept } = queueOver(({ id }) =>
		answer(id, "added"),
	);
	queue.put([line("a"), line("b")]);
	queue.put([line("c")]);
	await queue.flush();
	expect(sent).toEqual(["a", "b", "c"]);
	expect(kept).toEqual(["a", "b", "c"]);
	expect(stored.lines).toEqual([]);
});

test("without a connection a line is kept, over the end of the page too, and sent again under its id", async () => {
	const broken = queueOver(() => new Error("no network"));
	broken.queue.put([line("a"), line("b")]);
	await broken.queue.flush();
	expect(broken.queue.isFailing()).toBe(true);
	expect(broken.sent).toEqual(["a"]);
	expect(broken.again).toHaveLength(1);

	const mended = queueOver(
		({ id }) => answer(id, "added"),
		broken.stored.lines,
	);
	await mended.queue.flush();
	expect(mended.sent).toEqual(["a", "b"]);
	expect(mended.queue.isFailing()).toBe(false);
});

test("a line that is asked back waits for its answer, and holds up no other", async () => {
	const { queue, stored, sent } = queueOver(({ id, as }) =>
		answer(id, id === "a" && !as ? "known" : "added"),
	);
	queue.put([line("a"), line("b")]);
	await queue.flush();
	expect(stored.lines).toMatchObject([
		{ id: "a", asked: { outcome: "known" } },
	]);
	queue.settle("a", "another");
	await queue.flush();
	expect(sent).toEqual(["a", "b", "a as another"]);
	expect(stored.lines).toEqual([]);
});

test("what can't be kept says why, and is left out on request", async () => {
	const { queue, stored } = queueOver(() => new Error("refused"));
	queue.put([line("a")]);
	await queue.flush();
	expect(stored.lines).toMatchObject([{ id: "a", fault: "Not so." }]);
	queue.drop("a");
	expect(stored.lines).toEqual([]);
});
