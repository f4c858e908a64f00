import { newId } from "#core/ids.ts";
import { isZone } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { decideInterests, decideTarget, hasSameWords } from "./rules.ts";
import type {
	AddTargetInput,
	ChangeProfileInput,
	ChangeTargetInput,
	GiveVerdictInput,
	IdentifyRefusal,
	SetInterestsInput,
} from "./schema.ts";
import {
	deleteHypothesis,
	type HypothesisRow,
	insertHypothesis,
	insertTarget,
	insertVerdict,
	isHypothesisUsed,
	type ProfileRow,
	saveProfile,
	selectHypotheses,
	selectProfile,
	selectTarget,
	selectTargets,
	type TargetRow,
	updateTarget,
} from "./store.ts";

type Refusable<T> = Promise<Result<T, IdentifyRefusal>>;

const emptyProfile: ProfileRow = {
	name: null,
	email: null,
	phone: null,
	background: null,
	zone: "UTC",
	country: null,
	realistic: null,
	investigative: null,
	artistic: null,
	social: null,
	enterprising: null,
	conventional: null,
	interestsSource: null,
	interestsAt: null,
	updatedAt: "",
};

/** The seeker's own profile; an empty one in UTC before anything was said. */
export function readProfile(actor: Actor): Promise<ProfileRow> {
	return actor.db.transaction(
		async (tx) => (await selectProfile(tx)) ?? emptyProfile,
	);
}

export function changeProfile(
	actor: Actor,
	changes: ChangeProfileInput,
): Refusable<ProfileRow> {
	return actor.db.transaction(async (tx) => {
		if (changes.zone !== undefined && !isZone(changes.zone))
			return refuse("unknown-zone", { zone: changes.zone });
		await saveProfile(tx, { ...changes, updatedAt: actor.now });
		return ok((await selectProfile(tx)) ?? emptyProfile);
	});
}

export function setInterests(
	actor: Actor,
	input: SetInterestsInput,
): Refusable<ProfileRow> {
	return actor.db.transaction(async (tx) => {
		const decided = decideInterests(input);
		if (!decided.ok) return decided;
		await saveProfile(tx, {
			...decided.value,
			interestsAt: actor.now,
			updatedAt: actor.now,
		});
		return ok((await selectProfile(tx)) ?? emptyProfile);
	});
}

export function listTargets(actor: Actor): Promise<TargetRow[]> {
	return actor.db.transaction((tx) => selectTargets(tx));
}

export function readTarget(actor: Actor, id: string): Refusable<TargetRow> {
	return actor.db.transaction(async (tx) => {
		const target = await selectTarget(tx, id);
		return target ? ok(target) : refuse("unknown-target");
	});
}

/** Keeps a target. The same request twice keeps one. */
export function addTarget(
	actor: Actor,
	input: AddTargetInput,
): Refusable<TargetRow> {
	return actor.db.transaction(async (tx) => {
		const decided = decideTarget(
			input,
			input.occupationCode
				? actor.catalogue.occupation(input.occupationCode)
				: undefined,
		);
		if (!decided.ok) return decided;
		const id = input.id ?? newId();
		const { kind, label } = decided.value;
		if (hasSameWords(await selectTargets(tx), { id, kind, label }))
			return refuse("target-exists", { label });
		const row = await insertTarget(tx, {
			...decided.value,
			id,
			createdAt: actor.now,
		});
		return row ? ok(row) : refuse("target-exists", { label });
	});
}

export function changeTarget(
	actor: Actor,
	{ id, reason, label }: ChangeTargetInput & { id: string },
): Refusable<TargetRow> {
	return actor.db.transaction(async (tx) => {
		const target = await selectTarget(tx, id);
		if (!target) return refuse("unknown-target");
		await updateTarget(tx, id, {
			reason: reason === undefined ? target.reason : reason,
			// An occupation keeps the catalogue's title.
			label:
				target.kind === "occupation" ? target.label : (label ?? target.label),
		});
		return ok((await selectTarget(tx, id)) ?? target);
	});
}

/** Continue, change or drop, with reasons; dated, and the latest holds. */
export function giveVerdict(
	actor: Actor,
	input: GiveVerdictInput & { id: string },
): Refusable<TargetRow> {
	return actor.db.transaction(async (tx) => {
		if (!(await selectTarget(tx, input.id))) return refuse("unknown-target");
		await insertVerdict(tx, {
			id: input.newId ?? newId(),
			targetId: input.id,
			decision: input.decision,
			reasons: input.reasons || null,
			decidedAt: actor.now,
		});
		const target = await selectTarget(tx, input.id);
		return target ? ok(target) : refuse("unknown-target");
	});
}

/** All hypotheses, or those of one target. */
export function listHypotheses(
	actor: Actor,
	targetId?: string,
): Promise<HypothesisRow[]> {
	return actor.db.transaction((tx) => selectHypotheses(tx, targetId));
}

export function addHypothesis(
	actor: Actor,
	input: { id?: string; targetId: string; claim: string },
): Refusable<HypothesisRow> {
	return actor.db.transaction(async (tx) => {
		if (!(await selectTarget(tx, input.targetId)))
			return refuse("unknown-target");
		return ok(
			await insertHypothesis(tx, {
				id: input.id ?? newId(),
				targetId: input.targetId,
				claim: input.claim,
				createdAt: actor.now,
			}),
		);
	});
}

/** Takes a hypothesis back, as long as no question and no insight stands on it. */
export function removeHypothesis(
	actor: Actor,
	id: string,
): Refusable<{ removed: true }> {
	return actor.db.transaction(async (tx) => {
		if (await isHypothesisUsed(tx, id)) return refuse("hypothesis-in-use");
		const removed = await deleteHypothesis(tx, id);
		return removed > 0 ? ok({ removed: true }) : refuse("unknown-hypothesis");
	});
}
