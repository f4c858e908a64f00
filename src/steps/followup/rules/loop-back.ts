import { addDays, dateIn, type Instant, type Zone } from "#core/instant.ts";

export const LOOP_BACK_OCCASIONS = [
	"approached",
	"met",
	"not-reached",
] as const;
export type LoopBackOccasion = (typeof LOOP_BACK_OCCASIONS)[number];

/** What became of a suggested person, each with its first moment. */
export interface ReferralCourse {
	approachedAt: Instant | null;
	metAt: Instant | null;
	/** Nothing came of it: silence, a no, or every way given up. Which of them is between the two. */
	notReachedAt: Instant | null;
	told: readonly LoopBackOccasion[];
}

/** Two days to write a line to the referrer. Our judgement: METHOD step 6 names the occasions, no term. */
const TERM_DAYS = 2;

/**
 * What the referrer should hear now (METHOD step 6): that their person was written to, was met, or could not be
 * reached. Only the latest news counts, as old news after new would be odd.
 */
export function loopBackOwed(
	{ approachedAt, metAt, notReachedAt, told }: ReferralCourse,
	zone: Zone,
): { occasion: LoopBackOccasion; since: Instant; dueOn: string } | null {
	const owed = (occasion: LoopBackOccasion, since: Instant) =>
		told.includes(occasion)
			? null
			: { occasion, since, dueOn: addDays(dateIn(since, zone), TERM_DAYS) };
	if (metAt) return owed("met", metAt);
	if (notReachedAt && approachedAt) return owed("not-reached", notReachedAt);
	if (approachedAt && told.length === 0)
		return owed("approached", approachedAt);
	return null;
}
