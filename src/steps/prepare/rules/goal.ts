import type { Theme } from "./question.ts";

/** How much one wants to know something: not now, as usual, more than the rest. */
export const goalWeights = ["none", "usual", "most"] as const;
export type GoalWeight = (typeof goalWeights)[number];

/**
 * How far people agree. `none`: nobody said anything; `one`: one person; `agree`, `differ`: two or more; `unread`: two or more
 * told something, and the seeker has not yet said whether that is the same.
 */
export const agreements = ["none", "one", "agree", "differ", "unread"] as const;
export type Agreement = (typeof agreements)[number];

/** Something that one wants to know about a target: a hypothesis, or a theme of which figures can't tell enough. */
export interface Goal {
	/** The hypothesis's id, or the theme. */
	key: string;
	/** Null for a hypothesis. */
	theme: Theme | null;
	/** Null for a theme. */
	claim: string | null;
	/** How many people said something on it. */
	people: number;
	agreement: Agreement;
	weight: GoalWeight;
	/** Whether published figures say something about it, too. */
	hasData: boolean;
}

/** Two who say the same are enough for now: the question rests (docs/decisions/0028). */
export const SAME_ENOUGH = 2;

/** What one person's answers say of a claim; null where they spoke for neither side. */
export type Side = "supports" | "contradicts" | "both" | null;

/** How far the people who spoke about a claim agree: everybody on one side, or not. */
export function agreementOfSides(sides: readonly Side[]): Agreement {
	const taken = sides.filter((side) => side !== null);
	if (taken.length === 0) return sides.length > 0 ? "unread" : "none";
	if (taken.includes("both") || new Set(taken).size > 1) return "differ";
	return taken.length === 1 ? "one" : "agree";
}

/** What the seeker said of several people's answers to one question, and of how many people that was. */
export interface Reading {
	isSame: boolean;
	people: number;
}

/** How far the answers to one question agree, as the seeker read them; an answer that came later asks for a new reading. */
export function agreementOfAnswers(
	people: number,
	reading: Reading | undefined,
): Agreement {
	if (people === 0) return "none";
	if (people === 1) return "one";
	if (!reading || reading.people < people) return "unread";
	return reading.isSame ? "agree" : "differ";
}

/** How far the answers to the questions of one theme agree: differing once is differing, and one unread leaves it open. */
export function agreementOfTheme(
	people: number,
	ofQuestions: readonly Agreement[],
): Agreement {
	if (people === 0) return "none";
	if (people === 1) return "one";
	const several = ofQuestions.filter((one) => one !== "none" && one !== "one");
	if (several.includes("differ")) return "differ";
	if (several.length === 0 || several.includes("unread")) return "unread";
	return "agree";
}
