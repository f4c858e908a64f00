import { newId } from "#core/ids.ts";
import { isZone } from "#core/instant.ts";
import { wallTime } from "#core/local-time.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import {
	maySuggest,
	readSuggestion,
	saysTheSame,
} from "../rules/time-suggestion.ts";
import { timesLine } from "../rules/times.ts";
import type {
	ListSuggestionsQuery,
	SuggestionRefusal,
	SuggestTimesInput,
} from "../schema/time-suggestion.ts";
import { lockApproach } from "../store/approach.ts";
import {
	lockMeeting,
	type MeetingRow,
	meetingState,
	selectMeetingsOf,
} from "../store/meeting.ts";
import { selectSeeker } from "../store/people.ts";
import {
	insertSuggestion,
	lockSuggestion,
	type SuggestionRow,
	selectSuggestions,
	settleSuggestion,
} from "../store/time-suggestion.ts";
import { answerApproach } from "./approach-answers.ts";
import { agreeMeeting, moveMeeting } from "./meeting.ts";
import { proposeMeeting } from "./meeting-proposal.ts";

/** A suggestion with the zones and the person that a screen needs. */
export interface WholeSuggestion {
	row: SuggestionRow;
	seekerZone: string;
	now: string;
}
type Outcome = Result<WholeSuggestion, SuggestionRefusal>;

export function listSuggestions(
	actor: Actor,
	query: ListSuggestionsQuery,
): Promise<WholeSuggestion[]> {
	return actor.db.transaction(async (tx) => {
		const { zone } = await selectSeeker(tx);
		const rows = await selectSuggestions(tx, query);
		return rows.map((row) => ({ row, seekerZone: zone, now: actor.now }));
	});
}

/**
 * A contact proposes other times, by their page, by mail or by a calendar reply. Whoever looks for a time has said yes, so
 * that the approach counts as accepted. Saying the same again changes nothing; saying something else takes its place.
 */
export function suggestTimes(
	actor: Actor,
	input: SuggestTimesInput,
): Promise<Outcome> {
	return actor.db.transaction(async (tx, nested) => {
		const read = readSuggestion(input, actor.now);
		if (!read.ok) return read;
		const meeting = await meetingFor(tx, input);
		if (input.meetingId && !meeting)
			return refuse("meeting-unknown", { id: input.meetingId });
		if (meeting && !maySuggest(meetingState(meeting)))
			return refuse("suggestion-over", { status: meeting.status });
		const approachId = input.approachId ?? meeting?.approachId ?? undefined;
		if (!meeting && !approachId) return refuse("approach-unknown");
		const approach = approachId && (await lockApproach(tx, approachId));
		if (approachId && !approach)
			return refuse("approach-unknown", { id: approachId });
		const zone =
			input.zone ??
			meeting?.contactZone ??
			(approach ? approach.contactZone : "UTC");
		if (!isZone(zone)) return refuse("meeting-zone-unknown", { zone });
		const { times, note } = read.value;
		if (approachId) {
			const welcome = await sayYes(actor, nested, approachId, {
				...input,
				note: await inWords(tx, times, zone, note),
			});
			if (!welcome.ok) return welcome;
		}
		const of = { approachId, meetingId: meeting?.id };
		for (const one of await selectSuggestions(tx, of)) {
			if (one.outcome) continue;
			if (saysTheSame(one, read.value))
				return wholeSuggestion(tx, actor, one.id);
			await settleSuggestion(tx, one.id, {
				outcome: "replaced",
				settledAt: actor.now,
			});
		}
		const id = newId();
		await insertSuggestion(tx, {
			id,
			approachId: approachId ?? null,
			meetingId: meeting?.id ?? null,
			source: input.source,
			times,
			zone,
			note,
			suggestedAt: actor.now,
		});
		return wholeSuggestion(tx, actor, id);
	});
}

/** The meeting that is meant; of an approach, the latest one that is not called off. */
async function meetingFor(
	tx: Tx,
	{ meetingId, approachId }: ListSuggestionsQuery,
): Promise<MeetingRow | undefined> {
	if (meetingId) return lockMeeting(tx, meetingId);
	const all = await selectMeetingsOf(tx, approachId ? [approachId] : []);
	return all.findLast(({ status }) => status !== "cancelled");
}

