import { type Goal, SAME_ENOUGH } from "./goal.ts";
import { unaskableHints } from "./lint.ts";
import type { Question, Stage, Theme } from "./question.ts";
import { DOUBT_MINUTES } from "./question-set.ts";
import { keyOfDoubt, keyOfQuestion, keyOfWords } from "./set-item-key.ts";
import {
	type Asked,
	CLOSING,
	OPENING,
	worthOfGoal,
	worthOfQuestion,
} from "./worth.ts";

/** A question that may be asked in this talk, with what it is worth there, in thousandths. */
export interface Candidate {
	key: string;
	goal: Goal;
	/** Null: the question that a hypothesis becomes. */
	question: Question | null;
	minutes: number;
	worth: number;
}

export interface Candidates {
	openings: Candidate[];
	closings: Candidate[];
	doubts: Candidate[];
	/** For each theme its questions of the middle, in the order of the bank. */
	themes: Map<Theme, Candidate[]>;
}

/** What a talk is composed from; `gone` are the questions that must not be in it. */
export function candidatesOf(
	questions: readonly Question[],
	goals: readonly Goal[],
	asked: Asked,
	gone: ReadonlySet<string>,
): Candidates {
	const words = new Set<string>();
	/** Gone, or worded like one that is there. */
	const isGone = (key: string, wording: string) => {
		const said = keyOfWords(wording);
		if (gone.has(key) || gone.has(said) || words.has(said)) return true;
		words.add(said);
		return false;
	};
	const goalOf = new Map(goals.map((goal) => [goal.key, goal]));
	const of = (stage: Stage, theme: Theme | null, worth: number) =>
		forPerson(questions, asked, stage, theme).flatMap(
			(question, place): Candidate[] => {
				if (worth <= 0) return [];
				const goal = goalOf.get(question.theme);
				const key = keyOfQuestion(question);
				if (!goal || isUnaskable(question)) return [];
				if (isGone(key, question.wording)) return [];
				const { minutes } = question;
				return [
					{
						key,
						goal,
						question,
						minutes,
						worth: worthOfQuestion(worth, place),
					},
				];
			},
		);
	const openings = of("opening", null, OPENING);
	const closings = of("closing", null, CLOSING);
	const themes = new Map<Theme, Candidate[]>();
	for (const goal of goals)
		if (goal.theme)
			themes.set(goal.theme, of("core", goal.theme, worthOfGoal(goal, asked)));
	const doubts = goals
		.filter((goal) => goal.theme === null && !rests(goal))
		.map((goal) => ({
			key: keyOfDoubt(goal.key),
			goal,
			question: null,
			minutes: DOUBT_MINUTES,
			worth: worthOfQuestion(worthOfGoal(goal, asked), 0),
		}))
		.filter(({ key, worth }) => worth > 0 && !gone.has(key));
	return {
		openings,
		closings,
		doubts: doubts.toSorted((a, b) => b.worth - a.worth),
		themes,
	};
}

/** Enough people said the same: not asked again for now. */
export function rests({ people, agreement }: Goal): boolean {
	return agreement === "agree" && people >= SAME_ENOUGH;
}

/** One's own question that the program itself never puts into a set. */
function isUnaskable({ questionId, wording }: Question): boolean {
	return questionId !== null && unaskableHints(wording).length > 0;
}

/**
 * The questions for this person. Those for anyone, and those for their role; while the role is not known, those for people who do
 * the work. What only this role can be asked comes first.
 */
function forPerson(
	questions: readonly Question[],
	{ audience }: Asked,
	stage: Stage,
	theme: Theme | null,
): Question[] {
	const role =
		audience === null || audience === "anyone" ? "does-it" : audience;
	const found = questions.filter(
		(question) =>
			question.stage === stage &&
			(theme === null || question.theme === theme) &&
			(question.audience === "anyone" || question.audience === role),
	);
	if (role === "does-it") return found;
	const isOwn = (question: Question) =>
		question.questionId !== null || question.audience === role;
	return [
		...found.filter(isOwn),
		...found.filter((question) => !isOwn(question)),
	];
}
