import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import { courtesies, durations, longStretches } from "../data/english-words.ts";
import type { Checking } from "../schema/checking.ts";
import { block, type Check, fault } from "./check.ts";
import { beginningOf, sentenceAt } from "./content-checks.ts";
import {
	cutAll,
	insertBeforeQuestion,
	insertLast,
	moveQuestionLast,
} from "./edits.ts";
import type { MessageParts } from "./message-parts.ts";

/** Most minutes to ask a stranger for (METHOD step 4). */
const MOST_MINUTES = 30;
const USUAL_MINUTES = 20;

/** One clear request: how long it takes. */
export function checkMinutes(
	text: string,
	{ sentences }: MessageParts,
	{ kind, minutes = USUAL_MINUTES }: Checking,
): Check[] {
	const found = [...text.matchAll(durations)];
	const asked = (one: RegExpExecArray) =>
		sentenceAt(sentences, {
			start: one.index,
			end: one.index + one[0].length,
		})?.isQuestion;
	const isLong = (one: RegExpExecArray) =>
		Number(one[2] ?? one[1] ?? 0) > MOST_MINUTES;
	// "You worked on it for two hours" asks for none of them.
	const asksLittle = found.some((one) => asked(one) && !isLong(one));
	const long = asksLittle
		? found.find((one) => isLong(one) && asked(one))
		: (found.find(isLong) ?? [...text.matchAll(longStretches)].find(asked));
	const usual = Math.min(minutes, MOST_MINUTES);
	if (long) {
		const span = { start: long.index, end: long.index + long[0].length };
		const shorter =
			text.slice(0, span.start) + w.minutesWords({ minutes: usual });
		return [
			fault("too-many-minutes", m.checkTooManyMinutes({ most: MOST_MINUTES }), {
				reason: w.whyMinutes(),
				span,
				fix: {
					label: w.fixMinutes({ minutes: usual }),
					text: shorter + text.slice(span.end),
				},
			}),
		];
	}
	if (found.length > 0 || kind !== "request") return [];
	return [
		fault("no-request", m.checkNoRequest(), {
			reason: w.whyMinutes(),
			span: sentences.at(-1),
			fix: {
				label: w.fixAddMinutes({ minutes: usual }),
				text: insertBeforeQuestion(text, w.sentenceMinutes({ minutes: usual })),
			},
		}),
	];
}

/** One question, and it is the last thing that they read. */
export function checkQuestion(
	text: string,
	{ sentences }: MessageParts,
	{ minutes = USUAL_MINUTES }: Checking,
): Check[] {
	const questions = sentences.filter((one) => one.isQuestion);
	const last = questions.at(-1);
	const reason = w.whyQuestion();
	if (!last)
		return [
			fault("no-question", m.checkNoQuestion(), {
				reason,
				span: sentences.at(-1),
				fix: {
					label: w.fixAddQuestion(),
					text: insertLast(text, w.sentenceQuestion({ minutes })),
				},
			}),
		];
	if (questions.length > 1)
		return [
			fault(
				"several-questions",
				m.checkSeveralQuestions({ count: questions.length }),
				{
					reason,
					span: questions[0],
					fix: {
						label: w.fixOneQuestion({ question: beginningOf(last.text) }),
						text: cutAll(text, questions.slice(0, -1)),
					},
				},
			),
		];
	const after = sentences.slice(sentences.indexOf(last) + 1);
	if (after.every(({ text }) => courtesies.test(text))) return [];
	const moved = moveQuestionLast(text);
	return [
		fault("question-not-last", m.checkQuestionNotLast(), {
			reason,
			span: sentences.at(-1),
			fix: moved === null ? null : { label: w.fixQuestionLast(), text: moved },
			hint: w.hintQuestionLast(),
		}),
	];
}

/** After a decline: thanks, and one question for somebody else only where the tone invites it (METHOD §3). */
export function checkThanks(
	text: string,
	{ sentences }: MessageParts,
	{ toneInvites }: Checking,
): Check[] {
	const questions = sentences.filter((one) => one.isQuestion);
	if (questions.length === 0 || (toneInvites && questions.length === 1))
		return [];
	const spare = toneInvites ? questions.slice(0, -1) : questions;
	const said = {
		reason: w.whyThanksOnly(),
		span: questions[0],
		fix: {
			label: w.fixCutQuestions({ count: spare.length }),
			text: cutAll(text, spare),
		},
	};
	return [
		toneInvites
			? fault(
					"several-questions",
					m.checkSeveralQuestions({ count: questions.length }),
					said,
				)
			: block("asks-after-decline", m.checkAsksAfterDecline(), said),
	];
}
