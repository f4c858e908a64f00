import { dateIn } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import {
	listHypotheses,
	readProfile,
	readTarget,
} from "#steps/identify/actions.ts";
import { isOftenRegulated } from "#steps/identify/rules/doubts.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import { dataFactsOf } from "../rules/data-answer.ts";
import { goalsOf, type Knowledge, type KnownGoal } from "../rules/known.ts";
import { themes } from "../rules/question.ts";
import type { ReadAnswersInput, WeighGoalInput } from "../schema/goal.ts";
import type { PrepareRefusal } from "../schema.ts";
import { selectAnswers, selectHeardOnDoubts } from "../store/evidence.ts";
import {
	saveGoalWeight,
	saveReading,
	selectGoalWeights,
	selectReadings,
} from "../store/goal.ts";
import { selectTalksAbout, type UpcomingTalk } from "../store/talk.ts";
import { loadBank } from "./question.ts";

type Refusable<T> = Promise<Result<T, PrepareRefusal>>;

export interface KnownTarget {
	target: {
		id: string;
		label: string;
		kind: string;
		occupationCode: string | null;
	};
	/** The day of the seeker. */
	today: string;
	knowledge: Knowledge;
	goals: KnownGoal[];
	/** The work often needs a licence. */
	isRegulated: boolean;
}

export interface WholeGoals extends KnownTarget {
	talks: UpcomingTalk[];
}

/** Everything that is known about a target, from hypotheses, talks, figures and what the seeker said of it. */
export async function loadKnown(
	tx: Tx,
	actor: Actor,
	nested: AccountDb,
	targetId: string,
): Refusable<KnownTarget> {
	const inside = within(actor, nested);
	const target = await readTarget(inside, targetId);
	if (!target.ok) return target;
	const { label, kind, occupationCode } = target.value;
	const profile = await readProfile(inside);
	const knowledge: Knowledge = {
		doubts: await listHypotheses(inside, targetId),
		onDoubts: await selectHeardOnDoubts(tx, targetId),
		answers: await selectAnswers(tx, targetId),
		weights: new Map(
			(await selectGoalWeights(tx, targetId)).map((one) => [
				one.goal,
				one.weight,
			]),
		),
		readings: new Map(
			(await selectReadings(tx, targetId)).map((one) => [one.question, one]),
		),
		facts: dataFactsOf(
			actor.catalogue,
			occupationCode,
			target.value.country ?? profile.country,
		),
		questions: await loadBank(tx),
	};
	return ok({
		target: { id: targetId, label, kind, occupationCode },
		today: dateIn(actor.now, profile.zone),
		knowledge,
		goals: goalsOf(knowledge),
		isRegulated: isOftenRegulated(label),
	});
}

/** What one wants to know about a target, what is known so far, and how sure. */
export function readGoals(
	actor: Actor,
	targetId: string,
): Refusable<WholeGoals> {
	return actor.db.transaction((tx, nested) =>
		wholeGoals(tx, actor, nested, targetId),
	);
}

async function wholeGoals(
	tx: Tx,
	actor: Actor,
	nested: AccountDb,
	targetId: string,
): Refusable<WholeGoals> {
	const known = await loadKnown(tx, actor, nested, targetId);
	if (!known.ok) return known;
	return ok({ ...known.value, talks: await selectTalksAbout(tx, targetId) });
}

/** How much one wants to know something: not now, as usual, more than the rest. */
export function weighGoal(
	actor: Actor,
	{ targetId, goal, weight }: WeighGoalInput & { targetId: string },
): Refusable<WholeGoals> {
	return actor.db.transaction(async (tx, nested) => {
		const known = await loadKnown(tx, actor, nested, targetId);
		if (!known.ok) return known;
		const isGoal =
			themes.some((theme) => theme === goal) ||
			known.value.goals.some((one) => one.key === goal);
		if (!isGoal) return refuse("unknown-goal", { goal });
		await saveGoalWeight(tx, { targetId, goal, weight, updatedAt: actor.now });
		return wholeGoals(tx, actor, nested, targetId);
	});
}

/** The seeker has read several people's answers to one question: the same, or not. */
export function readAnswers(
	actor: Actor,
	{ targetId, question, isSame }: ReadAnswersInput & { targetId: string },
): Refusable<WholeGoals> {
	return actor.db.transaction(async (tx, nested) => {
		const known = await loadKnown(tx, actor, nested, targetId);
		if (!known.ok) return known;
		const answered = known.value.goals
			.flatMap((goal) => goal.answered)
			.find((one) => one.key === question);
		if (!answered || answered.people < 2) return refuse("too-few-answers");
		await saveReading(tx, {
			targetId,
			question,
			isSame,
			people: answered.people,
			readAt: actor.now,
		});
		return wholeGoals(tx, actor, nested, targetId);
	});
}
