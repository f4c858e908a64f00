import { newId } from "#core/ids.ts";
import type { Instant } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import m from "#messages/followup";
import { namesTowards } from "#steps/arrange/actions/name-checking.ts";
import { queueMessage, sendSoon } from "#steps/arrange/actions/outgoing.ts";
import type { NameChecking } from "#steps/arrange/schema/checking.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { loopBackOwed } from "../rules/loop-back.ts";
import type {
	RecordConfidenceInput,
	RecordLoopBackInput,
} from "../schema/loop-back.ts";
import type { FollowupRefusal } from "../schema/refusals.ts";
import {
	type ConfidenceRow,
	selectConfidence,
	upsertConfidence,
} from "../store/debrief.ts";
import { selectSecretsIn, selectTalksWith } from "../store/keep-in-touch.ts";
import {
	type CourseRow,
	insertLoopBack,
	lockReferral,
	selectCourses,
	wasTold,
} from "../store/loop-back.ts";
import { settleOutgoing } from "../store/outgoing.ts";
import { selectHeldTalks, selectSeeker, selectTalk } from "../store/talk.ts";
import { wordsMayLeave } from "./thank-you.ts";

type Owed = NonNullable<ReturnType<typeof loopBackOwed>>;
type OwedCourse = CourseRow & Owed & { checking: NameChecking | null };
export interface OwedLoopBacks {
	seekerName: string | null;
	/** Each with what the names in a line to its referrer are checked against. */
	owed: OwedCourse[];
}

/** What referrers should hear now. Whoever asked not to be contacted is left in peace, and so is the seeker about somebody with a safety note. */
export function listLoopBacks(actor: Actor): Promise<OwedLoopBacks> {
	return actor.db.transaction(async (tx) => {
		await settleOutgoing(tx);
		return owedLoopBacks(tx, actor.now);
	});
}

async function owedLoopBacks(tx: Tx, now: Instant): Promise<OwedLoopBacks> {
	const { name, zone } = await selectSeeker(tx);
	const owed = (await selectCourses(tx)).flatMap((course) => {
		const found = loopBackOwed(course, zone);
		return found && !course.referrerDoNotContactAt && !course.isSafetyNoted
			? [{ ...course, ...found }]
			: [];
	});
	const names = await namesTowards(
		tx,
		owed.map(({ referrerId }) => referrerId),
		now,
	);
	return {
		seekerName: name,
		owed: owed.map((one) => ({
			...one,
			checking: names.get(one.referrerId) ?? null,
		})),
	};
}

/** The referrer was told the news that is owed, or is by the queue of mails. Saying it twice changes nothing: news goes out once. */
export async function recordLoopBack(
	actor: Actor,
	id: string,
	input: RecordLoopBackInput,
): Promise<Result<OwedLoopBacks, FollowupRefusal>> {
	let queuedId: string | undefined;
	const done = await actor.db.transaction<
		Result<OwedLoopBacks, FollowupRefusal>
	>(async (tx, nested) => {
		await settleOutgoing(tx);
		if (!(await lockReferral(tx, id)))
			return refuse("referral-unknown", { id });
		const { occasion, mail } = input;
		const before = await owedLoopBacks(tx, actor.now);
		if (await wasTold(tx, id, occasion)) return ok(before);
		const course = before.owed.find((one) => one.referralId === id);
		if (course?.occasion !== occasion) return refuse("loop-back-not-owed");
		const words = mail?.body ?? input.body;
		if (words) {
			const checked = await mayTell(tx, course, words);
			if (!checked.ok) return checked;
		}
		if (mail && !course.referrerEmail) return refuse("mail-no-address");
		const loopBack = {
			...{ id: input.newId ?? newId(), referralId: id, occasion },
			toldAt: actor.now,
		};
		await insertLoopBack(tx, loopBack);
		if (mail && course.referrerEmail) {
			const queued = await queueMessage(within(actor, nested), {
				to: course.referrerEmail,
				subject: m.loopSubject({ name: course.suggestedName }),
				text: mail.body,
				about: { kind: "loop-back", id: loopBack.id },
				contactId: course.referrerId,
			});
			if (!queued.ok) return queued;
			queuedId = queued.value.id;
		}
		return ok(await owedLoopBacks(tx, actor.now));
	});
	if (queuedId) await sendSoon(actor, queuedId);
	return done;
}

/** Checked as thanks are: nothing off the record in a talk with either of the two, no name without leave, no gap. */
async function mayTell(
	tx: Tx,
	{ referrerId, suggestedId, checking }: OwedCourse,
	words: string,
): Promise<Result<undefined, FollowupRefusal>> {
	const secrets = await selectSecretsIn(tx, [
		...(await selectTalksWith(tx, referrerId)),
		...(await selectTalksWith(tx, suggestedId)),
	]);
	const offTheRecord = secrets.map(({ body }) => body);
	return wordsMayLeave(words, { offTheRecord, names: checking });
}

export interface ConfidenceAnswers {
	answers: ConfidenceRow[];
	baselineWanted: boolean;
}

export function listConfidence(actor: Actor): Promise<ConfidenceAnswers> {
	return actor.db.transaction((tx) => confidenceAnswers(tx));
}

async function confidenceAnswers(tx: Tx): Promise<ConfidenceAnswers> {
	const answers = await selectConfidence(tx);
	const held = await selectHeldTalks(tx);
	const isAsked = answers.some((one) => one.rehearsalId === null);
	return { answers, baselineWanted: !isAsked && held.length === 0 };
}

/** Goal clarity and confidence, after a talk or, without one, before the first; confidence alone around a rehearsal. */
export function recordConfidence(
	actor: Actor,
	input: RecordConfidenceInput,
): Promise<
	Result<ConfidenceAnswers, "follow-up-unknown" | "confidence-needs-both">
> {
	return actor.db.transaction(async (tx) => {
		const { meetingId, rehearsal, goalClarity = null } = input;
		if (!rehearsal && goalClarity === null)
			return refuse("confidence-needs-both");
		if (meetingId && !(await selectTalk(tx, meetingId)))
			return refuse("follow-up-unknown", { id: meetingId });
		await upsertConfidence(tx, {
			id: input.newId ?? newId(),
			meetingId: meetingId ?? null,
			goalClarity: rehearsal ? null : goalClarity,
			interviewConfidence: input.interviewConfidence,
			rehearsalId: rehearsal?.id ?? null,
			moment: rehearsal?.moment ?? null,
			askedAt: actor.now,
		});
		return ok(await confidenceAnswers(tx));
	});
}
