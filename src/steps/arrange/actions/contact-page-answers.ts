import { newId } from "#core/ids.ts";
import { addDays, dateIn, isPlainDate } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { addReferral } from "#steps/people/actions/referral.ts";
import { setDoNotContact } from "#steps/people/actions.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import {
	MOST_DAYS_LATER,
	MOST_LIMITS,
	MOST_NAME,
	MOST_REACH,
	MOST_WORDS_TYPED,
	type NamedSomebody,
	type PageRefusal,
} from "../schema/contact-page.ts";
import {
	type AnswerSubject,
	type ContactAnswerRow,
	insertAnswer,
} from "../store/contact-answer.ts";
import { lockMeeting, meetingState } from "../store/meeting.ts";
import { selectReferralsBy } from "../store/names.ts";
import { selectPeople, selectSameIds } from "../store/people.ts";
import { answerApproach } from "./approach-answers.ts";
import { type ContactPage, pageIn } from "./contact-page.ts";
import { cancelMeeting } from "./meeting.ts";
import { agreeTo, suggestTimes } from "./time-suggestion.ts";

/** Whether it changed anything: the same answer given again does not. */
export type Done = Result<{ isNew: boolean }, PageRefusal>;
type Way = ContactAnswerRow["way"];
type News = Partial<
	Pick<ContactAnswerRow, "startsAt" | "until" | "note" | "meetingId">
>;

interface Moment {
	page: ContactPage;
	tx: Tx;
	/** The seeker's account within this transaction. */
	inner: Actor;
	tell(kind: ContactAnswerRow["kind"], news?: News): Promise<Done>;
}

/** Loads the page as it stands, lets `work` answer by the actions that the seeker's own screens use, and keeps the answer as news. */
function answering(
	actor: Actor,
	subject: AnswerSubject,
	way: Way,
	work: (moment: Moment) => Promise<Done>,
): Promise<Done> {
	return actor.db.transaction(async (tx, nested) => {
		const page = await pageIn(tx, actor, subject, lockMeeting);
		if (!page.ok) return page;
		const { approach, meeting } = page.value;
		const tell = async (
			kind: ContactAnswerRow["kind"],
			news: News = {},
		): Promise<Done> => {
			await insertAnswer(tx, {
				id: newId(),
				approachId: approach?.id ?? null,
				meetingId: meeting?.id ?? null,
				way,
				kind,
				answeredAt: actor.now,
				...news,
			});
			return ok({ isNew: true });
		};
		return work({ page: page.value, tx, inner: within(actor, nested), tell });
	});
}

const unchanged: Done = ok({ isNew: false });
const words = (text: string | undefined) =>
	text?.trim().slice(0, MOST_WORDS_TYPED) || null;

/** They take one of the times on offer, or another one instead of that they took. */
export function takeTime(
	actor: Actor,
	subject: AnswerSubject,
	at: string,
	way: Way = "page",
	said?: string,
): Promise<Done> {
	return answering(actor, subject, way, async ({ page, tx, inner, tell }) => {
		const { meeting, choices, stage } = page;
		const state = meeting && meetingState(meeting);
		const same = (one: string) => Date.parse(one) === Date.parse(at);
		if (stage === "agreed" && state?.status === "agreed" && same(state.at))
			return unchanged;
		const time = choices.take.find(same);
		if (!time)
			return stage === "offered" || stage === "agreed" || stage === "open"
				? refuse("contact-page-time-gone")
				: refuse("contact-page-closed");
		const agreed = await agreeTo(
			inner,
			tx,
			{ approachId: page.approach?.id ?? null, meetingId: meeting?.id ?? null },
			time,
		);
		if (!agreed.ok) return agreed;
		return tell(stage === "agreed" ? "moved" : "took", {
			startsAt: time,
			meetingId: agreed.value,
			note: words(said),
		});
	});
}

/** They suggest other times, or say in words when it would suit. */
export function suggestOnPage(
	actor: Actor,
	subject: AnswerSubject,
	said: { times: readonly string[]; note?: string },
	way: Way = "page",
): Promise<Done> {
	return answering(actor, subject, way, async ({ page, inner }) => {
		if (!page.choices.suggest) return refuse("contact-page-closed");
		const meetingId =
			page.meeting?.status === "cancelled" ? undefined : page.meeting?.id;
		const done = await suggestTimes(inner, {
			approachId: page.approach?.id,
			meetingId,
			source: way,
			times: said.times,
			zone: page.zone,
			note: said.note,
		});
		return done.ok
			? ok({
					isNew:
						Date.parse(done.value.row.suggestedAt) === Date.parse(actor.now),
				})
			: done;
	});
}

/** Not now, but from a day on that they name: one reminder falls due then (METHOD §3). */
export function answerNotNow(
	actor: Actor,
	subject: AnswerSubject,
	said: { until: string; note?: string },
	way: Way = "page",
): Promise<Done> {
	return answering(actor, subject, way, async ({ page, inner, tell }) => {
		const { approach, choices, zone, later } = page;
		const until = said.until.trim();
		if (later === until) return unchanged;
		if (!approach || !choices.later) return refuse("contact-page-closed");
		if (!isPlainDate(until)) return refuse("contact-page-needs-date");
		if (until > addDays(dateIn(actor.now, zone), MOST_DAYS_LATER))
			return refuse("contact-page-date-far");
		const note = words(said.note);
		const done = await answerApproach(inner, approach.id, {
			kind: "deferred",
			until,
			toneInvites: false,
			note: note ?? undefined,
		});
		return done.ok ? tell("not-now", { until, note }) : done;
	});
}

