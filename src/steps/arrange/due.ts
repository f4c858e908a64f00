import { approachDue } from "#core/approach/due.ts";
import { type WorkCalendar, weekendsOnly } from "#core/business-days.ts";
import type { DueDay, DueThing } from "#core/due.ts";
import { addDays, dateIn } from "#core/instant.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import type { Tx } from "#storage/db.ts";
import { draftKindOf, standingState } from "./rules/approach.ts";
import { answerDue } from "./rules/contact-answer.ts";
import { actionLabel, dueWords, weights } from "./rules/due-words.ts";
import { answerThing, faultThing, unsureThing } from "./rules/mail-due.ts";
import { mailFault } from "./rules/mail-fault.ts";
import { calendarQuestionDue, meetingThing } from "./rules/meeting-due.ts";
import { withdrawnIn } from "./rules/name-checks.ts";
import { nameStandings } from "./rules/name-standing.ts";
import { suggestionDue } from "./rules/time-suggestion.ts";
import { workPlaceOf } from "./rules/work-place.ts";
import { type ApproachRow, approachState } from "./store/approach.ts";
import { selectNews } from "./store/contact-answer.ts";
import {
	selectApproachesToWatch,
	selectDraftsToWatch,
	selectMeetingsToWatch,
	selectTriedElsewhere,
} from "./store/due.ts";
import { selectMailAccount } from "./store/mail-account.ts";
import {
	selectUnsureMessages,
	selectWaitingAnswers,
	type WaitingAnswer,
} from "./store/mail-due.ts";
import type { MeetingRow } from "./store/meeting.ts";
import {
	selectNameUses,
	selectProtectedNames,
	selectReferralsTo,
} from "./store/names.ts";
import {
	type PersonRow,
	type SeekerRow,
	selectPeople,
	selectSameIds,
	selectSeeker,
	selectTargetsById,
} from "./store/people.ts";
import { selectAskedTalks } from "./store/remote-calendar.ts";
import { selectOpenSuggestions } from "./store/time-suggestion.ts";

type Summary = Pick<DueThing, "contact" | "target">;

/** What arranging asks for on a day: 3B7, dates that were named, the day before a talk, and what nobody has said yet. */
export async function arrangeDue(tx: Tx, day: DueDay): Promise<DueThing[]> {
	const approaches = await selectApproachesToWatch(tx);
	const meetings = await selectMeetingsToWatch(tx);
	const rows = [...approaches, ...meetings];
	const people = await selectPeople(
		tx,
		rows.map((row) => row.contactId),
	);
	const targets = await selectTargetsById(
		tx,
		rows.map((row) => row.targetId),
	);
	const elsewhere = await selectTriedElsewhere(
		tx,
		approaches.map((row) => row.id),
	);
	const about = (row: ApproachRow | MeetingRow): Summary => {
		const person = people.get(row.contactId);
		const target = targets.get(row.targetId ?? "");
		return {
			contact: person ? { id: person.id, name: person.label } : null,
			target: target ? { id: target.id, label: target.label } : null,
		};
	};
	const seeker = await selectSeeker(tx);
	const named = await draftsWithWithdrawn(tx, day, approaches, people, seeker);
	const suggested = await selectOpenSuggestions(tx);
	const wrote = await selectWaitingAnswers(tx);
	// Whoever answered is read first, and is not reminded meanwhile.
	const waits = new Set(
		[...suggested, ...wrote].map(({ approachId }) => approachId),
	);
	return [
		...(await mailDue(tx, day, wrote)),
		...suggested.map((row) => suggestionDue(row, day.zone)),
		...(await selectAskedTalks(tx)).map((row) => calendarQuestionDue(row, day)),
		...(await selectNews(tx)).flatMap((row) => answerDue(row, day.zone) ?? []),
		...named.map(({ row, thing }) => ({ ...thing, ...about(row) })),
		...approaches.flatMap((row) => {
			const person = people.get(row.contactId);
			// Whoever suggested a time is answered first.
			if (!person || waits.has(row.id)) return [];
			const thing = approachThing(row, person, day, {
				triedElsewhere: elsewhere.has(row.id),
				calendar: calendarOf(row, person, day, seeker),
			});
			return thing ? [{ ...thing, ...about(row) }] : [];
		}),
		...meetings.flatMap((row) => {
			const person = people.get(row.contactId);
			if (!person) return [];
			const thing = meetingThing(row, person, day);
			return thing ? [{ ...thing, ...about(row) }] : [];
		}),
	];
}

/** What mail asks for: to read what came, to say what went out, to put the account right. */
async function mailDue(
	tx: Tx,
	day: DueDay,
	wrote: readonly WaitingAnswer[],
): Promise<DueThing[]> {
	const account = await selectMailAccount(tx);
	const fault = [account?.sendingRefusal, account?.readingRefusal]
		.map((one) => faultThing(mailFault(one ?? null), day))
		.find((thing) => thing !== null);
	return [
		...wrote.map((one) => answerThing(one, day)),
		...(await selectUnsureMessages(tx)).map((one) => unsureThing(one, day)),
		...(fault ? [fault] : []),
	];
}

