import type { DueDay, DueThing } from "#core/due.ts";
import { addDays, dateIn } from "#core/instant.ts";
import { kept } from "#core/kept.ts";
import { type ThankYouDates, thankYouDates } from "#core/thank-you-dates.ts";
import m from "#messages/followup";
import keep from "#messages/followup-keep";
import more from "#messages/followup-thanks";
import type { Tx } from "#storage/db.ts";
import { keepInTouchOn, mayBeDueBefore } from "./rules/keep-in-touch.ts";
import { loopBackOwed } from "./rules/loop-back.ts";
import { promiseDueOn } from "./rules/promise.ts";
import { thanksAt } from "./rules/thank-you.ts";
import {
	type OpenTalkRow,
	selectDatedLeads,
	selectFirstTalk,
	selectOpenPromises,
	selectOpenTalks,
	selectUnthankedLeads,
} from "./store/due.ts";
import { selectAcquaintances, silentSince } from "./store/keep-in-touch.ts";
import { selectCourses } from "./store/loop-back.ts";
import { settleOutgoing } from "./store/outgoing.ts";

/** Promises and deadlines come up three days ahead. Our judgement. */
const AHEAD_DAYS = 3;

/** What follows from talks (METHOD step 6): debrief, thanks, promises, news for referrers, deadlines of leads; and a first answer on clarity and confidence before the first talk. */
export async function followupDue(tx: Tx, day: DueDay): Promise<DueThing[]> {
	await settleOutgoing(tx);
	const found = await Promise.all([
		talksDue(tx, day),
		promisesDue(tx, day),
		loopBacksDue(tx, day),
		leadsDue(tx, day),
		leadThanksDue(tx, day),
		keepInTouchDue(tx, day),
		baselineDue(tx, day),
	]);
	return found.flat();
}

async function talksDue(tx: Tx, day: DueDay): Promise<DueThing[]> {
	const people = await selectOpenTalks(tx);
	return people.flatMap((person, at) => [
		// For the talk as a whole, under the name of its first.
		...(people[at - 1]?.id === person.id ? [] : debriefDue(person)),
		...thanksDue(person, day),
	]);
}

const days = new Intl.DateTimeFormat("en-GB", {
	weekday: "long",
	day: "numeric",
	month: "long",
	timeZone: "UTC",
});

const years = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "long",
	year: "numeric",
	timeZone: "UTC",
});

const saidDays = new Map<string, string>();

/** `Tuesday 17 March` */
const dayInWords = (date: string) =>
	kept(saidDays, date, () => days.format(Date.parse(date)));

const targetOf = ({ targetId, targetLabel }: OpenTalkRow) =>
	targetId && targetLabel ? { id: targetId, label: targetLabel } : null;

/** The same day (METHOD step 6). Where no more contact is wanted, the debrief still helps the seeker. */
function debriefDue(talk: OpenTalkRow): DueThing[] {
	if (talk.debriefedAt) return [];
	const { contactId: id, contactName: name } = talk;
	return [
		{
			id: `debrief:${talk.id}`,
			dueOn: dateIn(talk.startsAt, talk.seekerZone),
			weight: 1,
			kind: "debrief",
			contact: { id, name },
			target: targetOf(talk),
			title: m.dueDebriefTitle({ name }),
			sentence: m.dueDebriefSentence(),
			action: { label: m.dueDebriefAction(), path: `/follow-up/${talk.id}` },
		},
	];
}

/** Everybody of the talk; never left out because it is late. Only who asked not to be contacted is. */
export function thanksDue(
	talk: OpenTalkRow,
	{ now }: Pick<DueDay, "now">,
): DueThing[] {
	if (talk.isThanked || talk.doNotContactAt) return [];
	const { contactId: id, contactName: name } = talk;
	const dates = thankYouDates(talk.startsAt, talk.seekerZone);
	const standing = thanksAt(talk, dates, now);
	return [
		{
			id: `thank-you:${talk.id}:${id}`,
			dueOn: standing === "late" ? dates.limitOn : dates.aimOn,
			limitOn: dates.limitOn,
			weight: 1,
			kind: "thank-you",
			contact: { id, name },
			target: targetOf(talk),
			title: m.dueThanksTitle({ name }),
			sentence: thanksSentence(talk, standing, dates),
			action: {
				label: m.dueThanksAction(),
				path: `/follow-up/${talk.id}#thanks`,
			},
		},
	];
}

/** Both dates in words; what came back says so. */
function thanksSentence(
	{ cameBackBy }: OpenTalkRow,
	standing: "fresh" | "due" | "late",
	{ aimOn, limitOn }: ThankYouDates,
): string {
	if (cameBackBy) return more.dueCameBack({ channel: cameBackBy });
	return more.dueSentence({
		standing,
		aim: dayInWords(aimOn),
		limit: dayInWords(limitOn),
	});
}

/** What is due goes into calendars, so what was put off the record is not said there (METHOD §3). */
function whatOf(owed: { what: string; isOffTheRecord: boolean }): string {
	return owed.isOffTheRecord ? "…" : owed.what;
}

