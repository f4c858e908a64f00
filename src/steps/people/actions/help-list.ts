import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { type Helper, rankHelpers } from "../rules/helping.ts";
import type { Aim } from "../rules/nearness.ts";
import { placeToText, textToPlace } from "../rules/page.ts";
import { searchTerms } from "../rules.ts";
import type { ListContactsQuery } from "../schema.ts";
import type { CandidateRow } from "../store/help.ts";
import {
	type RestQuery,
	selectFoundIds,
	selectRest,
} from "../store/help-rest.ts";
import type { Place } from "../store/list.ts";
import { readRanked } from "./kept-ranking.ts";
import { loadPeople, type Ranked } from "./ranking.ts";

export interface HelperPage {
	helpers: Helper[];
	rowsById: Map<string, CandidateRow>;
	zone: string;
	aim: Aim;
	next: string | null;
}

/** The rank of a place among those who were ranked; the rest have ranks from 0 on. */
const RANKED = -1;

/**
 * People for a target, best first: those who were ranked, then the rest of those who do, did or are near it, so that
 * nobody is left out however many there are.
 */
export async function listHelpers(
	actor: Actor,
	{ target = "", query = "", limit, tag, after: text }: ListContactsQuery,
): Promise<Result<HelperPage, "target-missing" | "page-unknown">> {
	const after = text ? textToPlace(text) : null;
	if (text && !after) return refuse("page-unknown");
	const terms = searchTerms(query);
	return readRanked(actor, target, async (tx, ranked) => {
		const found =
			terms || tag ? await selectFoundIds(tx, { terms, tag }) : null;
		const all = found
			? ranked.helpers.filter(({ person }) => found.has(person.id))
			: ranked.helpers;
		const from = startOf(all, after);
		const page = all.slice(from, from + limit + 1);
		const rest: Helped[] =
			page.length > limit
				? []
				: await loadRest(tx, ranked, {
						terms,
						tag,
						most: limit + 1 - page.length,
						after: after && after.rank !== RANKED ? after : null,
					});
		const places = [
			...page.map((helper, at): Helped => {
				const { id, sortKey } = helper.person;
				const place = { rank: RANKED, closeness: from + at, sortKey, id };
				return { helper, place, row: ranked.rowsById.get(id) };
			}),
			...rest,
		];
		const last = places[limit - 1];
		return ok({
			helpers: places.slice(0, limit).map(({ helper }) => helper),
			rowsById: new Map(
				places.flatMap(({ row }) => (row ? [[row.id, row] as const] : [])),
			),
			zone: ranked.zone,
			aim: ranked.aim,
			next: places.length > limit && last ? placeToText(last.place) : null,
		});
	});
}

interface Helped {
	helper: Helper;
	place: Place;
	row: CandidateRow | undefined;
}

/** Where a page begins: after the person with whom the one before ended, wherever they stand by now. */
function startOf(helpers: readonly Helper[], after: Place | null): number {
	if (!after) return 0;
	if (after.rank !== RANKED) return helpers.length;
	const at = helpers.findIndex(({ person }) => person.id === after.id);
	return at < 0 ? after.closeness : at + 1;
}

async function loadRest(
	tx: Tx,
	{ aim, context, today, helpers, weights }: Ranked,
	{
		terms,
		tag,
		most,
		after,
	}: Pick<RestQuery, "terms" | "tag"> & { most: number; after: Place | null },
): Promise<Helped[]> {
	const rows = await selectRest(
		tx,
		{
			...{ aim, terms, tag, today, place: context.place ?? null },
			besides: helpers.map(({ person }) => person.id),
		},
		most,
		after,
	);
	if (rows.length === 0) return [];
	const people = await loadPeople(tx, rows, aim);
	const byId = new Map(
		rankHelpers(people, context, { ...weights, spread: 0 }).map((one) => [
			one.person.id,
			one,
		]),
	);
	return rows.flatMap((row) => {
		const helper = byId.get(row.id);
		return helper ? [{ helper, place: row, row }] : [];
	});
}
