import { newId } from "#core/ids.ts";
import { compareInstants, instantFromMillis } from "#core/instant.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { answerHtml } from "../rules/answer-html.ts";
import {
	type AnswerChoice,
	ownWords,
	readAnswerSubject,
	readDay,
	readNumber,
} from "../rules/answer-token.ts";
import { withoutOffer } from "../rules/offered-times.ts";
import { selectAddresses, selectToken } from "../store/answer-token.ts";
import {
	type AnswerSubject,
	insertAnswer,
	selectAnswers,
} from "../store/contact-answer.ts";
import { selectMailAccount } from "../store/mail-account.ts";
import { selectMeeting } from "../store/meeting.ts";
import { pageIn } from "./contact-page.ts";
import {
	answerNo,
	answerNotNow,
	type Done,
	suggestOnPage,
	takeTime,
} from "./contact-page-answers.ts";

/** What a mail with a sign in its subject came to. */
export interface TokenAnswer extends AnswerSubject {
	/** `unsure`: it is from an address that isn't theirs, and changed nothing; `refused`: the state does not take it any more. */
	kind: "took" | "suggested" | "not-now" | "declined" | "unsure" | "refused";
	/** False where the same was answered before. */
	isNew: boolean;
}

/**
 * Understands a mail that answers by the sign in its subject: a prepared one, or a reply whose first line is a number.
 * Null: it has no sign of ours, or says nothing that a program should understand; then it is for a person to read, and
 * nothing was changed.
 */
export function answerByToken(
	actor: Actor,
	mail: { subject: string; from: string; text: string },
): Promise<TokenAnswer | null> {
	return actor.db.transaction(async (tx, nested) => {
		const sign = readAnswerSubject(mail.subject);
		const row = sign && (await selectToken(tx, sign.token));
		if (!sign || !row) return null;
		const expiresAt = instantFromMillis(Date.parse(row.expiresAt));
		if (compareInstants(expiresAt, actor.now) <= 0) return null;
		const choice = sign.choice ?? readNumber(mail.text);
		if (!choice) return null;
		const subject = { approachId: row.approachId, meetingId: row.meetingId };
		const page = await pageIn(tx, actor, subject, selectMeeting);
		if (!page.ok) return null;
		const addresses = await selectAddresses(tx, page.value.person.id);
		if (!addresses.includes(addressIn(mail.from))) {
			const told = await selectAnswers(tx, {
				approachId: subject.approachId,
				meetingId: subject.meetingId,
			});
			const note = `${addressIn(mail.from)}: ${mail.subject}`.slice(0, 500);
			const isNew = !told.some(
				(one) => one.kind === "unsure" && one.note === note,
			);
			if (isNew)
				await insertAnswer(tx, {
					id: newId(),
					...subject,
					way: "mail",
					kind: "unsure",
					note,
					answeredAt: actor.now,
				});
			return { kind: "unsure" as const, isNew, ...subject };
		}
		const inner = within(actor, nested);
		const answered = await apply(inner, subject, choice, {
			times: row.times,
			text: mail.text,
		});
		if (!answered) return null;
		const { kind, done } = answered;
		return done.ok
			? { kind, isNew: done.value.isNew, ...subject }
			: { kind: "refused" as const, isNew: false, ...subject };
	});
}

async function apply(
	actor: Actor,
	subject: AnswerSubject,
	choice: AnswerChoice,
	{ times, text }: { times: readonly string[]; text: string },
): Promise<{ kind: TokenAnswer["kind"]; done: Done } | null> {
	const note = ownWords(text);
	switch (choice) {
		case "1":
		case "2":
		case "3": {
			const at = times[Number(choice) - 1];
			return at
				? {
						kind: "took",
						done: await takeTime(
							actor,
							subject,
							at,
							"mail",
							beyondNumber(note),
						),
					}
				: null;
		}
		case "other":
			return note
				? {
						kind: "suggested",
						done: await suggestOnPage(
							actor,
							subject,
							{ times: [], note },
							"mail",
						),
					}
				: null;
		case "later": {
			// Without a day only a person can say when to come back to it.
			const until = readDay(text);
			return until
				? {
						kind: "not-now",
						done: await answerNotNow(actor, subject, { until, note }, "mail"),
					}
				: null;
		}
		case "no":
			return {
				kind: "declined",
				done: await answerNo(actor, subject, { note }, "mail"),
			};
	}
}

/** What they wrote besides the number. */
function beyondNumber(note: string): string {
	return /^\s*\d\W*$/.test(note) ? "" : note;
}

/** The same message for programs that show HTML, where it offers times and is sent from an account of the person's own. */
export async function answerHtmlFor(
	tx: Tx,
	{ subject, text }: { subject: string; text: string },
): Promise<string | undefined> {
	const sign = readAnswerSubject(subject);
	const row = sign && (await selectToken(tx, sign.token));
	const meeting = row?.meetingId && (await selectMeeting(tx, row.meetingId));
	const account = await selectMailAccount(tx);
	if (!row || !meeting || !account || withoutOffer(text) === text)
		return undefined;
	return answerHtml(text, {
		token: row.token,
		times: row.times,
		zones: { contact: meeting.contactZone, seeker: meeting.seekerZone },
		address: account.address,
	});
}

/** The address alone of `Priya Nair <priya@example.com>`. */
function addressIn(from: string): string {
	return (/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from).trim().toLowerCase();
}
