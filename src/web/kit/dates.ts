// How dates and times are written on every screen. Times always name their zone (METHOD §3).
const locale = "en-GB";

/** A calendar date is no instant: read as UTC, so that no zone moves it. */
const ofDate = (date: string) => new Date(`${date}T00:00:00Z`);

/** Making a formatter costs milliseconds on a phone, so each is made when it is first asked for. */
function written(parts: Intl.DateTimeFormatOptions): (date: string) => string {
	let format: Intl.DateTimeFormat | undefined;
	return (date) => {
		format ??= new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
		return format.format(ofDate(date));
	};
}

/** Tuesday 24 November, for `2026-11-24`. */
export const longDate = written({
	weekday: "long",
	day: "numeric",
	month: "long",
});

/** 24 Nov */
export const shortDate = written({ day: "numeric", month: "short" });

/** 5 Mar 2024, for `2024-03-05`: what is remembered of people goes back years. */
export const fullDate = written({
	day: "numeric",
	month: "short",
	year: "numeric",
});

/** The calendar date of an instant where the person sits. */
export function dateHere(instant: string): string {
	return new Intl.DateTimeFormat("sv-SE").format(new Date(instant));
}
