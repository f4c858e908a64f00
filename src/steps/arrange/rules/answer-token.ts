import { mailtoLink } from "./mailto.ts";

/** What somebody may answer with a mail that was prepared for them: take a time by its number, or one of three words. */
export const answerChoices = ["1", "2", "3", "other", "later", "no"] as const;
export type AnswerChoice = (typeof answerChoices)[number];

const SIGN = /\s?\[ask-([0-9A-HJKMNP-TV-Z]{8})(?:-(1|2|3|other|later|no))?\]/i;

/** The sign in a subject: `[ask-7F3KQ2XW]`, and with a choice `[ask-7F3KQ2XW-2]`. */
export function answerSign(token: string, choice?: AnswerChoice): string {
	return `[ask-${token}${choice ? `-${choice}` : ""}]`;
}

/** A subject with a sign, in place of the one that it had. */
export function signSubject(
	subject: string,
	token: string,
	most = 200,
): string {
	const plain = subject.replace(SIGN, "").trim();
	const sign = answerSign(token);
	return `${plain.slice(0, most - sign.length - 1)} ${sign}`.trim();
}

/** The token in a subject, whatever else stands there ("Re:", "AW:"), and the choice that a prepared mail carries. */
export function readAnswerSubject(
	subject: string,
): { token: string; choice: AnswerChoice | null } | null {
	const found = SIGN.exec(subject);
	if (!found?.[1]) return null;
	const said = found[2]?.toLowerCase();
	return {
		token: found[1].toUpperCase(),
		choice: answerChoices.find((one) => one === said) ?? null,
	};
}

const NUMBER_ALONE =
	/^(?:number|option|time|nr\.|no\.|#)?\s*([1-3])\s*[.):!,]*\s*(?:(?:please|thanks|thank you|works|work|suits|is|would be|good|great|fine|perfect|best|for|me|it)\b[\s,.!]*)*$/i;

/** A reply whose first line is just a number takes that time; anything else is for a person to read. */
export function readNumber(text: string): AnswerChoice | null {
	const first =
		ownWords(text)
			.split("\n")
			.find((line) => line.trim() !== "")
			?.trim() ?? "";
	if (first.length > 60) return null;
	const number = NUMBER_ALONE.exec(first)?.[1];
	return answerChoices.find((one) => one === number) ?? null;
}

/** What stands over a message that is answered, or over a signature. */
const HEADS = [
	/^-{2,}\s*$/,
	/^\s*-{3,}\s*\S+.*-{3,}\s*$/,
	/^_{5,}\s*$/,
	/^(?:on|am|le|el|il)\b.{4,200}(?:wrote|schrieb|écrit|escribió|scritto)(?:\s.{0,120})?:\s*$/i,
	/^(?:from|von|de)\s*:\s.+/i,
];
/** No head is longer; the patterns would take for ever over a line that goes on and on. */
const LONGEST_HEAD = 350;

/** What they wrote themselves: without the message that they answer, and without the signature's line. */
export function ownWords(text: string): string {
	const lines = text.replaceAll("\r", "").split("\n");
	const end = lines.findIndex(
		(line) =>
			line.trimStart().startsWith(">") ||
			(line.length <= LONGEST_HEAD && HEADS.some((head) => head.test(line))),
	);
	return lines
		.slice(0, end < 0 ? lines.length : end)
		.join("\n")
		.trim();
}

/** The first day that a text names as a program writes it: `2026-04-01`. */
export function readDay(text: string): string | null {
	return (
		/\b(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\b/.exec(
			ownWords(text),
		)?.[1] ?? null
	);
}

/** A mail to the seeker that says a choice: the subject says it in words too, so that a person can read it. */
export function answerMailto(
	address: string,
	{
		token,
		choice,
		subject,
		body = "",
	}: { token: string; choice: AnswerChoice; subject: string; body?: string },
): string {
	return mailtoLink(address, `${subject} ${answerSign(token, choice)}`, body);
}
