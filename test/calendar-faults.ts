import { busyTimes } from "#formats/busy-times.ts";
import { readCalendar } from "#formats/read-ics.ts";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const FLOATING = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

const WEEKS = {
	...{ from: "2026-10-19T00:00:00Z", to: "2026-11-16T00:00:00Z" },
	...{ zone: "Europe/Berlin", own: new Set(["renee@b.example"]) },
};

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
	const busy = busyTimes(Buffer.from(bytes).toString("utf8"), WEEKS);
	const odd = busy.find(
		({ start, end }) =>
			!INSTANT.test(start) || !INSTANT.test(end) || end <= start,
	);
	const fault = odd ? `busy ${odd.start} to ${odd.end}` : null;
	return { items: items.length, fault };
}
