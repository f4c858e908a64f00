import { expect, test } from "vitest";
import { mayRecord, type RecordingAnswer } from "./recording.ts";

const at = (minute: number) => `2026-03-10T16:0${minute}:00.000Z`;
const yes = (contactId: string, minute: number): RecordingAnswer => ({
	contactId,
	answer: "yes",
	saidAt: at(minute),
});
const no = (contactId: string, minute: number): RecordingAnswer => ({
	...yes(contactId, minute),
	answer: "no",
});

test.each([
	["nobody was asked", [], false],
	["one of two said yes", [yes("ann", 1)], false],
	["both said yes", [yes("ann", 1), yes("ben", 2)], true],
	["one took it back", [yes("ann", 1), yes("ben", 2), no("ben", 3)], false],
	["a no became a yes", [no("ann", 1), yes("ben", 1), yes("ann", 4)], true],
	[
		"the answers came late, and out of order",
		[yes("ben", 2), no("ann", 1), yes("ann", 3)],
		true,
	],
])("recording when %s", (_, answers, expected) => {
	expect(mayRecord(["ann", "ben"], answers)).toBe(expected);
});
