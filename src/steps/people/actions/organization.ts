import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { todayOf } from "../actions.ts";
import { foldWords, organizationKey } from "../rules.ts";
import type {
	ChangeOrganizationInput,
	MergeOrganizationInput,
} from "../schema/organization.ts";
import type { ListOrganizationsQuery } from "../schema.ts";
import {
	type CountedRow,
	deleteSpelling,
	insertSpelling,
	mergeOrganizations,
	type OrganizationRow,
	type PlaceRow,
	selectAlike,
	selectOrganization,
	selectOrganizationByKey,
	selectOrganizations,
	selectPeopleAt,
	selectPlaces,
	selectSpellings,
	unmergeOrganizations,
	updateOrganization,
} from "../store/organization.ts";
import { selectTargets } from "../store/target.ts";
import { refreshContact } from "../store.ts";

const MOST_PLACES = 500;

export interface WholeOrganizationRead {
	organization: OrganizationRow;
	places: PlaceRow[];
	targets: { id: string; label: string }[];
	spellings: { name: string; mergeId: string | null }[];
	alike: CountedRow[];
}

/** Where one's people work and worked. */
export function listOrganizations(
	actor: Actor,
	{ query = "", limit, skip }: ListOrganizationsQuery,
): Promise<CountedRow[]> {
	const key = query.trim() === "" ? "" : foldWords(query);
	return actor.db.read((tx) => selectOrganizations(tx, { key, limit, skip }));
}

export function readOrganization(
	actor: Actor,
	id: string,
): Promise<Result<WholeOrganizationRead, "organization-missing">> {
	return actor.db.read(async (tx) => {
		const organization = await selectOrganization(tx, id);
		if (!organization) return refuse("organization-missing", { id });
		const spellings = await selectSpellings(tx, organization.id);
		const keys = [organization, ...spellings].map(({ nameKey }) => nameKey);
		const targets = await selectTargets(tx);
		return ok({
			organization,
			places: await selectPlaces(tx, organization.id, MOST_PLACES),
			targets: targets.filter(
				({ kind, label }) =>
					kind === "organization" && keys.includes(organizationKey(label)),
			),
			spellings,
			alike: await selectAlike(tx, organization),
		});
	});
}

type ChangeRefusal =
	| "organization-missing"
	| "organization-exists"
	| "merge-with-itself"
	| "merge-missing";

/** Runs `work` on an organization that is there, and makes the faces of its people anew, those of before and after. */
function changing<C extends ChangeRefusal>(
	actor: Actor,
	id: string,
	work: (tx: Tx, organization: OrganizationRow) => Promise<Result<unknown, C>>,
): Promise<Result<{ id: string }, C | "organization-missing">> {
	return actor.db.transaction(async (tx) => {
		const organization = await selectOrganization(tx, id);
		if (!organization) return refuse("organization-missing", { id });
		const before = await selectPeopleAt(tx, organization.id);
		const done = await work(tx, organization);
		if (!done.ok) return done;
		const after = await selectPeopleAt(tx, organization.id);
		const today = await todayOf(actor, tx);
		for (const one of new Set([...before, ...after]))
			await refreshContact(tx, one, today);
		return ok({ id: organization.id });
	});
}

/** Gives it another name, which everybody there shows from now on, or a note. */
export function changeOrganization(
	actor: Actor,
	{ id, name, note }: ChangeOrganizationInput & { id: string },
): Promise<
	Result<{ id: string }, "organization-missing" | "organization-exists">
> {
	return changing<"organization-exists">(actor, id, async (tx, before) => {
		const nameKey = name === undefined ? before.nameKey : organizationKey(name);
		if (nameKey !== before.nameKey) {
			const other = await selectOrganizationByKey(tx, nameKey);
			if (other && other.id !== before.id)
				return refuse("organization-exists", {
					id: other.id,
					name: other.name,
				});
			await deleteSpelling(tx, before.id, nameKey);
			if (other && (await selectOrganizationByKey(tx, nameKey)))
				return refuse("organization-exists", {
					id: other.id,
					name: other.name,
				});
		}
		await updateOrganization(tx, before.id, {
			...(name === undefined ? {} : { name, nameKey }),
			...(note === undefined ? {} : { note }),
		});
		if (nameKey !== before.nameKey)
			await insertSpelling(tx, {
				id: newId(),
				name: before.name,
				nameKey: before.nameKey,
				mergedInto: before.id,
				createdAt: actor.now,
			});
		return ok(true);
	});
}

/** Says that another organization is this one in another spelling; `unmergeOrganization` takes it back. */
export function mergeOrganization(
	actor: Actor,
	{ id, otherId }: MergeOrganizationInput & { id: string },
): Promise<
	Result<{ id: string }, "organization-missing" | "merge-with-itself">
> {
	type Refused = "organization-missing" | "merge-with-itself";
	return changing<Refused>(actor, id, async (tx, into) => {
		const from = await selectOrganization(tx, otherId);
		if (!from) return refuse("organization-missing", { id: otherId });
		if (from.id === into.id) return refuse("merge-with-itself");
		await mergeOrganizations(tx, {
			id: newId(),
			fromId: from.id,
			intoId: into.id,
			mergedAt: actor.now,
		});
		return ok(true);
	});
}

/** They are two after all. */
export function unmergeOrganization(
	actor: Actor,
	{ id, mergeId }: { id: string; mergeId: string },
): Promise<Result<{ id: string }, "organization-missing" | "merge-missing">> {
	return changing<"merge-missing">(actor, id, async (tx, into) =>
		(await unmergeOrganizations(tx, into.id, mergeId))
			? ok(true)
			: refuse("merge-missing", { id: mergeId }),
	);
}
