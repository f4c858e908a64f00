import { addMinutes, compareInstants, type Instant } from "#core/instant.ts";

/** Five minutes before the end the seeker says so (METHOD step 5). */
export const CUE_MINUTES = 5;

export interface TalkTimes {
	/** What was agreed. */
	startsAt: Instant;
	minutes: number;
	/** When it began in fact; null before. */
	startedAt: Instant | null;
	/** What the contact, and nobody else, offered on top. */
	offeredMinutes: number;
}

/**
 * When the talk ends. A late start does not move the agreed end: the contact's time is the scarce one
 * (METHOD §1). An early one, and one that begins after the agreed end, gets the minutes that were asked for.
 */
export function talkEndsAt(talk: TalkTimes): Instant {
	const agreedEnd = addMinutes(talk.startsAt, talk.minutes);
	const { startedAt } = talk;
	const keepsAgreedEnd =
		startedAt === null ||
		(compareInstants(startedAt, talk.startsAt) >= 0 &&
			compareInstants(startedAt, agreedEnd) < 0);
	const end = keepsAgreedEnd ? agreedEnd : addMinutes(startedAt, talk.minutes);
	return addMinutes(end, talk.offeredMinutes);
}

export interface TimerReading {
	phase: "not-begun" | "running" | "closing" | "over";
	/** Whole minutes left, the one that runs counted; 0 when over. */
	minutesLeft: number;
	/** Minutes past the end, 0 before it. */
	minutesOver: number;
	/** Share of the talk that is left, 1 to 0: what the ring shows. */
	share: number;
}

/** What the quiet timer shows at a moment. */
export function readTimer(talk: TalkTimes, now: Instant): TimerReading {
	const end = Date.parse(talkEndsAt(talk));
	const begin = Date.parse(talk.startedAt ?? talk.startsAt);
	const left = end - Date.parse(now);
	const whole = Math.max(end - begin, 60_000);
	const minutesLeft = Math.max(0, Math.ceil(left / 60_000));
	const share = Math.min(1, Math.max(0, left / whole));
	const minutesOver = left < 0 ? Math.floor(-left / 60_000) : 0;
	if (talk.startedAt === null)
		return {
			phase: "not-begun",
			minutesLeft: talk.minutes,
			minutesOver: 0,
			share: 1,
		};
	if (left <= 0) return { phase: "over", minutesLeft: 0, minutesOver, share };
	return {
		phase: left <= CUE_MINUTES * 60_000 ? "closing" : "running",
		minutesLeft,
		minutesOver,
		share,
	};
}
