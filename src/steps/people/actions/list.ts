import { isId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { type Aim, aimOf, aimOfCode } from "../rules/nearness.ts";
import { placeToText, textToPlace } from "../rules/page.ts";
import { searchTerms } from "../rules.ts";
import type { ListContactsQuery } from "../schema.ts";
import {
	type ListRow,
	type PeopleCounts,
	type Place,
	selectCounts,
	selectFound,
	selectPage,
	selectUnasked,
} from "../store/list.ts";
import { selectTarget, selectTargetOf } from "../store/target.ts";

export interface ContactPage {
	rows: ListRow[];
	next: string | null;
}

/** People by family name, or by a search (DESIGN §6). One more than the page is read, to know whether there is a next one. */
export async function listContacts(
	actor: Actor,
	input: ListContactsQuery,
): Promise<Result<ContactPage, "target-missing" | "page-unknown">> {
	const after = input.after ? textToPlace(input.after) : null;
	if (input.after && !after) return refuse("page-unknown");
	return actor.db.read(async (tx) => {
		const aim = input.target ? await findAim(tx, actor, input.target) : null;
		if (aim === undefined) return refuse("target-missing");
		const rows = await selectList(tx, input, aim, after);
		const last = rows[input.limit - 1];
		const more = rows.length > input.limit;
		return ok({
			rows: rows.slice(0, input.limit),
			next: more && last ? placeToText(last) : null,
		});
	});
}

async function selectList(
	tx: Tx,
	{ query = "", unasked, limit, tag }: ListContactsQuery,
	aim: Aim | null,
	after: Place | null,
): Promise<ListRow[]> {
	const most = limit + 1;
	const terms = searchTerms(query);
	if (unasked) return selectUnasked(tx, aim?.targetId ?? null, most, after);
	if (terms) return selectFound(tx, terms, most, after, tag);
	return selectPage(tx, most, after, tag);
}

/** Undefined when it is neither a target's id nor an occupation's code. */
export async function findAim(
	tx: Tx,
	{ catalogue }: Actor,
	text: string,
): Promise<Aim | undefined> {
	if (!isId(text)) {
		const aim = aimOfCode(catalogue, text);
		// What was said about a target counts when the same is asked for by its code.
		const own = aim?.codes.find(({ near }) => near === 1)?.code;
		const kept = own ? await selectTargetOf(tx, own) : undefined;
		return kept ? aimOf(catalogue, kept) : aim;
	}
	const target = await selectTarget(tx, text);
	return target && aimOf(catalogue, target);
}

/** How many people there are, and how many known ones are unasked (about the target). */
export function countPeople(
	actor: Actor,
	target?: string,
): Promise<Result<PeopleCounts, "target-missing">> {
	return actor.db.read(async (tx) => {
		const aim = target ? await findAim(tx, actor, target) : null;
		if (aim === undefined) return refuse("target-missing");
		return ok(await selectCounts(tx, aim?.targetId ?? null));
	});
}
