import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import {
	type ArrangeApproachRefusal,
	approachRefusalKinds,
} from "./approach.ts";
import { type ArrangeMeetingRefusal, meetingRefusalKinds } from "./meeting.ts";

export const suggestionSources = ["page", "mail", "calendar"] as const;
export const suggestionOutcomes = ["taken", "declined", "replaced"] as const;

/** At most so many moments, and so many signs of what they say to it. */
export const MOST_TIMES = 3;
export const MOST_NOTE = 1000;

/** What a contact proposes, by whatever way: instants in UTC, and the zone in which they think. */
export interface SuggestTimesInput {
	meetingId?: string | undefined;
	/** Where no meeting was proposed yet. */
	approachId?: string | undefined;
	source: (typeof suggestionSources)[number];
	times: readonly string[];
	/** Their own zone; that of the meeting or the approach when left out. */
	zone?: string | undefined;
	note?: string | undefined;
}

export const timeSuggestion = z
	.object({
		id: z.uuid(),
		approachId: z.uuid().nullable(),
		meetingId: z.uuid().nullable(),
		source: z.enum(suggestionSources),
		zone: z.string(),
		/** Each in both zones, both named; none where they said it in words alone. */
		times: z.array(
			z.object({ startsAt: z.string(), when: z.string(), past: z.boolean() }),
		),
		note: z.string().nullable(),
		suggestedAt: z.string(),
		/** What came of it; null while it waits for an answer. */
		outcome: z.enum(suggestionOutcomes).nullable(),
		settledAt: z.string().nullable(),
	})
	.openapi("TimeSuggestion");
export type TimeSuggestion = z.infer<typeof timeSuggestion>;

export const listSuggestionsQuery = z.object({
	approachId: z.uuid().optional(),
	meetingId: z.uuid().optional(),
});
export type ListSuggestionsQuery = z.infer<typeof listSuggestionsQuery>;

/** Which of the times suits; the only one when left out. */
export const takeSuggestionInput = z.object({
	startsAt: z.iso.datetime({ offset: true }).optional(),
});
export type TakeSuggestionInput = z.infer<typeof takeSuggestionInput>;

export type OwnSuggestionRefusal =
	| "suggestion-unknown"
	| "suggestion-nothing-said"
	| "suggestion-too-many-times"
	| "suggestion-time-past"
	| "suggestion-time-unknown"
	| "suggestion-settled"
	| "suggestion-over";
export type SuggestionRefusal =
	| OwnSuggestionRefusal
	| ArrangeMeetingRefusal
	| ArrangeApproachRefusal;

export const suggestionRefusalKinds: Record<SuggestionRefusal, RefusalKind> = {
	...meetingRefusalKinds,
	...approachRefusalKinds,
	"suggestion-unknown": "missing",
	"suggestion-nothing-said": "invalid",
	"suggestion-too-many-times": "invalid",
	"suggestion-time-past": "invalid",
	"suggestion-time-unknown": "invalid",
	"suggestion-settled": "clash",
	"suggestion-over": "clash",
};
