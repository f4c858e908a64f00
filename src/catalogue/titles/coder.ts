import { wordsOf } from "../fold.ts";
import type { Catalogue } from "../occupations.ts";
import { codeInField, codeRole, type Role } from "./code-role.ts";
import { fieldOf } from "./employer-field.ts";
import { readForeign } from "./foreign.ts";
import { mendTypo } from "./mend-typo.ts";
import { splitTitle } from "./split-title.ts";
import { stemsOf } from "./stems.ts";
import { type TitleIndex, titleIndex } from "./title-index.ts";
import { credentials, headEnders } from "./title-words.ts";

export type TitleMatch = {
	code: string;
	title: string;
	/** 0 to 1: about .9 and more is a title that O*NET lists for this occupation alone, under .5 is a guess. */
	score: number;
};

/** What else is known of who has the title; it helps where the title itself says little. */
export type TitleContext = {
	/** The organization's name. */
	employer?: string | null;
	/** What somebody writes about themselves, read where the title gives nothing. */
	headline?: string | null;
};

/** Below this nothing is said. */
const leastScore = 0.2;
const mostMatches = 5;

/**
 * The occupations that a job title, as people write it on a profile, may mean: at most five, best first, ties in the
 * order of codes. Empty when it can't be told.
 */
export function codeTitle(
	catalogue: Catalogue,
	title: string,
	context: TitleContext = {},
): TitleMatch[] {
	const index = titleIndex(catalogue);
	const split = splitTitle(title);
	const best = new Map<number, number>();
	const take = (scores: Map<number, number>, weight: number) => {
		for (const [row, score] of scores)
			if (score * weight > (best.get(row) ?? 0)) best.set(row, score * weight);
	};
	const field =
		fieldOf(context.employer ?? "") ?? fieldOf(split.employer) ?? "";
	for (const part of split.parts) {
		const role = readRole(index, part.text);
		if (role.stems.length === 0) continue;
		const scores =
			(field && codeInField(index, role, field)) || codeRole(index, role);
		take(scores, part.weight * (role.isMended ? 0.95 : 1));
	}
	if (best.size === 0 && context.headline)
		return codeTitle(catalogue, context.headline, {
			employer: context.employer,
		}).map((match) => ({ ...match, score: round(match.score * 0.9) }));
	if (Math.max(0, ...best.values()) < 0.5)
		take(codeCredentials(catalogue, split.credentials), 1);

	const { code, title: titles } = catalogue.file;
	return [...best]
		.map(([row, score]) => ({ row, score: round(score) }))
		.filter(({ score }) => score >= leastScore)
		.sort((a, b) => b.score - a.score || a.row - b.row)
		.slice(0, mostMatches)
		.map(({ row, score }) => ({
			code: code[row] as string,
			title: titles[row] as string,
			score,
		}));
}

const round = (score: number) => Math.round(score * 1000) / 1000;

/** Builds the index now rather than at the first title. */
export function prepareTitleCoder(catalogue: Catalogue): void {
	titleIndex(catalogue);
}

function codeCredentials(
	catalogue: Catalogue,
	found: readonly string[],
): Map<number, number> {
	const scores = new Map<number, number>();
	for (const word of found) {
		const row = catalogue.rowOf(credentials[word] ?? "");
		if (row !== undefined && !scores.has(row))
			scores.set(row, 0.7 - 0.05 * scores.size);
	}
	return scores;
}

function readRole(index: TitleIndex, text: string): Role {
	const stems: number[] = [];
	let head: number | undefined;
	let isMended = false;
	const read = readForeign(wordsOf(text), (word) =>
		stemsOf(word).some((stem) => index.stemId.has(stem)),
	);
	read.words.forEach((word, at) => {
		if (headEnders.has(word)) head ??= stems.at(-1);
		for (const stem of stemsOf(word)) {
			const known = index.stemId.get(stem);
			const id = known ?? mendTypo(index, stem);
			if (known === undefined && id >= 0) isMended = true;
			stems.push(id);
		}
		if (at === read.head) head = stems.at(-1);
	});
	return { stems, head: head ?? stems.at(-1) ?? -1, isMended };
}
