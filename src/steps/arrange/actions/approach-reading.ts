import type { ApproachState } from "#core/approach/state.ts";
import type { WorkCalendar } from "#core/business-days.ts";
import type { Instant } from "#core/instant.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { standingState } from "../rules/approach.ts";
import type { Check } from "../rules/check.ts";
import { workPlaceOf } from "../rules/work-place.ts";
import type { Draft } from "../schema/approach.ts";
import type { Checking } from "../schema/checking.ts";
import {
	type ApproachRow,
	approachState,
	selectDrafts,
	selectTouches,
	type TouchRow,
} from "../store/approach.ts";
import { type IncomingRow, selectWaitingIncoming } from "../store/incoming.ts";
import { type MeetingRow, selectMeetingsOf } from "../store/meeting.ts";
import {
	type ReferralToRow,
	selectReferralsBy,
	selectReferralsTo,
} from "../store/names.ts";
import { type OutgoingRow, selectLatestOutgoing } from "../store/outgoing.ts";
import {
	type PersonRow,
	selectOthersThere,
	selectPeople,
	selectSameIds,
	selectSeeker,
	selectTargetsById,
	type TargetSummaryRow,
} from "../store/people.ts";
import { readWriting } from "./approach-writing.ts";

/** An approach with all that its screens and its decisions look at. */
export interface WholeApproach {
	row: ApproachRow;
	/** The state as it counts: "do not contact" closes it whatever it had come to. */
	state: ApproachState;
	person: PersonRow | undefined;
	target: TargetSummaryRow | undefined;
	touches: TouchRow[];
	draft: Draft | null;
	checking: Checking | null;
	checks: Check[];
	meeting: MeetingRow | undefined;
	/** Who brings the two together, where that is the way. */
	introducer: PersonRow | null;
	/** Whose weekends and holidays count, and these. */
	place: ReturnType<typeof workPlaceOf>;
	calendar: WorkCalendar;
	/** The latest message of it that the program itself was to send. */
	outgoing: OutgoingRow | undefined;
	/** Mails that came and wait for the person's word. */
	incoming: IncomingRow[];
	now: Instant;
}

/** What the page of one approach shows beside it. */
export interface ApproachSurroundings {
	referral: { id: string; referrer: PersonRow } | null;
	othersThere: PersonRow[];
	/** Whom this contact suggested. */
	suggested: PersonRow[];
}

/** Completes approaches in a fixed number of readings; only those with a message to write are checked. */
export async function completeApproaches(
	tx: Tx,
	actor: Pick<Actor, "now" | "daysOff">,
	rows: readonly ApproachRow[],
): Promise<WholeApproach[]> {
	const ids = rows.map((row) => row.id);
	const people = await selectPeople(
		tx,
		rows.map((row) => row.contactId),
	);
	const targets = await selectTargetsById(
		tx,
		rows.map((row) => row.targetId),
	);
	const touches = Map.groupBy(
		await selectTouches(tx, ids),
		(t) => t.approachId,
	);
	const drafts = new Map(
		(await selectDrafts(tx, ids)).map((draft) => [draft.approachId, draft]),
	);
	const meetings = new Map(
		(await selectMeetingsOf(tx, ids)).map((one) => [one.approachId, one]),
	);
	const seeker = await selectSeeker(tx);
	const outgoing = new Map(
		(await selectLatestOutgoing(tx, ids)).map((one) => [one.aboutId, one]),
	);
	const incoming = Map.groupBy(
		await selectWaitingIncoming(tx, ids),
		(one) => one.approachId ?? "",
	);
	const whole: WholeApproach[] = [];
	for (const row of rows) {
		const person = people.get(row.contactId);
		const state = standingState(
			approachState(row),
			person?.doNotContactAt ?? null,
			row.contactZone,
		);
		const target = targets.get(row.targetId ?? "");
		const place = workPlaceOf({
			said: row,
			contactCountry: person?.country ?? null,
			zone: row.contactZone,
			seekerCountry: seeker.country,
		});
		const calendar = actor.daysOff(place);
		const own = touches.get(row.id) ?? [];
		const written = await readWriting(tx, actor, {
			row,
			state,
			person,
			target,
			touches: own,
			draftRow: drafts.get(row.id),
			seeker,
			calendar,
			hasAnswer: incoming.has(row.id),
		});
		const meeting = meetings.get(row.id);
		whole.push({
			row,
			state,
			person,
			target,
			touches: own,
			meeting,
			place,
			calendar,
			outgoing: outgoing.get(row.id),
			incoming: incoming.get(row.id) ?? [],
			now: actor.now,
			...written,
		});
	}
	return whole;
}

export async function readApproachSurroundings(
	tx: Tx,
	{ row, person }: WholeApproach,
): Promise<ApproachSurroundings> {
	if (!person) return { referral: null, othersThere: [], suggested: [] };
	const sameIds = await selectSameIds(tx, person.id);
	// A referrer and whom they suggested may turn out to be one: nobody suggests themself.
	const to: ReferralToRow[] = (await selectReferralsTo(tx, sameIds)).filter(
		(one) => one.referrerId !== person.id,
	);
	const by = await selectReferralsBy(tx, sameIds);
	const people = await selectPeople(tx, [
		...to.map((one) => one.referrerId),
		...by.map((one) => one.contactId),
	]);
	const led = to.find((one) => one.id === row.referralId);
	const referrer = led && people.get(led.referrerId);
	return {
		referral: led && referrer ? { id: led.id, referrer } : null,
		othersThere: await selectOthersThere(tx, person),
		suggested: by
			.flatMap((one) => people.get(one.contactId) ?? [])
			.filter((one) => one.id !== person.id),
	};
}
