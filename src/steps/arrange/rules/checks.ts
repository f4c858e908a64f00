import { AIM_WORDS, countWords, MOST_WORDS } from "#core/word-count.ts";
import m from "#messages/arrange";
import {
	aboutSelf,
	aboutThem,
	bookingLinks,
	connections,
	durations,
	enclosures,
	jobRequests,
	negation,
} from "../data/english-words.ts";
import type { Checking } from "../schema/checking.ts";
import { type MessageParts, messageParts, type Span } from "./message-parts.ts";
import { checkNames } from "./name-checks.ts";

export type Severity = "block" | "fault" | "advice";

/** One thing that a message should be told. `span` is where, in the text as it was typed. */
export interface Check {
	code: string;
	severity: Severity;
	sentence: string;
	span?: Span;
}

/** Most minutes to ask a stranger for (METHOD step 4). */
const MOST_MINUTES = 30;
const severities: Severity[] = ["block", "fault", "advice"];

/**
 * All that is to be said of a draft (METHOD step 4), the gravest first. The same function runs as one types and when
 * the message is marked as sent. Only `block` keeps it from being copied or sent: a missing permission or a stop.
 * A subject line is looked at for names and gaps; what it says goes out as well.
 */
export function checkMessage(
	text: string,
	checking: Checking,
	subject: string | null = null,
): Check[] {
	const parts = messageParts(text);
	const checks = [
		...checkStanding(checking),
		...checkNames(text, checking),
		...checkSubject(subject ?? "", checking),
		...checkFilled(text),
		...checkLength(text),
		...patternChecks(text),
		...(checking.kind === "thanks"
			? checkThanks(parts, checking)
			: checkRequest(text, parts, checking)),
	];
	return checks.toSorted(
		(a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
	);
}

/** Whether nothing keeps the message from being sent. */
export function maySend(checks: readonly Check[]): boolean {
	return !checks.some((check) => check.severity === "block");
}

function checkStanding({ standing }: Checking): Check[] {
	switch (standing) {
		case null:
			return [];
		case "do-not-contact":
			return [block("do-not-contact", m.checkDoNotContact())];
		case "declined":
			return [block("declined", m.checkDeclined())];
		case "already-reminded":
			return [block("second-reminder", m.checkSecondReminder())];
		case "already-under-way":
			return [block("under-way", m.checkUnderWay())];
	}
}

/** Without a `span`: those are of the text. */
function checkSubject(subject: string, checking: Checking): Check[] {
	return [...checkNames(subject, checking), ...checkGaps(subject)].map(
		({ code, severity, sentence }) => ({
			code: `subject-${code}`,
			severity,
			sentence: m.checkInSubject({ sentence }),
		}),
	);
}

function checkFilled(text: string): Check[] {
	if (text.trim() === "") return [block("empty", m.checkEmpty())];
	return checkGaps(text);
}

function checkGaps(text: string): Check[] {
	return [...text.matchAll(/\[\[[^\]]*\]?\]?/g)].map((found) =>
		block(
			"unfilled",
			m.checkUnfilled({ field: found[0].replace(/[[\]]/g, "") }),
			spanOf(found),
		),
	);
}

function checkLength(text: string): Check[] {
	const count = countWords(text);
	const facts = { count, most: MOST_WORDS, aim: AIM_WORDS };
	if (count > MOST_WORDS) return [fault("too-long", m.checkTooLong(facts))];
	if (count > AIM_WORDS) return [advice("long", m.checkLong(facts))];
	return [];
}

function patternChecks(text: string): Check[] {
	const first = (patterns: readonly RegExp[]) =>
		patterns
			.flatMap((pattern) => [...text.matchAll(pattern)])
			.filter(
				(found) =>
					!negation.test(
						text.slice(Math.max(0, found.index - 60), found.index),
					),
			)
			.sort((a, b) => a.index - b.index)[0];
	const job = first(jobRequests);
	const enclosure = first(enclosures);
	const link = bookingLinks
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.at(0);
	return [
		...(job
			? [
					fault(
						"asks-for-job",
						m.checkAsksForJob({ words: job[0] }),
						spanOf(job),
					),
				]
			: []),
		...(enclosure
			? [fault("encloses-resume", m.checkEnclosesResume(), spanOf(enclosure))]
			: []),
		...(link
			? [fault("booking-link", m.checkBookingLink(), spanOf(link))]
			: []),
	];
}

