import { checkMessage, maySend } from "#steps/arrange/rules/checks.ts";
import type { Checking, DraftKind } from "#steps/arrange/schema/checking.ts";

/** Messages to play with: sound ones, and some that name Anna Müller or have a gap. */
export const TEXTS: Record<DraftKind, string[]> = {
	request: [
		"Dear Priya,\n\nWe met in June. Would you have 20 minutes for a call?\n\nSam",
		"Dear Priya,\n\nAnna Müller suggested that I write to you. Would you have 20 minutes?\n\nSam",
		"Dear Priya,\n\nAnna suggested you. Would you have 20 minutes for a call?\n\nSam",
		"Dear Priya,\n\n[[what connects you]] Would you have 20 minutes?\n\nSam",
	],
	reminder: [
		"Dear Priya,\n\nNo answer is needed. Would 20 minutes suit you?\n\nSam",
		"Dear Priya,\n\nAnna Müller thought that we should talk. Would 20 minutes suit you?\n\nSam",
	],
	thanks: [
		"Dear Priya,\n\nThank you for answering.\n\nSam",
		"Dear Priya,\n\nThank you. Whom else would you ask?\n\nSam",
		"Dear Priya,\n\nThank you; I will tell Anna Müller.\n\nSam",
	],
};

const verdicts = new Map<string, boolean>();

/** What the checks say, kept: the same message under the same conditions comes again thousands of times. */
export function mayLeave(text: string, checking: Checking): boolean {
	const key = JSON.stringify([text, checking]);
	const known = verdicts.get(key) ?? maySend(checkMessage(text, checking));
	verdicts.set(key, known);
	return known;
}
