import { addMinutes, compareInstants } from "#core/instant.ts";
import { ok, type Result } from "#core/result.ts";
import { type EventText, eventHref, putEvent, readEvent } from "#dav/events.ts";
import { deleteItem } from "#dav/items.ts";
import type { DavAnswerRefusal } from "#dav/refusal.ts";
import type { DavServer } from "#dav/server.ts";
import { type CalendarEvent, writeCalendar } from "#formats/write-ics.ts";
import type { Actor } from "#storage/actor.ts";
import { meetingEvent } from "../present/calendar-file.ts";
import {
	contentIn,
	contentOf,
	contentOfPrint,
	fingerprintOf,
	isSameContent,
	planEntry,
} from "../rules/calendar-entry.ts";
import { type MeetingRow, selectMeetings } from "../store/meeting.ts";
import { selectPeople, selectSeeker } from "../store/people.ts";
import {
	type CalendarEntryRow,
	deleteEntry,
	type RemoteCalendarRow,
	saveEntry,
	selectEntries,
} from "../store/remote-calendar.ts";

type Outcome = Result<true, DavAnswerRefusal>;

interface At {
	actor: Actor;
	row: RemoteCalendarRow;
	server: DavServer;
	url: URL;
}

/** One talk on its way into the calendar: how it should stand there, and how it stood when we last wrote it. */
interface Talk {
	meeting: MeetingRow;
	event: CalendarEvent | null;
	entry: CalendarEntryRow | null;
}

/**
 * Brings the talks into the calendar: new ones in, moved ones over, those called off out. Each has the place that its own
 * id gives, so that a program killed between writing and hearing of it finds its talk there the next time. What was
 * changed there by hand is asked about, never written over.
 */
export async function writeMeetings(
	at: At,
	there: readonly EventText[],
	span: { from: string; to: string },
): Promise<Outcome> {
	const byHref = new Map(there.map((event) => [event.href, event]));
	for (const talk of await talksOf(at)) {
		const { entry } = talk;
		const looked =
			entry?.state === "written" &&
			(inSpan(talk.meeting, span) || entry.theirs !== null)
				? await lookAt(at, { ...talk, entry }, byHref.get(entry.href))
				: ok(entry);
		if (!looked.ok) return looked;
		const done = await bring(at, { ...talk, entry: looked.value });
		if (!done.ok) return done;
	}
	return ok(true);
}

async function talksOf({ actor, row }: At): Promise<Talk[]> {
	return actor.db.read(async (tx) => {
		const seeker = await selectSeeker(tx);
		const meetings = await selectMeetings(tx);
		const people = await selectPeople(
			tx,
			meetings.map(({ contactId }) => contactId),
		);
		const entries = new Map(
			(await selectEntries(tx, row.id)).map((one) => [one.meetingId, one]),
		);
		return meetings.map((meeting) => {
			// Whoever was erased is in no calendar of ours any more.
			const person = people.get(meeting.contactId);
			const whole = { row: meeting, person, targetLabel: null };
			const event = person ? (meetingEvent(whole, seeker) ?? null) : null;
			return { meeting, event, entry: entries.get(meeting.id) ?? null };
		});
	});
}

function inSpan(
	{ startsAt }: MeetingRow,
	{ from, to }: { from: string; to: string },
): boolean {
	return (
		compareInstants(startsAt, addMinutes(from, 1440)) > 0 &&
		compareInstants(startsAt, addMinutes(to, -1440)) < 0
	);
}

/** Whether what we wrote still stands there as we wrote it; null where our first writing never arrived. */
async function lookAt(
	at: At,
	{ meeting, event, entry }: Talk & { entry: CalendarEntryRow },
	found: EventText | undefined,
): Promise<Result<CalendarEntryRow | null, DavAnswerRefusal>> {
	if (found && found.etag === entry.etag) return ok(entry);
	const now = found
		? ok(found)
		: await readEvent(at.server, at.url, entry.href);
	if (!now.ok && now.refusal.code !== "dav-missing") return now;
	const begun = (entry.theirs as Begun | null)?.begun;
	if (!now.ok && entry.etag === null && begun !== undefined) {
		await at.actor.db.transaction((tx) => deleteEntry(tx, meeting.id));
		return ok(null);
	}
	const content = now.ok ? contentIn(now.value.text) : null;
	const etag = now.ok ? now.value.etag : null;
	// As it should stand, as we began to write it before we were killed, or as we wrote it last.
	const ours = [event && fingerprintOf(event), begun, entry.fingerprint].find(
		(one) => one && content && isSameContent(content, contentOfPrint(one)),
	);
	const isWaived = entry.fingerprint === "" && begun === undefined;
	const isOurs = ours || (content && isWaived);
	const next = isOurs
		? { ...entry, etag, fingerprint: ours || "", theirs: null }
		: {
				...{ ...entry, state: "asked" as const },
				theirs: content && { ...content, etag },
			};
	await keep(at, meeting.id, next);
	return ok(next as CalendarEntryRow);
}

