import { originOf } from "./rules/draft.ts";
import { nextStep } from "./rules/preparation.ts";
import type { Question } from "./rules/question.ts";
import { timeUsed } from "./rules/question-set.ts";
import type { Finding, Preparation, QuestionSet } from "./schema.ts";
import type { FindingRow, ItemRow, PreparedRow, SetRow } from "./store.ts";

export function presentFinding(row: FindingRow): Finding {
	return {
		id: row.id,
		targetId: row.targetId,
		body: row.body,
		sourceName: row.sourceName,
		sourceUrl: row.sourceUrl,
		foundOn: row.foundOn,
		createdAt: row.createdAt,
	};
}

export function presentQuestion(question: Question): Question {
	return {
		bankKey: question.bankKey,
		questionId: question.questionId,
		wording: question.wording,
		plain: question.plain,
		theme: question.theme,
		stage: question.stage,
		audience: question.audience,
		tiara: question.tiara,
		minutes: question.minutes,
	};
}

/** A whole set, as it was loaded: its row, its items, and the questions that they may come from. */
export interface WholeSet {
	set: SetRow;
	items: ItemRow[];
	questions: Question[];
}

export function presentSet({ set, items, questions }: WholeSet): QuestionSet {
	return {
		id: set.id,
		targetId: set.targetId,
		minutes: set.minutes,
		...timeUsed(items, set.minutes),
		items: items.map((item) => {
			const origin = originOf(item, questions);
			return {
				id: item.id,
				wording: item.wording,
				mustAsk: item.mustAsk,
				minutes: item.minutes,
				bankKey: item.bankKey,
				questionId: item.questionId,
				hypothesisId: item.hypothesisId,
				reason: item.reason as QuestionSet["items"][number]["reason"],
				theme: origin?.theme ?? null,
				stage: origin?.stage ?? null,
				tiara: origin?.tiara ?? null,
			};
		}),
		updatedAt: set.updatedAt,
	};
}

export function presentPreparation(row: PreparedRow): Preparation {
	return {
		targetId: row.targetId,
		label: row.label,
		hypotheses: row.hypotheses,
		findings: row.findings,
		questions: row.questions,
		minutes: row.minutes,
		nextTalkAt: row.nextTalkAt,
		nextStep: nextStep(row),
	};
}
