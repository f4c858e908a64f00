import type { Instant } from "#core/instant.ts";

const A_DAY = 24 * 60 * 60 * 1000;

/** A file from the share sheet waits for a day: those that came after this moment are still there. */
export function waitsSince(now: Instant): Instant {
	return new Date(Date.parse(now) - A_DAY).toISOString();
}
