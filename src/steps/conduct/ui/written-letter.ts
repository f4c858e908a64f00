import s from "#messages/conduct-shapes";
import type { RunSheet } from "../schema/run-sheet.ts";

/** The questions as a letter, with the closing pair at its end. */
export function writtenLetter(
	{ contact, questions }: Pick<RunSheet, "contact" | "questions">,
	seekerName: string | null,
): string {
	return [
		s.letterBegin({ name: contact.name }),
		s.letterThanks(),
		questions.map(({ wording }, at) => `${at + 1}. ${wording}`).join("\n\n"),
		s.letterPair(),
		seekerName ? s.letterEnd({ name: seekerName }) : s.letterEndPlain(),
	].join("\n\n");
}
