import type { Attribution } from "#core/attribution.ts";
import m from "#messages/followup";
import type { InsightKind } from "../rules/candidates.ts";
import type { ThankYou } from "../schema/thank-you.ts";

export const kindWords: Record<InsightKind, () => string> = {
	fact: m.kindFact,
	surprise: m.kindSurprise,
	quote: m.kindQuote,
	strength: m.kindStrength,
	weakness: m.kindWeakness,
};

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
