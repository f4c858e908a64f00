import { addDays, dateIn, type Instant, type Zone } from "#core/instant.ts";

export interface Owed {
	owedBy: "seeker" | "contact";
	dueOn: string | null;
	keptAt: Instant | null;
	createdAt: Instant;
}

/** A promise without a date is meant for the same week as the thanks. */
const UNDATED_DAYS = 7;

/** When a promise falls due; null when it is kept, or theirs without a date: that is not for the seeker to chase. */
export function promiseDueOn(promise: Owed, zone: Zone): string | null {
	if (promise.keptAt) return null;
	if (promise.dueOn) return promise.dueOn;
	return promise.owedBy === "seeker"
		? addDays(dateIn(promise.createdAt, zone), UNDATED_DAYS)
		: null;
}