/** The contact's weekends and holidays (METHOD §4: their business days). */
function calendarOf(
	row: ApproachRow,
	{ country }: PersonRow,
	{ daysOff }: DueDay,
	seeker: SeekerRow,
): WorkCalendar {
	const place = workPlaceOf({
		said: row,
		contactCountry: country,
		zone: row.contactZone,
		seekerCountry: seeker.country,
	});
	return daysOff?.(place) ?? weekendsOnly;
}

type Thing = Omit<DueThing, "contact" | "target">;

/** Unsent drafts that name somebody who took back the use of their name (METHOD §4: flagged at once). */
async function draftsWithWithdrawn(
	tx: Tx,
	day: DueDay,
	approaches: readonly ApproachRow[],
	people: ReadonlyMap<string, PersonRow>,
	seeker: SeekerRow,
): Promise<{ row: ApproachRow; thing: Thing }[]> {
	const drafts = await selectDraftsToWatch(tx);
	if (drafts.length === 0) return [];
	const said = await selectNameUses(tx);
	const guarded = await selectProtectedNames(tx);
	const found: { row: ApproachRow; thing: Thing }[] = [];
	for (const { approachId, text } of drafts) {
		const row = approaches.find(({ id }) => id === approachId);
		const person = row && people.get(row.contactId);
		if (!person || person.doNotContactAt) continue;
		const today = dateIn(day.now, row.contactZone);
		if (
			!draftKindOf(
				approachState(row),
				today,
				calendarOf(row, person, day, seeker),
			)
		)
			continue;
		const names = nameStandings(
			guarded.filter(({ id }) => id !== person.id),
			said,
			await selectReferralsTo(tx, await selectSameIds(tx, person.id)),
			{ now: day.now, zone: seeker.zone, limitsKept: true },
		);
		const withdrawn = withdrawnIn(text, {
			names,
			contact: {
				full: person.name ?? person.label,
				given: person.givenName,
				family: person.familyName,
			},
			seekerName: seeker.name,
		});
		if (!withdrawn) continue;
		const last = said.findLast(
			(one) =>
				one.referrerId === withdrawn.contactId && one.status === "withdrawn",
		);
		const facts = { referrer: withdrawn.full, name: person.label };
		found.push({
			row,
			thing: {
				id: `name-withdrawn:${row.id}`,
				dueOn: dateIn(last?.at ?? day.now, day.zone),
				weight: 1,
				kind: "name-withdrawn",
				title: m.dueNameWithdrawn(facts),
				sentence: m.dueNameWithdrawnWhy(facts),
				action: {
					label: m.dueNameWithdrawnDo(),
					path: `/arrange/approaches/${row.id}`,
				},
			},
		});
	}
	return found;
}

function approachThing(
	row: ApproachRow,
	person: PersonRow,
	day: DueDay,
	{
		triedElsewhere,
		calendar,
	}: { triedElsewhere: boolean; calendar: WorkCalendar },
): Thing | undefined {
	const state = standingState(
		approachState(row),
		person.doNotContactAt,
		row.contactZone,
	);
	const path = `/arrange/approaches/${row.id}`;
	const name = person.label;
	if (state.status === "accepted")
		return {
			id: `agree-time:${row.id}`,
			dueOn: state.acceptedOn,
			weight: 1,
			kind: "agree-time",
			title: m.dueAgreeTime({ name }),
			sentence: m.dueAgreeTimeWhy({ name }),
			action: { label: m.dueAgreeTimeDo(), path },
		};
	if (state.status === "drafted" && row.introducedAt)
		return introducedThing(row, name, day);
	const due = approachDue(state, dateIn(day.now, row.contactZone), calendar);
	if (!due || (due.kind === "try-someone-else" && triedElsewhere))
		return undefined;
	return {
		id: `${due.kind}:${row.id}`,
		dueOn: due.dueOn,
		weight: weights[due.kind],
		kind: due.kind,
		...dueWords(due.kind, name),
		action: { label: actionLabel(due.kind), path },
	};
}

/** Both were just brought together: a quick answer is what makes an introduction worth it (METHOD §3). */
function introducedThing(
	{ id, introducedAt }: ApproachRow,
	name: string,
	{ now, zone }: DueDay,
): Thing {
	const on = dateIn(introducedAt ?? now, zone);
	return {
		id: `answer-introduction:${id}`,
		dueOn: on,
		limitOn: addDays(on, 1),
		weight: 1,
		kind: "answer-introduction",
		title: w.dueIntroduced({ name }),
		sentence: w.dueIntroducedWhy(),
		action: {
			label: w.dueIntroducedDo(),
			path: `/arrange/approaches/${id}`,
		},
	};
}
