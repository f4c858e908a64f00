import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Attribution } from "#core/attribution.ts";
import type { Medium } from "#core/medium.ts";
import type { MeetingStatus } from "#core/meeting-state.ts";
import type { Tx } from "#storage/db.ts";
import type { Verdict as VerdictTable } from "#storage/tables.ts";

export interface PersonRow {
	id: string;
	name: string;
	title: string | null;
	organization: string | null;
	givenName: string | null;
	/** False where job title and organization stand for a name that is not known yet. */
	isNamed: boolean;
	email: string | null;
	doNotContactAt: string | null;
	/** There is a safety note about them: nothing asks to write to them. */
	isSafetyNoted: boolean;
	/** How they may appear, where they said so for themself: of a group, the stricter of what was said of one of them. */
	attribution: Attribution | null;
}

/** A meeting with its people, those merged since as who they are now: the contact first, then the others who were there. */
export interface HeldTalkRow {
	id: string;
	status: MeetingStatus;
	targetId: string | null;
	targetLabel: string | null;
	medium: Medium;
	startsAt: string;
	seekerZone: string;
	contactZone: string;
	/** Of a talk in person. */
	place: string | null;
	debriefedAt: string | null;
	insights: number;
	people: PersonRow[];
	/** Who was thanked already. */
	thanked: string[];
	/** To whom thanks came back, and by which channel. */
	cameBack: { id: string; channel: string }[];
	/** To whom thanks are in the queue of mails, or broke off there. */
	underWay: string[];
}

/** Whom somebody was merged into, if they were: that is always one step. */
const kept = (id: RawBuilder<unknown>) => sql`coalesce((
	SELECT away.merged_into FROM contact away WHERE away.id = ${id} AND away.merged_into IS NOT NULL), ${id})`;

const personJson = sql`json_build_object(
	'id', c.id, 'name', c.label, 'title', c.title, 'organization', c.organization, 'givenName', c.given_name,
	'isNamed', c.name IS NOT NULL, 'doNotContactAt', c.do_not_contact_at,
	'attribution', who.attribution,
	'isSafetyNoted', c.id IN (SELECT coalesce(about.merged_into, about.id)
		FROM safety_note s JOIN contact about ON about.id = s.contact_id),
	'email', (SELECT p.value FROM contact_point p
		WHERE p.contact_id IN (SELECT c.id UNION ALL SELECT s.id FROM contact s WHERE s.merged_into = c.id) AND p.kind = 'email'
		ORDER BY p.contact_id <> c.id, p.created_at, p.id LIMIT 1))`;

async function selectTalksWhere(
	tx: Tx,
	where: RawBuilder<unknown>,
): Promise<HeldTalkRow[]> {
	const { rows } = await sql<HeldTalkRow>`
		SELECT m.id, m.status, t.id AS target_id, t.label AS target_label, m.medium, m.starts_at, m.seeker_zone,
			m.contact_zone, CASE m.medium WHEN 'in-person' THEN m.place END AS place, d.debriefed_at,
			(SELECT count(*)::int FROM insight i WHERE i.meeting_id = m.id AND NOT i.off_the_record
				AND NOT EXISTS (SELECT FROM note n WHERE n.id = i.note_id AND n.off_the_record)) AS insights,
			(SELECT json_agg(${personJson} ORDER BY who.rank, who.joined_at, c.id) FROM (
				SELECT here.id, min(here.rank) AS rank, min(here.joined_at) AS joined_at,
					(array_agg(here.attribution ORDER BY array_position('{anonymous,role-only,named}', here.attribution)))[1]
						AS attribution FROM (
					SELECT ${kept(sql`m.contact_id`)} AS id, 0 AS rank, NULL::timestamptz AS joined_at, NULL::text AS attribution
					UNION ALL
					SELECT ${kept(sql`p.contact_id`)}, 1, p.joined_at, p.attribution FROM participant p WHERE p.meeting_id = m.id
				) here GROUP BY here.id
			) who JOIN contact c ON c.id = who.id) AS people,
			(SELECT coalesce(json_agg(${kept(sql`y.contact_id`)}), '[]') FROM thank_you y
				WHERE y.meeting_id = m.id AND y.sent_at IS NOT NULL) AS thanked,
			(SELECT coalesce(json_agg(json_build_object('id', ${kept(sql`y.contact_id`)}, 'channel', y.came_back_channel)), '[]')
				FROM thank_you y WHERE y.meeting_id = m.id AND y.sent_at IS NULL AND y.came_back_channel IS NOT NULL) AS came_back,
			(SELECT coalesce(json_agg(${kept(sql`y.contact_id`)}), '[]') FROM thank_you y
				WHERE y.meeting_id = m.id AND y.sent_at IS NULL AND EXISTS (SELECT FROM outgoing_message o
					WHERE o.about_id = y.id AND o.about_kind = 'thank-you' AND o.status IN ('queued', 'sending', 'unsure'))) AS under_way
		FROM meeting m
		LEFT JOIN target t ON t.id = m.target_id
		LEFT JOIN debrief d ON d.meeting_id = m.id
		WHERE ${where}
		ORDER BY m.starts_at DESC, m.id`.execute(tx);
	return rows;
}

