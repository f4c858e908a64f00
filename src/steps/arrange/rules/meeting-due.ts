import type { DueDay, DueThing } from "#core/due.ts";
import {
	addDays,
	addMinutes,
	compareInstants,
	dateIn,
	type Instant,
	laterDate,
	type Zone,
} from "#core/instant.ts";
import type { Medium } from "#core/medium.ts";
import type { MeetingState } from "#core/meeting-state.ts";
import m from "#messages/arrange";
import c from "#messages/arrange-calendar";
import { timesLine } from "./times.ts";

type Thing = Omit<DueThing, "contact" | "target">;

interface Watched {
	id: string;
	state: unknown;
	startsAt: Instant;
	minutes: number;
	seekerZone: Zone;
	contactZone: Zone;
	medium: Medium;
	confirmedAt: Instant | null;
	updatedAt: Instant;
}

/** What a talk asks for: to be confirmed the day before, said to be held, made good, or given another time. */
export function meetingThing(
	row: Watched,
	person: { label: string; doNotContactAt: Instant | null },
	day: DueDay,
): Thing | undefined {
	const state = row.state as MeetingState;
	const name = person.label;
	const when = () => timesLine(row.startsAt, row.seekerZone, row.contactZone);
	const on = dateIn(row.startsAt, day.zone);
	const thing = (
		kind: string,
		dueOn: string,
		weight: Thing["weight"],
		title: string,
		sentence: string,
		label: string,
	): Thing => ({
		id: `${kind}:${row.id}`,
		dueOn,
		weight,
		kind,
		title,
		sentence,
		action: { label, path: `/arrange/meetings/${row.id}` },
	});
	// Whoever asked not to be contacted is written to no more; how the talk ended can still be said.
	if (person.doNotContactAt && state.status !== "agreed") return undefined;
	if (state.status === "proposed")
		return state.times.length > 0
			? undefined
			: thing(
					"offer-others",
					dateIn(row.updatedAt, day.zone),
					1,
					c.dueOfferOthers({ name }),
					c.dueOfferOthersWhy(),
					c.dueOfferOthersDo(),
				);
	if (state.status === "missed-by-contact" && !state.retried)
		return thing(
			"offer-again",
			on,
			2,
			m.dueOfferAgain({ name }),
			m.dueOfferAgainWhy(),
			m.dueOfferAgainDo(),
		);
	if (state.status === "missed-by-seeker" && !state.apologizedAt)
		return thing(
			"apologize",
			on,
			1,
			m.dueApologize({ name }),
			m.dueApologizeWhy(),
			m.dueApologizeDo(),
		);
	if (state.status !== "agreed") return undefined;
	const end = addMinutes(state.at, row.minutes);
	if (compareInstants(day.now, end) >= 0)
		return thing(
			"say-held",
			on,
			1,
			m.dueSayHeld({ name }),
			m.dueSayHeldWhy({ when: when() }),
			m.dueSayHeldDo(),
		);
	if (person.doNotContactAt) return undefined;
	const begun = compareInstants(day.now, state.at) >= 0;
	const from = laterDate(addDays(on, -1), dateIn(row.updatedAt, day.zone));
	if (begun || row.confirmedAt || row.medium === "written" || day.today < from)
		return undefined;
	return thing(
		"confirm",
		from,
		1,
		m.dueConfirm({ name }),
		m.dueConfirmWhy({ when: when() }),
		m.dueConfirmDo(),
	);
}

/** A talk that was changed in the person's own calendar: until they say what holds, the two differ. */
export function calendarQuestionDue(
	{ meetingId, contactId, name, writtenAt }: AskedTalk,
	{ zone }: DueDay,
): DueThing {
	return {
		id: `calendar-question:${meetingId}`,
		dueOn: dateIn(writtenAt, zone),
		weight: 1,
		kind: "calendar-question",
		contact: { id: contactId, name },
		target: null,
		title: c.dueQuestion({ name }),
		sentence: c.dueQuestionWhy(),
		action: { label: c.dueQuestionDo(), path: "/settings/calendars" },
	};
}

export interface AskedTalk {
	meetingId: string;
	contactId: string;
	name: string;
	writtenAt: Instant;
}