function checkRequest(
	text: string,
	parts: MessageParts,
	checking: Checking,
): Check[] {
	if (parts.sentences.length === 0) return [];
	return [
		...(checking.kind === "request" ? checkConnection(parts, checking) : []),
		...checkMinutes(text, parts, checking),
		...checkQuestion(parts),
		...checkBalance(text),
	];
}

/** The first sentence says what connects the two, so that the reader knows why it is they who are asked. */
function checkConnection(
	{ sentences }: MessageParts,
	{ connection, names }: Checking,
): Check[] {
	const [first] = sentences;
	if (!first || first.text.includes("[[")) return [];
	const said = connection && sharesWords(first.text, connection);
	const namesReferrer = names.some(
		(one) => one.suggestedThem && first.text.includes(one.full),
	);
	if (said || namesReferrer || connections.test(first.text)) return [];
	return [advice("no-connection", m.checkNoConnection(), first)];
}

/** Whether at least half of the longer words of `wanted` stand in `text`. */
function sharesWords(text: string, wanted: string): boolean {
	const longer = (some: string) =>
		new Set(some.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
	const words = [...longer(wanted)];
	const there = longer(text);
	return (
		words.length > 0 &&
		words.filter((word) => there.has(word)).length * 2 >= words.length
	);
}

function checkMinutes(
	text: string,
	{ sentences }: MessageParts,
	{ kind }: Checking,
): Check[] {
	const found = [...text.matchAll(durations)];
	const long = found.find(
		(one) => Number(one[2] ?? one[1] ?? 0) > MOST_MINUTES,
	);
	if (long)
		return [
			fault(
				"too-many-minutes",
				m.checkTooManyMinutes({ most: MOST_MINUTES }),
				spanOf(long),
			),
		];
	if (found.length > 0 || kind !== "request") return [];
	return [fault("no-request", m.checkNoRequest(), sentences.at(-1))];
}

function checkQuestion({ sentences }: MessageParts): Check[] {
	const questions = sentences.filter((one) => one.isQuestion);
	const [, second] = questions;
	if (questions.length === 0)
		return [fault("no-question", m.checkNoQuestion(), sentences.at(-1))];
	if (second)
		return [
			fault(
				"several-questions",
				m.checkSeveralQuestions({ count: questions.length }),
				questions[0],
			),
		];
	if (sentences.at(-1)?.isQuestion) return [];
	return [
		fault("question-not-last", m.checkQuestionNotLast(), sentences.at(-1)),
	];
}

/** More about them than about me (METHOD step 4). */
function checkBalance(text: string): Check[] {
	const mine = text.match(aboutSelf)?.length ?? 0;
	const theirs = text.match(aboutThem)?.length ?? 0;
	return mine > theirs
		? [advice("about-me", m.checkAboutMe({ mine, theirs }))]
		: [];
}

/** After a decline: thanks, and one question for somebody else only where the tone invites it (METHOD §3). */
function checkThanks(
	{ sentences }: MessageParts,
	{ toneInvites }: Checking,
): Check[] {
	const questions = sentences.filter((one) => one.isQuestion);
	if (questions.length === 0 || (toneInvites && questions.length === 1))
		return [];
	return [
		toneInvites
			? fault(
					"several-questions",
					m.checkSeveralQuestions({ count: questions.length }),
					questions[0],
				)
			: block("asks-after-decline", m.checkAsksAfterDecline(), questions[0]),
	];
}

const block = said("block");
const fault = said("fault");
const advice = said("advice");

function said(severity: Severity) {
	return (code: string, sentence: string, span?: Span): Check => ({
		code,
		severity,
		sentence,
		...(span && { span: { start: span.start, end: span.end } }),
	});
}

function spanOf(found: RegExpExecArray): Span {
	return { start: found.index, end: found.index + found[0].length };
}
