import { newId } from "#core/ids.ts";
import { isZone } from "#core/instant.ts";
import {
	agree,
	apologize,
	cancel,
	type MeetingState,
	missByContact,
	missBySeeker,
	offerTimes as offer,
	reschedule,
} from "#core/meeting-state.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import {
	holdAgreed,
	inOrder,
	invitedTime,
	named,
	startOf,
} from "../rules/meeting.ts";
import { placeOf } from "../rules/meeting-place.ts";
import { readFutureTimes } from "../rules/times.ts";
import type {
	AgreeMeetingInput,
	ArrangeMeetingRefusal,
	ChangeMeetingInput,
	ListMeetingsQuery,
	MoveMeetingInput,
	OfferTimesInput,
} from "../schema/meeting.ts";
import {
	insertMove,
	lockMeeting,
	type MeetingRow,
	meetingState,
	selectMeetings,
	updateMeeting,
	updateMeetingState,
} from "../store/meeting.ts";
import { selectPerson, targetIsThere } from "../store/people.ts";
import { joinApproach } from "./approach-joining.ts";
import { calendarSoon } from "./calendar-soon.ts";
import {
	completeMeeting,
	type MeetingSurroundings,
	readSurroundings,
	type WholeMeeting,
	wholeMeeting,
} from "./meeting-reading.ts";
import { settleSuggestions } from "./suggestion-settling.ts";

type Outcome = Result<WholeMeeting, ArrangeMeetingRefusal>;
type Changed = {
	state: MeetingState;
	rest?: Parameters<typeof updateMeeting>[2];
};

export function listMeetings(
	actor: Actor,
	query: ListMeetingsQuery = {},
): Promise<WholeMeeting[]> {
	return actor.db.transaction(async (tx) =>
		completeMeeting(tx, await selectMeetings(tx, query)),
	);
}

export function readMeeting(actor: Actor, id: string): Promise<Outcome> {
	return actor.db.transaction((tx) => wholeMeeting(tx, id));
}

/** A meeting with what its own page shows beside it. */
export function readMeetingPage(
	actor: Actor,
	id: string,
): Promise<
	Result<{ whole: WholeMeeting } & MeetingSurroundings, ArrangeMeetingRefusal>
> {
	return actor.db.transaction(async (tx) => {
		const found = await wholeMeeting(tx, id);
		if (!found.ok) return found;
		return ok({ whole: found.value, ...(await readSurroundings(tx, id)) });
	});
}

/** What changes a talk is soon in the person's calendar as well. */
async function soon(
	actor: Actor,
	work: (tx: Tx) => Promise<Outcome>,
): Promise<Outcome> {
	const done = await actor.db.transaction(work);
	if (done.ok) await calendarSoon(actor);
	return done;
}

/** Loads, decides, saves: what every change of a meeting's state has in common. */
function change(
	actor: Actor,
	id: string,
	decide: (
		state: MeetingState,
		row: MeetingRow,
		tx: Tx,
	) =>
		| Result<Changed, ArrangeMeetingRefusal>
		| Promise<Result<Changed, ArrangeMeetingRefusal>>,
): Promise<Outcome> {
	return soon(actor, async (tx) => {
		const row = await lockMeeting(tx, id);
		if (!row) return refuse("meeting-unknown", { id });
		const decided = await decide(meetingState(row), row, tx);
		if (!decided.ok) return decided;
		const { state, rest } = decided.value;
		// A talk that was missed leaves the next word to a message; all else answers what was suggested.
		if (state.status !== "missed-by-seeker" && isNews(row.state, state))
			await settleSuggestions(tx, { meetingId: id }, state, actor.now);
		await updateMeetingState(tx, id, state, {
			startsAt: startOf(state) ?? row.startsAt,
			...rest,
			updatedAt: actor.now,
		});
		return wholeMeeting(tx, id);
	});
}

function isNews(before: unknown, after: MeetingState): boolean {
	return JSON.stringify(before) !== JSON.stringify(after);
}

/** Nothing more is written to whoever asked for that (METHOD §4); what they do themselves is still recorded. */
async function mayWrite(
	tx: Tx,
	{ contactId }: MeetingRow,
): Promise<Result<true, "meeting-contact-do-not-contact">> {
	const person = await selectPerson(tx, contactId);
	return person?.doNotContactAt
		? refuse("meeting-contact-do-not-contact")
		: ok(true);
}

/** Other times than those offered, or the one retry after the contact did not come. */
export function offerTimes(
	actor: Actor,
	id: string,
	input: OfferTimesInput,
): Promise<Outcome> {
	return change(actor, id, async (state, row, tx) => {
		const may = await mayWrite(tx, row);
		if (!may.ok) return may;
		const times = readFutureTimes(
			input.times,
			input.zone ?? row.seekerZone,
			actor.now,
		);
		if (!times.ok) return times;
		const offered = named(offer(state, inOrder(times.value)));
		if (!offered.ok) return offered;
		const invited = state.status === "proposed" && invitedTime(state);
		return ok({
			state: offered.value,
			...(invited && { rest: { sequence: row.sequence + 1 } }),
		});
	});
}

