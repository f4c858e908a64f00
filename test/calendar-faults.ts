import { readCalendar } from "#formats/read-ics.ts";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const FLOATING = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

/** What is wrong with how a calendar was read; null when nothing is. Throws what the reader throws. */
export function calendarFaults(bytes: Uint8Array): {
	items: number;
	fault: string | null;
} {
	const { isCalendar, items } = readCalendar(bytes);
	if (!isCalendar && items.length > 0)
		return { items: items.length, fault: "events of no calendar" };
	for (const item of items) {
		for (const time of [item.start, item.end])
			if (
				time !== null &&
				!DATE.test(time) &&
				!INSTANT.test(time) &&
				!FLOATING.test(time)
			)
				return { items: items.length, fault: `time ${time}` };
		const text = JSON.stringify(item);
		if (/\\u0000|\\ud[89a-f]/.test(text))
			return { items: items.length, fault: text };
	}
	return { items: items.length, fault: null };
}
