import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import type { TalkSetRead } from "../present/talk-set.ts";
import { type Composing, composeSet } from "../rules/compose.ts";
import { originOf } from "../rules/draft.ts";
import { settledKeys } from "../rules/known.ts";
import { checkItems } from "../rules/question-set.ts";
import { roleOf } from "../rules/role.ts";
import { keyOfItem, keyOfWords } from "../rules/set-item-key.ts";
import type { SetReason } from "../rules/set-reason.ts";
import type {
	ComposeTalkSetInput,
	SaveTalkSetInput,
} from "../schema/talk-set.ts";
import type { PrepareRefusal } from "../schema.ts";
import { selectAskedOf } from "../store/evidence.ts";
import {
	deleteTalkSet,
	selectTalk,
	selectTalkSet,
	type TalkRow,
} from "../store/talk.ts";
import { type ItemRow, type SetRow, selectItems, selectSet } from "../store.ts";
import { type KnownTarget, loadKnown } from "./goal.ts";
import { putSet } from "./question-set.ts";

type Refusable<T> = Promise<Result<T, PrepareRefusal>>;
type Read = Omit<TalkSetRead, "composed"> & {
	known: KnownTarget;
	wished: ItemRow[];
};

/** The questions of one talk, with whom they are for and what that person said before. */
export function readTalkSet(actor: Actor, id: string): Refusable<TalkSetRead> {
	return actor.db.transaction((tx, nested) => whole(tx, actor, nested, id));
}

/** Composes the questions of a talk anew by `rules/compose.ts` and keeps them; its own must-asks stay. */
export function composeTalkSet(
	actor: Actor,
	{ id, ...input }: ComposeTalkSetInput & { id: string },
): Refusable<TalkSetRead> {
	return actor.db.transaction(async (tx, nested) => {
		const loaded = await load(tx, actor, nested, id);
		if (!loaded.ok) return loaded;
		const read = loaded.value;
		if (!isOpen(read.talk)) return refuse("talk-is-over");
		const { set } = read;
		const options = {
			meetingId: id,
			audience:
				input.audience === undefined ? (set?.audience ?? null) : input.audience,
			askedIn: input.order ?? set?.askedIn ?? "must-asks",
			inPlainWords: input.isPlain ?? set?.inPlainWords ?? false,
		};
		const { items } = composeSet(composingOf(read, options));
		const { minutes } = read.talk;
		const put = await putSet(
			tx,
			actor,
			{
				targetId: read.known.target.id,
				minutes: Math.min(120, minutes),
				items: items.map((item) => ({ ...item, id: item.id ?? newId() })),
			},
			[...read.known.knowledge.questions],
			options,
		);
		return put.ok ? whole(tx, actor, nested, id) : put;
	});
}

/** Keeps the whole set of a talk in the order given. The same request twice changes nothing. */
export function saveTalkSet(
	actor: Actor,
	{ id, items }: SaveTalkSetInput & { id: string },
): Refusable<TalkSetRead> {
	return actor.db.transaction(async (tx, nested) => {
		const loaded = await load(tx, actor, nested, id);
		if (!loaded.ok) return loaded;
		const { talk, set, known } = loaded.value;
		if (!isOpen(talk)) return refuse("talk-is-over");
		const questions = [...known.knowledge.questions];
		const checked = checkItems(items, {
			isQuestion: (item) => originOf(item, questions) !== undefined,
			hypothesisIds: new Set(known.knowledge.doubts.map((doubt) => doubt.id)),
		});
		if (!checked.ok) return checked;
		const put = await putSet(
			tx,
			actor,
			{
				targetId: known.target.id,
				minutes: Math.min(120, talk.minutes),
				items,
			},
			questions,
			{
				meetingId: id,
				audience: set?.audience ?? null,
				askedIn: set?.askedIn ?? "must-asks",
				inPlainWords: set?.inPlainWords ?? false,
			},
		);
		return put.ok ? whole(tx, actor, nested, id) : put;
	});
}

/** Takes a talk's own set away, so that it asks what its target's set asks; false where there was none. */
export function removeTalkSet(actor: Actor, id: string): Refusable<boolean> {
	return actor.db.transaction(async (tx) => {
		const talk = await selectTalk(tx, id);
		if (talk && !isOpen(talk)) return refuse("talk-is-over");
		return ok(await deleteTalkSet(tx, id));
	});
}

async function whole(
	tx: Tx,
	actor: Actor,
	nested: AccountDb,
	id: string,
): Refusable<TalkSetRead> {
	const loaded = await load(tx, actor, nested, id);
	if (!loaded.ok) return loaded;
	const read = loaded.value;
	return ok({ ...read, composed: composeSet(composingOf(read, read.set)) });
}

async function load(
	tx: Tx,
	actor: Actor,
	nested: AccountDb,
	id: string,
): Refusable<Read> {
	const talk = await selectTalk(tx, id);
	if (!talk) return refuse("unknown-talk");
	if (!talk.targetId) return refuse("talk-without-target");
	const known = await loadKnown(tx, actor, nested, talk.targetId);
	if (!known.ok) return known;
	const { target, today } = known.value;
	const set = (await selectTalkSet(tx, id)) ?? null;
	const ofTarget = await selectSet(tx, target.id);
	return ok({
		talk,
		known: known.value,
		isOpen: isOpen(talk),
		role: roleOf(talk.positions, target, today),
		asked: await selectAskedOf(tx, talk.contactId),
		set,
		items: set ? await selectItems(tx, set.id) : [],
		wished: ofTarget
			? (await selectItems(tx, ofTarget.id)).filter((item) => item.mustAsk)
			: [],
	});
}

function isOpen({ status, hasBegun }: TalkRow): boolean {
	return !hasBegun && (status === "proposed" || status === "agreed");
}

function composingOf(
	{ talk, known, role, asked, items, wished }: Read,
	options: Pick<SetRow, "audience" | "askedIn" | "inPlainWords"> | null,
): Composing {
	const { target, knowledge, goals, isRegulated } = known;
	return {
		minutes: talk.minutes,
		medium: talk.medium,
		ring: talk.ring,
		audience: options?.audience ?? role,
		order: options?.askedIn ?? "must-asks",
		isPlain: options?.inPlainWords ?? false,
		licensed: isRegulated,
		ofOrganization: target.kind === "organization",
		goals,
		questions: knowledge.questions,
		// Must-asks that the composer made may change; those that the person made stay.
		mustAsks: items.filter((item) => item.mustAsk && isChosen(item)),
		wished,
		present: items,
		answered: asked.flatMap((one) => [keyOfItem(one), keyOfWords(one.wording)]),
		settled: settledKeys(knowledge, talk.contactId),
	};
}

function isChosen({ reason }: ItemRow): boolean {
	return reason === null || (reason as SetReason).code === "must-ask";
}