/** A meeting in whatever state; undefined when there is none. */
export async function selectTalk(
	tx: Tx,
	id: string,
): Promise<HeldTalkRow | undefined> {
	const [talk] = await selectTalksWhere(tx, sql`m.id = ${id}`);
	return talk;
}

/** Holds a talk until the end of the transaction: of two messages at once one comes after the other. */
export async function lockTalk(tx: Tx, id: string): Promise<void> {
	await tx
		.selectFrom("meeting")
		.select("id")
		.where("id", "=", id)
		.forNoKeyUpdate()
		.execute();
}

/** Held talks, the latest first. */
export function selectHeldTalks(tx: Tx): Promise<HeldTalkRow[]> {
	return selectTalksWhere(tx, sql`m.status = 'held'`);
}

export interface TalkNoteRow {
	id: string;
	questionId: string | null;
	question: string | null;
	hypothesisId: string | null;
	body: string;
	marks: object;
	offTheRecord: boolean;
}

/** The notes of a talk with the questions they stand under. */
export function selectTalkNotes(
	tx: Tx,
	meetingId: string,
): Promise<TalkNoteRow[]> {
	return tx
		.selectFrom("note")
		.leftJoin("runSheetQuestion as q", "q.id", "note.runSheetQuestionId")
		.select([
			"note.id",
			"note.runSheetQuestionId as questionId",
			"q.wording as question",
			"q.hypothesisId",
			"note.body",
			"note.marks",
			"note.offTheRecord",
		])
		.where("note.meetingId", "=", meetingId)
		.where("note.deletedAt", "is", null)
		.orderBy("note.writtenAt")
		.orderBy("note.id")
		.execute();
}

export interface SheetQuestionRow {
	id: string;
	wording: string;
	hypothesisId: string | null;
}

/** What was on the sheet, in its order. */
export function selectSheetQuestions(
	tx: Tx,
	meetingId: string,
): Promise<SheetQuestionRow[]> {
	return tx
		.selectFrom("runSheetQuestion")
		.select(["id", "wording", "hypothesisId"])
		.where("meetingId", "=", meetingId)
		.orderBy("position")
		.orderBy("id")
		.execute();
}

export type VerdictRow = Selectable<VerdictTable>;

/** The latest verdict on a target. */
export function selectVerdict(
	tx: Tx,
	targetId: string,
): Promise<VerdictRow | undefined> {
	return tx
		.selectFrom("verdict")
		.selectAll()
		.where("targetId", "=", targetId)
		.orderBy("decidedAt", "desc")
		.orderBy("id", "desc")
		.limit(1)
		.executeTakeFirst();
}

export function selectHypotheses(
	tx: Tx,
	targetId: string,
): Promise<{ id: string; claim: string }[]> {
	return tx
		.selectFrom("hypothesis")
		.select(["id", "claim"])
		.where("targetId", "=", targetId)
		.orderBy("createdAt")
		.orderBy("id")
		.execute();
}

export async function hypothesisExists(tx: Tx, id: string): Promise<boolean> {
	const row = await tx
		.selectFrom("hypothesis")
		.select("id")
		.where("id", "=", id)
		.executeTakeFirst();
	return row !== undefined;
}

export interface SuggestedRow {
	referrerId: string;
	contactId: string;
	name: string;
	/** They were erased, or there is a safety note about them: no message speaks of them. */
	isLeftOut: boolean;
}

/** Whom the people of a talk suggested in it. */
export async function selectSuggested(
	tx: Tx,
	meetingId: string,
): Promise<SuggestedRow[]> {
	const { rows } = await sql<SuggestedRow>`
		SELECT ${kept(sql`r.referrer_id`)} AS referrer_id, c.id AS contact_id, c.label AS name,
			(c.erased_at IS NOT NULL OR c.id IN (SELECT coalesce(about.merged_into, about.id)
				FROM safety_note s JOIN contact about ON about.id = s.contact_id)) AS is_left_out
		FROM referral r JOIN contact c ON c.id = ${kept(sql`r.contact_id`)}
		WHERE r.meeting_id = ${meetingId}::uuid
		ORDER BY r.suggested_at, r.id`.execute(tx);
	return rows;
}

export interface SeekerRow {
	name: string | null;
	zone: string;
}

export async function selectSeeker(tx: Tx): Promise<SeekerRow> {
	const row = await tx
		.selectFrom("profile")
		.select(["name", "zone"])
		.executeTakeFirst();
	return row ?? { name: null, zone: "UTC" };
}
