import type { Catalogue } from "#catalogue/occupations.ts";
import { elementSentence } from "../rules/element-words.ts";
import type { NextRead } from "../rules/next-element.ts";
import type { OfferedSkills } from "../rules/skill-offers.ts";
import type {
	NextElementAnswer,
	Rating,
	SkillOffers,
} from "../schema/ratings.ts";
import type { NamedRating } from "../store/ratings.ts";

export function presentRating(row: NamedRating): Rating {
	return {
		elementId: row.elementId,
		name: row.name,
		kind: row.kind,
		value: row.value,
		evidence: row.evidence,
		source: row.source,
		ratedAt: row.ratedAt,
	};
}

export function presentNext(
	{ next, asked, most }: NextRead,
	catalogue: Catalogue,
): NextElementAnswer {
	const titleOf = (row: number) => catalogue.file.title[row] ?? "";
	return {
		element: next && {
			id: next.id,
			name: next.name,
			kind: next.kind,
			sentence: elementSentence(next),
		},
		asked,
		most,
		tellsApart: next && { high: titleOf(next.high), low: titleOf(next.low) },
	};
}

export function presentOffers({
	offers,
	occupations,
	unrecognised,
}: OfferedSkills): SkillOffers {
	return {
		offers: offers.map(
			({ elementId, name, kind, value, evidence, because }) => ({
				...{ elementId, name, kind, value, evidence, because },
			}),
		),
		occupations: occupations.map(({ words, code, title, score }) => ({
			...{ words, code, title, score },
		})),
		unrecognised,
	};
}