/** What they suggest as one text, for the approach's history. */
async function inWords(
	tx: Tx,
	times: readonly string[],
	zone: string,
	note: string | null,
): Promise<string> {
	const seeker = await selectSeeker(tx);
	const lines = times.map((at) => timesLine(at, seeker.zone, zone));
	return [...lines, ...(note ? [note] : [])].join("\n");
}

/** Marks the approach as accepted where that is news; what has closed for good is refused. */
async function sayYes(
	actor: Actor,
	nested: AccountDb,
	id: string,
	{ source, note }: Pick<SuggestTimesInput, "source" | "note">,
): Promise<Result<true, SuggestionRefusal>> {
	const said = await answerApproach(within(actor, nested), id, {
		kind: "accepted",
		toneInvites: false,
		...(source !== "page" && { channel: "email" as const }),
		note,
	});
	if (said.ok) return ok(true);
	switch (said.refusal.code) {
		case "approach-declined":
		case "approach-do-not-contact":
		case "approach-redirected":
		case "approach-closed":
			return refuse("suggestion-over", said.refusal.facts);
		// Accepted before, or not sent by what is known here: they look for a time all the same.
		default:
			return ok(true);
	}
}

/** The seeker takes a suggested time: the meeting is agreed, or moved by the contact. */
export function takeSuggestion(
	actor: Actor,
	id: string,
	startsAt?: string,
): Promise<Outcome> {
	return actor.db.transaction(async (tx, nested) => {
		const row = await lockSuggestion(tx, id);
		if (!row) return refuse("suggestion-unknown", { id });
		const only = row.times.length === 1 ? row.times[0] : undefined;
		const at = row.times.find(
			(one) => Date.parse(one) === Date.parse(startsAt ?? only ?? ""),
		);
		if (!at) return refuse("suggestion-time-unknown");
		if (row.outcome === "taken") return wholeSuggestion(tx, actor, id);
		if (row.outcome)
			return refuse("suggestion-settled", { outcome: row.outcome });
		const agreed = await agreeTo(within(actor, nested), tx, row, at);
		if (!agreed.ok) return agreed;
		await settleSuggestion(tx, id, {
			outcome: "taken",
			settledAt: actor.now,
			meetingId: agreed.value,
		});
		return wholeSuggestion(tx, actor, id);
	});
}

/** Agrees on a time that the contact chose, whatever the talk has come to: new, offered, agreed before, or missed. Gives the meeting's id. */
export async function agreeTo(
	actor: Actor,
	tx: Tx,
	of: Pick<SuggestionRow, "approachId" | "meetingId">,
	at: string,
): Promise<Result<string, SuggestionRefusal>> {
	const time = { ...wallTime(at, "UTC"), zone: "UTC" };
	const meeting = await meetingFor(tx, {
		approachId: of.approachId ?? undefined,
		meetingId: of.meetingId ?? undefined,
	});
	if (!meeting && !of.approachId) return refuse("meeting-unknown");
	const state = meeting && meetingState(meeting);
	if (state?.status === "agreed" && Date.parse(state.at) === Date.parse(at))
		return ok(meeting?.id ?? "");
	const done = !meeting
		? await proposeMeeting(actor, {
				approachId: of.approachId ?? undefined,
				times: [time],
				zone: "UTC",
				agreed: true,
			})
		: state?.status === "agreed"
			? await moveMeeting(actor, meeting.id, {
					by: "contact",
					times: [time],
					zone: "UTC",
					agreed: true,
				})
			: await agreeMeeting(actor, meeting.id, time);
	return done.ok ? ok(done.value.row.id) : done;
}

/** The seeker can't, and says so to the contact in a message of their own. */
export function declineSuggestion(actor: Actor, id: string): Promise<Outcome> {
	return actor.db.transaction(async (tx) => {
		const row = await lockSuggestion(tx, id);
		if (!row) return refuse("suggestion-unknown", { id });
		if (row.outcome && row.outcome !== "declined")
			return refuse("suggestion-settled", { outcome: row.outcome });
		if (!row.outcome)
			await settleSuggestion(tx, id, {
				outcome: "declined",
				settledAt: actor.now,
			});
		return wholeSuggestion(tx, actor, id);
	});
}

async function wholeSuggestion(
	tx: Tx,
	actor: Actor,
	id: string,
): Promise<Outcome> {
	const row = await lockSuggestion(tx, id);
	if (!row) return refuse("suggestion-unknown", { id });
	const { zone } = await selectSeeker(tx);
	return ok({ row, seekerZone: zone, now: actor.now });
}
