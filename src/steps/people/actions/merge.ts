import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { todayOf } from "../actions.ts";
import {
	emptyAgain,
	fillFrom,
	stricterNameUse,
} from "../rules/double-merge.ts";
import { standingOf } from "../rules/name-use.ts";
import type { MergeContactInput } from "../schema/double.ts";
import { saveDecision } from "../store/double.ts";
import { lockImports } from "../store/import.ts";
import {
	deleteNameUse,
	insertMerge,
	type ListedMerge,
	type MergeRow,
	pointBack,
	pointTo,
	reopenPositions,
	selectMerge,
	selectMergeOf,
	selectMerges,
	selectMergesAfter,
	selectSaidSince,
	setUndone,
	updateFilled,
} from "../store/merge.ts";
import { insertNameUse, selectNameUse } from "../store/referral.ts";
import { selectSeeker } from "../store/seeker.ts";
import {
	type ContactRow,
	refreshContact,
	selectContact,
	selectPositions,
	updateContact,
	updatePositionEnd,
} from "../store.ts";

type MergeRefusal = "contact-missing" | "merge-with-self" | "position-missing";

/** Says that two contacts are one person. Rows stay where they are; what the one that stays takes over is kept for undoing. */
export function mergeContacts(
	actor: Actor,
	{
		id,
		mergedId,
		newId: mergeId,
		...choice
	}: MergeContactInput & { id: string },
): Promise<Result<ListedMerge, MergeRefusal>> {
	return actor.db.transaction(async (tx) => {
		await lockImports(tx);
		const done = mergeId ? await selectMerge(tx, mergeId) : undefined;
		if (done) return ok(await listed(tx, done.id));
		return mergeIn(tx, actor, {
			...choice,
			id: mergeId ?? newId(),
			keptId: id,
			mergedId,
		});
	});
}

export async function mergeIn(
	tx: Tx,
	actor: Actor,
	input: {
		id: string;
		keptId: string;
		mergedId: string;
		nameFrom?: string;
		ended?: string[];
	},
): Promise<Result<ListedMerge, MergeRefusal>> {
	const kept = await selectContact(tx, input.keptId);
	const merged = await selectContact(tx, input.mergedId);
	if (!kept) return refuse("contact-missing", { id: input.keptId });
	if (!merged) return refuse("contact-missing", { id: input.mergedId });
	if (kept.id === merged.id) return refuse("merge-with-self");
	const positions = await selectPositions(tx, [kept.id, merged.id]);
	const open = new Set(
		positions.filter(({ endedOn }) => endedOn === null).map(({ id }) => id),
	);
	const unknown = (input.ended ?? []).find(
		(id) => !positions.some((one) => one.id === id),
	);
	if (unknown) return refuse("position-missing", { id: unknown });

	const today = await todayOf(actor, tx);
	const before = await standings(tx, actor, kept, merged);
	const filled = fillFrom(
		kept,
		merged,
		input.nameFrom === merged.id ? "merged" : "kept",
	);
	const ended = (input.ended ?? [])
		.filter((id) => open.has(id))
		.map((id) => ({ id, endedOn: today }));
	for (const { id } of ended) await updatePositionEnd(tx, id, today);
	const repointed = await pointTo(tx, merged.id, kept.id);
	await updateContact(tx, kept.id, {
		...afterOf(filled),
		updatedAt: actor.now,
	});
	const nameUseId = await sayStricter(tx, actor, kept, before);
	await insertMerge(tx, {
		...{
			id: input.id,
			keptId: kept.id,
			mergedId: merged.id,
			mergedAt: actor.now,
		},
		...{ filled, repointed, ended, nameUseId },
	});
	await saveDecision(
		tx,
		{ id: newId(), oneId: kept.id, otherId: merged.id },
		"merged",
		actor.now,
	);
	await refreshContact(tx, kept.id, today);
	return ok(await listed(tx, input.id));
}

const afterOf = (filled: MergeRow["filled"]) =>
	Object.fromEntries(
		Object.entries(filled).map(([field, change]) => [field, change?.after]),
	);

type Standing = ReturnType<typeof standingOf>;

async function standings(
	tx: Tx,
	actor: Actor,
	kept: ContactRow,
	merged: ContactRow,
) {
	return {
		kept: await standing(tx, actor, kept),
		merged: await standing(tx, actor, merged),
	};
}

async function standing(
	tx: Tx,
	actor: Actor,
	contact: ContactRow,
): Promise<Standing> {
	const said = await selectNameUse(tx, [contact.id]);
	const zone = contact.zone ?? (await selectSeeker(tx)).zone;
	return standingOf(said, null, actor.now, zone);
}

