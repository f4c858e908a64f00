import { wallTime } from "#core/local-time.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type Actor, within } from "#storage/actor.ts";
import { type FoundEntry, movedTo } from "../rules/calendar-entry.ts";
import type {
	CalendarQuestionAnswer,
	RemoteCalendarRefusal,
} from "../schema/remote-calendar.ts";
import { selectMeetings } from "../store/meeting.ts";
import {
	type CalendarEntryRow,
	deleteEntry,
	saveEntry,
	selectEntries,
} from "../store/remote-calendar.ts";
import { calendarSoon } from "./calendar-soon.ts";
import { moveMeeting } from "./meeting.ts";
import { completeMeeting, type WholeMeeting } from "./meeting-reading.ts";

export interface AskedEntry {
	entry: CalendarEntryRow;
	whole: WholeMeeting;
	now: string;
}

/** The talks that were changed by hand in the person's calendar. */
export function listCalendarQuestions(actor: Actor): Promise<AskedEntry[]> {
	return actor.db.read(async (tx) => {
		const asked = (await selectEntries(tx)).filter(
			({ state }) => state === "asked",
		);
		const byId = new Map(asked.map((entry) => [entry.meetingId, entry]));
		const rows = (await selectMeetings(tx)).filter(({ id }) => byId.has(id));
		return (await completeMeeting(tx, rows)).flatMap((whole) => {
			const entry = byId.get(whole.row.id);
			return entry ? [{ entry, whole, now: actor.now }] : [];
		});
	});
}

/** What the person decides: ours again, the time there, or both as they are. */
export async function answerCalendarQuestion(
	actor: Actor,
	{ id, answer }: { id: string; answer: CalendarQuestionAnswer },
): Promise<Result<true, RemoteCalendarRefusal>> {
	const done = await actor.db.transaction(
		async (tx, nested): Promise<Result<true, RemoteCalendarRefusal>> => {
			const entry = (await selectEntries(tx)).find(
				({ meetingId, state }) => meetingId === id && state === "asked",
			);
			if (!entry) return refuse("calendar-question-missing");
			const theirs = entry.theirs as FoundEntry | null;
			if (answer === "leave") {
				const state = theirs ? ("left" as const) : ("gone" as const);
				await saveEntry(tx, { ...entry, state, theirs: null });
				return ok(true);
			}
			if (answer === "theirs") {
				const row = (await selectMeetings(tx)).find((one) => one.id === id);
				const at = row && movedTo(theirs, row.startsAt, actor.now);
				if (!at) return refuse("calendar-question-no-time");
				const moved = await moveMeeting(within(actor, nested), id, {
					...{ by: "seeker", agreed: true, zone: "UTC" },
					times: [wallTime(at, "UTC")],
				});
				if (!moved.ok) return moved;
			}
			// Written over the version that the person has seen here, and no later one.
			if (theirs)
				await saveEntry(tx, {
					...{ ...entry, state: "written", theirs: null },
					...{ etag: theirs.etag, fingerprint: "" },
				});
			else await deleteEntry(tx, id);
			return ok(true);
		},
	);
	if (done.ok) await calendarSoon(actor);
	return done;
}
