import type { Attribution } from "#core/attribution.ts";
import m from "#messages/followup";
import more from "#messages/followup-thanks";
import type { Fit, InsightKind } from "../rules/candidates.ts";
import type { ThankYouFinding } from "../rules/thank-you.ts";
import type { ThankYou } from "../schema/thank-you.ts";

export const kindWords: Record<InsightKind, () => string> = {
	fact: m.kindFact,
	surprise: m.kindSurprise,
	quote: m.kindQuote,
	strength: m.kindStrength,
	weakness: m.kindWeakness,
};

/** What the debrief asks for, one after the other. */
export const promptWords: Record<InsightKind, () => string> = {
	fact: m.promptFact,
	surprise: m.promptSurprise,
	quote: m.promptQuote,
	strength: m.promptStrength,
	weakness: m.promptWeakness,
};

export const fitWords: Record<Fit, () => string> = {
	well: m.fitWell,
	partly: m.fitPartly,
	poorly: m.fitPoorly,
};

export const verdictWords = {
	continue: m.verdictContinue,
	change: m.verdictChange,
	drop: m.verdictDrop,
} as const;

export const stanceWords = {
	supports: m.supports,
	contradicts: m.contradicts,
} as const;

export const attributionWords: Record<Attribution, () => string> = {
	named: m.attributionNamed,
	"role-only": m.attributionRoleOnly,
	anonymous: m.attributionAnonymous,
};

export const channelWords: Record<
	NonNullable<ThankYou["channel"]>,
	() => string
> = {
	email: m.channelEmail,
	message: m.channelMessage,
	card: m.channelCard,
	phone: m.channelPhone,
	"in-person": m.channelInPerson,
};

/** Options of a select, from a record of words. */
export function optionsOf<K extends string>(
	words: Record<K, () => string>,
): { value: K; label: string }[] {
	return (Object.keys(words) as K[]).map((value) => ({
		value,
		label: words[value](),
	}));
}

/** What a message after a talk should be told. */
export const findingWords: Record<ThankYouFinding["code"], () => string> = {
	"off-the-record": m.findOffTheRecord,
	name: more.findName,
	gap: m.findGap,
	booking: more.findBooking,
	long: more.findLong,
	late: more.findLate,
	asks: m.findAsks,
	thin: m.findThin,
};
