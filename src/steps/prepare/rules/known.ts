import { type Attribution, withoutNames } from "#core/attribution.ts";
import type { DataFact } from "./data-answer.ts";
import { originOf } from "./draft.ts";
import {
	type Agreement,
	agreementOfAnswers,
	agreementOfSides,
	agreementOfTheme,
	type Goal,
	type GoalWeight,
	type Reading,
	SAME_ENOUGH,
	type Side,
} from "./goal.ts";
import { type Question, type Theme, themes } from "./question.ts";
import { keyOfItem } from "./set-item-key.ts";

/** What one person said on a hypothesis or to a question, in one talk. */
export interface Heard {
	contactId: string;
	hypothesisId: string | null;
	bankKey: string | null;
	questionId: string | null;
	wording: string | null;
	supports: boolean;
	contradicts: boolean;
	said: readonly string[];
	attribution: Attribution;
	name: string | null;
	title: string | null;
	organization: string | null;
}

/** A question that people answered, with what they said. */
export interface AnsweredQuestion {
	key: string;
	wording: string;
	people: number;
	agreement: Agreement;
	said: string[];
}

export interface KnownGoal extends Goal {
	/** People for a hypothesis and against it; somebody may be both. */
	supports: number;
	contradicts: number;
	said: string[];
	/** Of a theme, in the order in which they were first answered. */
	answered: AnsweredQuestion[];
	data: DataFact | null;
}

export interface Knowledge {
	/** Oldest first. */
	doubts: readonly { id: string; claim: string }[];
	onDoubts: readonly Heard[];
	answers: readonly Heard[];
	weights: ReadonlyMap<string, GoalWeight>;
	readings: ReadonlyMap<string, Reading>;
	facts: readonly DataFact[];
	questions: readonly Question[];
}

/** What one wants to know of a target, and how far it is known: hypotheses, oldest first, and then every theme. */
export function goalsOf(known: Knowledge): KnownGoal[] {
	return [
		...known.doubts.map((doubt) => goalOfDoubt(doubt, known)),
		...themes.map((theme) => goalOfTheme(theme, known)),
	];
}

function goalOfDoubt(
	{ id, claim }: { id: string; claim: string },
	{ onDoubts, weights }: Knowledge,
): KnownGoal {
	const heard = onDoubts.filter((one) => one.hypothesisId === id);
	const sides = [...byPerson(heard).values()].map(sideOf);
	const on = (side: Side) =>
		sides.filter((one) => one === side || one === "both").length;
	return {
		key: id,
		theme: null,
		claim,
		people: sides.length,
		agreement: agreementOfSides(sides),
		weight: weights.get(id) ?? "usual",
		hasData: false,
		supports: on("supports"),
		contradicts: on("contradicts"),
		said: heard.flatMap(saidBy),
		answered: [],
		data: null,
	};
}

function sideOf(heard: readonly Heard[]): Side {
	const supports = heard.some((one) => one.supports);
	const contradicts = heard.some((one) => one.contradicts);
	if (supports && contradicts) return "both";
	if (supports) return "supports";
	return contradicts ? "contradicts" : null;
}

function goalOfTheme(theme: Theme, known: Knowledge): KnownGoal {
	const heard = known.answers.filter(
		(one) => themeOf(one, known.questions) === theme,
	);
	const answered = answeredQuestions(heard, known.readings);
	const people = byPerson(heard).size;
	const data = known.facts.find((fact) => fact.theme === theme) ?? null;
	return {
		key: theme,
		theme,
		claim: null,
		people,
		agreement: agreementOfTheme(
			people,
			answered.map((one) => one.agreement),
		),
		weight: known.weights.get(theme) ?? "usual",
		hasData: data !== null,
		supports: 0,
		contradicts: 0,
		said: [],
		answered,
		data,
	};
}

export function answeredQuestions(
	heard: readonly Heard[],
	readings: ReadonlyMap<string, Reading>,
): AnsweredQuestion[] {
	return [...Map.groupBy(heard, keyOfHeard)].map(([key, answers]) => {
		const people = byPerson(answers).size;
		return {
			key,
			wording: answers.at(-1)?.wording ?? "",
			people,
			agreement: agreementOfAnswers(people, readings.get(key)),
			said: answers.flatMap(saidBy),
		};
	});
}

/** Questions that at least two people other than this one answered, in a way that the seeker read as the same. */
export function settledKeys(
	{ answers, readings }: Pick<Knowledge, "answers" | "readings">,
	contactId: string,
): string[] {
	const others = answers.filter((one) => one.contactId !== contactId);
	return answeredQuestions(others, readings)
		.filter((one) => one.agreement === "agree" && one.people >= SAME_ENOUGH)
		.map((one) => one.key);
}

function keyOfHeard(heard: Heard): string {
	return keyOfItem({ ...heard, wording: heard.wording ?? "" });
}

function themeOf(heard: Heard, questions: readonly Question[]) {
	return originOf(heard, questions)?.theme;
}

function byPerson(heard: readonly Heard[]): Map<string, Heard[]> {
	return Map.groupBy(heard, (one) => one.contactId);
}

/** Their words, without their name where they asked for that. */
function saidBy(heard: Heard): string[] {
	const { name, title, organization, attribution, said } = heard;
	const person = { name: name ?? "", title, organization };
	return said.map((text) => withoutNames(text, person, attribution));
}
