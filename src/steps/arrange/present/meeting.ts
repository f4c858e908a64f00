import { instantFromMillis } from "#core/instant.ts";
import { type MeetingState, offerOtherMedium } from "#core/meeting-state.ts";
import { timesLine } from "../rules/times.ts";
import type { Meeting, MeetingPage } from "../schema/meeting.ts";
import type { MeetingMoveRow, MeetingRow } from "../store/meeting.ts";
import type { PersonRow, SeekerRow } from "../store/people.ts";
import { presentPerson } from "./person.ts";

interface Whole {
	row: MeetingRow;
	person: PersonRow | undefined;
	targetLabel: string | null;
}

export function presentMeeting({ row, person, targetLabel }: Whole): Meeting {
	const state = row.state as MeetingState;
	const when = (at: string) => timesLine(at, row.seekerZone, row.contactZone);
	return {
		id: row.id,
		contact: presentPerson(row.contactId, person),
		approachId: row.approachId,
		target:
			row.targetId && targetLabel
				? { id: row.targetId, label: targetLabel }
				: null,
		status: row.status,
		startsAt: utc(row.startsAt),
		minutes: row.minutes,
		seekerZone: row.seekerZone,
		contactZone: row.contactZone,
		when: when(row.startsAt),
		offered:
			state.status === "proposed"
				? state.times.map((at) => ({ startsAt: utc(at), when: when(at) }))
				: [],
		medium: row.medium,
		place: row.place,
		accessNotes: row.accessNotes,
		stepFree: row.stepFree,
		travelMinutes: row.travelMinutes,
		backupNumber: row.backupNumber,
		whoDials: row.whoDials,
		moves: row.moves,
		sequence: row.sequence,
		retried: state.retried,
		cutShort: state.status === "held" && state.cutShort,
		apologizedAt:
			state.status === "missed-by-seeker" ? state.apologizedAt : null,
		confirmedAt: row.confirmedAt && utc(row.confirmedAt),
		offerOtherMedium: offerOtherMedium(state),
	};
}

export function presentMeetingPage(
	whole: Whole,
	around: { history: MeetingMoveRow[]; seeker: SeekerRow },
): MeetingPage {
	return {
		...presentMeeting(whole),
		history: around.history.map((move) => ({
			fromStartsAt: utc(move.fromStartsAt),
			movedBy: move.movedBy,
			movedAt: utc(move.movedAt),
		})),
		contactPhone: whole.person?.phone ?? null,
		contactEmail: whole.person?.email ?? null,
		seekerName: around.seeker.name,
		seekerPhone: around.seeker.phone,
	};
}

function utc(instant: string): string {
	return instantFromMillis(Date.parse(instant));
}
