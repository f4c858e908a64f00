// Calendar files broken in the ways in which files break; all people are made up.

const zone = [
	...["BEGIN:VTIMEZONE", "TZID:Customized Time Zone", "BEGIN:STANDARD"],
	...["DTSTART:16010101T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"],
	...["RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "END:STANDARD"],
	...["BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100"],
	...["TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"],
	...["END:DAYLIGHT", "END:VTIMEZONE"],
];

const file = (method: string, event: string[], before: string[] = []) =>
	[
		...["BEGIN:VCALENDAR", "VERSION:2.0", `METHOD:${method}`, ...before],
		...["BEGIN:VEVENT", ...event, "END:VEVENT", "END:VCALENDAR", ""],
	].join("\r\n");

/** One sound file of every shape. */
export const SOUND_CALENDARS: Record<string, string> = {
	outlookReply: file(
		"REPLY",
		[
			'ATTENDEE;PARTSTAT=DECLINED;CN="Ho, Gra":mailto:gra.ho@b.exam',
			"\tple",
			"COMMENT;LANGUAGE=en-US:Sorry\\, on call.\\n\\nThe week after?\\n",
			"UID:0400-0002@b.example",
			"DTSTART;TZID=Customized Time Zone:20260915T100000",
			"DTEND;TZID=Customized Time Zone:20260915T103000",
			...["DTSTAMP:20260908T013000Z", "SEQUENCE:1"],
		],
		zone,
	),
	googleReply: file("REPLY", [
		...["DTSTART:20260914T140000Z", "DTEND:20260914T143000Z"],
		"ORGANIZER;CN=Sam:mailto:sam@b.example",
		"UID:1@b.example",
		"ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Ren\r\n ée ^'R^':MAILTO:renee@b.example",
		...["SEQUENCE:0", "STATUS:CONFIRMED", "SUMMARY:Talk"],
	]),
	counter: file("COUNTER", [
		"ATTENDEE;PARTSTAT=TENTATIVE:mailto:renee@b.example",
		"COMMENT:Plutôt à 16 h ?",
		'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20260916T140000',
		"DURATION:P1DT2H30M",
		"RECURRENCE-ID;TZID=Europe/Kiev:20160826T140000",
	]),
	repeated: file("PUBLISH", [
		"DTSTART;TZID=Europe/Berlin:20261019T090000",
		"RRULE:FREQ=WEEKLY;UNTIL=20261231T000000Z;BYDAY=MO,TH;WKST=SU",
		"EXDATE;TZID=Europe/Berlin:20261026T090000,20261102T090000",
		...["RDATE;VALUE=DATE:20261224", "TRANSP:OPAQUE", "UID:r@b.example"],
	]),
	wholeDay: file("REQUEST", [
		...[
			"DTSTART;VALUE=DATE:20261028",
			"SUMMARY:Away",
			"RRULE:FREQ=DAILY;COUNT=9",
		],
		...["BEGIN:VALARM", "TRIGGER:-PT15M", "SUMMARY:No", "END:VALARM"],
	]),
	others:
		"\uFEFFBEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nFREEBUSY:20120103T091500Z/PT1H\nEND:VFREEBUSY\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR\n",
};
