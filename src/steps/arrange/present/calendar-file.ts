import { textInZone } from "#core/in-zone.ts";
import { addMinutes } from "#core/instant.ts";
import type { MeetingState } from "#core/meeting-state.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import {
	type CalendarEvent,
	type CalendarTime,
	writeCalendar,
} from "#formats/write-ics.ts";
import m from "#messages/arrange";
import type { MeetingRow } from "../store/meeting.ts";
import type { PersonRow, SeekerRow } from "../store/people.ts";

const LOCALE = "en-GB";

interface Whole {
	row: MeetingRow;
	person: PersonRow | undefined;
	targetLabel: string | null;
}

/**
 * The file to send or to keep. The UID is the meeting's own and the sequence grows with each change, so that a moved
 * or cancelled talk replaces the one before in the calendar that has it (METHOD §3, "Reschedules").
 */
export function meetingCalendar(
	whole: Whole,
	seeker: SeekerRow,
	now: string,
): Result<string, "meeting-without-time"> {
	const event = meetingEvent(whole, seeker) ?? offeredEvent(whole, seeker);
	if (!event) return refuse("meeting-without-time");
	const people = invited(whole, seeker);
	const plain = people ? "REQUEST" : "PUBLISH";
	const method = event.status === "CANCELLED" ? "CANCEL" : plain;
	const events = [{ ...event, ...people }];
	return ok(writeCalendar({ name: event.summary, now, method, events }));
}

/** Who asks whom, where both addresses are known: then a calendar program can answer. */
function invited(
	{ person }: Whole,
	seeker: SeekerRow,
): Pick<CalendarEvent, "organizer" | "attendees"> | null {
	if (!seeker.email || !person?.email) return null;
	return {
		organizer: { email: seeker.email, name: seeker.name ?? undefined },
		attendees: [
			{ email: person.email, name: person.name ?? undefined, rsvp: true },
		],
	};
}

/** One time that is offered can be answered in a calendar as well; of several, a calendar would show all as taken. */
function offeredEvent(
	whole: Whole,
	seeker: SeekerRow,
): CalendarEvent | undefined {
	const state = whole.row.state as MeetingState;
	if (state.status !== "proposed" || state.times.length !== 1) return undefined;
	return eventOf(whole, seeker, "TENTATIVE");
}

/** A meeting as an event; none where no time was ever agreed. */
export function meetingEvent(
	whole: Whole,
	seeker: SeekerRow,
): CalendarEvent | undefined {
	const state = whole.row.state as MeetingState;
	if (state.status === "proposed") return undefined;
	const isOff = state.status === "cancelled";
	return eventOf(whole, seeker, isOff ? "CANCELLED" : "CONFIRMED");
}

function eventOf(
	{ row, person }: Whole,
	seeker: SeekerRow,
	status: CalendarEvent["status"],
): CalendarEvent {
	return {
		uid: `${row.id}@askaround`,
		sequence: row.sequence,
		summary: summaryOf(person, seeker),
		description: describe(row, seeker),
		location: row.place ?? undefined,
		url:
			row.medium === "video" && /^https?:/i.test(row.place ?? "")
				? (row.place ?? undefined)
				: undefined,
		status,
		changedAt: row.updatedAt,
		...timeOf(row),
	};
}

function timeOf(row: MeetingRow): CalendarTime {
	return {
		start: row.startsAt,
		end: addMinutes(row.startsAt, row.minutes),
		zone: row.contactZone,
	};
}

function summaryOf(person: PersonRow | undefined, seeker: SeekerRow): string {
	const contact = person?.label ?? m.personGone();
	return seeker.name
		? m.icsSummary({ seeker: seeker.name, contact })
		: m.icsSummaryOne({ contact });
}

/** Both zones spelled out, and what the medium asks for (METHOD step 4, §3). */
function describe(row: MeetingRow, seeker: SeekerRow): string {
	const zones = [...new Set([row.seekerZone, row.contactZone])];
	const lines = [
		...zones.map((zone) => textInZone(row.startsAt, zone, LOCALE)),
		m.icsMinutes({ minutes: row.minutes }),
		...placeLines(row, seeker),
	];
	return lines.join("\n");
}

function placeLines(row: MeetingRow, seeker: SeekerRow): string[] {
	const { place, backupNumber, accessNotes } = row;
	const lines: string[] = [];
	if (row.medium === "phone")
		lines.push(
			row.whoDials === "seeker"
				? m.icsSeekerCalls({
						name: seeker.name ?? m.icsSeeker(),
						number: place ?? "",
					})
				: m.icsContactCalls({ number: place ?? seeker.phone ?? "" }),
		);
	if (row.medium === "video" && place) lines.push(m.icsLink({ link: place }));
	if (row.medium === "in-person" && place)
		lines.push(m.icsAddress({ address: place }));
	if (backupNumber) lines.push(m.icsBackup({ number: backupNumber }));
	if (accessNotes) lines.push(accessNotes);
	if (seeker.phone && row.medium !== "phone")
		lines.push(
			m.icsReach({ name: seeker.name ?? m.icsSeeker(), number: seeker.phone }),
		);
	return lines;
}