async function promisesDue(
	tx: Tx,
	{ today, zone }: DueDay,
): Promise<DueThing[]> {
	const promises = await selectOpenPromises(tx);
	return promises.flatMap((promise): DueThing[] => {
		const dueOn = promiseDueOn(promise, zone);
		const mine = promise.owedBy === "seeker";
		// What they promised is looked at once its day is over, not before.
		if (!dueOn || (mine ? addDays(today, AHEAD_DAYS) : today) < dueOn)
			return [];
		if (!mine && today === dueOn) return [];
		const { contactName: name } = promise;
		const what = whatOf(promise);
		return [
			{
				id: `promise:${promise.id}`,
				dueOn,
				weight: mine ? 1 : 3,
				kind: "promise",
				contact: { id: promise.contactId, name },
				target: null,
				title: mine
					? m.duePromiseTitle({ name })
					: m.dueTheirPromiseTitle({ name }),
				sentence: mine
					? m.duePromiseSentence({ what })
					: m.dueTheirPromiseSentence({ what }),
				action: {
					label: m.duePromiseAction(),
					path: `/follow-up/${promise.meetingId}#promises`,
				},
			},
		];
	});
}

async function loopBacksDue(tx: Tx, { zone }: DueDay): Promise<DueThing[]> {
	const courses = await selectCourses(tx);
	return courses.flatMap((course): DueThing[] => {
		const owed = loopBackOwed(course, zone);
		if (!owed || course.referrerDoNotContactAt) return [];
		const { referrerName: name, suggestedName: suggested } = course;
		return [
			{
				id: `loop-back:${course.referralId}:${owed.occasion}`,
				dueOn: owed.dueOn,
				weight: 2,
				kind: "loop-back",
				contact: { id: course.referrerId, name },
				about: [course.suggestedId],
				target: null,
				title: m.dueLoopTitle({ name }),
				sentence: m.dueLoopSentence({ suggested, occasion: owed.occasion }),
				action: { label: m.dueLoopAction(), path: "/follow-up#loop-backs" },
			},
		];
	});
}

async function leadsDue(tx: Tx, { today }: DueDay): Promise<DueThing[]> {
	const leads = await selectDatedLeads(tx, today);
	return leads
		.filter((lead) => lead.deadline <= addDays(today, AHEAD_DAYS))
		.map((lead) => ({
			id: `lead:${lead.id}`,
			dueOn: lead.deadline,
			weight: 2,
			kind: "lead",
			contact: { id: lead.contactId, name: lead.contactName },
			target: null,
			title: m.dueLeadTitle(),
			sentence: m.dueLeadSentence({
				what: whatOf(lead),
				name: lead.contactName,
			}),
			action: {
				label: m.dueLeadAction(),
				path: `/follow-up/${lead.meetingId}#leads`,
			},
		}));
}

/** A day to thank for a lead, as for a talk. Our judgement: METHOD §3 names no term. */
async function leadThanksDue(tx: Tx, { zone }: DueDay): Promise<DueThing[]> {
	const leads = await selectUnthankedLeads(tx);
	return leads.map((lead) => {
		const heardOn = dateIn(lead.createdAt, zone);
		const { contactName: name } = lead;
		const what = `${whatOf(lead).replace(/[.\s]+$/, "")}.`;
		return {
			id: `lead-thanks:${lead.id}`,
			dueOn: addDays(heardOn, 1),
			limitOn: addDays(heardOn, 7),
			weight: 2,
			kind: "lead-thanks",
			contact: { id: lead.contactId, name },
			target: null,
			title: keep.dueLeadThanksTitle({ name }),
			sentence: keep.dueLeadThanksSentence({ what }),
			action: {
				label: m.dueLeadAction(),
				path: `/follow-up/${lead.meetingId}#leads`,
			},
		};
	});
}

/** People to say hello to, counted from the last real contact of any channel. */
async function keepInTouchDue(
	tx: Tx,
	{ today, zone }: DueDay,
): Promise<DueThing[]> {
	const people = await selectAcquaintances(
		tx,
		silentSince(mayBeDueBefore(today)),
	);
	return people.flatMap((person): DueThing[] => {
		const dueOn = keepInTouchOn(person, zone);
		if (!dueOn || today < dueOn || !person.lastAt) return [];
		const { id, name } = person;
		return [
			{
				// Another contact makes it another thing, which was not put off.
				id: `keep-in-touch:${id}:${dateIn(person.lastAt, zone)}`,
				dueOn,
				weight: 3,
				kind: "keep-in-touch",
				contact: { id, name },
				target: null,
				title: keep.dueTitle({ name }),
				sentence: keep.dueSentence({
					date: years.format(Date.parse(dateIn(person.lastAt, zone))),
					topic: person.targetLabel ?? "none",
				}),
				action: {
					label: keep.dueAction(),
					path: `/follow-up#keep-${id}`,
				},
			},
		];
	});
}

async function baselineDue(tx: Tx, { zone }: DueDay): Promise<DueThing[]> {
	const first = await selectFirstTalk(tx);
	if (!first) return [];
	return [
		{
			id: "confidence:baseline",
			dueOn: dateIn(first.startsAt, zone),
			weight: 3,
			kind: "confidence",
			contact: null,
			target: null,
			title: m.dueBaselineTitle(),
			sentence: m.dueBaselineSentence(),
			action: { label: m.dueBaselineAction(), path: "/follow-up#baseline" },
		},
	];
}
