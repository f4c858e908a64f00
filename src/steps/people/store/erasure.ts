import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { Erasure } from "../schema/erasure.ts";
import { sameIds } from "./merged.ts";

/** Counts of what erasing somebody takes and leaves, as each step's `erase.ts` does it. `id` is of who stays. */
export async function selectErasure(
	tx: Tx,
	id: string,
): Promise<Pick<Erasure, "goes" | "stays" | "sameName">> {
	const { rows } = await sql<{
		goes: Erasure["goes"];
		stays: Erasure["stays"];
		sameName: number;
	}>`
		with who as ${sameIds(id)},
		their as (select m.id, m.status from meeting m where m.contact_id in (table who)
			and not exists (select from participant p where p.meeting_id = m.id and p.contact_id not in (table who))),
		learned as (select i.id, i.off_the_record or coalesce(n.off_the_record, false)
				or (i.kind = 'quote' and coalesce(d.attribution, 'named') = 'named') as goes
			from insight i left join note n on n.id = i.note_id left join debrief d on d.meeting_id = i.meeting_id
			where i.meeting_id in (select id from their))
		select jsonb_build_object(
				'points', (select count(*) from contact_point where contact_id in (table who) and kind <> 'uid'),
				'positions', (select count(*) from position where contact_id in (table who)),
				'notes', (select count(*) from contact_note where contact_id in (table who))
					+ (select count(*) from call_log where contact_id in (table who))
					+ (select count(*) from contact where id in (table who) and note is not null),
				'messages', (select count(*) from touch t join approach a on a.id = t.approach_id
					where a.contact_id in (table who)),
				'meetings', (select count(*) from their where exists (select from note where meeting_id = their.id)),
				'quotes', (select count(*) from learned where goes),
				'promises', (select count(*) from promise where contact_id in (table who))) as goes,
			jsonb_build_object(
				'meetings', (select count(*) from meeting where contact_id in (table who) and status = 'held'),
				'insights', (select count(*) from learned where not goes),
				'suggested', (select count(*) from referral where referrer_id in (table who)
					and contact_id not in (table who))) as stays,
			(select count(*) from contact c where c.merged_into is null and c.erased_at is null and c.id not in (table who)
				and c.name is not null
				and c.sort_key in (select sort_key from contact where id in (table who) and name is not null)) as same_name`.execute(
		tx,
	);
	return rows[0] as Pick<Erasure, "goes" | "stays" | "sameName">;
}
