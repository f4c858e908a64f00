import { wordsOf } from "../fold.ts";
import type { Catalogue } from "../occupations.ts";
import { codeInField, codeRole, type Role } from "./code-role.ts";
import { fieldOf } from "./employer-field.ts";
import { beginsPhrase, readForeign } from "./foreign.ts";
import { mendTypo } from "./mend-typo.ts";
import { splitTitle } from "./split-title.ts";
import { findStems } from "./stems.ts";
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
/** What is less is no part of the answer, however it is rounded. */
const leastTaken = leastScore - 0.001;

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
	let isTold = false;
	const take = (scores: Scores, weight: number) => {
		if (scores.size > 0) isTold = true;
		for (const [row, score] of scores) {
			const weighed = score * weight;
			if (weighed >= leastTaken && weighed > (best.get(row) ?? 0))
				best.set(row, weighed);
		}
	};
	const field =
		(context.employer && fieldOf(context.employer)) ||
		(split.employer && fieldOf(split.employer)) ||
		"";
	for (const part of split.parts) {
		const { scores, share } = codePart(index, part.text, field);
		take(scores, part.weight * share);
	}
	if (!isTold && context.headline)
		return codeTitle(catalogue, context.headline, {
			employer: context.employer,
		}).map((match) => ({ ...match, score: round(match.score * 0.9) }));
	if (![...best.values()].some((score) => score >= 0.5))
		take(codeCredentials(catalogue, split.credentials), 1);

	const { code, title: titles } = catalogue.file;
	const found: { row: number; score: number }[] = [];
	for (const [row, score] of best)
		if (round(score) >= leastScore) found.push({ row, score: round(score) });
	return found
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
): Scores {
	const scores: Scores = new Map();
	for (const word of found) {
		const row = catalogue.rowOf(credentials[word] ?? "");
		if (row !== undefined && !scores.has(row))
			scores.set(row, 0.7 - 0.05 * scores.size);
	}
	return scores;
}

type Scores = Map<number, number>;
/** Occupations' rows for a part of a title, and how much of their scores counts. */
type CodedPart = { scores: Scores; share: number };

const partsKept = new WeakMap<TitleIndex, Map<string, CodedPart>>();
const mostParts = 5_000;

/** Kept: titles that differ in employer or slogan have the same roles. */
function codePart(index: TitleIndex, text: string, field: string): CodedPart {
	let kept = partsKept.get(index);
	if (!kept) {
		kept = new Map();
		partsKept.set(index, kept);
	}
	const key = field ? `${text}\n${field}` : text;
	const before = kept.get(key);
	if (before) return before;
	const role = readRole(index, text);
	if (role.stems.length === 0) return { scores: new Map(), share: 1 };
	const scores =
		(field && codeInField(index, role, field)) || codeRole(index, role);
	const part = { scores, share: role.isMended ? 0.95 : 1 };
	// Words that nobody knows are mostly names, and each comes once.
	if (role.stems.some((stem) => stem >= 0)) {
		if (kept.size > mostParts) kept.clear();
		kept.set(key, part);
	}
	return part;
}

function readRole(index: TitleIndex, text: string): Role {
	let words = wordsOf(text);
	let headAt = -1;
	if (words.some((word) => wordOf(index, word).beginsPhrase)) {
		const read = readForeign(words, (word) => wordOf(index, word).isEnglish);
		words = read.words;
		headAt = read.head;
	}
	const stems: number[] = [];
	let head: number | undefined;
	let isMended = false;
	for (const [at, text] of words.entries()) {
		const word = wordOf(index, text);
		if (word.endsHead) head ??= stems.at(-1);
		word.known ??= lookUpStems(index, word.stems);
		for (const stem of word.known.ids) stems.push(stem);
		if (word.known.isMended) isMended = true;
		if (at === headAt) head = stems.at(-1);
	}
	return { stems, head: head ?? stems.at(-1) ?? -1, isMended };
}

/** What is known of a word of titles; kept, as the same words come again. */
type Word = {
	beginsPhrase: boolean;
	isEnglish: boolean;
	endsHead: boolean;
	stems: readonly string[];
	/** Looked up when it is first wanted: a slip costs much to mend. */
	known: { ids: number[]; isMended: boolean } | undefined;
};

const wordsKept = new WeakMap<TitleIndex, Map<string, Word>>();
const mostKept = 50_000;

function wordOf(index: TitleIndex, text: string): Word {
	let kept = wordsKept.get(index);
	if (!kept) {
		kept = new Map();
		wordsKept.set(index, kept);
	}
	const before = kept.get(text);
	if (before) return before;
	const stems = findStems(text);
	const word = {
		beginsPhrase: beginsPhrase(text),
		isEnglish: stems.some((stem) => index.stemId.has(stem)),
		endsHead: headEnders.has(text),
		stems,
		known: undefined,
	};
	if (kept.size > mostKept) kept.clear();
	kept.set(text, word);
	return word;
}

function lookUpStems(index: TitleIndex, stems: readonly string[]) {
	let isMended = false;
	const ids = stems.map((stem) => {
		const known = index.stemId.get(stem);
		if (known !== undefined) return known;
		const id = mendTypo(index, stem);
		if (id >= 0) isMended = true;
		return id;
	});
	return { ids, isMended };
}
