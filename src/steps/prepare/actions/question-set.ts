import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { listHypotheses, readTarget } from "#steps/identify/actions.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import type { WholeSet } from "../present.ts";
import { draftQuestionSet as draftItems, originOf } from "../rules/draft.ts";
import type { Question } from "../rules/question.ts";
import {
	checkItems,
	type SetItem,
	USUAL_MINUTES,
} from "../rules/question-set.ts";
import type { SetReason } from "../rules/set-reason.ts";
import type {
	DraftQuestionSetInput,
	PrepareRefusal,
	SaveQuestionSetInput,
} from "../schema.ts";
import {
	areItemsElsewhere,
	replaceItems,
	type SetRow,
	saveSet,
	selectDoubts,
	selectItems,
	selectSet,
} from "../store.ts";
import { loadBank } from "./question.ts";

type Refusable<T> = Promise<Result<T, PrepareRefusal>>;

interface PutSet {
	targetId: string;
	minutes: number;
	items: (SetItem & { reason?: SetReason | null })[];
}

async function loadSet(
	tx: Tx,
	targetId: string,
	questions: Question[],
): Promise<WholeSet | null> {
	const set = await selectSet(tx, targetId);
	return set ? { set, items: await selectItems(tx, set.id), questions } : null;
}

/** The question set of a target; null before there is one. */
export function readQuestionSet(
	actor: Actor,
	targetId: string,
): Promise<WholeSet | null> {
	return actor.db.transaction(async (tx) =>
		loadSet(tx, targetId, await loadBank(tx)),
	);
}

/** What a run sheet takes over: the set's time, and its questions in order. Null where nothing was prepared. */
export async function questionSetOf(
	actor: Actor,
	targetId: string,
): Promise<{
	minutes: number;
	items: Pick<
		SetItem,
		"id" | "wording" | "mustAsk" | "minutes" | "hypothesisId"
	>[];
} | null> {
	const whole = await readQuestionSet(actor, targetId);
	if (!whole) return null;
	return {
		minutes: whole.set.minutes,
		items: whole.items.map(
			({ id, wording, mustAsk, minutes, hypothesisId }) => ({
				id,
				wording,
				mustAsk,
				minutes,
				hypothesisId,
			}),
		),
	};
}

/** Keeps the whole set in the order given. The same request twice changes nothing. */
export function saveQuestionSet(
	actor: Actor,
	input: SaveQuestionSetInput & { targetId: string },
): Refusable<WholeSet> {
	return actor.db.transaction(async (tx, nested) => {
		const inside = within(actor, nested);
		const target = await readTarget(inside, input.targetId);
		if (!target.ok) return target;
		const questions = await loadBank(tx);
		const doubts = await listHypotheses(inside, input.targetId);
		const checked = checkItems(input.items, {
			isQuestion: (item) => originOf(item, questions) !== undefined,
			hypothesisIds: new Set(doubts.map((doubt) => doubt.id)),
		});
		if (!checked.ok) return checked;
		return putSet(tx, actor, input, questions);
	});
}

/** Drafts the set by the rule of `rules/draft.ts` and keeps it; must-asks stay. Drafting twice is drafting once. */
export function draftQuestionSet(
	actor: Actor,
	input: DraftQuestionSetInput & { targetId: string },
): Refusable<WholeSet> {
	return actor.db.transaction(async (tx, nested) => {
		const { targetId, licensed } = input;
		const target = await readTarget(within(actor, nested), targetId);
		if (!target.ok) return target;
		const questions = await loadBank(tx);
		const present = await loadSet(tx, targetId, questions);
		const minutes = input.minutes ?? present?.set.minutes ?? USUAL_MINUTES;
		const items = draftItems({
			minutes,
			doubts: await selectDoubts(tx, targetId),
			questions,
			present: present?.items ?? [],
			ofOrganization: target.value.kind === "organization",
			licensed,
		});
		const withIds = items.map((item) => ({ ...item, id: item.id ?? newId() }));
		return putSet(tx, actor, { targetId, minutes, items: withIds }, questions);
	});
}

/** Of a talk's own set: which talk, and how it was composed. */
export type TalkOptions = Pick<
	SetRow,
	"meetingId" | "audience" | "askedIn" | "inPlainWords"
>;

/** Keeps a whole set: of a target, or of one talk about it. */
export async function putSet(
	tx: Tx,
	actor: Actor,
	{ targetId, minutes, items }: PutSet,
	questions: Question[],
	talk?: TalkOptions,
): Refusable<WholeSet> {
	const set = await saveSet(tx, {
		...talk,
		id: newId(),
		targetId,
		minutes,
		createdAt: actor.now,
		updatedAt: actor.now,
	});
	const ids = items.map((item) => item.id);
	if (await areItemsElsewhere(tx, set.id, ids))
		return refuse("question-of-another-set");
	await replaceItems(
		tx,
		set.id,
		items.map((item, position) => ({
			id: item.id,
			questionSetId: set.id,
			position,
			bankKey: item.bankKey,
			questionId: item.questionId,
			hypothesisId: item.hypothesisId,
			wording: item.wording,
			mustAsk: item.mustAsk,
			minutes: item.minutes,
			reason: JSON.stringify(item.reason ?? null),
		})),
	);
	return ok({ set, items: await selectItems(tx, set.id), questions });
}
