import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCalendar } from "./read-ics.ts";

// What each calendar of other programs says, written down from the raw files
// before any code read them. The files are no part of this repository: their
// folder is in ASKAROUND_SAMPLES. Without it these tests are skipped.
const folder = join(process.env.ASKAROUND_SAMPLES ?? "", "ics");
const found = folder !== "ics" && existsSync(folder);

type Reading = {
	uid: string | null;
	method: string | null;
	sequence: number | null;
	summary: string | null;
	start: string | null;
	end: string | null;
	zone: string | null;
	allDay: boolean;
	status: string | null;
	organizer: string | null;
	attendees: { address: string; partstat: string | null }[];
	comment: string | null;
};

function item(said: Partial<Reading>): Reading {
	return {
		...{ uid: null, method: null, sequence: null, summary: null },
		...{ start: null, end: null, zone: null, allDay: false, status: null },
		...{ organizer: null, attendees: [], comment: null },
		...said,
	};
}

const who = (address: string, partstat: string | null = null) => ({
	address,
	partstat,
});

const LOS_ANGELES = "America/Los_Angeles";
const NEW_YORK = "America/New_York";
const CONF = "calsrv.example.com-873970198738777@example.com";
const CONF_2 = "calsrv.example.com-873970198738785@example.com";

const asked = (room: string) => [
	who("A@example.com", "ACCEPTED"),
	...["B", "C", "D"].map((one) => who(`${one}@example.com`)),
	who(room),
	who("E@example.com"),
];

const answered = (one: string, partstat: string) =>
	item({
		...{ uid: CONF_2, method: "REPLY", sequence: 1 },
		organizer: "A@example.com",
		attendees: [who(`${one}@example.com`, partstat)],
	});

const apple = (
	uid: string,
	summary: string,
	[start, end]: [string, string],
	sequence = 1,
) =>
	item({
		...{ uid, summary, sequence, start, end },
		...(start.length === 10 ? { allDay: true } : { zone: LOS_ANGELES }),
	});

const tentative = (
	uid: string,
	summary: string,
	[start, end]: [string, string],
	status: string | null,
	partstat = status,
) => {
	const address = `${summary.toLowerCase()}@example.com`;
	return item({
		...{ uid, summary, start, end, status, method: "PUBLISH", sequence: 0 },
		zone: status === "TENTATIVE" ? "UTC" : "America/Vancouver",
		...(status && {
			organizer: address,
			attendees: [who(address, partstat)],
		}),
	});
};

const owa = (summary: string, start: string, end: string, zone = NEW_YORK) =>
	item({
		...{ method: "PUBLISH", summary, start, end, zone },
		...{ sequence: 0, status: "CONFIRMED" },
	});

