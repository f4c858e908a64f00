import { type Command, textFlag } from "#cli/command.ts";
import { columns } from "#cli/output.ts";
import { read } from "#http/client.ts";

export const todayCommand: Command = {
	usage: "today [--at INSTANT]",
	summary: "What is due, dearest to miss first.",
	options: { at: { type: "string" } },
	async run({ flags, output, app }) {
		const { client } = await app();
		const { due } = await read(
			client.today.$get({ query: { at: textFlag({ flags }, "at") } }),
		);
		const things = due.map(
			({
				id,
				due,
				overdue,
				step,
				kind,
				contact,
				target,
				sentence,
				title,
				waitsFor,
			}) => ({
				id,
				due,
				overdue,
				step,
				kind,
				contact,
				target,
				title,
				sentence,
				waitsFor,
			}),
		);
		output.result(things, (all) =>
			all.length === 0
				? "Nothing is due."
				: columns(
						all.map((thing) => [
							thing.due,
							thing.overdue ? "overdue" : "",
							thing.title,
							thing.sentence,
						]),
					),
		);
	},
};

export const icsCommand: Command = {
	usage: "ics",
	summary: "Meetings and due things as iCalendar, on standard output.",
	async run({ output, app }) {
		const { request } = await app();
		const answer = await request("http://local/api/v1/calendar");
		const calendar = await answer.text();
		// A calendar is its own format: with --json it is one JSON string.
		output.result(calendar, (text) => text.replace(/\r?\n$/, "\r"));
	},
};
