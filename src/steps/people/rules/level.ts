import { levelWords, notLevels } from "../data/level-words.ts";
import { foldWords } from "../rules.ts";
import { wordList } from "./word-list.ts";

/** At which level somebody works, lowest first; `doing` when their title says nothing else. */
export const levels = [
	"starting",
	"doing",
	"senior",
	"manager",
	"executive",
	"own-business",
] as const;
export type Level = (typeof levels)[number];

const compiled = (
	["own-business", "starting", "executive", "manager", "senior"] as const
).map((level) => ({ level, words: wordList(levelWords[level]) }));
const exceptions = wordList(notLevels);
const onTheirOwn = wordList("self employed, freelance, freelancer");

/**
 * Reads the level from a job title. A word that stands in the name of the occupation itself says nothing about the level:
 * an art director does the work of art directors.
 */
export function levelOf(
	title: string | null,
	{
		occupation = "",
		organization = null,
	}: { occupation?: string; organization?: string | null } = {},
): Level {
	if (isOnTheirOwn(organization)) return "own-business";
	const own = new Set(foldWords(occupation).split(" ").flatMap(singular));
	const said = exceptions
		.without(foldWords(title ?? ""))
		.split(" ")
		.filter((word) => !own.has(word))
		.join(" ");
	return compiled.find(({ words }) => words.isIn(said))?.level ?? "doing";
}

/** "Self-employed" stands where others name an employer. */
export function isOnTheirOwn(organization: string | null): boolean {
	if (!organization || !/self|free/i.test(organization)) return false;
	return onTheirOwn.isIn(foldWords(organization));
}

const singular = (word: string) => [word, word.replace(/s$/, "")];

/** Leads others who do the work: one level up or more. */
export function leadsOthers(level: Level): boolean {
	return level === "manager" || level === "executive";
}
