import {
	type InterestLetter,
	type InterestScores,
	interestLetters,
} from "#catalogue/occupations.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import m from "#messages/identify-interests";
import { activities } from "../data/activities.ts";

/** By activity: 0 (dislike very much) to 4 (like very much); null for skipped. */
export type Answers = Readonly<Record<string, number | null>>;
export type InventoryForm = "short" | "long";

/** With fewer answers of a type than this its score would hang on a whim. */
export const FEWEST_OF_A_TYPE = 3;

const typeOf = new Map(activities.map(({ id, letter }) => [id, letter]));

/** An answer to an activity of the inventory: a whole number from 0 to 4, or null for a skip. */
export function decideAnswer(given: {
	activity: string;
	answer: number | null;
}): Result<typeof given, "unknown-activity" | "answer-out-of-range"> {
	const { activity, answer } = given;
	if (!typeOf.has(activity)) return refuse("unknown-activity", { activity });
	const isInRange =
		answer === null || (Number.isInteger(answer) && answer >= 0 && answer <= 4);
	return isInRange ? ok(given) : refuse("answer-out-of-range", { answer });
}

/** Whether a profile's scores came from this inventory; scores from a test, or set by hand, are not replaced unasked. */
export function isFromInventory(source: string): boolean {
	return source.startsWith(m.sourceStart());
}

/** How many activities of each type were answered, skips not counted. */
export function answeredOfTypes(
	answers: Answers,
): Record<InterestLetter, number> {
	const counts = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
	for (const { id, letter } of activities)
		if (typeof answers[id] === "number") counts[letter]++;
	return counts;
}

/**
 * Six scores, 0 to 40 each, not rounded: the average answer of the type (0 to 4) times ten, so that skips and the
 * short form stay on the same scale. An answer moves its own type only. Refused while a type has too few answers,
 * naming the types, and when all six come out equal.
 */
export function scoreInventory(
	answers: Answers,
): Result<InterestScores, "inventory-too-thin" | "flat-profile"> {
	const counts = answeredOfTypes(answers);
	const thin = interestLetters.filter(
		(letter) => counts[letter] < FEWEST_OF_A_TYPE,
	);
	if (thin.length > 0)
		return refuse("inventory-too-thin", {
			types: thin.length,
			letters: thin.join(", "),
			fewest: FEWEST_OF_A_TYPE,
		});
	const sums = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
	for (const { id, letter } of activities) sums[letter] += answers[id] ?? 0;
	const scores = { ...sums };
	for (const letter of interestLetters)
		scores[letter] = (sums[letter] * 10) / counts[letter];
	return new Set(Object.values(scores).map(Math.round)).size === 1
		? refuse("flat-profile")
		: ok(scores);
}

/** The activities of a form, in the order in which they are asked. */
export function activitiesOf(form: InventoryForm) {
	return form === "short"
		? activities.filter(({ isShort }) => isShort)
		: activities;
}

/** The first activity of the form that was neither answered nor skipped; null at its end. */
export function nextActivity(
	answers: Answers,
	form: InventoryForm,
): string | null {
	return (
		activitiesOf(form).find(({ id }) => answers[id] === undefined)?.id ?? null
	);
}
