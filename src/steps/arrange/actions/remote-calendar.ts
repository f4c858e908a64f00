import { davProviderOf } from "#core/dav-provider.ts";
import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { findCalendars, type RemoteCollection } from "#dav/discover.ts";
import type { DavServer } from "#dav/server.ts";
import { keptServer, serverToSignIn } from "#dav/sign-in.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import type {
	ChangeCalendarInput,
	ConnectCalendarsInput,
	FindCalendarsInput,
	RemoteCalendarRefusal,
} from "../schema/remote-calendar.ts";
import {
	clearMeetingCalendar,
	deleteCalendar,
	insertCalendar,
	type RemoteCalendarRow,
	selectCalendar,
	selectCalendars,
	tryLockCalendar,
	updateCalendar,
} from "../store/remote-calendar.ts";
import { calendarSoon } from "./calendar-soon.ts";

type Refused = RemoteCalendarRefusal;

export function listCalendars(actor: Actor): Promise<RemoteCalendarRow[]> {
	return actor.db.read((tx) => selectCalendars(tx));
}

/** Signs in and lists the person's calendars; keeps nothing. */
export async function searchCalendars(
	input: FindCalendarsInput,
): Promise<Result<RemoteCollection[], Refused>> {
	const server = serverIn(input);
	if (!server.ok) return server;
	const found = await findCalendars(server.value);
	if (found.ok && found.value.length === 0)
		return refuse("calendar-not-found", { host: server.value.url.host });
	return found;
}

/** Keeps some of the calendars found, each with what it is for; the password encrypted. The same calendar twice is one. */
export async function connectCalendars(
	actor: Actor,
	input: ConnectCalendarsInput,
): Promise<Result<RemoteCalendarRow[], Refused>> {
	const { calendars } = input;
	if (calendars.filter(({ takesMeetings }) => takesMeetings).length > 1)
		return refuse("calendar-one-for-meetings");
	const server = serverIn(input);
	if (!server.ok) return server;
	const found = await searchCalendars(input);
	if (!found.ok) return found;
	const sealedSecret = actor.secrets.seal(
		actor.accountId,
		server.value.password,
	);
	const done = await actor.db.transaction(
		async (tx): Promise<Result<RemoteCalendarRow[], Refused>> => {
			for (const chosen of calendars) {
				const there = found.value.find(({ url }) => url.href === chosen.url);
				if (!there)
					return refuse("calendar-not-found", { host: server.value.url.host });
				if (chosen.takesMeetings && !there.mayWrite)
					return refuse("calendar-read-only", { name: there.name });
				if (chosen.takesMeetings) await clearMeetingCalendar(tx);
				await keep(tx, actor, server.value, there, {
					...{ ...chosen, sealedSecret },
				});
			}
			return ok(await selectCalendars(tx));
		},
	);
	if (done.ok)
		for (const { id } of done.value) await calendarSoon(actor, { id });
	return done;
}

async function keep(
	tx: Tx,
	actor: Actor,
	server: DavServer,
	there: RemoteCollection,
	{
		readsBusy,
		takesMeetings,
		sealedSecret,
	}: { readsBusy: boolean; takesMeetings: boolean; sealedSecret: string },
): Promise<void> {
	const same = (await selectCalendars(tx)).find(
		(one) => one.calendarUrl === there.url.href && one.userName === server.user,
	);
	const now = {
		...{ name: there.name, mayWrite: there.mayWrite },
		...{ serverUrl: server.url.href, sealedSecret, readsBusy, takesMeetings },
		allowsPlainHttp: server.allowsPlainHttp ?? false,
		...{ nextTryAt: actor.now, failures: 0 },
	};
	if (same) await updateCalendar(tx, same.id, { ...now, lastRefusal: null });
	else
		await insertCalendar(tx, {
			...{ ...now, id: newId(), calendarUrl: there.url.href },
			...{ userName: server.user, connectedAt: actor.now },
		});
}

export async function changeCalendar(
	actor: Actor,
	{
		id,
		readsBusy,
		takesMeetings,
		password,
	}: ChangeCalendarInput & { id: string },
): Promise<Result<RemoteCalendarRow, Refused>> {
	const done = await actor.db.transaction(
		async (tx): Promise<Result<RemoteCalendarRow, Refused>> => {
			const row = await selectCalendar(tx, id);
			if (!row) return refuse("calendar-missing", { id });
			if (takesMeetings && !row.mayWrite)
				return refuse("calendar-read-only", { name: row.name });
			if (takesMeetings) await clearMeetingCalendar(tx);
			await updateCalendar(tx, id, {
				readsBusy: readsBusy ?? row.readsBusy,
				takesMeetings: takesMeetings ?? row.takesMeetings,
				...(password !== undefined && {
					sealedSecret: actor.secrets.seal(actor.accountId, password),
					...{ nextTryAt: actor.now, failures: 0, lastRefusal: null },
				}),
			});
			const changed = await selectCalendar(tx, id);
			return changed ? ok(changed) : refuse("calendar-missing", { id });
		},
	);
	if (done.ok) await calendarSoon(actor, { id });
	return done;
}

/** Forgets the calendar, its password and what was read of it. What was written there stays there. */
export function disconnectCalendar(
	actor: Actor,
	{ id }: { id: string },
): Promise<Result<true, Refused>> {
	return actor.db.transaction(async (tx): Promise<Result<true, Refused>> => {
		if (!(await selectCalendar(tx, id)))
			return refuse("calendar-missing", { id });
		if (!(await tryLockCalendar(tx, id))) return refuse("calendar-busy");
		await deleteCalendar(tx, id);
		return ok(true);
	});
}

function serverIn(signIn: FindCalendarsInput): Result<DavServer, Refused> {
	const known = davProviderOf(signIn.server);
	if (known?.needs === "oauth")
		return refuse("calendar-needs-oauth", { provider: known.name });
	return serverToSignIn(signIn, "caldav");
}

/** The server of a calendar that is kept, with its password; `secret-lost` when that has to be given again. */
export function calendarServerOf(
	actor: Actor,
	row: RemoteCalendarRow,
): Result<DavServer, "secret-lost"> {
	return keptServer(actor, { ...row, url: row.calendarUrl });
}
