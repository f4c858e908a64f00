import m from "#messages/prepare";

/** A claim longer than this is cut where it becomes a question; hypotheses are shorter. */
const LONGEST_CLAIM = 400;

/**
 * The question that a hypothesis becomes: its claim as an impression, and an open question whether that is what the other person
 * sees, so that "no" is as easy to say as "yes". A claim that is a question already is left as it is.
 */
export function wordDoubt(claim: string): string {
	const words = claim.trim().replace(/\s+/g, " ").slice(0, LONGEST_CLAIM);
	if (words.endsWith("?")) return words;
	return m.questionFromDoubt({ claim: words.replace(/[\s.!…;,:]+$/u, "") });
}
