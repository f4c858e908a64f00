import { dateIn, type Instant } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { standingState } from "../rules/approach.ts";
import {
	contactPage,
	type PageChoices,
	type PageStage,
} from "../rules/contact-page.ts";
import { checkNames } from "../rules/name-checks.ts";
import { nameStandings } from "../rules/name-standing.ts";
import type { NameStanding } from "../schema/checking.ts";
import { MOST_NAMED } from "../schema/contact-page.ts";
import {
	type ApproachRow,
	approachState,
	selectApproach,
	selectTouches,
} from "../store/approach.ts";
import {
	type AnswerSubject,
	countNamed,
	selectAnswers,
} from "../store/contact-answer.ts";
import {
	type HeldOfContact,
	selectHeldOfContact,
} from "../store/contact-held.ts";
import {
	type MeetingRow,
	meetingState,
	selectMeeting,
	selectMeetingsOf,
} from "../store/meeting.ts";
import {
	selectNameUses,
	selectProtectedNames,
	selectReferralsTo,
} from "../store/names.ts";
import {
	type PersonRow,
	type SeekerRow,
	selectPerson,
	selectSameIds,
	selectSeeker,
	selectTargetsById,
} from "../store/people.ts";
import {
	type SuggestionRow,
	selectSuggestions,
} from "../store/time-suggestion.ts";

/** A contact's page: what it says, and what may be done there now. */
export interface ContactPage {
	approach: ApproachRow | null;
	meeting: MeetingRow | null;
	person: PersonRow;
	seeker: SeekerRow;
	/** The zone that the contact's clock is in, as far as we know. */
	zone: string;
	minutes: number;
	stage: PageStage;
	choices: PageChoices;
	/** The day that "not now" named. */
	later: string | null;
	/** They named somebody else to ask. */
	named: boolean;
	/** They asked to be erased. */
	erasureAsked: boolean;
	/** What they suggested and nobody has answered yet. */
	suggestion: SuggestionRow | null;
	why: Why;
	now: Instant;
}

/** Why it is they who are asked; each only as far as the names in it are free. */
export interface Why {
	connection: string | null;
	/** Who suggested them and is glad to be named. */
	referrer: string | null;
	/** What the talk is about, as a message to them has said it. */
	about: { kind: string; label: string } | null;
	/** Whether the meeting's place names nobody who would not be named. */
	mayShowPlace: boolean;
}

export function readContactPage(
	actor: Actor,
	subject: AnswerSubject,
): Promise<Result<ContactPage, "contact-page-closed">> {
	return actor.db.read((tx) => pageIn(tx, actor, subject, selectMeeting));
}

/** The page inside a transaction; with `lockMeeting` its meeting is held until the end, so that of two answers at once one comes after the other. */
export async function pageIn(
	tx: Tx,
	actor: Pick<Actor, "now">,
	{ approachId, meetingId }: AnswerSubject,
	readMeeting: typeof selectMeeting,
): Promise<Result<ContactPage, "contact-page-closed">> {
	const { now } = actor;
	const meetingNow = meetingId ?? (await latestMeeting(tx, approachId));
	const meeting = (meetingNow && (await readMeeting(tx, meetingNow))) || null;
	const ofMeeting = approachId ?? meeting?.approachId;
	const approach = (ofMeeting && (await selectApproach(tx, ofMeeting))) || null;
	const contactId = approach?.contactId ?? meeting?.contactId;
	const person = contactId && (await selectPerson(tx, contactId));
	if (!person) return refuse("contact-page-closed");
	const seeker = await selectSeeker(tx);
	const zone = meeting?.contactZone ?? approach?.contactZone ?? seeker.zone;
	const state =
		approach &&
		standingState(approachState(approach), person.doNotContactAt, zone);
	const about = { approachId: approach?.id, meetingId: meeting?.id };
	const suggestions = await selectSuggestions(tx, about);
	const answers = await selectAnswers(tx, about);
	const named = await countNamed(tx, about);
	const { stage, choices } = contactPage({
		approach: state,
		meeting: meeting && {
			state: meetingState(meeting),
			minutes: meeting.minutes,
			offered: meeting.offered as string[],
		},
		doNotContact: person.doNotContactAt !== null,
		isSafetyNoted: person.isSafetyNoted,
		now,
		today: dateIn(now, zone),
	});
	return ok({
		stage,
		choices: { ...choices, name: choices.name && named < MOST_NAMED },
		approach,
		meeting,
		person,
		seeker,
		zone,
		minutes: meeting?.minutes ?? approach?.minutes ?? 20,
		later: state?.status === "deferred" ? state.until : null,
		named: named > 0,
		erasureAsked: answers.some(({ kind }) => kind === "asked-for-erasure"),
		suggestion: suggestions.find(({ outcome }) => outcome === null) ?? null,
		why: await readWhy(tx, actor, { approach, meeting, person, seeker }),
		now,
	});
}

