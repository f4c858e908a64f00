import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import {
	aboutSelf,
	aboutThem,
	bookingLinks,
	connections,
	enclosures,
	jobRequests,
	negation,
	othersJobs,
	ownPapers,
} from "../data/english-words.ts";
import type { Checking } from "../schema/checking.ts";
import { advice, type Check, type Fix, fault } from "./check.ts";
import { cut, insertFirst, replace } from "./edits.ts";
import type { MessageParts, Sentence, Span } from "./message-parts.ts";
import { pageAddress } from "./offered-times.ts";

/** Asks for a job instead of for what they have seen (METHOD step 4). */
export function checkJobRequest(text: string, parts: MessageParts): Check[] {
	const job = firstOf(text, jobRequests, othersJobs);
	if (!job) return [];
	return [
		fault("asks-for-job", m.checkAsksForJob({ words: job[0] }), {
			reason: w.whyJob(),
			span: spanOf(job),
			fix: sentenceFix(text, parts, spanOf(job), w.insteadOfJob()),
		}),
	];
}

/** A résumé that nobody asked for. */
export function checkEnclosure(text: string, parts: MessageParts): Check[] {
	const enclosure = firstOf(text, enclosures, ownPapers);
	if (!enclosure) return [];
	return [
		fault("encloses-resume", m.checkEnclosesResume(), {
			reason: w.whyResume(),
			span: spanOf(enclosure),
			fix: sentenceFix(text, parts, spanOf(enclosure), w.insteadOfResume()),
		}),
	];
}

/** A booking link before they said yes; after it, it is an alternative (METHOD step 4). */
export function checkBookingLink(
	text: string,
	parts: MessageParts,
	{ saidYes, mayOfferPage }: Checking,
): Check[] {
	// A page of our own is one too, but to people one knows it is no more than a quiet line.
	const patterns = mayOfferPage ? bookingLinks : [...bookingLinks, pageAddress];
	const link = patterns.flatMap((pattern) => [...text.matchAll(pattern)]).at(0);
	if (!link || saidYes) return [];
	return [
		fault("booking-link", m.checkBookingLink(), {
			reason: w.whyBookingLink(),
			span: spanOf(link),
			fix: sentenceFix(text, parts, spanOf(link), w.insteadOfLink()),
		}),
	];
}

/** The first sentence says what connects the two, so that the reader knows why it is they who are asked. */
export function checkConnection(
	text: string,
	{ sentences }: MessageParts,
	checking: Checking,
): Check[] {
	const [first] = sentences;
	if (!first || first.text.includes("[[")) return [];
	if (saysConnection(first.text, checking)) return [];
	const { connection } = checking;
	const sentence = connection?.trim() || `[[${w.gapConnection()}]]`;
	const ended = /[.!?…\]]$/.test(sentence) ? sentence : `${sentence}.`;
	return [
		advice("no-connection", m.checkNoConnection(), {
			reason: w.whyConnection(),
			span: first,
			fix: {
				label: connection ? w.fixConnection() : w.fixConnectionGap(),
				text: insertFirst(text, ended),
			},
		}),
	];
}

/** Whether a sentence says what connects the two, in the words that the person gave or in usual ones. */
export function saysConnection(
	sentence: string,
	{ connection, names }: Checking,
): boolean {
	const said = connection && sharesWords(sentence, connection);
	const namesReferrer = names.some(
		(one) => one.suggestedThem && sentence.includes(one.full),
	);
	return Boolean(said) || namesReferrer || connections.test(sentence);
}

/** More about them than about me (METHOD step 4). */
export function checkBalance(
	text: string,
	{ sentences }: MessageParts,
): Check[] {
	const mine = count(text, aboutSelf);
	const theirs = count(text, aboutThem);
	if (mine <= theirs) return [];
	const most = sentences.toSorted(
		(a, b) => count(b.text, aboutSelf) - count(a.text, aboutSelf),
	)[0];
	return [
		advice("about-me", m.checkAboutMe({ mine, theirs }), {
			reason: w.whyAboutMe(),
			span: most,
			hint: most
				? w.hintAboutMe({ sentence: beginningOf(most.text) })
				: w.hintAboutMeAny(),
		}),
	];
}

/** Cuts the sentence that holds a span; where it is all that is asked or said, puts another in its place. */
export function sentenceFix(
	text: string,
	{ sentences }: MessageParts,
	span: Span,
	instead: string,
): Fix {
	const sentence = sentenceAt(sentences, span);
	const isNeeded =
		!sentence ||
		sentence.isQuestion ||
		sentences.length < 3 ||
		sentence === sentences[0];
	return isNeeded
		? {
				label: w.fixReplace(),
				text: replace(
					text,
					sentence ?? span,
					sentence?.isQuestion ? w.insteadOfQuestion() : instead,
				),
			}
		: { label: w.fixCut(), text: cut(text, sentence) };
}

export function sentenceAt(
	sentences: readonly Sentence[],
	{ start, end }: Span,
): Sentence | undefined {
	return sentences.find((one) => one.start <= start && end <= one.end + 1);
}

/** The first words of a sentence, to point at it. */
export function beginningOf(sentence: string): string {
	const words = sentence.split(/\s+/);
	return words.length > 6 ? `${words.slice(0, 6).join(" ")} …` : sentence;
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

/** How far back a word may stand that turns a phrase round. */
const BEFORE = 100;

function firstOf(
	text: string,
	patterns: readonly RegExp[],
	innocent: RegExp,
): RegExpExecArray | undefined {
	return patterns
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.filter((found) => {
			const before = text.slice(Math.max(0, found.index - BEFORE), found.index);
			return !negation.test(before) && !innocent.test(before);
		})
		.sort((a, b) => a.index - b.index)[0];
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

function spanOf(found: RegExpExecArray): Span {
	return { start: found.index, end: found.index + found[0].length };
}