/** Of two that were asked for their name and answered otherwise, the stricter answer holds (METHOD §3). */
async function sayStricter(
	tx: Tx,
	actor: Actor,
	kept: ContactRow,
	before: { kept: Standing; merged: Standing },
): Promise<string | null> {
	const now = await standing(tx, actor, kept);
	const stricter = stricterNameUse(before.kept, before.merged, now);
	if (!stricter || stricter.status === "not-asked") return null;
	const id = newId();
	const { status, limits, notBefore } = stricter;
	await insertNameUse(tx, {
		...{ id, referrerId: kept.id, referralId: null, status, saidAt: actor.now },
		...(status === "limited" ? { limits, notBefore } : {}),
	});
	return id;
}

async function listed(tx: Tx, id: string): Promise<ListedMerge> {
	const [merge] = await selectMerges(tx, { id, most: 1 });
	if (!merge) throw new Error("a merge is gone within its own transaction");
	return merge;
}

/**
 * Undoes a merge: both are there again as they were, but for what was changed by hand since. What was said since that
 * protects a person holds for both. The two are not offered again.
 */
export function unmerge(
	actor: Actor,
	id: string,
): Promise<Result<ListedMerge, "joining-missing" | "merge-inside-another">> {
	return actor.db.transaction(async (tx) => {
		await lockImports(tx);
		const merge = await selectMerge(tx, id);
		if (!merge) return refuse("joining-missing", { id });
		if (merge.undoneAt !== null) return ok(await listed(tx, id));
		const outer = await selectMergeOf(tx, merge.keptId);
		if (outer) return refuse("merge-inside-another", { id: outer.id });
		await takeApart(tx, actor, merge);
		await saveDecision(
			tx,
			{ id: newId(), oneId: merge.keptId, otherId: merge.mergedId },
			"kept-apart",
			actor.now,
		);
		const today = await todayOf(actor, tx);
		await refreshContact(tx, merge.keptId, today);
		await refreshContact(tx, merge.mergedId, today);
		return ok(await listed(tx, id));
	});
}

async function takeApart(tx: Tx, actor: Actor, merge: MergeRow): Promise<void> {
	const { keptId, mergedId } = merge;
	const together = await rowOf(tx, keptId);
	// Later merges filled in on top of this one: taken off first, and laid on again without it.
	const later = await selectMergesAfter(tx, merge);
	for (const one of later) await giveBack(tx, one);
	await giveBack(tx, merge);
	for (const one of later.toReversed()) await fillAgain(tx, one);

	if (merge.nameUseId) await deleteNameUse(tx, merge.nameUseId);
	await pointBack(tx, mergedId, keptId, merge.repointed);
	await reopenPositions(tx, merge.ended);
	await setUndone(tx, merge.id, actor.now);

	const { doNotContactAt } = together;
	const isTakenOver = [merge, ...later].some(
		(one) => one.filled.doNotContactAt?.after === doNotContactAt,
	);
	const isSetSince =
		doNotContactAt !== null && !isTakenOver && doNotContactAt > merge.mergedAt;
	if (isSetSince) await updateContact(tx, mergedId, { doNotContactAt });
	for (const said of await selectSaidSince(tx, keptId, merge.mergedAt))
		if (said.status === "refused" || said.status === "withdrawn")
			await insertNameUse(tx, {
				...{ id: newId(), referrerId: mergedId, referralId: null },
				...{ status: said.status, saidAt: said.saidAt },
			});
}

async function rowOf(tx: Tx, id: string): Promise<ContactRow> {
	return tx
		.selectFrom("contact")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirstOrThrow();
}

async function giveBack(tx: Tx, { keptId, filled }: MergeRow): Promise<void> {
	await updateContact(tx, keptId, emptyAgain(await rowOf(tx, keptId), filled));
}

async function fillAgain(
	tx: Tx,
	{ id, keptId, mergedId, filled }: MergeRow,
): Promise<void> {
	const anew = fillFrom(
		await rowOf(tx, keptId),
		await rowOf(tx, mergedId),
		filled.name ? "merged" : "kept",
	);
	await updateContact(tx, keptId, afterOf(anew));
	await updateFilled(tx, id, anew);
}

/** Merges that hold and can be undone, the latest first; those of one contact where it is said. */
export function listMerges(
	actor: Actor,
	{ limit, contactId }: { limit: number; contactId?: string },
): Promise<ListedMerge[]> {
	return actor.db.read((tx) => selectMerges(tx, { most: limit, contactId }));
}
