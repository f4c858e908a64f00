// How dates and times are written on every screen. Times always name their zone (METHOD §3).
const locale = "en-GB";

/** A calendar date is no instant: read as UTC, so that no zone moves it. */
const ofDate = (date: string) => new Date(`${date}T00:00:00Z`);

const long = new Intl.DateTimeFormat(locale, {
	weekday: "long",
	day: "numeric",
	month: "long",
	timeZone: "UTC",
});
const short = new Intl.DateTimeFormat(locale, {
	day: "numeric",
	month: "short",
	timeZone: "UTC",
});
const full = new Intl.DateTimeFormat(locale, {
	day: "numeric",
	month: "short",
	year: "numeric",
	timeZone: "UTC",
});

/** Tuesday 24 November, for `2026-11-24`. */
export function longDate(date: string): string {
	return long.format(ofDate(date));
}

/** 24 Nov */
export function shortDate(date: string): string {
	return short.format(ofDate(date));
}

/** 5 Mar 2024, for `2024-03-05`: what is remembered of people goes back years. */
export function fullDate(date: string): string {
	return full.format(ofDate(date));
}

/** The calendar date of an instant where the person sits. */
export function dateHere(instant: string): string {
	return new Intl.DateTimeFormat("sv-SE").format(new Date(instant));
}
