import m from "#messages/prepare";

/** A claim longer than this is cut where it becomes a question; hypotheses are shorter. */
const LONGEST_CLAIM = 400;

/** Several, so that two doubts in one talk don't sound alike. */
const wordings = [
	m.questionFromDoubt,
	m.questionFromDoubtSecond,
	m.questionFromDoubtThird,
] as const;

/**
 * The question that a hypothesis becomes: its claim as an impression, and an open question whether that is what the other person
 * sees, so that "no" is as easy to say as "yes". A claim that is a question already is left as it is. `place` is the hypothesis's
 * place among those of its target, oldest first from 0; it chooses the wording.
 */
export function wordDoubt(claim: string, place: number): string {
	const words = claim.trim().replace(/\s+/g, " ").slice(0, LONGEST_CLAIM);
	if (words.endsWith("?")) return words;
	const word = wordings[place % wordings.length] ?? m.questionFromDoubt;
	return word({ claim: words.replace(/[\s.!…;,:]+$/u, "") });
}
