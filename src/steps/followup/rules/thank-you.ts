import { compareInstants, type Instant, type Zone } from "#core/instant.ts";
import { carriesOffTheRecord } from "#core/off-the-record.ts";
import { type ThankYouDates, thankYouStanding } from "#core/thank-you-dates.ts";
import { countWords } from "#core/word-count.ts";
import { checkNames } from "#steps/arrange/rules/name-checks.ts";
import type { NameChecking } from "#steps/arrange/schema/checking.ts";
import type { InsightKind } from "./candidates.ts";

/** What can be thanked for: on the record only, as the caller must have left the rest out. */
export interface Learned {
	kind: InsightKind;
	claim: string;
}

/** The pieces of a thank-you; its words come from the message catalogue. */
export interface ThankYouParts {
	/** How to address them: the given name, else the name; null where no name is known. */
	to: string | null;
	topic: string | null;
	/** The one specific thing, in the seeker's words; null leaves a gap to fill. */
	learned: { text: string; verbatim: boolean } | null;
	/** Whom they suggested. */
	suggested: string[];
	/** After the seven days: one clause, no more (METHOD §3, "Thank-you late"). */
	apology: boolean;
	from: string | null;
}

// A surprise is the best proof of listening, then a fact, then their own words.
const ORDER: readonly InsightKind[] = ["surprise", "fact", "quote"];
const MOST_WORDS = 30;

/** The one specific thing to name (METHOD step 6): the first of the best kind. What one noticed about oneself is not theirs. */
export function bestLearned(
	learned: readonly Learned[],
): ThankYouParts["learned"] {
	for (const kind of ORDER) {
		const found = learned.find((one) => one.kind === kind);
		if (found)
			return { text: shortened(found.claim), verbatim: kind === "quote" };
	}
	return null;
}

/** The first sentence or so, without quotation marks and the end of a line. */
function shortened(text: string): string {
	const plain = text.replace(/\s+/g, " ").trim();
	const words = plain.split(" ");
	const first = /^.{12,}?[.!?](?=\s)/.exec(plain)?.[0] ?? plain;
	const short =
		first.split(" ").length <= MOST_WORDS
			? first
			: `${words.slice(0, MOST_WORDS).join(" ")} …`;
	return short.replace(/^[“"„«]+|[”"“»]+$/g, "").replace(/[.;,]+$/, "");
}

/** The gap in a draft that only the person can fill. */
export const GAP = /\[[^\]]*\]/;

const THIN_WORDS = 20;
/** More than a screen of a phone is read late, or not at all. Our judgement. */
const LONG_WORDS = 180;

export const THANK_YOU_FINDINGS = [
	"off-the-record",
	"name",
	"gap",
	"asks",
	"booking",
	"thin",
	"long",
	"late",
] as const;

export type ThankYouFinding = {
	code: (typeof THANK_YOU_FINDINGS)[number];
	/** It can't go out like this. */
	blocks: boolean;
	/** Of a name: whose, and why not. The other sentences come from the catalogue. */
	sentence?: string;
};

/** What a thank-you is measured against. */
export interface ThankYouStandard {
	offTheRecord: readonly string[];
	/** Null where nobody's name is known to need leave. */
	names: NameChecking | null;
	/** The week is over: one clause says so. */
	isLate?: boolean;
}

// Words of a new request, which a thank-you has none of.
const REQUEST =
	/\?|\b(could|would|can) you\b|\b(may|can|could) I (ask|have|send)\b|\bmy (résumé|resume|cv)(?!\p{L})|\b(job|position|vacancy) for me\b/iu;

const BOOKING =
	/\b(calendly|cal\.com|doodle|youcanbook|savvycal|bookings?\/)/iu;

// Any word by which somebody excuses a delay.
const EXCUSE =
	/\b(sorry|apolog\w+|excuse|forgive|pardon|late|belated(ly)?|delay\w*|overdue|should have (written|thanked))\b/iu;

/**
 * Reads a thank-you as it stands: nothing off the record, no name without leave, nothing left to fill in, no new
 * request, one specific thing, soon read; late, with a word of it.
 */
export function checkThankYou(
	text: string,
	{ offTheRecord, names, isLate = false }: ThankYouStandard,
): ThankYouFinding[] {
	const found: ThankYouFinding[] = [];
	if (carriesOffTheRecord(text, offTheRecord))
		found.push({ code: "off-the-record", blocks: true });
	const name =
		names &&
		checkNames(text, names).find(({ severity }) => severity === "block");
	if (name) found.push({ code: "name", blocks: true, sentence: name.sentence });
	if (GAP.test(text)) found.push({ code: "gap", blocks: true });
	if (REQUEST.test(text)) found.push({ code: "asks", blocks: false });
	if (BOOKING.test(text)) found.push({ code: "booking", blocks: false });
	const words = countWords(text);
	if (words < THIN_WORDS) found.push({ code: "thin", blocks: false });
	if (words > LONG_WORDS) found.push({ code: "long", blocks: false });
	// The draft has its clause; words that were kept in time may have none.
	if (isLate && !EXCUSE.test(text)) found.push({ code: "late", blocks: false });
	return found;
}

/** How the thanks for a talk stand while they are not sent. A talk that is dated ahead of the clock is fresh. */
export function thanksAt(
	talk: { startsAt: Instant; seekerZone: Zone },
	dates: ThankYouDates,
	now: Instant,
): "fresh" | "due" | "late" {
	return compareInstants(now, talk.startsAt) < 0
		? "fresh"
		: thankYouStanding(dates, now, talk.seekerZone);
}
