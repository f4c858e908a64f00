import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openShell } from "#test/command-line.ts";
import * as contracts from "#test/contracts.ts";

const shell = await openShell();
const text = z.string().nullable();
const items = z.array(
	z.strictObject({
		...{ uid: text, method: text, sequence: z.int().nullable() },
		...{ summary: text, start: text, end: text, zone: text },
		...{ allDay: z.boolean(), status: text, organizer: text, comment: text },
		attendees: z.array(z.strictObject({ address: z.string(), partstat: text })),
	}),
);

describe("ics read", () => {
	test("an answer, with what it leaves out as null", async () => {
		const file = shell.file(
			"answer.ics",
			[
				...["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", "UID:a-1"],
				"ATTENDEE;CN=Ana;PARTSTAT=ACCEPTED:MAILTO:ana@b.example",
				"DTSTART;TZID=Eastern Standard Time:20261124T090000",
				...["DURATION:PT30M", "END:VEVENT", "END:VCALENDAR", ""],
			].join("\r\n"),
		);
		expect(await shell.json(items, "ics", "read", file)).toEqual([
			{
				...{ uid: "a-1", method: "REPLY", sequence: null, summary: null },
				...{ start: "2026-11-24T14:00:00Z", end: "2026-11-24T14:30:00Z" },
				...{ zone: "America/New_York", allDay: false, status: null },
				...{ organizer: null, comment: null },
				attendees: [{ address: "ana@b.example", partstat: "ACCEPTED" }],
			},
		]);
		expect((await shell.run("ics", "read", file)).stdout).toContain("ACCEPTED");
	});

	test.each([
		["no file", "/nowhere/at/all.ics", "file-not-read"],
		["a folder", "", "file-not-read"],
		["a table", "table.csv", "not-a-calendar"],
		["nothing at all", "empty.ics", "not-a-calendar"],
	])("%s is refused with a sentence", async (_, name, code) => {
		shell.file("table.csv", "a,b\n1,2\n");
		shell.file("empty.ics", "");
		const file = name.startsWith("/") ? name : shell.path(name);
		const ran = await shell.run("ics", "read", file, "--json");
		expect(ran.code).toBe(1);
		const { error } = contracts.error.parse(JSON.parse(ran.stdout));
		expect(error.code).toBe(code);
		expect(error.sentence).not.toBe(code);
	});
});
