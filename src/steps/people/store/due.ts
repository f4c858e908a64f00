import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import { DOES_FROM } from "../rules.ts";
import { joinKept, keptIds } from "./merged.ts";
import { withoutSafetyNote } from "./safety.ts";

export interface CallBack {
	id: string;
	label: string;
	organization: string | null;
	title: string | null;
	callBackOn: string;
}

/** People without a name yet where the last call ended with a day to call again, up to `today`. */
export async function selectCallBacks(
	tx: Tx,
	today: string,
): Promise<CallBack[]> {
	const { rows } = await sql<CallBack>`
		select * from (
			select distinct on (c.id) c.id, c.label, c.organization, c.title, l.outcome, l.call_back_on
			from call_log l ${joinKept("l.contact_id")}
			where c.name is null and c.merged_into is null and c.erased_at is null and c.do_not_contact_at is null
			order by c.id, l.called_at desc, l.id desc
		) last
		where outcome = 'call-back' and call_back_on <= ${today}::date
		order by call_back_on, id`.execute(tx);
	return rows;
}

export interface Unasked {
	id: string;
	label: string;
	title: string;
	targetId: string;
	targetLabel: string;
}

/** The closest known person who does a target's occupation and was not asked about it, written to or met. */
export async function selectFirstUnasked(tx: Tx): Promise<Unasked | undefined> {
	const { rows } = await sql<Unasked>`
		select c.id, c.label, p.title, t.id as target_id, t.label as target_label
		from target t
		join position_occupation po on po.code = t.occupation_code and po.score >= ${DOES_FROM}
		join position p on p.id = po.position_id and p.ended_on is null
		${joinKept("po.contact_id")}
		where c.name is not null and c.merged_into is null and c.erased_at is null and c.do_not_contact_at is null
			and ${withoutSafetyNote} and c.ring in ('known-well', 'acquaintance', 'unset')
			and c.id not in (${keptIds(sql`select contact_id from asking union all select contact_id from approach
				union all select contact_id from meeting`)})
			and (select decision from verdict v where v.target_id = t.id order by decided_at desc limit 1)
				is distinct from 'drop'
		order by array_position(array['known-well', 'acquaintance', 'unset'], c.ring), po.score desc, t.created_at, c.id
		limit 1`.execute(tx);
	return rows[0];
}
