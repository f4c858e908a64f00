import m from "#messages/prepare-goals";
import type { DataFact } from "../rules/data-answer.ts";
import type { KnownGoal } from "../rules/known.ts";
import type { Theme } from "../rules/question.ts";
import type { GoalsAnswer, InformationGoal } from "../schema/goal.ts";
import type { UpcomingTalk } from "../store/talk.ts";

/** Themes that are goals of their own; openings, advice and names of others belong to every talk. */
const goalLabels: Partial<Record<Theme, () => string>> = {
	"daily-work": m.goalDailyWork,
	"good-sides": m.goalGoodSides,
	"bad-sides": m.goalBadSides,
	entry: m.goalEntry,
	licensing: m.goalLicensing,
	trends: m.goalTrends,
	pay: m.goalPay,
	workplace: m.goalWorkplace,
};

export function presentGoals(read: {
	goals: readonly KnownGoal[];
	knowledge: { facts: readonly DataFact[] };
	isRegulated: boolean;
	talks: readonly UpcomingTalk[];
}): GoalsAnswer {
	return {
		goals: read.goals
			.filter(
				(goal) =>
					goal.theme !== "licensing" ||
					read.isRegulated ||
					goal.people > 0 ||
					goal.weight !== "usual",
			)
			.flatMap(presentGoal),
		facts: read.knowledge.facts.map(presentFact),
		talks: read.talks.map((talk) => ({
			meetingId: talk.meetingId,
			startsAt: talk.startsAt,
			seekerZone: talk.seekerZone,
			contactName: talk.contactName,
			questions: talk.questions,
		})),
	};
}

function presentGoal(goal: KnownGoal): InformationGoal[] {
	const label = goal.claim ?? (goal.theme && goalLabels[goal.theme]?.());
	if (!label) return [];
	return [
		{
			key: goal.key,
			theme: goal.theme,
			claim: goal.claim,
			label,
			people: goal.people,
			agreement: goal.agreement,
			supports: goal.supports,
			contradicts: goal.contradicts,
			sentence: goal.claim === null ? sureOfTheme(goal) : sureOfDoubt(goal),
			weight: goal.weight,
			said: goal.said,
			answered: goal.answered.map((one) => ({
				key: one.key,
				wording: one.wording,
				people: one.people,
				agreement: one.agreement,
				said: one.said,
			})),
			data: goal.data && presentFact(goal.data),
		},
	];
}

function sureOfDoubt({
	agreement,
	people,
	supports,
	contradicts,
}: KnownGoal): string {
	const side = supports > 0 ? "for" : "against";
	switch (agreement) {
		case "none":
			return m.sureNone();
		case "one":
			return m.sureOneSide({ side });
		case "agree":
			return m.sureAgreeSide({ people: supports + contradicts, side });
		case "differ":
			return m.sureDifferSides({ people, supports, contradicts });
		case "unread":
			return m.sureNoSide({ people });
	}
}

function sureOfTheme({ agreement, people }: KnownGoal): string {
	switch (agreement) {
		case "none":
			return m.sureNone();
		case "one":
			return m.sureOne();
		case "agree":
			return m.sureAgree({ people });
		case "differ":
			return m.sureDiffer({ people });
		case "unread":
			return m.sureUnread({ people });
	}
}

export function presentFact(fact: DataFact): DataFact {
	return {
		kind: fact.kind,
		theme: fact.theme,
		sentence: fact.sentence,
		source: fact.source,
		period: fact.period,
	};
}
