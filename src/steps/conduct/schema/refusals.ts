import type { RefusalKind } from "#core/result.ts";
import {
	type ArrangeMeetingRefusal,
	meetingRefusalKinds,
} from "#steps/arrange/schema/meeting.ts";
import {
	type PeopleRefusal,
	peopleRefusalKinds,
} from "#steps/people/schema/contact.ts";

type OwnRefusal =
	| "talk-unknown"
	| "talk-not-agreed"
	| "sheet-question-unknown"
	| "note-elsewhere"
	| "closing-pair-open"
	| "suggested-by-stranger"
	| "stranger-to-talk"
	| "participant-is-contact"
	| "no-pocket-sheet";

/** Ending a talk and naming people go through arrange and people, whose refusals pass through. */
export type ConductRefusal = OwnRefusal | PeopleRefusal | ArrangeMeetingRefusal;

export const conductRefusalKinds: Record<ConductRefusal, RefusalKind> = {
	...peopleRefusalKinds,
	...meetingRefusalKinds,
	"talk-unknown": "missing",
	"talk-not-agreed": "clash",
	"sheet-question-unknown": "missing",
	"note-elsewhere": "clash",
	"closing-pair-open": "against-method",
	"suggested-by-stranger": "invalid",
	"stranger-to-talk": "invalid",
	"participant-is-contact": "clash",
	"no-pocket-sheet": "invalid",
};
