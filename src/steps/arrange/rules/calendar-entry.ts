import {
	compareInstants,
	type Instant,
	instantFromMillis,
} from "#core/instant.ts";
import type { MeetingStatus } from "#core/meeting-state.ts";
import { readCalendar } from "#formats/read-ics.ts";
import type { CalendarEvent } from "#formats/write-ics.ts";

/** What stands in a calendar of one talk, as far as it matters whether somebody changed it. */
export type EntryContent = {
	start: Instant | null;
	end: Instant | null;
	summary: string | null;
	location: string | null;
};

/** What was found in the place of ours: with its version, to write over it when the person wants that. */
export type FoundEntry = EntryContent & { etag: string };

type PlannedEntry = {
	state: "written" | "asked" | "left" | "gone";
	/** Nothing is new since it was written. */
	isSame: boolean;
	/** Nothing stands in its place any more. */
	isGone: boolean;
};

export type EntryStep =
	| "nothing"
	| "write-new"
	| "write-over"
	| "delete"
	| "forget";

/**
 * What is to be done in the calendar for a talk: agreed ones that are not over stand in it, what took place stays as it is,
 * what is off or open again goes. What was changed there by hand waits for the person.
 */
export function planEntry(
	meeting: { status: MeetingStatus; endsAt: Instant; isErased: boolean },
	entry: PlannedEntry | null,
	now: Instant,
): EntryStep {
	if (!isWanted(meeting, entry !== null)) {
		if (!entry) return "nothing";
		if (entry.state === "written") return "delete";
		return entry.state === "asked" && !entry.isGone ? "nothing" : "forget";
	}
	if (!entry)
		return compareInstants(meeting.endsAt, now) > 0 ? "write-new" : "nothing";
	if (entry.state !== "written" || entry.isSame) return "nothing";
	return meeting.status === "agreed" ? "write-over" : "nothing";
}

function isWanted(
	{ status, isErased }: { status: MeetingStatus; isErased: boolean },
	isThere: boolean,
): boolean {
	if (isErased) return false;
	switch (status) {
		case "agreed":
			return true;
		case "held":
		case "missed-by-contact":
		case "missed-by-seeker":
			return isThere;
		case "proposed":
		case "cancelled":
			return false;
	}
}

/** What we would write, as it would be read again. */
export function contentOf(event: CalendarEvent): EntryContent {
	return {
		start: event.start ? utc(event.start) : null,
		end: event.end ? utc(event.end) : null,
		summary: event.summary.trim() || null,
		location: event.location?.trim() || null,
	};
}

/** What stands in a file; null where there is no event in it. */
export function contentIn(text: string): EntryContent | null {
	const [event] = readCalendar(text).items.filter(
		({ recurrenceId }) => !recurrenceId,
	);
	if (!event) return null;
	const { start, end, summary, location } = event;
	return { start, end, summary, location };
}

export function isSameContent(a: EntryContent, b: EntryContent): boolean {
	return (
		a.start === b.start &&
		a.end === b.end &&
		flat(a.summary) === flat(b.summary) &&
		flat(a.location) === flat(b.location)
	);
}

/** The new time of a talk that was moved in the calendar by hand; null where no future time is said there. */
export function movedTo(
	found: EntryContent | null,
	startsAt: Instant,
	now: Instant,
): Instant | null {
	const at = found?.start;
	if (!at?.endsWith("Z") || Date.parse(at) === Date.parse(startsAt))
		return null;
	return compareInstants(at, now) > 0 ? at : null;
}

/** Everything that makes a new writing necessary. */
export function fingerprintOf(event: CalendarEvent): string {
	return JSON.stringify([
		...[event.sequence, utc(event.start ?? ""), utc(event.end ?? "")],
		...[event.summary, event.description ?? "", event.location ?? ""],
		event.status ?? "",
	]);
}

const flat = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
const utc = (at: Instant) =>
	at === "" ? "" : instantFromMillis(Date.parse(at));

/** What stands in a calendar after such a writing. */
export function contentOfPrint(fingerprint: string): EntryContent {
	const said = JSON.parse(fingerprint) as string[];
	const [, start = "", end = "", summary = "", , location = ""] = said;
	return { start, end, summary, location };
}
