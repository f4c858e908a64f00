import {
	addDays,
	addMinutes,
	compareInstants,
	dateIn,
	type Instant,
	type PlainDate,
	type Zone,
} from "./instant.ts";

/** When a thank-you is good, and when it must be out at the latest (METHOD step 6). */
export type ThankYouDates = {
	/** 24 hours after the talk: good practice. */
	aimAt: Instant;
	aimOn: PlainDate;
	/** The last day in time: 7 days after the day of the talk. */
	limitOn: PlainDate;
};

/** `heldAt` is when the talk was; days are counted in the seeker's zone, as the seeker writes. */
export function thankYouDates(
	heldAt: Instant,
	seekerZone: Zone,
): ThankYouDates {
	const heldOn = dateIn(heldAt, seekerZone);
	return {
		aimAt: addMinutes(heldAt, 24 * 60),
		aimOn: addDays(heldOn, 1),
		limitOn: addDays(heldOn, 7),
	};
}

/**
 * Where a thank-you stands at a moment. `late` asks for a one-clause apology
 * and is never a reason not to send (METHOD §3, "Thank-you late").
 */
export function thankYouStanding(
	dates: ThankYouDates,
	at: Instant,
	seekerZone: Zone,
): "fresh" | "due" | "late" {
	if (compareInstants(at, dates.aimAt) <= 0) return "fresh";
	return dateIn(at, seekerZone) <= dates.limitOn ? "due" : "late";
}
