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
	const word = wordings[place % wordings.length] ?? m.questionFromDoubt;
	return wordedBy(claim, word);
}

/** The same in plain words, for who speaks another language at home. */
export function wordDoubtPlainly(claim: string): string {
	return wordedBy(claim, m.questionFromDoubtPlainly);
}

function wordedBy(
	claim: string,
	word: (facts: { claim: string }) => string,
): string {
	const words = claim.trim().replace(/\s+/g, " ").slice(0, LONGEST_CLAIM);
	if (words.endsWith("?")) return words;
	return word({ claim: words.replace(/[\s.!…;,:]+$/u, "") });
}