/** No, thank you: nothing is asked again, and a talk that was on offer is off. */
export function answerNo(
	actor: Actor,
	subject: AnswerSubject,
	said: { note?: string } = {},
	way: Way = "page",
): Promise<Done> {
	return answering(actor, subject, way, async ({ page, inner, tell }) => {
		const { approach, meeting, choices, stage } = page;
		if (stage === "declined" || stage === "closed") return unchanged;
		if (!choices.no) return refuse("contact-page-closed");
		const note = words(said.note);
		if (meeting && meeting.status !== "cancelled") {
			const off = await cancelMeeting(inner, meeting.id, "contact");
			if (!off.ok) return off;
		}
		if (!approach) return tell("declined", { note });
		const done = await answerApproach(inner, approach.id, {
			kind: "declined",
			toneInvites: false,
			note: note ?? undefined,
		});
		// A yes before that: then it is the talk alone that is off.
		if (!done.ok && done.refusal.code !== "approach-answered") return done;
		return tell(done.ok ? "declined" : "cancelled", { note });
	});
}

/** They can't come to the talk that was agreed. */
export function answerCannotCome(
	actor: Actor,
	subject: AnswerSubject,
	said: { note?: string } = {},
	way: Way = "page",
): Promise<Done> {
	return answering(actor, subject, way, async ({ page, inner, tell }) => {
		const { meeting, choices } = page;
		if (meeting?.status === "cancelled") return unchanged;
		if (!meeting || !choices.cancel) return refuse("contact-page-closed");
		const off = await cancelMeeting(inner, meeting.id, "contact");
		return off.ok ? tell("cancelled", { note: words(said.note) }) : off;
	});
}

/** Somebody else would be better to ask: a referral, with what they say about their own name (METHOD §4). */
export function nameSomebody(
	actor: Actor,
	subject: AnswerSubject,
	said: NamedSomebody,
	way: Way = "page",
): Promise<Done> {
	return answering(actor, subject, way, async ({ page, tx, inner, tell }) => {
		const { approach, person, choices, stage } = page;
		if (!choices.name) return refuse("contact-page-closed");
		const name = said.name.trim().slice(0, MOST_NAME);
		const howToReach = said.howToReach.trim().slice(0, MOST_REACH);
		const limits = said.limits.trim().slice(0, MOST_LIMITS);
		if (!name) return refuse("contact-page-needs-person");
		if (said.nameUse === "limited" && !limits)
			return refuse("contact-page-needs-limits");
		if (await isNamed(tx, person.id, name)) return unchanged;
		const suggested = { name, ...(howToReach && { howToReach }) };
		const nameUse = {
			status: said.nameUse,
			...(said.nameUse === "limited" && { limits }),
		};
		// Instead of them where they were asked and have not said yes; besides, where they have.
		const isInstead = approach && choices.later && stage !== "agreed";
		const done = isInstead
			? await answerApproach(inner, approach.id, {
					kind: "redirected-to-person",
					toneInvites: false,
					suggested,
					nameUse,
				})
			: await addReferral(inner, { referrerId: person.id, suggested, nameUse });
		if (!done.ok) return refuse("contact-page-needs-person");
		return tell("named-somebody");
	});
}

async function isNamed(
	tx: Tx,
	personId: string,
	name: string,
): Promise<boolean> {
	const made = await selectReferralsBy(tx, await selectSameIds(tx, personId));
	const people = await selectPeople(
		tx,
		made.map(({ contactId }) => contactId),
	);
	const plain = name.toLocaleLowerCase();
	return [...people.values()].some(
		(one) => one.name?.toLocaleLowerCase() === plain,
	);
}

/** Please don't write again: set on the person, for good; a talk that was to come is off (METHOD §4). */
export function answerStop(
	actor: Actor,
	subject: AnswerSubject,
	way: Way = "page",
): Promise<Done> {
	return answering(actor, subject, way, async ({ page, inner, tell }) => {
		const { meeting, person, stage } = page;
		if (stage === "stopped") return unchanged;
		const open =
			meeting &&
			!["held", "cancelled"].includes(meeting.status) &&
			stage !== "over";
		if (open) {
			const off = await cancelMeeting(inner, meeting.id, "contact");
			if (!off.ok) return off;
		}
		const set = await setDoNotContact(inner, { id: person.id });
		return set.ok ? tell("do-not-contact") : refuse("contact-page-closed");
	});
}

/** They ask that what is held of them be erased: the seeker is told, until it is done. */
export function askForErasure(
	actor: Actor,
	subject: AnswerSubject,
): Promise<Done> {
	return answering(actor, subject, "page", async ({ page, tell }) =>
		page.erasureAsked ? unchanged : tell("asked-for-erasure"),
	);
}
