import { ok, type Result, refuse } from "#core/result.ts";
import { readJsonResume } from "#formats/json-resume.ts";
import type { Actor } from "#storage/actor.ts";
import {
	chooseNextElement,
	isAskable,
	MOST_ASKED,
	type NextRead,
} from "../rules/next-element.ts";
import { type OfferedSkills, offerSkills } from "../rules/skill-offers.ts";
import type {
	OfferSkillsInput,
	RateElementInput,
	RatingRefusal,
} from "../schema/ratings.ts";
import {
	deleteRating,
	type NamedRating,
	type RatingRow,
	saveRating,
	selectRatings,
} from "../store/ratings.ts";
import { selectSelf } from "../store/self.ts";

type Refusable<T> = Promise<Result<T, RatingRefusal>>;

/** All ratings with the names of their elements; of an element that the catalogue no longer has, none. */
export function listRatings({ db, catalogue }: Actor): Promise<NamedRating[]> {
	return db.read(async (tx) => {
		const rows = await selectRatings(tx);
		return rows.flatMap((row) => {
			const element = elementOf(catalogue.file.elements, row.elementId);
			return element
				? [{ ...row, name: element.name, kind: element.kind }]
				: [];
		});
	});
}

function elementOf<T extends { id: string }>(
	elements: readonly T[],
	id: string,
): T | undefined {
	return elements.find((one) => one.id === id);
}

export function rateElement(
	{ db, catalogue, now }: Actor,
	{
		elementId,
		value,
		evidence,
		source,
	}: RateElementInput & { elementId: string },
): Refusable<NamedRating> {
	return db.transaction(async (tx) => {
		const element = elementOf(catalogue.file.elements, elementId);
		if (!element) return refuse("unknown-element", { elementId });
		const before = elementOf(
			(await selectRatings(tx)).map((row) => ({ ...row, id: row.elementId })),
			elementId,
		);
		const row: RatingRow = {
			elementId,
			value,
			evidence:
				evidence === undefined ? (before?.evidence ?? null) : evidence || null,
			source,
			ratedAt: before?.value === value ? before.ratedAt : now,
		};
		await saveRating(tx, row);
		return ok({ ...row, name: element.name, kind: element.kind });
	});
}

export function removeRating(
	{ db }: Actor,
	elementId: string,
): Promise<{ removed: true }> {
	return db.transaction(async (tx) => {
		await deleteRating(tx, elementId);
		return { removed: true };
	});
}

/** Which skill, knowledge area or ability to ask about next. */
export function readNextElement(
	{ db, catalogue }: Actor,
	without: readonly string[] = [],
): Promise<NextRead> {
	return db.read(async (tx) => {
		const { self, weights } = await selectSelf(tx);
		const rows = await selectRatings(tx);
		const askable = catalogue.file.elements.filter(isAskable);
		const rated = rows
			.map(({ elementId }) => elementId)
			.filter((id) => elementOf(askable, id));
		return {
			next: chooseNextElement(
				catalogue,
				self,
				new Set([...rated, ...without]),
				weights,
			),
			asked: rated.length,
			most: MOST_ASKED,
		};
	});
}

/** What an old job title, a few words or a JSON Resume speak of; nothing is rated by it. */
export function offerSkillsFor(
	{ catalogue }: Actor,
	{ words, resume }: OfferSkillsInput,
): Result<OfferedSkills, RatingRefusal> {
	if (resume !== undefined) {
		const read = readJsonResume(resume);
		if (!read.ok) return read;
		const { skills, work, languages } = read.value;
		return ok(
			offerSkills(catalogue, { skills: [...skills, ...languages], work }),
		);
	}
	if (!words) return refuse("nothing-to-read");
	const byTitle = offerSkills(catalogue, {
		skills: [],
		work: [{ position: words, organization: "" }],
	});
	return ok(
		byTitle.occupations.length > 0
			? byTitle
			: offerSkills(catalogue, { skills: [words], work: [] }),
	);
}
