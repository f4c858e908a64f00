// A set composed from a bank of 500 questions, for every length of a talk; the yardstick parses the built-in bank's JSON.
import { readFileSync } from "node:fs";
import { builtInQuestions } from "#steps/prepare/rules/bank.ts";
import { type Composing, composeSet } from "#steps/prepare/rules/compose.ts";
import type { Goal } from "#steps/prepare/rules/goal.ts";
import {
	audiences,
	type Question,
	themes,
} from "#steps/prepare/rules/question.ts";
import { type Figure, quantile } from "./figure.ts";

const BANK = 500;
const BUDGET_MS = 20;
const DOUBTS = 12;

export async function figures(): Promise<Figure[]> {
	const questions = bankOf(BANK);
	const talks = audiences.flatMap((audience) =>
		Array.from({ length: 116 }, (_, at) => talkOf(questions, at + 5, audience)),
	);
	for (const talk of talks.slice(0, 100)) composeSet(talk);
	const times = talks.map((talk) => timed(() => composeSet(talk)));
	const json = readFileSync(
		new URL("../src/steps/prepare/data/question-bank.json", import.meta.url),
		"utf8",
	);
	const parsing = Array.from({ length: 200 }, () =>
		timed(() => JSON.parse(json)),
	);
	const yardstick = {
		name: "the bank's JSON parsed, median",
		value: quantile(parsing, 0.5),
		unit: "ms",
	};
	return [0.5, 0.99].map((share) => {
		const value = quantile(times, share);
		return {
			name: `a set composed from ${BANK} questions and ${DOUBTS} hypotheses, 5 to 120 minutes, p${share * 100}`,
			value,
			unit: "ms",
			budget: `${BUDGET_MS} ms`,
			withinBudget: value <= BUDGET_MS,
			yardstick,
		};
	});
}

/** The built-in bank, and one's own questions in front of it, of every theme, stage and length. */
function bankOf(size: number): Question[] {
	const own = Array.from(
		{ length: size - builtInQuestions.length },
		(_, at): Question => {
			const like = builtInQuestions[at % builtInQuestions.length] as Question;
			return {
				...like,
				bankKey: null,
				questionId: `own${at}`,
				plain: null,
				wording: `${like.wording.slice(0, -1)}, for the ${at}th time?`,
				minutes: 1 + (at % 7),
			};
		},
	);
	return [...own, ...builtInQuestions];
}

function talkOf(
	questions: Question[],
	minutes: number,
	audience: Composing["audience"],
): Composing {
	const known = {
		people: 0,
		agreement: "none" as const,
		weight: "usual" as const,
		hasData: false,
	};
	const goals: Goal[] = [
		...Array.from({ length: DOUBTS }, (_, at) => ({
			...known,
			key: `d${at}`,
			theme: null,
			claim: `claim ${at}`,
		})),
		...themes.map((theme) => ({ ...known, key: theme, theme, claim: null })),
	];
	return {
		minutes,
		audience,
		goals,
		questions,
		medium: "video",
		ring: "acquaintance",
		order: "must-asks",
		isPlain: false,
		licensed: true,
		ofOrganization: false,
		mustAsks: [],
		wished: [],
		present: [],
		answered: [],
		settled: [],
	};
}

/** Milliseconds of processor time: another program that is busy beside this one counts for nothing. */
function timed(work: () => unknown): number {
	const start = process.cpuUsage();
	work();
	return process.cpuUsage(start).user / 1000;
}
