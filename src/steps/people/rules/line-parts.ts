import { foldText, wordsOf } from "#catalogue/fold.ts";
import {
	degrees,
	givenNames,
	nameParticles,
	organizationEndings,
	organizationWords,
	workStates,
} from "./line-words.ts";

/** How surely some words name a job, 0 to 1: the title coder's best score. Handed in, so that reading a line needs no catalogue. */
export type JobJudge = (words: string) => number;

const initial = (words: string) => words.match(/\p{L}/u)?.[0] ?? "";

/** Written small, in a script that has capitals. */
export function isSmall(words: string): boolean {
	const letter = initial(words);
	return letter !== letter.toUpperCase();
}

export function isCapital(words: string): boolean {
	const letter = initial(words);
	return letter !== letter.toLowerCase();
}

/** How surely a part of a line names a job, 0 to 1.3. `cased`: the line uses capitals, so that a small letter says something. */
export function jobScore(
	part: string,
	judge: JobJudge,
	cased: boolean,
): number {
	const folded = foldText(part);
	if (workStates.test(folded)) return 1.1;
	const letters = folded.replace(/[^\p{L}]/gu, "");
	if (degrees.has(letters)) return 0.1;
	const score = organizationShape(part) >= 0.7 ? 0 : judge(part);
	if (!isSmall(part) && !isCapital(part)) return Math.max(score, 0.4);
	if (!cased) return score;
	// A capital says "a name" unless the words surely are a job.
	return isSmall(part) ? score + 0.3 : score < 0.7 ? score / 2 : score;
}

/** How surely a part of a line names an organization, 0 to 1.2. */
export function organizationScore(
	part: string,
	judge: JobJudge,
	cased: boolean,
): number {
	const shape = organizationShape(part);
	if (!isSmall(part) && !isCapital(part)) return shape || 0.35;
	if (cased && isSmall(part)) return shape >= 0.7 ? 0.6 : 0;
	const job = judge(part);
	const isAcronym = /^[\p{Lu}\d&.]{2,6}$/u.test(part) && job < 0.85;
	return Math.max(shape, isAcronym ? 0.6 : 0, job < 0.7 ? 0.5 : 0.1);
}

/** By its words alone: 1 where it ends or begins as organizations do. */
function organizationShape(part: string): number {
	const words = wordsOf(foldText(part));
	const last = words.at(-1) ?? "";
	if (organizationEndings.test(foldText(part))) return 1;
	if (words.length > 1 && organizationWords.has(last)) return 1.2;
	if (
		/^(?:university|bank|city|ministry|school|college|department|church|the) (?:of )?/.test(
			`${words.join(" ")} `,
		) &&
		words.length > 1
	)
		return 1;
	if (/^st\.?\s/i.test(part) || /['’]s?$/u.test(part)) return 0.9;
	if (words.length === 1 && organizationWords.has(last)) return 0.45;
	return words.some((word) => organizationWords.has(word)) ? 0.4 : 0;
}

/**
 * Whether the first part of a line is a job in place of a name: "nurse at St. Paul's". Names that are words of jobs too
 * ("Tom Baker", "Mason Cook") are names.
 */
export function isJobNotName(
	part: string,
	judge: JobJudge,
	cased: boolean,
): boolean {
	const words = wordsOf(foldText(part));
	if (words.length === 0 || words.length > 6) return false;
	const states = workStates.test(foldText(part));
	if (cased && isSmall(part)) return states || judge(part) >= 0.5;
	if (states) return true;
	if (givenNames.has(words[0] ?? "")) return false;
	if (judge(part) < 0.7) return false;
	return words.every(
		(word) =>
			judge(word) > 0 ||
			/^(?:of|and|the|senior|junior|head|lead|assistant|registered|licensed|certified|i|ii|iii)$/.test(
				word,
			),
	);
}

/** Up to five words, each capital or a small word of names, in a script with capitals; else anything short. */
export function isNameLike(part: string): boolean {
	const words = part.split(/\s+/);
	if (words.length > 6 || /\d/.test(part) || !/\p{L}/u.test(part)) return false;
	return words.every(
		(word) =>
			!isSmall(word) ||
			nameParticles.has(foldText(word).replace(/[^\p{L}]/gu, "")) ||
			initial(word) === "",
	);
}

/** "ana de la cruz", typed in haste, as names are written. */
export function nameInCapitals(name: string): string {
	return name
		.split(" ")
		.map((word, at) =>
			at > 0 && nameParticles.has(foldText(word))
				? word
				: word.replace(
						/(^|[-'’])(\p{Ll})/gu,
						(_, before, letter) => before + letter.toUpperCase(),
					),
		)
		.join(" ");
}
