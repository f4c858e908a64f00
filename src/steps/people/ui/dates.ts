const full = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	year: "numeric",
	timeZone: "UTC",
});

/** 5 Mar 2024, for `2024-03-05`: what is remembered of people goes back years. */
export function fullDate(date: string): string {
	return full.format(new Date(`${date}T00:00:00Z`));
}
