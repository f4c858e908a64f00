import m from "#messages/identify";
import type { NamedElement, Reason } from "./why.ts";

const sides = {
	R: m.whyR,
	I: m.whyI,
	A: m.whyA,
	S: m.whyS,
	E: m.whyE,
	C: m.whyC,
};

const told = {
	likes: m.whyLikes,
	"likes-less": m.whyLikesLess,
	can: m.whyCan,
	lacks: m.whyLacks,
	wants: m.whyWants,
	misses: m.whyMisses,
};

/** Less than this is no news, percent over the period. */
const NEWS = 5;

const lists = new Intl.ListFormat("en");

/**
 * The reasons as one sentence, with the trend of employment where that is news. `trend` is null where no growth was
 * published.
 */
export function whySentence(
	reasons: readonly Reason[],
	trend: { growthPercent: number; year: string } | null,
): string {
	const parts = reasons.map((reason) =>
		told[reason.kind]({
			list: lists.format(
				"letters" in reason
					? reason.letters.map((letter) => sides[letter]())
					: reason.elements.map(inSentence),
			),
		}),
	);
	if (parts.length === 0) return m.whyNothing();
	if (trend && Math.abs(trend.growthPercent) >= NEWS) {
		const growth = `${Math.abs(Math.round(trend.growthPercent))}\u00a0%`;
		const words = { growth, year: trend.year };
		parts.push(
			trend.growthPercent > 0 ? m.whyGrows(words) : m.whyShrinks(words),
		);
	}
	const sentence = parts.join("; ");
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** O*NET writes element names with capitals; in a sentence only languages keep theirs. */
function inSentence({ name }: NamedElement): string {
	return name
		.split(" ")
		.map((word) => (word === "English" ? word : word.toLowerCase()))
		.join(" ");
}

/** The last year of `2024-34`. */
export function lastYearOf(period: string): string {
	const [from = "", to = ""] = period.split("-");
	return to.length === 2 ? `${from.slice(0, 2)}${to}` : to || from;
}
