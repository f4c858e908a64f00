import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { type ExportFile, tableFiles } from "#storage/export.ts";
import { listCalendar } from "./actions.ts";
import { presentCalendar } from "./present.ts";

/** Meetings and due things, for any calendar; and what was put off, which a restore reads back. */
export async function exportToday(tx: Tx, actor: Actor): Promise<ExportFile[]> {
	const text = presentCalendar(await listCalendar(actor), actor.now);
	return [{ path: "calendar.ics", text }, ...(await tableFiles(tx, "today"))];
}
