import m from "#messages/prepare";
import type { QuestionHint } from "../rules/lint.ts";
import type { NextStep } from "../rules/preparation.ts";
import type { Audience, Stage, Theme } from "../rules/question.ts";

export const themeLabels: Record<Theme, () => string> = {
	path: m.themePath,
	"daily-work": m.themeDailyWork,
	"good-sides": m.themeGoodSides,
	"bad-sides": m.themeBadSides,
	entry: m.themeEntry,
	licensing: m.themeLicensing,
	trends: m.themeTrends,
	pay: m.themePay,
	workplace: m.themeWorkplace,
	advice: m.themeAdvice,
	people: m.themePeople,
};

export const stageLabels: Record<Stage, () => string> = {
	opening: m.stageOpening,
	core: m.stageCore,
	closing: m.stageClosing,
};

export const audienceLabels: Record<Audience, () => string> = {
	anyone: m.audienceAnyone,
	"does-it": m.audienceDoesIt,
	"manages-it": m.audienceManagesIt,
	"recruits-or-teaches": m.audienceRecruitsOrTeaches,
	"left-it": m.audienceLeftIt,
	"newcomer-or-peer": m.audienceNewcomerOrPeer,
};

export const hintLabels: Record<QuestionHint, () => string> = {
	"asks-for-a-job": m.hintAsksForAJob,
	"asks-own-pay": m.hintAsksOwnPay,
	"too-personal": m.hintTooPersonal,
	"two-in-one": m.hintTwoInOne,
	leading: m.hintLeading,
	closed: m.hintClosed,
	"no-question": m.hintNoQuestion,
};

export const nextLabels: Record<NextStep, () => string> = {
	wonder: m.nextWonder,
	read: m.nextRead,
	draft: m.nextDraft,
	"find-people": m.nextFindPeople,
};

/** The words of a list as the options of a select. */
export function optionsOf<W extends string>(
	words: readonly W[],
	labels: Record<W, () => string>,
): { value: string; label: string }[] {
	return words.map((value) => ({ value, label: labels[value]() }));
}
