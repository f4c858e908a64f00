import { foldText, wordsOf } from "#catalogue/fold.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import { searchOccupations } from "#catalogue/search.ts";
import { codeTitle } from "#catalogue/titles/coder.ts";
import { activityWords } from "../data/activity-words.ts";
import { elementsNamed } from "./skill-offers.ts";

export interface NearWords {
	code: string;
	title: string;
	/** 0 to 1. */
	score: number;
	/** Names of the elements that the words speak of; empty where the words are a title. */
	near: string[];
}

const MOST = 12;
/** Words whose best title is below this are hardly a title, and what they speak of says more. */
const LIKELY = 0.5;
/** Beside a likely title, what else it may be: the person chooses. */
const POSSIBLE = 0.25;
/** Occupations ask for the named elements at least so much more than others. */
const CLEARLY = 1;

/**
 * Occupations near a person's own words: an old job title, or what they love doing. First those called so (by the
 * title coder, then the search), then those that ask most for the skills and knowledge that the words speak of.
 */
export function findByOwnWords(
	catalogue: Catalogue,
	words: string,
): NearWords[] {
	const found = new Map<string, NearWords>();
	const add = (one: NearWords) => {
		if (!found.has(one.code)) found.set(one.code, one);
	};
	const isTitle = words.trim().split(/\s+/).length <= 6;
	const coded = isTitle ? codeTitle(catalogue, words) : [];
	const likely = (coded[0]?.score ?? 0) >= LIKELY;
	const titles = coded.filter(({ score }) => likely && score >= POSSIBLE);
	const activities = codesOfActivities(catalogue, words);
	const isActivity = speaksOfDoing.test(foldText(words));
	if (isActivity) activities.forEach(add);
	for (const { code, title, score } of titles)
		add({ code, title, score, near: [] });
	activities.forEach(add);
	if (activities.length > 0) return [...found.values()].slice(0, MOST);
	if (isTitle && titles.length === 0)
		for (const { code, title, score } of searchOccupations(catalogue, words, 6))
			add({ code, title, score, near: [] });
	const elements = elementsNamed(catalogue, words);
	if (elements.length > 0 && titles.length === 0) {
		const near = elements.map(({ name }) => name);
		const scored = catalogue.codes.flatMap((code, row) => {
			const sum = elements.reduce(
				(total, { standard }) => total + (standard[row] as number),
				0,
			);
			const mean = sum / elements.length;
			return mean >= CLEARLY ? [{ code, row, mean }] : [];
		});
		for (const { code, row, mean } of scored
			.sort((a, b) => b.mean - a.mean)
			.slice(0, MOST))
			add({
				code,
				title: catalogue.file.title[row] as string,
				score: Math.min(1, Math.round((mean / 4) * 100) / 100),
				near,
			});
	}
	return [...found.values()].slice(0, MOST);
}

/** `I love …`, `working with …`: what somebody does, not what they are called. */
const speaksOfDoing = /^(?:i\b|im\b|being\b|[a-z]+ing\b)/;

const activities = activityWords
	.trim()
	.split("\n")
	.map((line) => {
		const [words = "", codes = ""] = line.split(": ");
		return {
			words: words.split(" ").map((either) => either.split("|")),
			codes: codes.split(" "),
		};
	});

/** Occupations where one does what the words speak of: more words of a line count more, and so does an earlier code. */
function codesOfActivities(catalogue: Catalogue, text: string): NearWords[] {
	const said = wordsOf(foldText(text));
	const begins = (stem: string) => said.some((word) => word.startsWith(stem));
	const scores = new Map<string, number>();
	for (const { words, codes } of activities)
		if (words.every((either) => either.some(begins)))
			codes.forEach((code, at) => {
				const full = code.includes(".") ? code : `${code}.00`;
				const score = words.length * 0.3 * 0.9 ** at;
				scores.set(full, (scores.get(full) ?? 0) + score);
			});
	return [...scores]
		.sort((a, b) => b[1] - a[1])
		.flatMap(([code, score]) => {
			const title = catalogue.occupation(code)?.title;
			const rounded = Math.min(0.9, Math.round(score * 100) / 100);
			return title ? [{ code, title, score: rounded, near: [] }] : [];
		});
}
