import type { Instant } from "#core/instant.ts";
import { carriesOffTheRecord } from "#core/off-the-record.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { namesTowards } from "#steps/arrange/actions/name-checking.ts";
import type { NameChecking } from "#steps/arrange/schema/checking.ts";
import type { Actor } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import type { FollowupRefusal } from "../schema/refusals.ts";
import {
	type ConfidenceRow,
	type DebriefRow,
	type InsightRow,
	type LeadRow,
	type PromiseRow,
	selectConfidence,
	selectDebrief,
	selectInsights,
	selectLeads,
	selectMeetingOf,
	selectPromises,
} from "../store/debrief.ts";
import {
	type OutgoingThanksRow,
	selectOutgoingFor,
	settleOutgoing,
} from "../store/outgoing.ts";
import {
	type HeldTalkRow,
	type SeekerRow,
	type SheetQuestionRow,
	type SuggestedRow,
	selectHeldTalks,
	selectHypotheses,
	selectSeeker,
	selectSheetQuestions,
	selectSuggested,
	selectTalk,
	selectTalkNotes,
	selectVerdict,
	type TalkNoteRow,
	type VerdictRow,
} from "../store/talk.ts";
import { selectThankYous, type ThankYouRow } from "../store/thank-you.ts";

/** Everything that follows from one talk. */
export interface WholeFollowUp {
	talk: HeldTalkRow;
	seeker: SeekerRow;
	notes: TalkNoteRow[];
	hypotheses: { id: string; claim: string }[];
	questions: SheetQuestionRow[];
	verdict: VerdictRow | undefined;
	suggested: SuggestedRow[];
	debrief: DebriefRow | undefined;
	insights: InsightRow[];
	promises: PromiseRow[];
	leads: LeadRow[];
	confidence: ConfidenceRow | undefined;
	thankYous: ThankYouRow[];
	/** What the queue of mails has of them. */
	outgoing: OutgoingThanksRow[];
	/** By person of the talk: whose names need leave in what is written to them. */
	names: Map<string, NameChecking>;
}

export type FollowUpOutcome = Result<WholeFollowUp, FollowupRefusal>;

/** Held talks, the latest first. */
export function listFollowUps(actor: Actor): Promise<HeldTalkRow[]> {
	return actor.db.transaction(async (tx) => {
		await settleOutgoing(tx);
		return selectHeldTalks(tx);
	});
}

export function readFollowUp(
	actor: Actor,
	id: string,
): Promise<FollowUpOutcome> {
	return changeFollowUp(actor, id, async () => ok(undefined));
}

/** Finds the held talk, does one thing, and gives all of it: what every operation here has in common. */
export function changeFollowUp(
	actor: Actor,
	id: string,
	change: (
		tx: Tx,
		talk: HeldTalkRow,
		nested: AccountDb,
	) => Promise<Result<unknown, FollowupRefusal>>,
): Promise<FollowUpOutcome> {
	return actor.db.transaction(async (tx, nested) => {
		await settleOutgoing(tx);
		const talk = await selectTalk(tx, id);
		if (!talk) return refuse("follow-up-unknown", { id });
		if (talk.status !== "held")
			return refuse("follow-up-not-held", { status: talk.status });
		const changed = await change(tx, talk, nested);
		if (!changed.ok) return changed;
		// As it is after the change.
		const after = (await selectTalk(tx, id)) ?? talk;
		return ok(await wholeFollowUp(tx, after, actor.now));
	});
}

/** The same, found by the id of one of its insights, promises or leads. */
export function changeOwn(
	actor: Actor,
	table: "insight" | "promise" | "lead",
	id: string,
	change: (
		tx: Tx,
		talk: HeldTalkRow,
	) => Promise<Result<unknown, FollowupRefusal>>,
): Promise<FollowUpOutcome> {
	return actor.db.transaction(async (tx, nested) => {
		const meetingId = await selectMeetingOf(tx, table, id);
		if (!meetingId) return refuse(`${table}-unknown`, { id });
		return changeFollowUp({ ...actor, db: nested }, meetingId, change);
	});
}

export async function wholeFollowUp(
	tx: Tx,
	talk: HeldTalkRow,
	now: Instant,
): Promise<WholeFollowUp> {
	const { id, targetId } = talk;
	const confidence = await selectConfidence(tx);
	const thankYous = await selectThankYous(tx, id);
	const people = talk.people.map((person) => person.id);
	return {
		talk,
		seeker: await selectSeeker(tx),
		notes: await selectTalkNotes(tx, id),
		hypotheses: targetId ? await selectHypotheses(tx, targetId) : [],
		questions: await selectSheetQuestions(tx, id),
		verdict: targetId ? await selectVerdict(tx, targetId) : undefined,
		suggested: await selectSuggested(tx, id),
		debrief: await selectDebrief(tx, id),
		insights: await selectInsights(tx, id),
		promises: await selectPromises(tx, id),
		leads: await selectLeads(tx, id),
		confidence: confidence.find(
			(one) => one.meetingId === id && one.rehearsalId === null,
		),
		thankYous,
		outgoing: await selectOutgoingFor(
			tx,
			thankYous.map((row) => row.id),
		),
		names: await namesTowards(tx, people, now),
	};
}

/** Words that would carry something off the record out of the talk are refused (METHOD §3). */
export async function onTheRecord(
	tx: Tx,
	meetingId: string,
	...texts: (string | undefined)[]
): Promise<Result<undefined, "off-the-record">> {
	const passages = (await selectTalkNotes(tx, meetingId))
		.filter((note) => note.offTheRecord)
		.map((note) => note.body);
	const carries = texts.some(
		(text) => text && carriesOffTheRecord(text, passages),
	);
	return carries ? refuse("off-the-record") : ok(undefined);
}

/** The one of the talk's people who is meant: the contact when nobody is said. */
export function personOf(
	talk: HeldTalkRow,
	contactId: string | undefined,
): Result<HeldTalkRow["people"][number], "not-in-the-talk"> {
	const found = talk.people.find(
		(person) => contactId === undefined || person.id === contactId,
	);
	return found ? ok(found) : refuse("not-in-the-talk");
}
