import { addMinutes, type Instant } from "#core/instant.ts";

/** Minutes between tries to send a message that a server put off, or that found nobody there: two days in all. */
const STEPS = [1, 5, 15, 30, 60, 120, 240, 480, 720, 1200];

/** When to try again after so many tries; null: that was the last. */
export function nextTryAt(now: Instant, attempts: number): Instant | null {
	const minutes = STEPS[attempts - 1];
	return minutes === undefined ? null : addMinutes(now, minutes);
}

const USUAL_READING = 15;
const LONGEST_READING = 240;

/** When to look into the mailbox again after so many failures in a row. */
export function nextReadAt(now: Instant, failures: number): Instant {
	const minutes = Math.min(USUAL_READING * 2 ** failures, LONGEST_READING);
	return addMinutes(now, minutes);
}

/** After these nothing is tried again until the person changes something. */
export function needsPerson(code: string): boolean {
	return [
		"mail-wrong-password",
		"mail-other-sign-in",
		"mail-unsafe",
		"mail-plain",
		"mail-secret-lost",
		"mail-needs-password",
	].includes(code);
}
