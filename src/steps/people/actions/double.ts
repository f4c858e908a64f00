import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { readPerson } from "../rules/double-person.ts";
import { findDoubles } from "../rules/double-search.ts";
import type { DoubleVerdictInput } from "../schema/double.ts";
import {
	countOffers,
	deleteOpenOffers,
	hasMoreContacts,
	type OfferRow,
	saveDecision,
	saveSearchedUntil,
	selectCompared,
	selectLastChange,
	selectOffer,
	selectOffers,
	selectSearchedUntil,
	upsertOffers,
} from "../store/double.ts";
import { lockImports } from "../store/import.ts";
import type { ListedMerge } from "../store/merge.ts";
import { selectSeeker } from "../store/seeker.ts";
import {
	type ContactRow,
	type PointRow,
	type PositionRow,
	selectContact,
	selectPoints,
	selectPositions,
} from "../store.ts";
import { mergeIn } from "./merge.ts";

/** Of these offers no more are kept: who has more to look through starts with the surest. */
const MOST_OFFERS = 5000;

export interface SideOfDouble {
	contact: ContactRow;
	points: PointRow[];
	positions: PositionRow[];
}

export interface OpenDouble {
	offer: OfferRow;
	one: SideOfDouble;
	other: SideOfDouble;
}

/** Contacts that may be one person, the surest first. Looks for new ones where contacts changed since the last time. */
export function listDoubles(
	actor: Actor,
	limit: number,
): Promise<{ open: number; doubles: OpenDouble[] }> {
	return actor.db.transaction(async (tx) => {
		await searchIn(tx, actor);
		const offers = await selectOffers(tx, limit);
		const doubles: OpenDouble[] = [];
		for (const offer of offers) {
			const one = await sideOf(tx, offer.oneId);
			const other = await sideOf(tx, offer.otherId);
			if (one && other) doubles.push({ offer, one, other });
		}
		return { open: await countOffers(tx), doubles };
	});
}

// The count stands on every screen of People: with more contacts than these it tells what the last search found, and
// opening the doubles looks for more.
const MOST_SEARCHED_FOR_COUNT = 2000;

/** How many pairs are to be looked at. */
export function countDoubles(actor: Actor): Promise<number> {
	return actor.db.transaction(async (tx) => {
		if (!(await hasMoreContacts(tx, MOST_SEARCHED_FOR_COUNT)))
			await searchIn(tx, actor);
		return countOffers(tx);
	});
}

async function sideOf(tx: Tx, id: string): Promise<SideOfDouble | null> {
	const contact = await selectContact(tx, id);
	if (!contact) return null;
	return {
		contact,
		points: await selectPoints(tx, id),
		positions: await selectPositions(tx, [id]),
	};
}

/** Compares whoever changed since the last search with everybody (docs/decisions/0018). */
async function searchIn(tx: Tx, actor: Actor): Promise<void> {
	const lastChange = await selectLastChange(tx);
	const until = await selectSearchedUntil(tx);
	if (lastChange === null || (until !== null && lastChange <= until)) return;
	// An import that is under way is waited for, so that nobody is passed over.
	await lockImports(tx);
	const compared = await selectCompared(tx);
	const country = (await selectSeeker(tx)).country ?? undefined;
	const among = new Set<number>();
	compared.forEach((row, at) => {
		if (until === null || row.changedAt > until) among.add(at);
	});
	const people = compared.map((row) => readPerson(row, country));
	const found = findDoubles(people, until === null ? undefined : among).slice(
		0,
		MOST_OFFERS,
	);
	const idAt = (at: number) => compared[at]?.id ?? "";
	await deleteOpenOffers(tx, until === null ? null : [...among].map(idAt));
	await upsertOffers(
		tx,
		found.map(({ one, other, score, reasons }) => ({
			id: newId(),
			oneId: idAt(one),
			otherId: idAt(other),
			score,
			reasons,
		})),
		actor.now,
	);
	const last = compared.reduce(
		(at, { changedAt }) => (changedAt > at ? changedAt : at),
		lastChange,
	);
	await saveSearchedUntil(tx, last);
}

/** Says of an offered pair that they are one person, which merges them, or two, for good. */
export function decideDouble(
	actor: Actor,
	{ id, verdict, kept, ...choice }: DoubleVerdictInput & { id: string },
): Promise<
	Result<
		{ merge: ListedMerge | null },
		| "double-missing"
		| "contact-missing"
		| "merge-with-self"
		| "position-missing"
	>
> {
	return actor.db.transaction(async (tx) => {
		await lockImports(tx);
		const offer = await selectOffer(tx, id);
		if (!offer || (kept && kept !== offer.oneId && kept !== offer.otherId))
			return refuse("double-missing", { id });
		if (verdict === "two") {
			await saveDecision(
				tx,
				{ ...offer, id: newId() },
				"kept-apart",
				actor.now,
			);
			return ok({ merge: null });
		}
		const keptId = kept ?? offer.oneId;
		const mergedId = keptId === offer.oneId ? offer.otherId : offer.oneId;
		const merged = await mergeIn(tx, actor, {
			...choice,
			id: newId(),
			keptId,
			mergedId,
		});
		return merged.ok ? ok({ merge: merged.value }) : merged;
	});
}
