import { z } from "@hono/zod-openapi";
import { MEDIA } from "#core/medium.ts";
import { MEETING_STATUSES, type MeetingRefusal } from "#core/meeting-state.ts";
import type { RefusalKind } from "#core/result.ts";

const text = (most: number) => z.string().trim().max(most);

/** A clock reading in a zone. `which` says which of the two is meant when the hour happens twice. */
const localTime = {
	date: z.iso.date(),
	time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 17:00"),
	which: z.enum(["earlier", "later"]).optional(),
};

/** The zone of the times in a request; the seeker's own when left out. */
const zone = z.string().max(64).optional();

/** Medium and place (METHOD §3, "Virtual / phone / in person"). An empty text takes a detail away. */
const placeFields = {
	medium: z.enum(MEDIA).optional(),
	minutes: z.int().min(5).max(480).optional(),
	place: text(500).optional(),
	accessNotes: text(1000).optional(),
	stepFree: z.boolean().nullable().optional(),
	travelMinutes: z.int().min(0).max(1440).nullable().optional(),
	backupNumber: text(60).optional(),
	whoDials: z.enum(["seeker", "contact"]).optional(),
	contactZone: z.string().max(64).optional(),
};

const offeredTimes = z.array(z.object(localTime)).min(1).max(3);

/** One to three times to offer, or with `agreed` the one time that both sides have. */
export const proposeMeetingInput = z.object({
	id: z.uuid().optional(),
	contactId: z.uuid().optional(),
	approachId: z.uuid().optional(),
	targetId: z.uuid().optional(),
	times: offeredTimes,
	zone,
	agreed: z.boolean().default(false),
	...placeFields,
});
export type ProposeMeetingInput = z.infer<typeof proposeMeetingInput>;

export const offerTimesInput = z.object({ times: offeredTimes, zone });
export type OfferTimesInput = z.infer<typeof offerTimesInput>;

export const agreeMeetingInput = z.object({ ...localTime, zone });
export type AgreeMeetingInput = z.infer<typeof agreeMeetingInput>;

/** One new time that is agreed, or several that are offered. */
export const moveMeetingInput = z.object({
	by: z.enum(["seeker", "contact"]),
	times: offeredTimes,
	agreed: z.boolean().default(true),
	zone,
});
export type MoveMeetingInput = z.infer<typeof moveMeetingInput>;

export const changeMeetingInput = z.object({
	...placeFields,
	targetId: z.uuid().optional(),
});
export type ChangeMeetingInput = z.infer<typeof changeMeetingInput>;

export const byInput = z.object({ by: z.enum(["seeker", "contact"]) });

export const holdMeetingInput = z.object({
	cutShort: z.boolean().default(false),
});

/** A talk that already happened, with no approach before it. */
export const recordPastTalkInput = z.object({
	id: z.uuid().optional(),
	contactId: z.uuid(),
	targetId: z.uuid().optional(),
	...localTime,
	// When the hour is forgotten, noon keeps the date.
	time: localTime.time.default("12:00"),
	zone,
	cutShort: z.boolean().default(false),
	...placeFields,
});
export type RecordPastTalkInput = z.input<typeof recordPastTalkInput>;

export const listMeetingsQuery = z.object({
	status: z.enum(MEETING_STATUSES).optional(),
	contactId: z.uuid().optional(),
});
export type ListMeetingsQuery = z.infer<typeof listMeetingsQuery>;

export const personSummary = z.object({
	id: z.uuid(),
	name: z.string(),
	title: z.string().nullable(),
	organization: z.string().nullable(),
});

export const targetSummary = z.object({ id: z.uuid(), label: z.string() });

const move = z.object({
	fromStartsAt: z.string(),
	movedBy: z.enum(["seeker", "contact"]),
	movedAt: z.string(),
});

export const meeting = z
	.object({
		id: z.uuid(),
		contact: personSummary,
		approachId: z.uuid().nullable(),
		target: targetSummary.nullable(),
		status: z.enum(MEETING_STATUSES),
		startsAt: z.string(),
		minutes: z.number(),
		seekerZone: z.string(),
		contactZone: z.string(),
		/** The time in both zones, both named. */
		when: z.string(),
		offered: z.array(z.object({ startsAt: z.string(), when: z.string() })),
		medium: z.enum(MEDIA),
		place: z.string().nullable(),
		accessNotes: z.string().nullable(),
		stepFree: z.boolean().nullable(),
		travelMinutes: z.number().nullable(),
		backupNumber: z.string().nullable(),
		whoDials: z.enum(["seeker", "contact"]),
		moves: z.number(),
		sequence: z.number(),
		retried: z.boolean(),
		cutShort: z.boolean(),
		apologizedAt: z.string().nullable(),
		confirmedAt: z.string().nullable(),
		/** After two moves, a call or written answers are offered instead of another date. */
		offerOtherMedium: z.boolean(),
	})
	.openapi("Meeting");
export type Meeting = z.infer<typeof meeting>;

export const meetingPage = meeting.extend({
	history: z.array(move),
	contactPhone: z.string().nullable(),
	contactEmail: z.string().nullable(),
	seekerName: z.string().nullable(),
	seekerPhone: z.string().nullable(),
});
export type MeetingPage = z.infer<typeof meetingPage>;

/** What core says of a meeting, under a name that can't meet another step's code. */
export type MeetingStateRefusal = `meeting-${MeetingRefusal}`;

export type ArrangeMeetingRefusal =
	| MeetingStateRefusal
	| "meeting-unknown"
	| "meeting-approach-unknown"
	| "meeting-approach-closed"
	| "meeting-without-time"
	| "meeting-name-without-permission"
	| "meeting-contact-unknown"
	| "meeting-contact-do-not-contact"
	| "meeting-needs-contact"
	| "meeting-one-time"
	| "meeting-time-past"
	| "meeting-time-skipped"
	| "meeting-time-twice"
	| "meeting-zone-unknown"
	| "meeting-date-unknown"
	| "meeting-target-unknown";

export const meetingRefusalKinds: Record<ArrangeMeetingRefusal, RefusalKind> = {
	"meeting-unknown": "missing",
	"meeting-approach-unknown": "missing",
	"meeting-approach-closed": "against-method",
	"meeting-without-time": "clash",
	"meeting-name-without-permission": "against-method",
	"meeting-contact-unknown": "missing",
	"meeting-target-unknown": "missing",
	"meeting-contact-do-not-contact": "against-method",
	"meeting-needs-contact": "invalid",
	"meeting-one-time": "invalid",
	"meeting-time-past": "invalid",
	"meeting-time-skipped": "invalid",
	"meeting-time-twice": "invalid",
	"meeting-zone-unknown": "invalid",
	"meeting-date-unknown": "invalid",
	"meeting-not-agreed": "clash",
	"meeting-already-agreed": "clash",
	"meeting-already-held": "clash",
	"meeting-cancelled": "clash",
	"meeting-missed-by-contact": "clash",
	"meeting-missed-by-seeker": "clash",
	"meeting-not-missed": "clash",
	"meeting-no-times": "invalid",
	"meeting-too-early": "against-method",
	"meeting-retry-used": "against-method",
	"meeting-their-move": "against-method",
	"meeting-already-apologized": "clash",
};
