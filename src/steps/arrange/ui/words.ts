import type { ApproachDueKind } from "#core/approach/due.ts";
import type { ApproachStatus } from "#core/approach/state.ts";
import type { Medium } from "#core/medium.ts";
import type { MeetingStatus } from "#core/meeting-state.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import { networks } from "../data/networks.ts";
import type { TieKind, Tone } from "../rules/manner.ts";
import type { Touch } from "../schema/approach.ts";

export const statusWords: Record<ApproachStatus, () => string> = {
	drafted: m.statusDrafted,
	unsure: m.statusUnsure,
	sent: m.statusSent,
	reminded: m.statusReminded,
	bounced: m.statusBounced,
	accepted: m.statusAccepted,
	declined: m.statusDeclined,
	deferred: m.statusDeferred,
	redirected: m.statusRedirected,
	"closed-silent": m.statusClosedSilent,
	abandoned: m.statusAbandoned,
	"closed-do-not-contact": m.statusClosedDoNotContact,
};

export const meetingWords: Record<MeetingStatus, () => string> = {
	proposed: m.meetingProposed,
	agreed: m.meetingAgreed,
	held: m.meetingHeld,
	cancelled: m.meetingCancelled,
	"missed-by-contact": m.meetingMissedByContact,
	"missed-by-seeker": m.meetingMissedBySeeker,
};

/** What a button does about a thing that is due. */
export const dueLabels: Record<ApproachDueKind, () => string> = {
	"say-whether-sent": m.dueUnsureDo,
	"thank-for-answer": m.dueThankDo,
	reminder: m.dueReminderDo,
	"deferred-reminder": m.dueReminderDo,
	"other-channel": m.dueBouncedDo,
	restate: m.dueRestateDo,
	"try-someone-else": m.dueElsewhereDo,
	close: m.dueCloseDo,
};

export const mediumOptions: { value: Medium; label: string }[] = [
	{ value: "video", label: m.mediumVideo() },
	{ value: "phone", label: m.mediumPhone() },
	{ value: "in-person", label: m.mediumInPerson() },
	{ value: "written", label: m.mediumWritten() },
];

export const channelOptions = [
	{ value: "email", label: m.channelEmail() },
	{ value: "message", label: m.channelMessage() },
	{ value: "phone", label: m.channelPhone() },
	{ value: "in-person", label: m.channelInPerson() },
	{ value: "introduction", label: w.channelIntroduction() },
] as const;

/** Networks of a message, with what they take where that is short. */
export const networkOptions: { value: string; label: string }[] = [
	{ value: "", label: w.networkAny() },
	...networks.map(({ id, name, most }) => ({
		value: id,
		label: most ? w.networkTakes({ name, most }) : name,
	})),
];

export const toneWords: Record<Tone, () => string> = {
	warm: w.toneWarm,
	plain: w.tonePlain,
	formal: w.toneFormal,
};

export const tieWords: Record<TieKind, () => string> = {
	known: w.tieKnown,
	introduced: w.tieIntroduced,
	shared: w.tieShared,
	stranger: w.tieStranger,
};

export function channelWord(channel: Touch["channel"]): string {
	switch (channel) {
		case "email":
			return m.channelEmail();
		case "phone":
			return m.channelPhone();
		case "message":
			return m.channelMessage();
		case "in-person":
			return m.channelInPerson();
		case "introduction":
			return m.channelIntroduction();
	}
}

export function touchWord({ kind, channel }: Touch): string {
	switch (kind) {
		case "request":
			return channel === "phone" ? m.touchRequestPhone() : m.touchRequest();
		case "reminder":
			return m.touchReminder();
		case "thanks":
			return m.touchThanks();
		case "answer":
			return m.touchAnswer();
		case "bounce":
			return m.touchBounce();
		case "call":
			return m.touchCall();
		case "other":
			return channel === "introduction" ? w.touchIntroduced() : m.touchOther();
	}
}

/** A moment as one says it: the day, and the time of the clock here. */
export function clock(instant: string): string {
	return new Date(instant).toLocaleString("en-GB", {
		...{ weekday: "long", day: "numeric", month: "long" },
		...{ hour: "2-digit", minute: "2-digit" },
	});
}
