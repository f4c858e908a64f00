import { sql } from "kysely";
import type { Tx } from "#storage/db.ts";
import { joinKept, keptId, sameIds } from "./merged.ts";

export type TimelineKind =
	| "added"
	| "import-added"
	| "asked"
	| "called"
	| "suggested"
	| "suggested-by"
	| "name-use"
	| "touch"
	| "meeting"
	| "joined"
	| "moved"
	| "note"
	| "debrief"
	| "recording"
	| "thanked"
	| "promised"
	| "promise-kept"
	| "lead"
	| "told"
	| "merged"
	| "do-not-contact";

export interface TimelineRow {
	kind: TimelineKind;
	at: string;
	/** Of the row that it is told from: the way to its page. */
	id: string;
	facts: Record<string, string | null>;
	details: string[];
}

/**
 * Everything that happened with somebody, in any step, the newest first; `id` is of who stays. Notes of talks are not
 * read at all, nor what came from one that is off the record (METHOD §3).
 */
export async function selectTimeline(
	tx: Tx,
	id: string,
	most: number,
	after: { at: string; id: string } | null,
): Promise<TimelineRow[]> {
	const from = after
		? sql`where (at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`
		: sql``;
	const { rows } = await sql<TimelineRow>`
		with who as materialized ${sameIds(id)}
		select kind, at, id, facts, array(select d from unnest(details) d where d is not null) as details from (
			select 'added' as kind, c.created_at as at, c.id, jsonb_build_object('file', b.file_name) as facts,
				'{}'::text[] as details
			from contact c left join import_batch b on b.id = c.import_batch_id where c.id = ${id}::uuid
			union all
			select 'import-added', b.imported_at, b.id, jsonb_build_object('file', b.file_name), '{}'
			from import_merge i join import_batch b on b.id = i.batch_id
			where i.contact_id in (table who) and b.undone_at is null
			union all
			select 'asked', a.asked_at, a.id, jsonb_build_object('outcome', a.outcome, 'target', t.label), array[a.note]
			from asking a left join target t on t.id = a.target_id where a.contact_id in (table who)
			union all
			select 'called', called_at, id, jsonb_build_object('outcome', outcome, 'whom', asked_whom), array[note]
			from call_log where contact_id in (table who)
			union all
			select 'suggested', r.suggested_at, r.id, jsonb_build_object('name', c.label, 'contact', c.id,
				'erased', c.erased_at), array[r.note]
			from referral r ${joinKept("r.contact_id")}
			where r.referrer_id in (table who) and c.id <> ${id}::uuid
			union all
			select 'suggested-by', r.suggested_at, r.id, jsonb_build_object('name', c.label, 'contact', c.id,
				'erased', c.erased_at), array[r.note]
			from referral r ${joinKept("r.referrer_id")}
			where r.contact_id in (table who) and c.id <> ${id}::uuid
			union all
			select 'name-use', n.said_at, n.id, jsonb_build_object('status', n.status, 'name', c.label), array[n.limits]
			from name_use n left join referral r on r.id = n.referral_id
			left join contact c on c.id = ${keptId("r.contact_id")}
			where n.referrer_id in (table who)
			union all
			select 'touch', t.happened_at, t.id, jsonb_build_object('kind', t.kind, 'channel', t.channel,
				'approach', a.id), array[t.subject]
			from touch t join approach a on a.id = t.approach_id
			where a.contact_id in (table who) and t.happened_at is not null
			union all
			select 'meeting', case m.status when 'proposed' then m.created_at when 'cancelled' then
				(m.state ->> 'cancelledAt')::timestamptz else m.starts_at end, m.id,
				jsonb_build_object('status', m.status, 'medium', m.medium), array[t.label]
			from meeting m left join target t on t.id = m.target_id where m.contact_id in (table who)
			union all
			select 'joined', m.starts_at, m.id, jsonb_build_object('name', c.label), array[t.label]
			from participant p join meeting m on m.id = p.meeting_id ${joinKept("m.contact_id")}
			left join target t on t.id = m.target_id
			where p.contact_id in (table who) and m.status = 'held' and c.id <> ${id}::uuid
			union all
			select 'moved', v.moved_at, v.id, jsonb_build_object('by', v.moved_by, 'meeting', m.id), '{}'
			from meeting_move v join meeting m on m.id = v.meeting_id where m.contact_id in (table who)
			union all
			select 'note', written_at, id, jsonb_build_object('hidden', case when sensitive then 'yes' end),
				array[case when not sensitive then body end]
			from contact_note where contact_id in (table who)
			union all
			select 'debrief', d.debriefed_at, d.meeting_id, '{}', array(
				select i.claim from insight i left join note n on n.id = i.note_id
				where i.meeting_id = d.meeting_id and not i.off_the_record and not coalesce(n.off_the_record, false)
				order by i.created_at, i.id limit 5)
			from debrief d join meeting m on m.id = d.meeting_id where m.contact_id in (table who)
			union all
			select 'recording', a.said_at, a.id, jsonb_build_object('answer', a.answer, 'meeting', a.meeting_id), '{}'
			from recording_answer a where a.contact_id in (table who)
			union all
			select 'thanked', sent_at, meeting_id, jsonb_build_object('channel', channel), '{}'
			from thank_you where contact_id in (table who) and sent_at is not null
			union all
			select 'promised', p.created_at, p.id, jsonb_build_object('owedBy', p.owed_by, 'meeting', p.meeting_id),
				array[case when not coalesce(n.off_the_record, false) then p.what end]
			from promise p left join note n on n.id = p.note_id where p.contact_id in (table who)
			union all
			select 'promise-kept', p.kept_at, p.id, jsonb_build_object('owedBy', p.owed_by, 'meeting', p.meeting_id),
				array[case when not coalesce(n.off_the_record, false) then p.what end]
			from promise p left join note n on n.id = p.note_id
			where p.contact_id in (table who) and p.kept_at is not null
			union all
			select 'lead', l.created_at, l.id, jsonb_build_object('meeting', l.meeting_id),
				array[case when not coalesce(n.off_the_record, false) then l.what end]
			from lead l left join note n on n.id = l.note_id where l.contact_id in (table who)
			union all
			select 'told', l.told_at, l.id, jsonb_build_object('occasion', l.occasion, 'name', c.label), '{}'
			from loop_back l join referral r on r.id = l.referral_id ${joinKept("r.contact_id")}
			where r.referrer_id in (table who)
			union all
			select 'merged', g.merged_at, g.id, jsonb_build_object('name', c.label), '{}'
			from contact_merge g join contact c on c.id = g.merged_id
			where g.kept_id in (table who) and g.undone_at is null
			union all
			select 'do-not-contact', do_not_contact_at, id, '{}', '{}'
			from contact where id = ${id}::uuid and do_not_contact_at is not null
		) happened ${from}
		order by at desc, id desc limit ${most}`.execute(tx);
	return rows;
}
