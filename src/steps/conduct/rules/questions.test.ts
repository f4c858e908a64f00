import { expect, test } from "vitest";
import { mustAsksFirst, questionInHand } from "./questions.ts";

const questions = [
	{ id: "a", mustAsk: false, status: "open" },
	{ id: "b", mustAsk: true, status: "asked" },
	{ id: "c", mustAsk: true, status: "open" },
	{ id: "d", mustAsk: false, status: "open" },
	{ id: "e", mustAsk: true, status: "open" },
];
const ids = (of: { id: string }[]) => of.map(({ id }) => id).join("");

test.each([
	["there is time", false, "abcde", "a"],
	["time is short", true, "ceabd", "c"],
])("when %s", (_, isShort, order, inHand) => {
	expect(ids(mustAsksFirst(questions, isShort))).toBe(order);
	expect(questionInHand(questions, isShort)?.id).toBe(inHand);
});

test("when time is short and no must-ask is open, nothing is in hand but the closing pair", () => {
	const rest = questions.filter(({ id }) => "abd".includes(id));
	expect(questionInHand(rest, true)).toBeUndefined();
});
