import type { ApproachStatus } from "#core/approach/state.ts";
import type { MeetingStatus } from "#core/meeting-state.ts";
import type { AskingOutcome } from "../schema/asking.ts";

/** What has happened between the seeker and somebody, about a target or about none in particular; the latest of each. */
export interface Done {
	said: AskingOutcome | null;
	askedAt: string | null;
	approach: ApproachStatus | null;
	approachAt: string | null;
	meeting: MeetingStatus | null;
	meetingAt: string | null;
}

export const nothingDone: Done = {
	said: null,
	askedAt: null,
	approach: null,
	approachAt: null,
	meeting: null,
	meetingAt: null,
};

/** Where one stands with somebody, the furthest first. */
export const standings = [
	"talked",
	"agreed",
	"declined",
	"asked",
	"silent",
	"begun",
	"unasked",
] as const;
export type Standing = (typeof standings)[number];

export function standingOf({ said, approach, meeting }: Done): Standing {
	if (meeting === "held") return "talked";
	if (meeting === "agreed" || meeting === "proposed") return "agreed";
	switch (approach) {
		case "accepted":
			return "agreed";
		case "declined":
		case "closed-do-not-contact":
			return "declined";
		case "closed-silent":
			return "silent";
		case "sent":
		case "unsure":
		case "reminded":
		case "bounced":
		case "deferred":
		case "redirected":
			return "asked";
		case "drafted":
		case "abandoned":
		case null:
	}
	if (said !== null || meeting !== null) return "asked";
	return approach === "drafted" ? "begun" : "unasked";
}

/** Nobody asked them yet: a draft that was never sent asks nothing. */
export function isUnasked(standing: Standing): boolean {
	return standing === "unasked" || standing === "begun";
}
