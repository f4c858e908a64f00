import {
	type Catalogue,
	type InterestLetter,
	type InterestScores,
	interestLetters,
} from "#catalogue/occupations.ts";
import {
	partKinds,
	type Ranked,
	type SelfView,
	type StandardElement,
	standardElements,
} from "./fit.ts";

/** Why an occupation stands where it stands, told from the parts of its fit: what speaks for it, then what against. */
export type Reason =
	| { kind: "likes" | "likes-less"; letters: InterestLetter[] }
	| { kind: "can" | "lacks" | "wants" | "misses"; elements: NamedElement[] };

export type NamedElement = { id: string; name: string };

/** From here on an occupation asks for an element, or offers it, clearly more than others do (standard deviations). */
const ASKED = 0.5;
const ASKED_MUCH = 1;
/** Ratings of 0 to 4: from here on "well", up to there "hardly". */
const WELL = 3;
const HARDLY = 1;
/** Below it the interests go apart rather than together. */
const APART = 0.2;

/** At most two names each, strongest first; nothing where the person said nothing or it does not stand out. */
export function reasonsFor(
	catalogue: Catalogue,
	self: SelfView,
	{ row, parts }: Pick<Ranked, "row" | "parts">,
): Reason[] {
	const six = catalogue.file.interests[row];
	const liked =
		self.interests && six && parts.interests !== null
			? interestReasons(self.interests, six, parts.interests)
			: [];
	const skills = rated(catalogue, self, [
		...partKinds.skills,
		...partKinds.abilities,
	]);
	const values = rated(catalogue, self, partKinds.values);
	const named = (
		kind: "can" | "lacks" | "wants" | "misses",
		elements: NamedElement[],
	): Reason[] => (elements.length > 0 ? [{ kind, elements }] : []);
	return [
		...liked.filter(({ kind }) => kind === "likes"),
		...named(
			"can",
			standOut(skills, row, (value, asked) => value >= WELL && asked >= ASKED),
		),
		...named(
			"wants",
			standOut(values, row, (value, asked) => value >= WELL && asked >= ASKED),
		),
		...liked.filter(({ kind }) => kind === "likes-less"),
		...named(
			"lacks",
			standOut(
				skills,
				row,
				(value, asked) => value <= HARDLY && asked >= ASKED_MUCH,
			).slice(0, 1),
		),
		...named(
			"misses",
			standOut(
				values,
				row,
				(value, asked) => value >= WELL && asked <= -ASKED_MUCH,
			).slice(0, 1),
		),
	];
}

function interestReasons(
	scores: InterestScores,
	six: readonly number[],
	correlation: number,
): Reason[] {
	const meanOf = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const own = interestLetters.map((letter) => scores[letter]);
	const [ownMean, workMean] = [meanOf(own), meanOf(six)];
	const sides = interestLetters
		.map((letter, at) => ({
			letter,
			likes: (own[at] as number) - ownMean,
			works: (six[at] as number) - workMean,
		}))
		.filter(({ works }) => works > 0);
	const strongest = (wanted: typeof sides) =>
		wanted
			.sort((a, b) => Math.abs(b.likes * b.works) - Math.abs(a.likes * a.works))
			.map(({ letter }) => letter);
	const liked = strongest(sides.filter(({ likes }) => likes > 0)).slice(0, 2);
	const apart = strongest(sides.filter(({ likes }) => likes < 0)).slice(0, 1);
	return [
		...(liked.length > 0 ? [{ kind: "likes" as const, letters: liked }] : []),
		...(apart.length > 0 && correlation < APART
			? [{ kind: "likes-less" as const, letters: apart }]
			: []),
	];
}

type Rated = { element: StandardElement; value: number };

function rated(
	catalogue: Catalogue,
	self: SelfView,
	kinds: readonly string[],
): Rated[] {
	return standardElements(catalogue).flatMap((element) => {
		const value = self.ratings[element.id];
		return value !== undefined && kinds.includes(element.kind)
			? [{ element, value }]
			: [];
	});
}

function standOut(
	ratings: readonly Rated[],
	row: number,
	isMeant: (value: number, asked: number) => boolean,
): NamedElement[] {
	return ratings
		.map(({ element, value }) => ({
			element,
			value,
			asked: element.standard[row] as number,
		}))
		.filter(({ value, asked }) => isMeant(value, asked))
		.sort((a, b) => Math.abs(b.asked) - Math.abs(a.asked))
		.slice(0, 2)
		.map(({ element: { id, name } }) => ({ id, name }));
}
