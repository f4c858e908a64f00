import {
	addMinutes,
	compareInstants,
	dateIn,
	type Instant,
	instantFromMillis,
	type PlainDate,
	type Zone,
} from "#core/instant.ts";

const LOCALE = "en-GB";

/** What the clocks of a zone show: `16:05`. Say the zone beside it where there are two (METHOD §3). */
export function clockIn(at: Instant, zone: Zone): string {
	return new Intl.DateTimeFormat(LOCALE, {
		timeZone: zone,
		hour: "2-digit",
		minute: "2-digit",
	}).format(Date.parse(at));
}

/** The same, with the day in front where it is not that of `of`: `Mon 9 March, 22:00`. */
export function clockOnDay(at: Instant, zone: Zone, of: Instant): string {
	const time = clockIn(at, zone);
	const day = dateIn(at, zone);
	return day === dateIn(of, zone) ? time : `${dayWords(day)}, ${time}`;
}

export function dayWords(day: PlainDate): string {
	return new Intl.DateTimeFormat(LOCALE, {
		weekday: "short",
		day: "numeric",
		month: "long",
		timeZone: "UTC",
	})
		.format(Date.parse(`${day}T00:00:00Z`))
		.replace(",", "");
}

/** How far a zone's clocks are ahead of UTC at a moment. */
function minutesAhead(at: Instant, zone: Zone): number {
	const shown = new Intl.DateTimeFormat("sv-SE", {
		timeZone: zone,
		dateStyle: "short",
		timeStyle: "medium",
	}).format(Date.parse(at));
	return Math.round(
		(Date.parse(`${shown.replace(" ", "T")}Z`) - Date.parse(at)) / 60_000,
	);
}

/** The day on which a zone's clocks change in the days before a moment; null where they do not. */
export function clockChangeBefore(
	at: Instant,
	zone: Zone,
	days: number,
): PlainDate | null {
	let before = addMinutes(at, -days * 24 * 60);
	let after = at;
	if (minutesAhead(before, zone) === minutesAhead(after, zone)) return null;
	while (compareInstants(addMinutes(before, 1), after) < 0) {
		const middle = instantFromMillis(
			(Date.parse(before) + Date.parse(after)) / 2,
		);
		if (minutesAhead(middle, zone) === minutesAhead(after, zone))
			after = middle;
		else before = middle;
	}
	return dateIn(after, zone);
}

/** When something was, by the word of a device that had no network then; its clock may be ahead, so never after now. */
export function notLater(at: Instant | undefined, now: Instant): Instant {
	return at && Date.parse(at) < Date.parse(now)
		? instantFromMillis(Date.parse(at))
		: now;
}
