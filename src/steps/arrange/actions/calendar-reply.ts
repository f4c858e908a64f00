import { newId } from "#core/ids.ts";
import { wallTime } from "#core/local-time.ts";
import { proposeMeeting as propose } from "#core/meeting-state.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type CalendarItem, readCalendar } from "#formats/read-ics.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import {
	type CalendarReply,
	decideReply,
	meetingOf,
	type ReplyDecision,
	replyIn,
} from "../rules/calendar-reply.ts";
import type {
	AnswerOutcome,
	CalendarAnswerRefusal,
	ReadAnswer,
	WhyNothing,
} from "../schema/calendar-answer.ts";
import {
	type CalendarAnswerRow,
	insertAnswer,
	selectAddresses,
	selectAnswers,
} from "../store/calendar-answer.ts";
import {
	lockMeeting,
	type MeetingRow,
	meetingState,
	updateMeetingState,
} from "../store/meeting.ts";
import { selectSameIds } from "../store/people.ts";
import { agreeMeeting, cancelMeeting } from "./meeting.ts";
import { suggestTimes } from "./time-suggestion.ts";

/**
 * Reads what a contact's calendar answered to an invitation of ours: yes, no, perhaps or another time. `from` is the
 * address that the mail came from, null where a file was brought by hand. Only what comes from one of the contact's own
 * addresses changes anything; reading it twice changes nothing more. Never declines the approach.
 */
export function applyCalendarReply(
	actor: Actor,
	{ text, from }: { text: string | Uint8Array; from: string | null },
): Promise<ReadAnswer> {
	const { items } = readCalendar(text);
	return actor.db.transaction(async (tx, nested) => {
		let said = nothing("no-calendar");
		for (const item of items) {
			const one = await applyItem(within(actor, nested), tx, item, from);
			if (one.why === null) return one;
			if (said.why === "no-calendar" || one.meetingId) said = one;
		}
		return said;
	});
}

/** The same for what a mail carries; null where none of it is an answer to an invitation of ours. */
export async function readCalendarMail(
	actor: Actor,
	mail: { from: string; calendars: readonly { text: string }[] },
): Promise<ReadAnswer | null> {
	for (const { text } of mail.calendars) {
		const said = await applyCalendarReply(actor, { text, from: mail.from });
		if (said.kind) return said;
	}
	return null;
}

/** The same for a file that the seeker brings to one meeting's page. */
export async function readAnswerFile(
	actor: Actor,
	{ id, text }: { id: string; text: string },
): Promise<Result<ReadAnswer, CalendarAnswerRefusal>> {
	const { isCalendar, items } = readCalendar(text);
	if (!isCalendar) return refuse("answer-no-calendar");
	const row = await actor.db.read((tx) =>
		tx
			.selectFrom("meeting")
			.select("id")
			.where("id", "=", id)
			.executeTakeFirst(),
	);
	if (!row) return refuse("meeting-unknown", { id });
	const others = items.map(({ uid }) => meetingOf(uid));
	if (items.length > 0 && !others.includes(id))
		return refuse("answer-other-meeting");
	return ok(await applyCalendarReply(actor, { text, from: null }));
}

export function listAnswers(
	actor: Actor,
	meetingId: string,
): Promise<{ row: MeetingRow | undefined; answers: CalendarAnswerRow[] }> {
	return actor.db.transaction(async (tx) => ({
		row: await lockMeeting(tx, meetingId),
		answers: await selectAnswers(tx, meetingId),
	}));
}

function nothing(
	why: WhyNothing,
	meetingId: string | null = null,
	saidBy: string | null = null,
): ReadAnswer {
	const said = { kind: null, outcome: null, comment: null };
	return { ...said, meetingId, why, saidBy };
}

async function applyItem(
	actor: Actor,
	tx: Tx,
	item: CalendarItem,
	from: string | null,
): Promise<ReadAnswer> {
	const id = meetingOf(item.uid);
	const row = id ? await lockMeeting(tx, id) : undefined;
	if (!row) return nothing("unknown-meeting");
	const own = await selectAddresses(tx, await selectSameIds(tx, row.contactId));
	const reply = replyIn(item, from?.trim().toLowerCase() ?? null, (address) =>
		own.has(address.trim().toLowerCase()),
	);
	if (typeof reply === "string")
		return nothing(reply, row.id, from ?? item.attendees[0]?.address ?? null);
	const decision = decideReply(reply, meetingState(row), {
		sequence: row.sequence,
		now: actor.now,
	});
	const said = {
		...{ meetingId: row.id, kind: reply.kind, saidBy: reply.saidBy },
		comment: reply.comment,
	};
	const isNew = await keep(tx, actor, reply, decision);
	if (!isNew) return { ...said, outcome: null, why: "again" };
	if (decision.do === "nothing")
		return { ...said, outcome: null, why: decision.why };
	const done = await carryOut(actor, tx, row, reply, decision);
	if (done) return { ...said, outcome: outcomeOf(decision), why: null };
	return { ...said, outcome: null, why: "over" };
}

function keep(
	tx: Tx,
	actor: Actor,
	reply: CalendarReply,
	decision: ReplyDecision,
): Promise<boolean> {
	return insertAnswer(tx, {
		id: newId(),
		meetingId: reply.meetingId,
		kind: reply.kind,
		saidBy: reply.saidBy || null,
		comment: reply.comment?.slice(0, 2000) ?? null,
		sequence: reply.sequence,
		proposedStartsAt: reply.kind === "counter" ? reply.startsAt : null,
		outcome: outcomeOf(decision),
		stamp: reply.stamp,
		readAt: actor.now,
	});
}

function outcomeOf(decision: ReplyDecision): AnswerOutcome | null {
	switch (decision.do) {
		case "agree":
			return "agreed";
		case "refuse-time":
			return "time-refused";
		case "cancel":
			return "cancelled";
		case "suggest":
			return "suggested";
		case "nothing":
			return null;
	}
}

/** False where the state of things no longer lets it be. */
async function carryOut(
	actor: Actor,
	tx: Tx,
	row: MeetingRow,
	reply: CalendarReply,
	decision: Exclude<ReplyDecision, { do: "nothing" }>,
): Promise<boolean> {
	switch (decision.do) {
		case "agree": {
			const time = { ...wallTime(decision.at, "UTC"), zone: "UTC" };
			return (await agreeMeeting(actor, row.id, time)).ok;
		}
		case "cancel":
			return (await cancelMeeting(actor, row.id, "contact")).ok;
		case "refuse-time": {
			const { moves, retried } = meetingState(row);
			const state = { ...propose(decision.left), moves, retried };
			await updateMeetingState(tx, row.id, state, {
				startsAt: decision.left[0] ?? row.startsAt,
				// What is offered next is another invitation than the one that was refused.
				sequence: row.sequence + 1,
				updatedAt: actor.now,
			});
			return true;
		}
		case "suggest": {
			const done = await suggestTimes(actor, {
				meetingId: row.id,
				source: "calendar",
				times: decision.at ? [decision.at] : [],
				note: reply.comment ?? undefined,
			});
			return done.ok;
		}
	}
}
