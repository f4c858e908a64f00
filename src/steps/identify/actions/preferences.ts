import type { Catalogue } from "#catalogue/occupations.ts";
import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { limitsLeave } from "../rules/limits.ts";
import type {
	AddMustNotInput,
	ChangePreferencesInput,
	PreferenceRefusal,
} from "../schema/preferences.ts";
import {
	deleteMustNot,
	insertMustNot,
	type MustNotRow,
	type PreferenceRow,
	savePreference,
	selectMustNots,
	selectPreference,
} from "../store/preferences.ts";
import { selectSelf } from "../store/self.ts";

export type PreferencesRead = {
	preference: PreferenceRow;
	mustNots: MustNotRow[];
	leaves: ReturnType<typeof limitsLeave>;
};
type Refusable<T> = Promise<Result<T, PreferenceRefusal>>;

/** Limits, weights and must-nots, and what the limits leave in the profile's country. */
export function readPreferences({
	db,
	catalogue,
}: Actor): Promise<PreferencesRead> {
	return db.read((tx) => preferencesIn(tx, catalogue));
}

async function preferencesIn(
	tx: Tx,
	catalogue: Catalogue,
): Promise<PreferencesRead> {
	const [preference, mustNots, { limits, country }] = await Promise.all([
		selectPreference(tx),
		selectMustNots(tx),
		selectSelf(tx),
	]);
	return {
		preference,
		mustNots,
		leaves: limitsLeave(catalogue, limits, country),
	};
}

/** Changes what is given; weights are changed one by one. */
export function changePreferences(
	{ db, now, catalogue }: Actor,
	{
		highestZone,
		lowestPay,
		weights,
		comparisonWeights,
	}: ChangePreferencesInput,
): Promise<PreferencesRead> {
	return db.transaction(async (tx) => {
		await savePreference(tx, {
			...(highestZone !== undefined && { highestZone }),
			...(lowestPay !== undefined && { lowestPay }),
			...(weights?.interests !== undefined && {
				weightInterests: weights.interests,
			}),
			...(weights?.skills !== undefined && { weightSkills: weights.skills }),
			...(weights?.abilities !== undefined && {
				weightAbilities: weights.abilities,
			}),
			...(weights?.values !== undefined && { weightValues: weights.values }),
			...(comparisonWeights && { comparisonWeights }),
			updatedAt: now,
		});
		return preferencesIn(tx, catalogue);
	});
}

/** Keeps what one will not do. The same request twice keeps one. */
export function addMustNot(
	{ db, now, catalogue }: Actor,
	{ newId: id = newId(), elementId, words }: AddMustNotInput,
): Refusable<MustNotRow> {
	return db.transaction(async (tx) => {
		const isKnown = catalogue.file.elements.some((one) => one.id === elementId);
		if (elementId !== undefined && !isKnown)
			return refuse("must-not-unknown-element", { elementId });
		await insertMustNot(tx, {
			id,
			elementId: elementId ?? null,
			words,
			createdAt: now,
		});
		const kept = (await selectMustNots(tx)).find((one) => one.id === id);
		return kept ? ok(kept) : refuse("must-not-exists", { words });
	});
}

export function removeMustNot(
	{ db }: Actor,
	id: string,
): Refusable<{ removed: true }> {
	return db.transaction(async (tx) =>
		(await deleteMustNot(tx, id)) > 0
			? ok({ removed: true })
			: refuse("unknown-must-not"),
	);
}
