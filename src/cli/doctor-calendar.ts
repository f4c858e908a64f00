import type pg from "pg";
import { refusalSentence } from "#http/problem.ts";
import m from "#messages/cli";

/** What `doctor` says of the calendars that are connected; it looks at what the last reading left, and asks no server. */
export async function calendarCheck(
	owner: pg.Pool,
): Promise<{ name: "calendar"; ok: boolean; sentence: string }> {
	const calendars = await connectedCalendars(owner);
	const [first] = calendars;
	if (!first)
		return { name: "calendar", ok: true, sentence: m.doctorCalendarNone() };
	const broken = calendars.find(({ refusal }) => refusal !== null);
	if (broken?.refusal)
		return {
			name: "calendar",
			ok: false,
			sentence: m.doctorCalendarFault({
				name: broken.name,
				why: refusalSentence(broken.refusal),
			}),
		};
	const takes = calendars.find(({ takesMeetings }) => takesMeetings);
	return {
		name: "calendar",
		ok: true,
		sentence: m.doctorCalendars({
			count: calendars.length,
			name: takes?.name ?? "none",
		}),
	};
}

interface Connected {
	name: string;
	takesMeetings: boolean;
	refusal: { code: string; facts: Record<string, unknown> } | null;
}

async function connectedCalendars(owner: pg.Pool): Promise<Connected[]> {
	const there = await owner.query<{ there: boolean }>(
		"SELECT to_regclass('app.remote_calendar') IS NOT NULL AS there",
	);
	// A data folder of an older version, which the next start brings up to date.
	if (!there.rows[0]?.there) return [];
	const { rows } = await owner.query<Connected>(
		`SELECT name, takes_meetings AS "takesMeetings", last_refusal AS refusal
		FROM app.remote_calendar ORDER BY connected_at, name`,
	);
	return rows;
}
