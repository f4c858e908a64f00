import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import {
	type AddressBookRefusal,
	addressBookRefusalKinds,
	davSignIn,
} from "#steps/people/schema/address-book.ts";
import { type ArrangeMeetingRefusal, meetingRefusalKinds } from "./meeting.ts";

const words = (most: number) => z.string().trim().min(1).max(most);

export const findCalendarsInput = z.object(davSignIn);
export type FindCalendarsInput = z.infer<typeof findCalendarsInput>;

export const connectCalendarsInput = z.object({
	...davSignIn,
	/** As found: which ones, and what for. Talks go into one at most. */
	calendars: z
		.array(
			z.object({
				url: words(1000),
				readsBusy: z.boolean().default(true),
				takesMeetings: z.boolean().default(false),
			}),
		)
		.min(1)
		.max(50),
});
export type ConnectCalendarsInput = z.infer<typeof connectCalendarsInput>;

export const changeCalendarInput = z
	.object({
		readsBusy: z.boolean(),
		takesMeetings: z.boolean(),
		password: z.string().min(1).max(500),
	})
	.partial();
export type ChangeCalendarInput = z.infer<typeof changeCalendarInput>;

export const foundCalendar = z
	.object({ url: z.string(), name: z.string(), mayWrite: z.boolean() })
	.openapi("FoundCalendar");

export const remoteCalendar = z
	.object({
		id: z.uuid(),
		name: z.string(),
		/** Where it is, without a password. */
		server: z.string(),
		user: z.string(),
		mayWrite: z.boolean(),
		readsBusy: z.boolean(),
		takesMeetings: z.boolean(),
		needsPassword: z.boolean(),
		lastReadAt: z.string().nullable(),
		nextTryAt: z.string().nullable(),
		/** Why the last try failed, as a code and as a sentence. */
		fault: z.object({ code: z.string(), sentence: z.string() }).nullable(),
	})
	.openapi("RemoteCalendar");
export type RemoteCalendar = z.infer<typeof remoteCalendar>;

/** A talk that was changed by hand in the person's calendar, which only they can decide about. */
export const calendarQuestion = z
	.object({
		meetingId: z.uuid(),
		contact: z.string(),
		/** Where the talk is, here and there, in both zones; there null: deleted. */
		ours: z.string(),
		theirs: z.string().nullable(),
		/** What is called there, where that is what differs. */
		theirTitle: z.string().nullable(),
		/** Whether the time there can be taken over. */
		mayTake: z.boolean(),
	})
	.openapi("CalendarQuestion");
export type CalendarQuestion = z.infer<typeof calendarQuestion>;

/** `ours` writes it there again, `theirs` moves the talk to the time there, `leave` lets both be. */
export const calendarQuestionInput = z.object({
	answer: z.enum(["ours", "theirs", "leave"]),
});
export type CalendarQuestionAnswer = z.infer<
	typeof calendarQuestionInput
>["answer"];

export const freeTimesQuery = z.object({
	minutes: z.coerce.number().int().min(5).max(480).default(30),
	contactZone: z.string().max(64).optional(),
	/** Whose holidays count besides one's own. */
	contactId: z.uuid().optional(),
});
export type FreeTimesQuery = z.infer<typeof freeTimesQuery>;

export const freeTimes = z
	.object({
		/** Whether any calendar is read; else only the talks here make busy. */
		isKnown: z.boolean(),
		busy: z.array(z.object({ start: z.string(), end: z.string() })),
		/** Beginnings that suit both clocks, the earliest first. */
		free: z.array(z.object({ startsAt: z.string(), when: z.string() })),
	})
	.openapi("FreeTimes");
export type FreeTimes = z.infer<typeof freeTimes>;

export type RemoteCalendarRefusal =
	| Exclude<AddressBookRefusal, `address-book-${string}` | `card-${string}`>
	| ArrangeMeetingRefusal
	| "calendar-missing"
	| "calendar-busy"
	| "calendar-not-found"
	| "calendar-needs-oauth"
	| "calendar-one-for-meetings"
	| "calendar-read-only"
	| "calendar-question-missing"
	| "calendar-question-no-time";

const {
	"address-book-missing": _missing,
	"address-book-busy": _busy,
	"address-book-not-found": _notFound,
	"card-question-missing": _question,
	"card-answer-unknown": _answer,
	...davKinds
} = addressBookRefusalKinds;

export const remoteCalendarKinds: Record<RemoteCalendarRefusal, RefusalKind> = {
	...davKinds,
	...meetingRefusalKinds,
	"calendar-missing": "missing",
	"calendar-busy": "clash",
	"calendar-not-found": "missing",
	"calendar-needs-oauth": "forbidden",
	"calendar-one-for-meetings": "invalid",
	"calendar-read-only": "forbidden",
	"calendar-question-missing": "missing",
	"calendar-question-no-time": "invalid",
};
