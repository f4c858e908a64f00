import { instantFromMillis } from "#core/instant.ts";
import { timesLine } from "../rules/times.ts";
import type { CalendarAnswer, ReadAnswer } from "../schema/calendar-answer.ts";
import type { CalendarAnswerRow } from "../store/calendar-answer.ts";
import type { MeetingRow } from "../store/meeting.ts";

const utc = (at: string) => instantFromMillis(Date.parse(at));

export function presentAnswer(
	answer: CalendarAnswerRow,
	{ seekerZone, contactZone }: MeetingRow,
): CalendarAnswer {
	const { proposedStartsAt } = answer;
	return {
		id: answer.id,
		kind: answer.kind,
		saidBy: answer.saidBy,
		comment: answer.comment,
		proposed:
			proposedStartsAt &&
			timesLine(utc(proposedStartsAt), seekerZone, contactZone),
		outcome: answer.outcome,
		readAt: utc(answer.readAt),
	};
}

export function presentReadAnswer(said: ReadAnswer): ReadAnswer {
	return {
		meetingId: said.meetingId,
		kind: said.kind,
		outcome: said.outcome,
		why: said.why,
		saidBy: said.saidBy,
		comment: said.comment,
	};
}
