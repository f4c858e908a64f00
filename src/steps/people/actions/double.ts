import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { type ReadPerson, readPerson } from "../rules/double-person.ts";
import { lookForDoubles } from "../rules/double-search.ts";
import type { DoubleVerdictInput } from "../schema/double.ts";
import {
	type ComparedRow,
	countOffers,
	deleteOpenOffers,
	hasMoreContacts,
	type OfferRow,
	saveDecision,
	saveSearch,
	selectCompared,
	selectLastChange,
	selectOffer,
	selectOffers,
	selectSearch,
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

/** The name of the job that looks for doubles; it lies in databases, and never changes. */
export const DOUBLES_JOB = "look-for-doubles";

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

export interface DoublesFound {
	open: number;
	doubles: OpenDouble[];
	/** Contacts changed since, and a job looks through everybody. */
	looking: boolean;
	searchedAt: string | null;
}

/** With up to so many people looking for doubles is a matter of a moment, and is done as soon as somebody wants to know. */
const MOST_LOOKED_AT_ONCE = 1000;

/**
 * Contacts that may be one person, the surest first. Where contacts changed since the last time new ones are looked for:
 * at once with few people, else by a job, and what was found last is shown meanwhile.
 */
export async function listDoubles(
	actor: Actor,
	limit: number,
): Promise<DoublesFound> {
	const wanted = await isSearchWanted(actor);
	const looking = wanted && (await isForJob(actor));
	if (looking) await sendSearch(actor);
	else if (wanted) await searchDoubles(actor);
	return actor.db.read(async (tx) => {
		const offers = await selectOffers(tx, limit);
		const doubles: OpenDouble[] = [];
		for (const offer of offers) {
			const one = await sideOf(tx, offer.oneId);
			const other = await sideOf(tx, offer.otherId);
			if (one && other) doubles.push({ offer, one, other });
		}
		const { searchedAt } = await selectSearch(tx);
		return { open: await countOffers(tx), doubles, looking, searchedAt };
	});
}

/**
 * How many pairs are to be looked at. The count stands on every screen of People: with many people it tells what the
 * last search found, and opening the doubles looks for more.
 */
export async function countDoubles(actor: Actor): Promise<number> {
	if ((await isSearchWanted(actor)) && !(await areMany(actor)))
		await searchDoubles(actor);
	return actor.db.read(countOffers);
}

const areMany = (actor: Actor) =>
	actor.db.read((tx) => hasMoreContacts(tx, MOST_LOOKED_AT_ONCE));

/** A program that doesn't work the queue has nobody else to answer meanwhile. */
const isForJob = async (actor: Actor) =>
	actor.later !== undefined && (await areMany(actor));

async function sendSearch({ accountId, later }: Actor): Promise<void> {
	await later?.(DOUBLES_JOB, { accountId }, accountId);
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

/** Whether contacts changed since everybody was compared. */
function isSearchWanted(actor: Actor): Promise<boolean> {
	return actor.db.read(async (tx) => {
		const lastChange = await selectLastChange(tx);
		const { changedUntil } = await selectSearch(tx);
		return (
			lastChange !== null &&
			(changedUntil === null || lastChange > changedUntil)
		);
	});
}

/**
 * Compares whoever changed since the last search with everybody (docs/decisions/0018). Nothing is locked while it looks,
 * and other requests are answered in between.
 */
export async function searchDoubles(actor: Actor): Promise<void> {
	if (!(await isSearchWanted(actor))) return;
	const read = await readEverybody(actor);
	if (!read) return;
	const { compared, country, lastChange, until } = read;
	const among = new Set<number>();
	const people: ReadPerson[] = [];
	for (const [at, row] of compared.entries()) {
		if (until === null || row.changedAt > until) among.add(at);
		people.push(readPerson(row, country));
		if (at % 200 === 0) await breathe();
	}
	const all = await unhurried(
		lookForDoubles(people, until === null ? undefined : among),
	);
	const found = all.slice(0, MOST_OFFERS);
	const idAt = (at: number) => compared[at]?.id ?? "";
	await actor.db.transaction(async (tx) => {
		await lockImports(tx);
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
		await saveSearch(tx, { changedUntil: lastChange, searchedAt: actor.now });
	});
}

/** Everybody in pieces, as they are when an import that is under way is done, so that nobody is passed over. */
function readEverybody(actor: Actor) {
	const PIECE = 1000;
	return actor.db.transaction(async (tx) => {
		await lockImports(tx);
		// Read first: who changes while the pieces are read counts as changed the next time.
		const lastChange = await selectLastChange(tx);
		if (lastChange === null) return null;
		const { changedUntil: until } = await selectSearch(tx);
		const country = (await selectSeeker(tx)).country ?? undefined;
		const compared: ComparedRow[] = [];
		for (;;) {
			const after = compared.at(-1)?.id ?? null;
			const piece = await selectCompared(tx, { after, most: PIECE });
			compared.push(...piece);
			if (piece.length < PIECE) break;
		}
		return { compared, country, lastChange, until };
	});
}

/** Lets whatever else waits go first. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

async function unhurried<T>(work: Generator<void, T>): Promise<T> {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
		await breathe();
	}
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
