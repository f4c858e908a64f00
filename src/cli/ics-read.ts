import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CalendarItem } from "#formats/read-ics.ts";
import type { Command } from "./command.ts";
import { columns } from "./output.ts";

export const icsReadCommand: Command = {
	usage: "ics read FILE",
	summary:
		"What a calendar file of any program says, event by event; instants in UTC.",
	words: [1, 1],
	async run({ words, output }) {
		const { MAX_FILE_BYTES } = await import("#formats/bounds.ts");
		const { readCalendar } = await import("#formats/read-ics.ts");
		const file = resolve(words[0] ?? "");
		let bytes: Buffer;
		try {
			bytes = readFileSync(file);
		} catch (error) {
			const reason = (error as NodeJS.ErrnoException).code ?? "unreadable";
			output.refuse({ code: "file-not-read", facts: { file, reason } });
			return;
		}
		const { isCalendar, items } =
			bytes.length > MAX_FILE_BYTES
				? { isCalendar: false, items: [] }
				: readCalendar(bytes);
		if (!isCalendar) {
			output.refuse({ code: "not-a-calendar", facts: { file } });
			return;
		}
		output.result(items.map(shown), (all) =>
			all.length === 0
				? "No events."
				: columns(
						all.map(({ start, zone, method, summary, attendees }) => [
							start ?? "",
							zone ?? "",
							method ?? "",
							attendees.map(({ partstat }) => partstat ?? "").join(" "),
							summary ?? "",
						]),
					),
		);
	},
};

/** Field by field what DESIGN §4 promises. */
function shown(item: CalendarItem) {
	return {
		uid: item.uid,
		method: item.method,
		sequence: item.sequence,
		summary: item.summary,
		start: item.start,
		end: item.end,
		zone: item.zone,
		allDay: item.allDay,
		status: item.status,
		organizer: item.organizer,
		attendees: item.attendees.map(({ address, partstat }) => ({
			address,
			partstat,
		})),
		comment: item.comment,
	};
}
