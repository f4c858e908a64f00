import type { InterestLetter } from "#catalogue/occupations.ts";

/** How much schooling somebody needs for it, and where it is done: held in balance by a test. */
export interface Activity {
	id: string;
	letter: InterestLetter;
	/** Among the thirty of the short form. */
	isShort: boolean;
	schooling: "none" | "some" | "much";
	outdoors: boolean;
	/** Whom most people would picture doing it, in our own judgement; no type is to belong to either in sum. */
	pictured: "men" | "women" | "both";
}

/** Schooling (n, s, m; a capital for outdoors) of the ten activities of each type; the first five are the short form. */
const kinds: Record<InterestLetter, string> = {
	R: "nSsNmnsSmM",
	I: "NSmnmsnMss",
	A: "nnsSmnSsmm",
	S: "nsNmnsSmsm",
	E: "NnssmNSsmm",
	C: "snnNmsSsmm",
};

/** The same sixty: men, women or both. */
const picturedOf: Record<InterestLetter, string> = {
	R: "mwwbmbwbbm",
	I: "bwwmmwmbbm",
	A: "mwbbmwbmbb",
	S: "bbbwbmmwbb",
	E: "bbwbmwmwbm",
	C: "wmbbwwmmbm",
};

const letters = ["R", "I", "A", "S", "E", "C"] as const;
const pictured = { m: "men", w: "women", b: "both" } as const;
const schooling = { n: "none", s: "some", m: "much" } as const;

/**
 * The sixty activities of our own inventory in the order in which they are asked: types take turns, the short form
 * comes first. What each one says stands with the messages, under `activityR01` and so on.
 */
export const activities: readonly Activity[] = Array.from(
	{ length: 10 },
	(_, at) =>
		letters.map((letter) => {
			const kind = kinds[letter][at] as string;
			return {
				id: `${letter.toLowerCase()}${String(at + 1).padStart(2, "0")}`,
				letter,
				isShort: at < 5,
				schooling: schooling[kind.toLowerCase() as keyof typeof schooling],
				outdoors: kind !== kind.toLowerCase(),
				pictured: pictured[picturedOf[letter][at] as keyof typeof pictured],
			};
		}),
).flat();