/** Of an entry in state `written`: what is on its way to the server and has not been heard of. */
interface Begun {
	begun: string;
}

async function bring(at: At, talk: Talk): Promise<Outcome> {
	const { meeting, event, entry } = talk;
	const fingerprint = event && fingerprintOf(event);
	const step = planEntry(
		{
			status: meeting.status,
			endsAt: addMinutes(meeting.startsAt, meeting.minutes),
			isErased: event === null && meeting.status !== "proposed",
		},
		entry && {
			state: entry.state,
			isSame: entry.fingerprint === fingerprint,
			isGone: entry.theirs === null,
		},
		at.actor.now,
	);
	switch (step) {
		case "nothing":
			return ok(true);
		case "forget":
			await at.actor.db.transaction((tx) => deleteEntry(tx, meeting.id));
			return ok(true);
		case "delete":
			return entry ? takeOut(at, meeting, entry) : ok(true);
		case "write-new":
		case "write-over":
			return event ? write(at, meeting, event, entry) : ok(true);
	}
}

async function write(
	at: At,
	meeting: MeetingRow,
	event: CalendarEvent,
	entry: CalendarEntryRow | null,
): Promise<Outcome> {
	const href = entry?.href ?? eventHref(at.url, meeting.id);
	const text = writeCalendar({
		name: event.summary,
		now: at.actor.now,
		events: [event],
	});
	const kept = {
		...{ href, state: "written" as const, theirs: null },
		fingerprint: fingerprintOf(event),
	};
	// Noted first: whatever breaks off, what stands there is known as ours.
	const etag = entry?.etag ?? null;
	await keep(at, meeting.id, {
		...{ ...kept, etag, fingerprint: entry?.fingerprint ?? "" },
		theirs: { begun: kept.fingerprint },
	});
	const put = await putEvent(at.server, at.url, { href, text, etag });
	if (put.ok && put.value.etag !== null) {
		await keep(at, meeting.id, { ...kept, etag: put.value.etag });
		return ok(true);
	}
	if (!put.ok && put.refusal.code !== "dav-changed") return put;
	// Written, and the server did not say which version that is. Or something stands there: what we wrote ourselves before we were killed, or what somebody made of it.
	const found = await readEvent(at.server, at.url, href);
	if (!found.ok) {
		if (found.refusal.code !== "dav-missing") return found;
		await keep(at, meeting.id, { ...kept, state: "asked", etag: null });
		return ok(true);
	}
	const content = contentIn(found.value.text);
	const there = found.value.etag;
	if (content && isSameContent(content, contentOf(event))) {
		await keep(at, meeting.id, { ...kept, etag: there });
		return ok(true);
	}
	const theirs = content && { ...content, etag: there };
	const asked = { ...kept, state: "asked" as const, etag: there, theirs };
	await keep(at, meeting.id, asked);
	return ok(true);
}

async function takeOut(
	at: At,
	meeting: MeetingRow,
	entry: CalendarEntryRow,
): Promise<Outcome> {
	const etag = entry.etag ?? "*";
	const gone = await deleteItem(at.server, at.url, { href: entry.href, etag });
	if (!gone.ok && gone.refusal.code !== "dav-changed") return gone;
	await at.actor.db.transaction(async (tx) => {
		if (gone.ok) await deleteEntry(tx, meeting.id);
		// Changed there between the look and the word: the next look asks.
		else await saveEntry(tx, { ...stored(at, meeting.id, entry), etag: null });
	});
	return ok(true);
}

type Kept = Pick<
	CalendarEntryRow,
	"href" | "etag" | "fingerprint" | "state"
> & {
	theirs: unknown;
};

function stored({ actor, row }: At, meetingId: string, entry: Kept) {
	const { href, etag, fingerprint, state } = entry;
	return {
		...{ meetingId, href, etag, fingerprint, state },
		...{ remoteCalendarId: row.id, writtenAt: actor.now },
		theirs: entry.theirs as object | null,
	};
}

function keep(at: At, meetingId: string, entry: Kept): Promise<void> {
	return at.actor.db.transaction((tx) =>
		saveEntry(tx, stored(at, meetingId, entry)),
	);
}