/** Both sides have a time. A new invitation goes out where there was one before. */
export function agreeMeeting(
	actor: Actor,
	id: string,
	input: AgreeMeetingInput,
): Promise<Outcome> {
	return change(actor, id, async (state, row, tx) => {
		const read = readFutureTimes(
			[input],
			input.zone ?? row.seekerZone,
			actor.now,
		);
		if (!read.ok) return read;
		const [at = actor.now] = read.value;
		const agreed = named(agree(state, at));
		if (!agreed.ok) return agreed;
		if (row.approachId) {
			const joined = await joinApproach(tx, actor, row.approachId, true);
			if (!joined.ok) return joined;
		}
		const invited = invitedTime(state);
		const isOther = invited && Date.parse(invited) !== Date.parse(at);
		const again = state.moves > 0 || agreed.value.retried || isOther;
		return ok({
			state: agreed.value,
			rest: {
				confirmedAt: null,
				...(again && { sequence: row.sequence + 1 }),
			},
		});
	});
}

/** An agreed time moves: the meeting keeps its identity and its history, and the invitation's number grows (METHOD §3). */
export function moveMeeting(
	actor: Actor,
	id: string,
	input: MoveMeetingInput,
): Promise<Outcome> {
	return change(actor, id, async (state, row, tx) => {
		const may = input.agreed ? ok(true) : await mayWrite(tx, row);
		if (!may.ok) return may;
		const read = readFutureTimes(
			input.times,
			input.zone ?? row.seekerZone,
			actor.now,
		);
		if (!read.ok) return read;
		const [at = actor.now, ...others] = read.value;
		if (input.agreed && others.length > 0) return refuse("meeting-one-time");
		const moved = named(
			reschedule(state, input.agreed ? { at } : { times: inOrder(read.value) }),
		);
		if (!moved.ok) return moved;
		await insertMove(tx, {
			id: newId(),
			meetingId: id,
			fromStartsAt: row.startsAt,
			movedBy: input.by,
			movedAt: actor.now,
		});
		const rest = { sequence: row.sequence + 1, confirmedAt: null };
		return ok({ state: moved.value, rest });
	});
}

/** Called off; whoever has the invitation gets one with a higher number. */
export function cancelMeeting(
	actor: Actor,
	id: string,
	by: "seeker" | "contact",
): Promise<Outcome> {
	return change(actor, id, (state, row) => {
		const cancelled = named(cancel(state, by, actor.now));
		if (!cancelled.ok) return cancelled;
		return ok({
			state: cancelled.value,
			rest: { sequence: row.sequence + 1 },
		});
	});
}

/** The message of the day before is out (METHOD step 4). Saying it twice changes nothing. */
export function confirmMeeting(actor: Actor, id: string): Promise<Outcome> {
	return change(actor, id, async (state, row, tx) => {
		if (state.status !== "agreed")
			return refuse("meeting-not-agreed", { status: state.status });
		const may = await mayWrite(tx, row);
		if (!may.ok) return may;
		return ok({ state, rest: { confirmedAt: row.confirmedAt ?? actor.now } });
	});
}

/** Somebody did not come. For the contact only after ten minutes of waiting (METHOD §3). */
export function missMeeting(
	actor: Actor,
	{ id, by }: { id: string; by: "seeker" | "contact" },
): Promise<Outcome> {
	return change(actor, id, (state) => {
		const miss = by === "contact" ? missByContact : missBySeeker;
		const missed = named<MeetingState>(miss(state, actor.now));
		return missed.ok ? ok({ state: missed.value }) : missed;
	});
}

/** The apology after missing it oneself is out; the next move is theirs (METHOD §3). */
export function apologizeForMeeting(
	actor: Actor,
	id: string,
): Promise<Outcome> {
	return change(actor, id, async (state, row, tx) => {
		const may = await mayWrite(tx, row);
		if (!may.ok) return may;
		const apologized = named(apologize(state, actor.now));
		return apologized.ok ? ok({ state: apologized.value }) : apologized;
	});
}

/** The talk took place: agreed → held; cut short still counts (METHOD §3). Saying it twice changes nothing. */
export function holdMeeting(
	actor: Actor,
	{ id, cutShort = false }: { id: string; cutShort?: boolean },
): Promise<Outcome> {
	return change(actor, id, (state) => {
		if (state.status === "held")
			return ok({
				state: { ...state, cutShort: state.cutShort || cutShort },
			});
		const held = holdAgreed(state, actor.now, cutShort);
		return held.ok ? ok({ state: held.value }) : held;
	});
}

/** Place, medium and the like. What the invitation says changed, so its number grows. */
export function changeMeeting(
	actor: Actor,
	id: string,
	input: ChangeMeetingInput,
): Promise<Outcome> {
	return soon(actor, async (tx) => {
		const row = await lockMeeting(tx, id);
		if (!row) return refuse("meeting-unknown", { id });
		const state = meetingState(row);
		if (state.status === "cancelled") return refuse("meeting-cancelled");
		const { contactZone } = input;
		if (contactZone !== undefined && !isZone(contactZone))
			return refuse("meeting-zone-unknown", { zone: contactZone });
		if (input.targetId && !(await targetIsThere(tx, input.targetId)))
			return refuse("meeting-target-unknown", { id: input.targetId });
		const invited = state.status === "agreed";
		await updateMeeting(tx, id, {
			...placeOf(input),
			targetId: input.targetId ?? row.targetId,
			sequence: row.sequence + (invited ? 1 : 0),
			updatedAt: actor.now,
		});
		return wholeMeeting(tx, id);
	});
}
