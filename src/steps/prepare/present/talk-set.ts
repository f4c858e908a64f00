import { presentSet } from "../present.ts";
import type { Composed } from "../rules/compose.ts";
import type { DataFact } from "../rules/data-answer.ts";
import type { Audience, Question } from "../rules/question.ts";
import type { TalkSet } from "../schema/talk-set.ts";
import type { AskedRow } from "../store/evidence.ts";
import type { TalkRow } from "../store/talk.ts";
import type { ItemRow, SetRow } from "../store.ts";
import { presentFact } from "./goal.ts";

export interface TalkSetRead {
	talk: TalkRow;
	known: {
		target: { id: string; label: string };
		knowledge: { facts: readonly DataFact[]; questions: readonly Question[] };
	};
	isOpen: boolean;
	role: Audience | null;
	asked: AskedRow[];
	set: SetRow | null;
	items: ItemRow[];
	/** What would be composed now: what it does without is told beside the set. */
	composed: Composed;
}

export function presentTalkSet(read: TalkSetRead): TalkSet {
	const { talk, known, set, items } = read;
	const questions = [...known.knowledge.questions];
	const isAsked = (one: Composed["leftOut"][number]) =>
		items.some((item) =>
			one.hypothesisId
				? item.hypothesisId === one.hypothesisId
				: item.wording === one.wording,
		);
	return {
		meetingId: talk.id,
		targetId: known.target.id,
		targetLabel: known.target.label,
		contact: {
			id: talk.contactId,
			name: talk.contactName,
			title: talk.contactTitle,
			organization: talk.contactOrganization,
			ring: talk.ring,
		},
		startsAt: talk.startsAt,
		seekerZone: talk.seekerZone,
		medium: talk.medium,
		minutes: talk.minutes,
		isOpen: read.isOpen,
		roleByPositions: read.role,
		earlier: read.asked.map(({ wording, startsAt, said }) => ({
			wording,
			startsAt,
			said,
		})),
		facts: known.knowledge.facts.map(presentFact),
		set: set && {
			...presentSet({ set, items, questions }),
			audience: set.audience,
			order: set.askedIn,
			isPlain: set.inPlainWords,
		},
		leftOut: read.composed.leftOut
			.filter((one) => !isAsked(one))
			.map(({ wording, hypothesisId, reason }) => ({
				wording,
				hypothesisId,
				reason,
			})),
	};
}
