import { describe, expect, test } from "vitest";
import { readAttendees } from "./read-attendees.ts";
import { readContacts } from "./read-contacts.ts";

function calendar(...lines: string[]): Buffer {
	const event = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines];
	return Buffer.from(
		[...event, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n"),
	);
}

describe("who is in a calendar", () => {
	test.each<[string, string[], object]>([
		[
			"organizer and attendee",
			[
				"ORGANIZER;CN=Ana Ru:mailto:ana@b.example",
				"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:MAILTO:bo@b.example",
			],
			{
				records: [
					{
						row: 1,
						name: { full: "Ana Ru" },
						emails: [{ value: "ana@b.example" }],
					},
					{ row: 2, name: { full: "" }, emails: [{ value: "bo@b.example" }] },
				],
			},
		],
		[
			"one person of many events is one, with the name where it is said",
			["ATTENDEE:mailto:bo@b.example", "ATTENDEE;CN=Bo Ek:mailto:BO@b.example"],
			{ read: 1, records: [{ name: { full: "Bo Ek" } }] },
		],
		[
			"quoted, folded, family name first, letters beyond ASCII",
			['ATTENDEE;CN="Müller, Jö', ' rg";RSVP=TRUE:mailto:j@b.example'],
			{ records: [{ name: { full: "Jörg Müller", family: "Müller" } }] },
		],
		[
			"an address in place of a name; caret encoding; single quotes",
			[
				"ATTENDEE;CN=a@b.example:mailto:a@b.example",
				"ATTENDEE;CN=Bo ^'Bobby^' Ek:mailto:bo@b.example",
				"ATTENDEE;CN='Cy Om':mailto:cy@b.example",
			],
			{
				records: [
					{ name: { full: "" } },
					{ name: { full: 'Bo "Bobby" Ek' } },
					{ name: { full: "Cy Om" } },
				],
			},
		],
		[
			"rooms, lists and what calendars make up are nobody",
			[
				"ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room@b.example",
				"ATTENDEE;CUTYPE=GROUP:mailto:all@b.example",
				"ORGANIZER:mailto:unknownorganizer@calendar.google.com",
				"ATTENDEE;CN=Ana:invalid:nomail",
			],
			{
				read: 4,
				records: [{ row: 4, name: { full: "Ana" }, emails: [] }],
				skipped: [
					{ row: 1, code: "not-a-person", text: "mailto:room@b.example" },
					{ row: 2 },
					{ row: 3 },
				],
			},
		],
	])("%s", (_, lines, expected) => {
		const result = readAttendees(calendar(...lines));
		expect(result).toMatchObject({
			ok: true,
			value: { kind: "ics", ...expected },
		});
	});

	test("by its content, in Windows-1252 too, and by the word of the person", async () => {
		const bytes = Buffer.from(
			calendar("ATTENDEE;CN=Renée Du:mailto:r@b.example").toString(),
			"latin1",
		);
		for (const as of [undefined, "ics"] as const)
			expect(await readContacts(bytes, "x", as)).toMatchObject({
				value: { kind: "ics", records: [{ name: { full: "Renée Du" } }] },
			});
	});

	test("nobody invited is refused", () => {
		expect(readAttendees(calendar("SUMMARY:Alone"))).toMatchObject({
			refusal: { code: "nobody-invited" },
		});
	});
});
