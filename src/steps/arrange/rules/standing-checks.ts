import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import type { Checking } from "../schema/checking.ts";
import { block, type Check, fault } from "./check.ts";
import { sentenceAt } from "./content-checks.ts";
import { cut } from "./edits.ts";
import { messageParts } from "./message-parts.ts";

/** Why nothing may be written to them now (METHOD §4). */
export function checkStanding({ standing }: Checking): Check[] {
	switch (standing) {
		case null:
			return [];
		case "do-not-contact":
			return [
				block("do-not-contact", m.checkDoNotContact(), {
					reason: w.whyDoNotContact(),
					hint: w.hintDoNotContact(),
				}),
			];
		case "declined":
			return [
				block("declined", m.checkDeclined(), {
					reason: w.whyDeclined(),
					hint: w.hintDeclined(),
				}),
			];
		case "already-reminded":
			return [
				block("second-reminder", m.checkSecondReminder(), {
					reason: w.whySecondReminder(),
					hint: w.hintSecondReminder(),
				}),
			];
		case "already-under-way":
			return [
				block("under-way", m.checkUnderWay(), {
					reason: w.whyUnderWay(),
					hint: w.hintUnderWay(),
				}),
			];
	}
}

export function checkFilled(text: string): Check[] {
	if (text.trim() === "")
		return [
			block("empty", m.checkEmpty(), {
				reason: w.whyEmpty(),
				hint: w.hintEmpty(),
			}),
		];
	return checkGaps(text);
}

/** What only the person can say stands in double brackets until they said it. */
export function checkGaps(text: string): Check[] {
	const { sentences } = messageParts(text);
	return [...text.matchAll(/\[\[[^\]]*\]?\]?/g)].map((found) => {
		const field = found[0].replace(/[[\]]/g, "");
		const span = { start: found.index, end: found.index + found[0].length };
		const sentence = sentenceAt(sentences, span);
		const spare = sentence && !sentence.isQuestion && sentences.length > 2;
		return block("unfilled", m.checkUnfilled({ field }), {
			reason: w.whyUnfilled(),
			span,
			fix: spare ? { label: w.fixCut(), text: cut(text, sentence) } : null,
			hint: w.hintUnfilled({ field }),
		});
	});
}

/** A mail without a subject looks like none that one should open. */
export function checkSubjectThere(
	subject: string | null,
	{ channel, suggestedSubject }: Checking,
): Check[] {
	if (channel !== "email" || subject?.trim()) return [];
	return [
		fault("no-subject", w.checkNoSubject(), {
			reason: w.whySubject(),
			fix: suggestedSubject
				? {
						label: w.fixSubject({ subject: suggestedSubject }),
						subject: suggestedSubject,
					}
				: null,
			hint: w.hintSubject(),
		}),
	];
}
