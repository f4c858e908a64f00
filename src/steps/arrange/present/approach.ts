import { approachDates, approachDue } from "#core/approach/due.ts";
import type { ApproachState } from "#core/approach/state.ts";
import { isOpen } from "#core/approach/state.ts";
import type { WorkCalendar, WorkPlace } from "#core/business-days.ts";
import { dateIn, instantFromMillis } from "#core/instant.ts";
import type { Check } from "../rules/check.ts";
import { timesLine } from "../rules/times.ts";
import { movedBy, type WorkPlaceSource } from "../rules/work-place.ts";
import type { Approach, ApproachPage, Draft } from "../schema/approach.ts";
import type { Checking } from "../schema/checking.ts";
import type { ApproachRow, TouchRow } from "../store/approach.ts";
import type { IncomingRow } from "../store/incoming.ts";
import type { MeetingRow } from "../store/meeting.ts";
import type { OutgoingRow } from "../store/outgoing.ts";
import type { PersonRow, TargetSummaryRow } from "../store/people.ts";
import { presentIncoming, presentOutgoing } from "./mail.ts";
import { presentPerson } from "./person.ts";

interface Whole {
	row: ApproachRow;
	state: ApproachState;
	person: PersonRow | undefined;
	target: TargetSummaryRow | undefined;
	touches: TouchRow[];
	draft: Draft | null;
	checking: Checking | null;
	checks: Check[];
	meeting: MeetingRow | undefined;
	introducer: PersonRow | null;
	place: WorkPlace & { source: WorkPlaceSource | null };
	calendar: WorkCalendar;
	outgoing: OutgoingRow | undefined;
	incoming: IncomingRow[];
	now: string;
}

export function presentApproach(whole: Whole): Approach {
	const { row, state, person, target, touches, meeting, now, calendar } = whole;
	const today = dateIn(now, row.contactZone);
	const last = touches.at(-1)?.happenedAt;
	// An answer that came is read first; a safety note stops all nudges.
	const isQuiet = person?.isSafetyNoted || whole.incoming.length > 0;
	return {
		id: row.id,
		contact: presentPerson(row.contactId, person),
		target: target ? { id: target.id, label: target.label } : null,
		status: state.status,
		open: isOpen(state),
		minutes: row.minutes,
		contactZone: row.contactZone,
		due: isQuiet ? null : approachDue(state, today, calendar),
		ahead: isQuiet
			? []
			: approachDates(state, calendar).filter((date) => date.dueOn >= today),
		lastTouchAt: last ? utc(last) : null,
		blocked:
			whole.checks.find((one) => one.severity === "block")?.sentence ?? null,
		meeting: meeting
			? {
					id: meeting.id,
					status: meeting.status,
					when: timesLine(
						meeting.startsAt,
						meeting.seekerZone,
						meeting.contactZone,
					),
				}
			: null,
		createdAt: utc(row.createdAt),
	};
}

export function presentApproachPage(
	whole: Whole,
	around: {
		referral: { id: string; referrer: PersonRow } | null;
		othersThere: PersonRow[];
		suggested: PersonRow[];
	},
): ApproachPage {
	const { row, state, person, touches } = whole;
	const summary = (one: PersonRow) => presentPerson(one.id, one);
	return {
		...presentApproach(whole),
		connection: row.connection,
		limitsKept: row.limitsKeptAt !== null,
		toneInvites: state.status === "declined" && state.toneInvites,
		referral: around.referral && {
			id: around.referral.id,
			referrer: summary(around.referral.referrer),
		},
		touches: touches.map((touch) => ({
			id: touch.id,
			kind: touch.kind,
			channel: touch.channel,
			subject: touch.subject,
			text: touch.body,
			at: utc(touch.happenedAt ?? touch.createdAt),
		})),
		outgoing: whole.outgoing ? presentOutgoing(whole.outgoing) : null,
		incoming: whole.incoming.map((row) => presentIncoming(row, touches)),
		draft: whole.draft,
		checking: whole.checking,
		checks: whole.checks,
		workPlace: presentWorkPlace(whole),
		tone: row.tone,
		address: row.address,
		introducer: whole.introducer && summary(whole.introducer),
		introducedAt: row.introducedAt && utc(row.introducedAt),
		contactRing: person?.ring ?? "unset",
		contactEmail: person?.email ?? null,
		contactPhone: person?.phone ?? null,
		contactProfile: person?.profile ?? null,
		sensitivity: person?.sensitivity ?? null,
		othersThere: around.othersThere.map(summary),
		suggested: around.suggested.map(summary),
	};
}

function presentWorkPlace({
	place,
	calendar,
	state,
}: Whole): ApproachPage["workPlace"] {
	const { country, region, source } = place;
	return {
		country,
		region,
		source,
		holidaysKnown: calendar.isKnown,
		regions: calendar.regions().map(({ code, name }) => ({ code, name })),
		moved: movedBy(state, calendar).map(({ date, name }) => ({ date, name })),
	};
}

function utc(instant: string): string {
	return instantFromMillis(Date.parse(instant));
}
