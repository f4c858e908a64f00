import type { Medium } from "#core/medium.ts";
import m from "#messages/conduct";
import { timesLine } from "#steps/arrange/rules/times.ts";
import { clockIn } from "../rules/clock.ts";
import type { NoteMark } from "../rules/note.ts";

export const mediumWords: Record<Medium, () => string> = {
	"in-person": m.byInPerson,
	video: m.byVideo,
	phone: m.byPhone,
	written: m.byWritten,
};

export const markWords: Record<NoteMark, () => string> = {
	insight: m.markInsight,
	quote: m.markQuote,
	promise: m.markPromise,
	lead: m.markLead,
	strength: m.markStrength,
	weakness: m.markWeakness,
};

interface Times {
	startsAt: string;
	seekerZone: string;
	contactZone: string;
}

/** When it begins, on both clocks. */
export function whenLine({ startsAt, seekerZone, contactZone }: Times): string {
	return timesLine(startsAt, seekerZone, contactZone);
}

/** When it ends, on both clocks; one where they show the same. */
export function endLine(talk: Times & { endsAt: string }): string {
	const own = clockIn(talk.endsAt, talk.seekerZone);
	const theirs = clockIn(talk.endsAt, talk.contactZone);
	return own === theirs ? m.endsOne({ own }) : m.endsBoth({ own, theirs });
}

/** Title and organization in one line; empty where neither is known or the name already says them. */
export function workLine(person: {
	name: string;
	title: string | null;
	organization: string | null;
}): string {
	const parts = [person.title, person.organization];
	return parts.filter((part) => part && !person.name.includes(part)).join(", ");
}

/** What stands over the closing card, by how one parts. */
export function closingTitle(medium: Medium): string {
	switch (medium) {
		case "in-person":
			return m.beforeLeave();
		case "phone":
		case "video":
			return m.beforeHangUp();
		case "written":
			return m.beforeFinish();
	}
}

export function checklistTitle(medium: Medium): string {
	switch (medium) {
		case "in-person":
			return m.checklistTitle();
		case "phone":
			return m.checklistTitlePhone();
		case "video":
			return m.checklistTitleVideo();
		case "written":
			return m.checklistTitleWritten();
	}
}
