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
import { suggestionDue } from "./rules/time-suggestion.ts";
import { withdrawnDue } from "./rules/withdrawn-names.ts";
import { workPlaceOf } from "./rules/work-place.ts";
import { type ApproachRow, approachState } from "./store/approach.ts";
import { selectNews } from "./store/contact-answer.ts";
import {
	type DuePersonRow,
	selectApproachesToWatch,
	selectDuePeople,
	selectMeetingsToWatch,
	selectTriedElsewhere,
	selectUnsent,
} from "./store/due.ts";
import { selectMailAccount } from "./store/mail-account.ts";
import {
	selectUnsureMessages,
	selectWaitingAnswers,
	type WaitingAnswer,
} from "./store/mail-due.ts";
import type { MeetingRow } from "./store/meeting.ts";
import {
	selectKnownTo,
	selectNameUses,
	selectProtectedNames,
	selectReferralsToAll,
} from "./store/names.ts";
import {
	type SeekerRow,
	selectPeople,
	selectSeeker,
	selectTargetsById,
} from "./store/people.ts";
import { selectAskedTalks } from "./store/remote-calendar.ts";
import { selectOpenSuggestions } from "./store/time-suggestion.ts";

type Summary = Pick<DueThing, "contact" | "target">;

/** What arranging asks for on a day: 3B7, dates that were named, the day before a talk, and what nobody has said yet. */
export async function arrangeDue(tx: Tx, day: DueDay): Promise<DueThing[]> {
	// Each part is sent together: first what hangs on nothing, then what hangs on the approaches and meetings.
	const [approaches, meetings, seeker, suggested, wrote, asked, news] =
		await Promise.all([
			selectApproachesToWatch(tx),
			selectMeetingsToWatch(tx),
			selectSeeker(tx),
			selectOpenSuggestions(tx),
			selectWaitingAnswers(tx),
			selectAskedTalks(tx),
			selectNews(tx),
		]);
	const rows = [...approaches, ...meetings];
	const [people, targets, elsewhere, named, mail] = await Promise.all([
		selectDuePeople(
			tx,
			rows.map((row) => row.contactId),
		),
		selectTargetsById(
			tx,
			rows.map((row) => row.targetId),
		),
		selectTriedElsewhere(
			tx,
			approaches.map((row) => row.id),
		),
		withdrawnNames(tx, day, approaches, seeker),
		mailDue(tx, day, wrote),
	]);
	const about = (row: ApproachRow | MeetingRow): Summary => {
		const person = people.get(row.contactId);
		const target = targets.get(row.targetId ?? "");
		return {
			contact: person ? { id: person.id, name: person.label } : null,
			target: target ? { id: target.id, label: target.label } : null,
		};
	};
	// Whoever answered is read first, and is not reminded meanwhile.
	const waits = new Set(
		[...suggested, ...wrote].map(({ approachId }) => approachId),
	);
	return [
		...mail,
		...suggested.map((row) => suggestionDue(row, day.zone)),
		...asked.map((row) => calendarQuestionDue(row, day)),
		...news.flatMap((row) => answerDue(row, day.zone) ?? []),
		...named.map(({ targetId, thing }) => {
			const target = targets.get(targetId ?? "");
			return {
				...thing,
				target: target ? { id: target.id, label: target.label } : null,
			};
		}),
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
	const [account, unsure] = await Promise.all([
		selectMailAccount(tx),
		selectUnsureMessages(tx),
	]);
	const fault = [account?.sendingRefusal, account?.readingRefusal]
		.map((one) => faultThing(mailFault(one ?? null), day))
		.find((thing) => thing !== null);
	return [
		...wrote.map((one) => answerThing(one, day)),
		...unsure.map((one) => unsureThing(one, day)),
		...(fault ? [fault] : []),
	];
}

/** The contact's weekends and holidays (METHOD §4: their business days). */
function calendarOf(
	row: ApproachRow,
	{ country }: DuePersonRow,
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

/** Words that have not left yet, of any step, and name somebody who took back the use of their name. */
async function withdrawnNames(
	tx: Tx,
	day: DueDay,
	approaches: readonly ApproachRow[],
	seeker: SeekerRow,
): Promise<{ targetId: string | null; thing: Omit<DueThing, "target"> }[]> {
	const unsent = await selectUnsent(tx);
	if (unsent.length === 0) return [];
	const people = await selectPeople(
		tx,
		unsent.map((one) => one.contactId),
	);
	const rows = new Map(approaches.map((row) => [row.id, row]));
	const ids = [...people.values()].map(({ id }) => id);
	const known = {
		guarded: await selectProtectedNames(tx),
		said: await selectNameUses(tx),
		referrals: await selectReferralsToAll(tx, ids),
		known: await selectKnownTo(tx, ids),
		seeker,
		now: day.now,
	};
	const open = unsent.filter(({ kind, id, contactId }) => {
		if (kind !== "approach") return true;
		const row = rows.get(id);
		const person = people.get(contactId);
		if (!row || !person) return false;
		const today = dateIn(day.now, row.contactZone);
		const calendar = calendarOf(row, person, day, seeker);
		return draftKindOf(approachState(row), today, calendar) !== null;
	});
	return withdrawnDue(open, people, known).map(({ text, thing }) => ({
		targetId: rows.get(text.id)?.targetId ?? null,
		thing,
	}));
}

function approachThing(
	row: ApproachRow,
	person: DuePersonRow,
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
		// Another date that they named makes it another thing, which was not put off.
		id:
			due.kind === "deferred-reminder"
				? `${due.kind}:${row.id}:${due.dueOn}`
				: `${due.kind}:${row.id}`,
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
