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
import { approachState } from "./store/approach.ts";
import { selectNews } from "./store/contact-answer.ts";
import {
	type DueApproachRow,
	type DueMeetingRow,
	selectApproachesToWatch,
	selectMeetingsToWatch,
	selectTriedElsewhere,
	selectUnsent,
	type UnsentRow,
} from "./store/due.ts";
import { selectMailAccount } from "./store/mail-account.ts";
import {
	selectUnsureMessages,
	selectWaitingAnswers,
	type WaitingAnswer,
} from "./store/mail-due.ts";
import {
	selectKnownTo,
	selectNameUses,
	selectProtectedNames,
	selectReferralsToAll,
} from "./store/names.ts";
import { type SeekerRow, selectPeople, selectSeeker } from "./store/people.ts";
import { selectAskedTalks } from "./store/remote-calendar.ts";
import { selectOpenSuggestions } from "./store/time-suggestion.ts";

/** What arranging asks for on a day: 3B7, dates that were named, the day before a talk, and what nobody has said yet. */
export async function arrangeDue(tx: Tx, day: DueDay): Promise<DueThing[]> {
	const [approaches, meetings, seeker, suggested, asked, news, mail, unsent] =
		await Promise.all([
			selectApproachesToWatch(tx),
			selectMeetingsToWatch(tx),
			selectSeeker(tx),
			selectOpenSuggestions(tx),
			selectAskedTalks(tx),
			selectNews(tx),
			mailDue(tx, day),
			selectUnsent(tx),
		]);
	// Whoever answered is read first, and is not reminded meanwhile.
	const waits = new Set(
		[...suggested, ...mail.wrote].map(({ approachId }) => approachId),
	);
	const things = approaches.flatMap((row) => {
		const thing = waits.has(row.id)
			? undefined
			: approachThing(row, day, seeker);
		return thing ? [{ row, thing }] : [];
	});
	const [elsewhere, named] = await Promise.all([
		selectTriedElsewhere(
			tx,
			things
				.filter(({ thing }) => thing.kind === "try-someone-else")
				.map(({ row }) => row.id),
		),
		withdrawnNames(tx, day, { unsent, approaches, seeker }),
	]);
	return [
		...mail.things,
		...suggested.map((row) => suggestionDue(row, day.zone)),
		...asked.map((row) => calendarQuestionDue(row, day)),
		...news.flatMap((row) => answerDue(row, day.zone) ?? []),
		...named,
		...things
			.filter(
				({ row, thing }) =>
					thing.kind !== "try-someone-else" || !elsewhere.has(row.id),
			)
			.map(({ row, thing }) => ({ ...thing, ...about(row) })),
		...meetings.flatMap((row) => {
			const thing = meetingThing(row, row, day);
			return thing ? [{ ...thing, ...about(row) }] : [];
		}),
	];
}

function about(
	row: DueApproachRow | DueMeetingRow,
): Pick<DueThing, "contact" | "target"> {
	return {
		contact: { id: row.personId, name: row.label },
		target: targetOf(row),
	};
}

function targetOf(
	row: DueApproachRow | DueMeetingRow | undefined,
): DueThing["target"] {
	return row?.targetId && row.targetLabel !== null
		? { id: row.targetId, label: row.targetLabel }
		: null;
}

/** What mail asks for: to read what came, to say what went out, to put the account right. */
async function mailDue(
	tx: Tx,
	day: DueDay,
): Promise<{ wrote: WaitingAnswer[]; things: DueThing[] }> {
	const [wrote, account, unsure] = await Promise.all([
		selectWaitingAnswers(tx),
		selectMailAccount(tx),
		selectUnsureMessages(tx),
	]);
	const fault = [account?.sendingRefusal, account?.readingRefusal]
		.map((one) => faultThing(mailFault(one ?? null), day))
		.find((thing) => thing !== null);
	const things = [
		...wrote.map((one) => answerThing(one, day)),
		...unsure.map((one) => unsureThing(one, day)),
		...(fault ? [fault] : []),
	];
	return { wrote, things };
}

/** The contact's weekends and holidays (METHOD §4: their business days). */
function calendarOf(
	row: DueApproachRow,
	{ daysOff }: DueDay,
	seeker: SeekerRow,
): WorkCalendar {
	const place = workPlaceOf({
		said: row,
		contactCountry: row.personCountry,
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
	{
		unsent,
		approaches,
		seeker,
	}: { unsent: UnsentRow[]; approaches: DueApproachRow[]; seeker: SeekerRow },
): Promise<DueThing[]> {
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
		if (!row || !people.has(contactId)) return false;
		const today = dateIn(day.now, row.contactZone);
		const calendar = calendarOf(row, day, seeker);
		return draftKindOf(approachState(row), today, calendar) !== null;
	});
	return withdrawnDue(open, people, known).map(({ text, thing }) => ({
		...thing,
		target: targetOf(rows.get(text.id)),
	}));
}

function approachThing(
	row: DueApproachRow,
	day: DueDay,
	seeker: SeekerRow,
): Thing | undefined {
	const state = standingState(
		approachState(row),
		row.doNotContactAt,
		row.contactZone,
	);
	const path = `/arrange/approaches/${row.id}`;
	const name = row.label;
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
	const due = approachDue(
		state,
		dateIn(day.now, row.contactZone),
		calendarOf(row, day, seeker),
	);
	if (!due) return undefined;
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
	{ id, introducedAt }: DueApproachRow,
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
