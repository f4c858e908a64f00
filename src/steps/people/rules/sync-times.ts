import type { Instant } from "#core/instant.ts";

const MINUTE = 60_000;
/** An address book that answers is looked at every hour. */
const EVERY = 60 * MINUTE;
/** After failures: soon, then less and less often, a day at most. */
const BACKOFF = [5, 15, 60, 240, 720, 1440].map((minutes) => minutes * MINUTE);

/** When to try next, after so many failures in a row. */
export function nextSyncAt(now: Instant, failures: number): Instant {
	const wait =
		failures === 0
			? EVERY
			: (BACKOFF[Math.min(failures, BACKOFF.length) - 1] ?? EVERY);
	return new Date(Date.parse(now) + wait).toISOString();
}

/** Whether trying by itself once more makes sense: a wrong password does not become right. */
export function isForThePerson(code: string): boolean {
	return [
		...["dav-wrong-password", "dav-other-sign-in", "dav-plain-http"],
		...["dav-sent-on", "secret-lost", "dav-bad-address"],
	].includes(code);
}

export function comesAgainAt(now: Instant, minutes: number): Instant {
	return new Date(Date.parse(now) + minutes * MINUTE).toISOString();
}

/** Whether another program, or the person, has done it just now. */
export function wasJustTried(now: Instant, triedAt: Instant | null): boolean {
	return triedAt !== null && Date.parse(now) - Date.parse(triedAt) < MINUTE;
}
