import { isId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { TimelineQuery } from "../schema/timeline.ts";
import { selectTimeline, type TimelineRow } from "../store/timeline.ts";
import { selectContact } from "../store.ts";

/** Everything that happened with a person, the newest first. */
export function readTimeline(
	actor: Actor,
	{ id, limit, after }: TimelineQuery & { id: string },
): Promise<
	Result<
		{ rows: TimelineRow[]; next: string | null },
		"contact-missing" | "page-unknown"
	>
> {
	const from = after === undefined ? null : placeIn(after);
	return actor.db.read(async (tx) => {
		if (from === undefined) return refuse("page-unknown");
		const contact = await selectContact(tx, id);
		if (!contact) return refuse("contact-missing", { id });
		const rows = await selectTimeline(tx, contact.id, limit + 1, from);
		const last = rows[limit - 1];
		return ok({
			rows: rows.slice(0, limit),
			next: rows.length > limit && last ? `${last.at} ${last.id}` : null,
		});
	});
}

/** Undefined for what no page gave. */
function placeIn(text: string): { at: string; id: string } | undefined {
	const [at = "", id = ""] = text.split(" ");
	return isId(id) && !Number.isNaN(Date.parse(at)) ? { at, id } : undefined;
}
