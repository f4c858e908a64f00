import { recruitingWords, teachingWords } from "../data/fields.ts";
import { foldWords } from "../rules.ts";
import { type Field, speaksOf } from "./field.ts";
import { isOnTheirOwn, type Level, levelOf } from "./level.ts";
import { wordList } from "./word-list.ts";

/** What the words of a title say about a field. */
export interface TitleWords {
	level: Level;
	/** It names the field, or the occupation itself. */
	speaks: boolean;
	speaksOfWork: boolean;
	isTeaching: boolean;
	isRecruiting: boolean;
}

const teaching = wordList(teachingWords);
const recruiting = wordList(recruitingWords);

const MOST_KEPT = 5000;
const kept = new WeakMap<Field, Map<string, TitleWords>>();

/** Kept for each field, as the same few titles come again and again. */
export function readTitle(title: string | null, field: Field): TitleWords {
	const all = kept.get(field) ?? new Map<string, TitleWords>();
	kept.set(field, all);
	const key = title ?? "";
	const known = all.get(key);
	if (known) return known;
	const words = foldWords(key);
	const said = {
		level: levelOf(title, { occupation: field.occupation }),
		speaks: speaksOf(field.words, title),
		speaksOfWork: speaksOf(field.ownWords, title),
		isTeaching: teaching.isIn(words),
		isRecruiting: recruiting.isIn(words),
	};
	if (all.size > MOST_KEPT) all.clear();
	all.set(key, said);
	return said;
}

/** The level of a position: on their own where the organization says so, else as the title says. */
export function levelOfPosition(
	position: { title: string | null; organization: string | null } | null,
	field: Field,
): Level {
	if (isOnTheirOwn(position?.organization ?? null)) return "own-business";
	return readTitle(position?.title ?? null, field).level;
}