const expected: Record<string, Reading[]> = {
	"biweekly_issue126-exchange": [
		item({
			...{ method: "REQUEST", zone: "Europe/Berlin" },
			...{ start: "2023-11-22T08:30:00Z", end: "2023-11-22T11:00:00Z" },
		}),
		item({
			...{ method: "REQUEST", zone: "Europe/Berlin" },
			...{ start: "2023-04-22T07:30:00Z", end: "2023-04-22T10:00:00Z" },
		}),
	],
	"biweekly_outlook-2010": [
		item({
			uid: "040000009200E00074C5B7101A82E00800000000C0383BE68041CE0100000000000000001000000070D00A2F625AC34BB6542DE0D19E67E1",
			...{ method: "REQUEST", sequence: 1, summary: "Team Meeting" },
			...{ start: "2013-06-10T16:00:00Z", end: "2013-06-10T17:00:00Z" },
			...{ zone: NEW_YORK, organizer: "bobsmith@example.com" },
			attendees: [who("johndoe@example.com"), who("janedoe@example.com")],
		}),
	],
	"ical-py_apple_ical": [
		apple("001BE545-52F9-4099-ACFC-A14FF63C4701", "New Event", [
			"2022-09-27T16:00:00Z",
			"2022-09-27T17:00:00Z",
		]),
		apple(
			"020C71BB-A981-4520-83E9-98E488A60863",
			"Multi-day event",
			["2023-10-11", "2023-10-13"],
			0,
		),
		apple(
			"3B4E9E16-8D79-422F-B48F-888861099B5B",
			"Multi-day event",
			["2023-10-15", "2023-10-18"],
			0,
		),
		apple("543E8A23-5A51-4489-8117-55241E8A1E30", "Example", [
			"2022-09-20T16:00:00Z",
			"2022-09-20T18:00:00Z",
		]),
		apple("6D0A3855-9577-40D3-AE87-9624657C7561", "Daily", [
			"2022-09-26T16:00:00Z",
			"2022-09-26T17:00:00Z",
		]),
		apple("A409C8CF-31E9-4234-BE8A-6CE2B6BB875A", "New Event", [
			"2022-09-12T16:00:00Z",
			"2022-09-12T17:00:00Z",
		]),
		apple("E53B06A1-9F72-41D9-9446-68E335D2D4F4", "Daily", [
			"2022-09-13T16:00:00Z",
			"2022-09-13T17:00:00Z",
		]),
		apple("F17B5DBD-1915-4654-90A5-1D068739A75F", "bar", [
			"2022-09-22T16:00:00Z",
			"2022-09-22T17:00:00Z",
		]),
	],
	"ical-py_google_calendar_invalid_offset": [
		item({
			uid: "KOrganizer-854889822.731//199594j26139acq39nj78tbhac@group.calendar.google.com",
			...{ method: "PUBLISH", sequence: 3, summary: "Event Summary" },
			...{ start: "2003-02-03T20:00:00Z", end: "2003-02-03T22:00:00Z" },
			...{ zone: "America/Argentina/Buenos_Aires", status: "TENTATIVE" },
		}),
	],
	"ical-py_office_356_custom_timezone": [
		item({
			uid: "040000008200E00074C5B7101A82E0080000000032281124038FDA01000000000000000010000000BE5193C6B024BB458D91AD30FFFD71BF",
			...{ method: "PUBLISH", sequence: 46, summary: "Zajęty" },
			...{ start: "2024-05-02T09:00:00Z", end: "2024-05-02T10:00:00Z" },
			...{ zone: "Europe/Warsaw", status: "CONFIRMED" },
		}),
		item({
			uid: "040000008200E00074C5B7101A82E0080000000088E248D3DC4EDA01000000000000000010000000FC71CD8C02E70C40B4D15EB1417E2150",
			...{ method: "PUBLISH", sequence: 5, summary: "Wstępna akceptacja" },
			...{ start: "2024-05-21T13:00:00Z", end: "2024-05-21T14:00:00Z" },
			...{ zone: "Europe/Warsaw", status: "CONFIRMED" },
		}),
	],
	ical4j_incoming: [
		item({
			...{ uid: CONF, method: "REQUEST", sequence: 2, summary: "Conference" },
			...{ start: "1997-07-01T20:00:00Z", end: "1997-07-01T20:00:00Z" },
			...{ zone: "UTC", status: "CONFIRMED", organizer: "B@example.com" },
			attendees: asked("conf_Big@example.com"),
		}),
		item({
			...{ uid: CONF, method: "REQUEST", sequence: 2, summary: "Pool party" },
			...{ start: "1997-07-01T19:00:00Z", end: "1997-07-01T19:30:00Z" },
			...{ zone: "UTC", status: "CONFIRMED", organizer: "B@example.com" },
			attendees: asked("conf_Big@example.com"),
		}),
		item({
			...{ uid: CONF, method: "REQUEST", sequence: 0 },
			summary: "Phone Conference",
			...{ start: "1996-07-01T18:00:00Z", end: "1997-07-01T19:00:00Z" },
			...{ zone: "UTC", status: "CONFIRMED", organizer: "B@example.com" },
			attendees: asked("Conf@example.com"),
		}),
		answered("B", "ACCEPTED"),
		answered("C", "DECLINED"),
		answered("X", "ACCEPTED"),
		answered("Y", "DECLINED"),
		item({
			...{ uid: CONF, method: "CANCEL", sequence: 1, status: "CANCELLED" },
			organizer: "B@example.com",
			attendees: ["A", "B", "C", "D"].map((one) => who(`${one}@example.com`)),
			comment: "Mr. B cannot attend. It's raining. Lets cancel.",
		}),
		item({
			...{ uid: CONF, method: "COUNTER", sequence: 1, summary: "Conference" },
			...{ start: "1997-07-01T19:00:00Z", end: "1997-07-01T21:00:00Z" },
			...{ zone: "UTC", organizer: "B@example.com" },
			attendees: [who("C@example.com")],
			comment: "I think the conference should be 2 hours long",
		}),
	],
	"ical4j_lotus-notes-calconnect": [
		item({
			uid: "E88157FE01BE8A5C85256FDB006EBCC3-Lotus_Notes_Generated",
			...{ method: "REQUEST", sequence: 0 },
			summary: "5 day daily repeating meeting",
			...{ start: "2005-04-11T13:00:00Z", end: "2005-04-11T14:00:00Z" },
			zone: NEW_YORK,
			organizer: "iCalChair@coffeebean.com",
			attendees: [
				who("iCalChair@coffeebean.com", "ACCEPTED"),
				who("iCalParticipant@coffeebean.com", "NEEDS-ACTION"),
			],
		}),
	],
	"ical4j_windows-live-outlook1": [
		item({
			uid: "9177c616-46dc-4755-bab1-5fdfecd31b6b",
			...{ method: "REQUEST", sequence: 0, summary: "Event from outlook 2" },
			...{ start: "2014-01-31T21:30:00Z", end: "2014-01-31T22:30:00Z" },
			...{ zone: LOS_ANGELES, organizer: "abc@outlook.com" },
			attendees: [who("abc@web.de", "NEEDS-ACTION")],
		}),
	],
	icalendar_bom_calendar: [],
	icalendar_issue_101_icalendar_chokes_on_umlauts_in_organizer: [
		item({
			uid: "20130416112341.10064jz0k4j7uem8@acmenet.de",
			summary: "wichtiger termin 1",
			...{ start: "2013-04-16T10:00:00Z", end: "2013-04-16T11:00:00Z" },
			...{ zone: "UTC", status: "CONFIRMED" },
			organizer: "adm-acme@mydomain.de",
		}),
	],
	// The definition is Central European, but no zone is named: only instants are sure.
	icalendar_issue_165_missing_event: [
		item({
			...{ method: "REQUEST", summary: "Sprint 25 Daily Standup" },
			...{ start: "2015-07-03T08:00:00Z", end: "2015-07-03T08:30:00Z" },
		}),
	],
	icalendar_issue_27_multiple_periods_in_freebusy_one_freebusy: [],
	icalendar_rfc_6868: [item({ attendees: [who("babe@example.com")] })],
	icalendar_timezone_same_start: [
		item({
			uid: "040000008200E00074C5B7101A82E0080000000090E19664858ED20100000000000000",
			...{ method: "REQUEST", summary: "Test 4", zone: LOS_ANGELES },
			...{ start: "2017-02-24T20:00:00Z", end: "2017-02-24T20:30:00Z" },
		}),
	],
	icalendar_x_location: [
		item({
			uid: "BFE33ADD-5553-48B5-B5A5-F9DA5CA4C393",
			...{ method: "PUBLISH", sequence: 0, summary: "Daily Sync" },
			...{ start: "2016-10-28T12:00:00Z", end: "2016-10-28T12:30:00Z" },
			...{ zone: "Europe/Zurich", status: "CONFIRMED" },
		}),
	],
	madeup_exchange_reply_declined_comment: [
		item({
			...{ uid: "fieldtest-0002@example.com", method: "REPLY", sequence: 1 },
			summary: "Declined: Informational interview",
			...{ start: "2026-09-15T14:00:00Z", end: "2026-09-15T14:30:00Z" },
			...{ zone: NEW_YORK, status: "CONFIRMED" },
			attendees: [who("Grant.Holloway@example.com", "DECLINED")],
			comment: "Sorry, I am on call that day.\n\nCould we try the week after?",
		}),
	],
	madeup_google_reply_accepted: [
		item({
			...{ uid: "fieldtest-0001@example.com", method: "REPLY", sequence: 0 },
			summary: "Informational interview",
			...{ start: "2026-09-14T14:00:00Z", end: "2026-09-14T14:30:00Z" },
			...{ zone: "UTC", status: "CONFIRMED" },
			organizer: "sam.learner@example.com",
			attendees: [who("imani.brooks@example.org", "ACCEPTED")],
		}),
	],
	madeup_outlook_counter_new_time: [
		item({
			...{ uid: "fieldtest-0003@example.com", method: "COUNTER", sequence: 0 },
			summary: "Nouvel horaire proposé : Entretien",
			...{ start: "2026-09-16T14:00:00Z", end: "2026-09-16T14:30:00Z" },
			...{ zone: "UTC", status: "CONFIRMED" },
			attendees: [who("renee.dubois@example.com", "TENTATIVE")],
			comment: "Plutôt à 16 h ?",
		}),
	],
	"node-ical_Office-2012-owa": [
		owa(
			"TEST Syd",
			"2020-10-28T02:30:00Z",
			"2020-10-28T04:00:00Z",
			"Australia/Sydney",
		),
		owa("TEST", "2020-10-28T17:30:00Z", "2020-10-28T19:00:00Z"),
		owa("TEST 3", "2020-11-02T18:30:00Z", "2020-11-02T20:00:00Z"),
		owa("TEST2", "2020-11-02T18:30:00Z", "2020-11-02T20:00:00Z"),
	],
	"node-ical_bad_ms_tz": [
		item({
			...{ uid: "1173422081SZR322", method: "PUBLISH", sequence: 0 },
			...{ summary: "[private]", status: "CONFIRMED" },
			...{ start: "2020-08-25T14:35:00Z", end: "2020-08-25T15:50:00Z" },
		}),
	],
	"node-ical_exchange-custom-tz": [
		item({
			uid: "040000008200E00074C5B7101A82E00800000000C9AB6E5A6AFED401000000000000000010000000C55132227F0F0948A7D58F6190A3AEF9",
			...{ method: "PUBLISH", sequence: 0, summary: "Test event" },
			...{ start: "2019-04-30T02:00:00Z", end: "2019-04-30T05:00:00Z" },
			...{ zone: "Asia/Bangkok", status: "CONFIRMED" },
		}),
	],
	"node-ical_google-calendar-kiev-tz": [
		item({
			...{ uid: "6m2q7kb2l02798oagemrcgm6pk@google.com", sequence: 0 },
			...{ method: "PUBLISH", summary: "bla bla", status: "CONFIRMED" },
			...{ start: "2016-08-26T11:00:00Z", end: "2016-08-26T12:00:00Z" },
			zone: "Europe/Kiev",
		}),
		item({
			...{ uid: "6m2q7kb2l02798oagemrcgm6pk@google.com", sequence: 0 },
			...{ method: "PUBLISH", summary: "repeated", status: "CONFIRMED" },
			...{ start: "2016-08-25T11:00:00Z", end: "2016-08-25T12:00:00Z" },
			zone: "Europe/Kiev",
		}),
	],
	"node-ical_mixed-timezone-handling": [
		// A floating time is no instant: it stays the clock's time, without Z.
		item({
			...{ uid: "1C9439B1-FF65-11D6-9973-003065F99D04", method: "REQUEST" },
			...{ summary: "No Timezone", zone: null },
			...{ start: "2002-10-28T01:20:30", end: "2002-10-29T01:20:30" },
		}),
		item({
			...{ uid: "2C9439B1-FF65-11D6-9973-003065F99D04", method: "REQUEST" },
			...{ summary: "UTC Timezone", zone: "UTC" },
			...{ start: "2002-10-28T01:20:30Z", end: "2002-10-29T01:20:30Z" },
		}),
		item({
			...{ uid: "3C9439B1-FF65-11D6-9973-003065F99D04", method: "REQUEST" },
			...{ summary: "Inline Timezone", zone: NEW_YORK },
			...{ start: "2002-10-28T06:20:30Z", end: "2002-10-29T06:20:30Z" },
		}),
		item({
			...{ uid: "4C9439B1-FF65-11D6-9973-003065F99D04", method: "REQUEST" },
			...{ summary: "Date Only (Explicit)", allDay: true },
			...{ start: "2002-10-28", end: "2002-10-29" },
		}),
		item({
			...{ uid: "5C9439B1-FF65-11D6-9973-003065F99D04", method: "REQUEST" },
			...{ summary: "Date Only (Implicit)", allDay: true },
			...{ start: "2002-10-28", end: "2002-10-29" },
		}),
	],
	"node-ical_tentative-apple-calendar": [
		tentative(
			"31a1ffc9-9b76-465b-ae4a-cadb694c9d37",
			"Tentative",
			["2022-07-04T23:00:00Z", "2022-07-04T23:50:00Z"],
			"TENTATIVE",
		),
		tentative(
			"F00F3710-BF4D-46D3-9A2C-1037AB24C6AC",
			"Confirmed",
			["2022-07-05T16:00:00Z", "2022-07-05T17:00:00Z"],
			"CONFIRMED",
		),
		tentative(
			"8CAB46C5-669F-4249-B1AD-52BFA72F4E0A",
			"Cancelled",
			["2022-07-06T20:00:00Z", "2022-07-06T21:00:00Z"],
			"CANCELLED",
		),
		tentative(
			"99F615DE-82C6-4CEF-97B8-CD0D3E1EE0D3",
			"No Status",
			["2022-07-07T16:00:00Z", "2022-07-07T17:00:00Z"],
			null,
		),
	],
	"node-ical_utf8-french-calendar": [],
	"node-ical_windows-quoted-tz-rrule": [
		item({
			...{ uid: "0000001", summary: "Treasure Hunting", zone: NEW_YORK },
			...{ start: "2015-07-06T16:00:00Z", end: "2015-07-06T20:00:00Z" },
		}),
	],
};

describe.skipIf(!found)("calendars of other programs", () => {
	test.each(Object.entries(expected))("%s", (name, items) => {
		const reading = readCalendar(readFileSync(join(folder, `${name}.ics`)));
		expect(reading.isCalendar).toBe(true);
		const fields = Object.keys(item({}));
		const shown = reading.items.map((one) =>
			Object.fromEntries(
				fields.map((field) => [field, one[field as keyof typeof one]]),
			),
		);
		expect(
			shown.map((one) => ({
				...one,
				attendees: (one.attendees as Reading["attendees"]).map(
					({ address, partstat }) => ({ address, partstat }),
				),
			})),
		).toEqual(items);
	});

	test("none is left out", () => {
		expect(readdirSync(folder).sort()).toEqual(
			Object.keys(expected)
				.map((name) => `${name}.ics`)
				.sort(),
		);
	});
});
