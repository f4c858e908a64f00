import { type Insertable, type Selectable, sql } from "kysely";
import type { BusyTime } from "#formats/busy-times.ts";
import type { Tx } from "#storage/db.ts";
import type {
	RemoteCalendar as CalendarTable,
	CalendarEntry as EntryTable,
} from "#storage/tables.ts";

export type RemoteCalendarRow = Selectable<CalendarTable>;
export type CalendarEntryRow = Selectable<EntryTable>;
type NewCalendar = Omit<Insertable<CalendarTable>, "lastRefusal">;

/** Holds the calendar until the transaction ends; false when another program or request has it. */
export async function tryLockCalendar(tx: Tx, id: string): Promise<boolean> {
	const { rows } = await sql<{ got: boolean }>`
		select pg_try_advisory_xact_lock(hashtextextended('calendar ' || ${id}::text, 0)) as got`.execute(
		tx,
	);
	return rows[0]?.got ?? false;
}

export function selectCalendars(tx: Tx): Promise<RemoteCalendarRow[]> {
	return tx
		.selectFrom("remoteCalendar")
		.selectAll()
		.orderBy("connectedAt")
		.orderBy("name")
		.orderBy("id")
		.execute();
}

export function selectCalendar(
	tx: Tx,
	id: string,
): Promise<RemoteCalendarRow | undefined> {
	return tx
		.selectFrom("remoteCalendar")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirst();
}

/** The calendar that talks are written into; most have none. */
export function selectMeetingCalendar(
	tx: Tx,
): Promise<RemoteCalendarRow | undefined> {
	return tx
		.selectFrom("remoteCalendar")
		.selectAll()
		.where("takesMeetings", "=", true)
		.executeTakeFirst();
}

export async function insertCalendar(
	tx: Tx,
	calendar: NewCalendar,
): Promise<void> {
	await tx
		.insertInto("remoteCalendar")
		.values(calendar as Insertable<CalendarTable>)
		.execute();
}

export async function updateCalendar(
	tx: Tx,
	id: string,
	{
		lastRefusal,
		...changes
	}: Partial<NewCalendar> & { lastRefusal?: object | null },
): Promise<void> {
	await tx
		.updateTable("remoteCalendar")
		.set({
			...changes,
			...(lastRefusal !== undefined && {
				lastRefusal: lastRefusal && JSON.stringify(lastRefusal),
			}),
		} as Partial<NewCalendar>)
		.where("id", "=", id)
		.execute();
}

/** Talks go into one calendar at most. */
export async function clearMeetingCalendar(tx: Tx): Promise<void> {
	await tx
		.updateTable("remoteCalendar")
		.set({ takesMeetings: false })
		.where("takesMeetings", "=", true)
		.execute();
}

/** Forgets the calendar with what was read of it; what was written there stays there. */
export async function deleteCalendar(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom("remoteCalendar").where("id", "=", id).execute();
}

/** Calendars whose time comes by `until`. */
export function selectDueCalendars(
	tx: Tx,
	until: string,
): Promise<{ id: string; nextTryAt: string | null }[]> {
	return tx
		.selectFrom("remoteCalendar")
		.select(["id", "nextTryAt"])
		.where("nextTryAt", "<=", until)
		.orderBy("nextTryAt")
		.execute();
}

/** What a calendar says now takes the place of what it said before. */
export async function replaceBusy(
	tx: Tx,
	remoteCalendarId: string,
	times: readonly BusyTime[],
): Promise<void> {
	await tx
		.deleteFrom("busyTime")
		.where("remoteCalendarId", "=", remoteCalendarId)
		.execute();
	if (times.length === 0) return;
	await tx
		.insertInto("busyTime")
		.values(
			times.map(({ start, end }) => ({
				...{ remoteCalendarId, startsAt: start, endsAt: end },
			})),
		)
		.execute();
}

/** When the person is busy by the calendars that count, and by the talks that are agreed here. */
export async function selectBusy(
	tx: Tx,
	from: string,
): Promise<{ start: string; end: string; meetingId: string | null }[]> {
	const { rows } = await sql<{
		start: string;
		end: string;
		meetingId: string | null;
	}>`
		select b.starts_at as start, b.ends_at as "end", null::uuid as meeting_id
		from busy_time b join remote_calendar c on c.id = b.remote_calendar_id
		where c.reads_busy and b.ends_at > ${from}
		union all
		select starts_at, starts_at + minutes * interval '1 minute', id
		from meeting where status = 'agreed' and starts_at > ${from}::timestamptz - interval '1 day'
		order by 1`.execute(tx);
	return rows;
}

export function selectEntries(
	tx: Tx,
	remoteCalendarId?: string,
): Promise<CalendarEntryRow[]> {
	let query = tx.selectFrom("calendarEntry").selectAll();
	if (remoteCalendarId)
		query = query.where("remoteCalendarId", "=", remoteCalendarId);
	return query.orderBy("meetingId").execute();
}

export async function saveEntry(
	tx: Tx,
	{
		theirs,
		...entry
	}: Omit<Insertable<EntryTable>, "theirs"> & {
		theirs: object | null;
	},
): Promise<void> {
	const row = {
		...entry,
		theirs: theirs && JSON.stringify(theirs),
	} as Insertable<EntryTable>;
	await tx
		.insertInto("calendarEntry")
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(["accountId", "meetingId"]).doUpdateSet(row),
		)
		.execute();
}

export async function deleteEntry(tx: Tx, meetingId: string): Promise<void> {
	await tx
		.deleteFrom("calendarEntry")
		.where("meetingId", "=", meetingId)
		.execute();
}

/** Talks that were changed by hand in the person's calendar, and whom they are with. */
export async function selectAskedTalks(tx: Tx): Promise<
	{
		meetingId: string;
		contactId: string;
		name: string;
		writtenAt: string;
	}[]
> {
	const { rows } = await sql<{
		meetingId: string;
		contactId: string;
		name: string;
		writtenAt: string;
	}>`
		select e.meeting_id, c.id as contact_id, c.label as name, e.written_at
		from calendar_entry e join meeting m on m.id = e.meeting_id
		join contact met on met.id = m.contact_id
		join contact c on c.id = coalesce(met.merged_into, met.id)
		where e.state = 'asked' and c.erased_at is null order by e.meeting_id`.execute(
		tx,
	);
	return rows;
}
