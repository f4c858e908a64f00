import type { DueDay, DueThing } from "#core/due.ts";
import { addDays, addMinutes, dateIn, daysBetween } from "#core/instant.ts";
import m from "#messages/prepare";
import type { Tx } from "#storage/db.ts";
import {
	type PreparedRow,
	selectPrepared,
	selectUnpreparedTalks,
	type UnpreparedTalk,
} from "./store.ts";

/** A talk this near without questions is worth a word. */
const DAYS_AHEAD = 3;

/** Prepare asks for two things: questions before an agreed talk, and, gently, the first hypothesis of a target. */
export async function prepareDue(tx: Tx, day: DueDay): Promise<DueThing[]> {
	const until = addMinutes(day.now, (DAYS_AHEAD + 1) * 24 * 60);
	const [talks, targets] = await Promise.all([
		selectUnpreparedTalks(tx, day.now, until),
		selectPrepared(tx, day.now),
	]);
	const unwondered = targets.find(
		(target) =>
			target.hypotheses === 0 &&
			daysBetween(dateIn(target.createdAt, day.zone), day.today) >= 1,
	);
	return [
		...talks
			.filter(
				(talk) =>
					daysBetween(day.today, dateIn(talk.startsAt, day.zone)) <= DAYS_AHEAD,
			)
			.map((talk) => questionsDue(talk, day)),
		...(unwondered ? [wonderDue(unwondered, day)] : []),
	];
}

/** Due the day before the talk. */
function questionsDue(talk: UnpreparedTalk, day: DueDay): DueThing {
	const talkOn = dateIn(talk.startsAt, day.zone);
	const days = daysBetween(day.today, talkOn);
	return {
		id: `questions:${talk.meetingId}`,
		dueOn: days === 0 ? day.today : addDays(talkOn, -1),
		weight: 1,
		kind: "questions",
		contact: { id: talk.contactId, name: talk.contactName },
		target: { id: talk.targetId, label: talk.targetLabel },
		title: m.dueQuestionsTitle(),
		sentence: m.dueQuestionsSentence({
			name: talk.contactName,
			label: talk.targetLabel,
			days,
		}),
		action: {
			label: m.dueQuestionsDo(),
			path: `/prepare/${talk.targetId}`,
		},
	};
}

/** A suggestion, so it is never late; of several targets, the oldest. */
function wonderDue(target: PreparedRow, day: DueDay): DueThing {
	return {
		id: `wonder:${target.targetId}`,
		dueOn: day.today,
		weight: 3,
		kind: "wonder",
		contact: null,
		target: { id: target.targetId, label: target.label },
		title: m.dueWonderTitle({ label: target.label }),
		sentence: m.dueWonderSentence(),
		action: { label: m.dueWonderDo(), path: `/prepare/${target.targetId}` },
	};
}