/** Of an approach the latest meeting that stands, else the latest. */
async function latestMeeting(
	tx: Tx,
	approachId: string | null,
): Promise<string | undefined> {
	const all = await selectMeetingsOf(tx, approachId ? [approachId] : []);
	const last =
		all.findLast(({ status }) => status !== "cancelled") ?? all.at(-1);
	return last?.id;
}

async function readWhy(
	tx: Tx,
	{ now }: Pick<Actor, "now">,
	{
		approach,
		meeting,
		person,
		seeker,
	}: Pick<ContactPage, "approach" | "meeting" | "person" | "seeker">,
): Promise<Why> {
	const sameIds = await selectSameIds(tx, person.id);
	const referrals = await selectReferralsTo(tx, sameIds);
	const names: NameStanding[] = nameStandings(
		(await selectProtectedNames(tx)).filter(({ id }) => id !== person.id),
		await selectNameUses(tx),
		referrals,
		{ now, zone: seeker.zone, limitsKept: false },
	);
	const isFree = (text: string) =>
		checkNames(text, {
			names,
			contact: {
				full: person.name ?? person.label,
				given: person.givenName,
				family: person.familyName,
			},
			seekerName: seeker.name,
			// What only may be a name is left out too: nobody looks at a page before it is shown.
		}).length === 0;
	const { connection = null } = approach ?? {};
	const led = referrals.find(({ id }) => id === approach?.referralId);
	const referrer = names.find(
		({ contactId, refusal, limits }) =>
			contactId === led?.referrerId && !refusal && !limits,
	);
	const shown = connection && isFree(connection) ? connection : null;
	const place = [meeting?.place, meeting?.accessNotes]
		.filter(Boolean)
		.join("\n");
	return {
		connection: shown,
		// Said once is enough.
		referrer:
			referrer && !shown?.includes(referrer.full) ? referrer.full : null,
		about: await aboutFor(tx, approach),
		mayShowPlace: isFree(place),
	};
}

/** The target, where a message to them named it: what the seeker calls it for themselves is their own affair. */
async function aboutFor(
	tx: Tx,
	approach: ApproachRow | null,
): Promise<Why["about"]> {
	if (!approach?.targetId) return null;
	const target = (await selectTargetsById(tx, [approach.targetId])).get(
		approach.targetId,
	);
	if (!target) return null;
	const said = (await selectTouches(tx, [approach.id])).some(
		({ subject, body }) =>
			`${subject ?? ""}\n${body ?? ""}`
				.toLowerCase()
				.includes(target.label.toLowerCase()),
	);
	return said ? target : null;
}

/** What is held of the contact, for the contact: whoever they were merged with too. */
export function readHeldOfContact(
	actor: Actor,
	subject: AnswerSubject,
): Promise<
	Result<{ page: ContactPage; held: HeldOfContact }, "contact-page-closed">
> {
	return actor.db.read(async (tx) => {
		const page = await pageIn(tx, actor, subject, selectMeeting);
		if (!page.ok) return page;
		const ids = await selectSameIds(tx, page.value.person.id);
		const held = await selectHeldOfContact(tx, ids);
		return held
			? ok({ page: page.value, held })
			: refuse("contact-page-closed");
	});
}
