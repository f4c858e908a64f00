import type { Instant } from "#core/instant.ts";
import { carriesOffTheRecord } from "#core/off-the-record.ts";
import { thankYouDates } from "#core/thank-you-dates.ts";
import m from "#messages/followup";
import more from "#messages/followup-thanks";
import type { NameChecking } from "#steps/arrange/schema/checking.ts";
import type { NoteMark } from "#steps/conduct/rules/note.ts";
import { candidatesFrom } from "../rules/candidates.ts";
import {
	bestLearned,
	checkThankYou,
	type Learned,
	type ThankYouFinding,
	type ThankYouParts,
	thanksAt,
} from "../rules/thank-you.ts";
import type { ThankYou } from "../schema/thank-you.ts";
import type { InsightRow } from "../store/debrief.ts";
import type { OutgoingThanksRow } from "../store/outgoing.ts";
import type {
	HeldTalkRow,
	PersonRow,
	SeekerRow,
	SuggestedRow,
	TalkNoteRow,
} from "../store/talk.ts";
import type { ThankYouRow } from "../store/thank-you.ts";

interface Thanked {
	talk: HeldTalkRow;
	seeker: SeekerRow;
	notes: TalkNoteRow[];
	suggested: SuggestedRow[];
	insights: InsightRow[];
	thankYous: ThankYouRow[];
	outgoing: OutgoingThanksRow[];
	names: ReadonlyMap<string, NameChecking>;
}

/** The thanks owed to one person of a talk. */
export function presentThankYou(
	whole: Thanked,
	person: PersonRow,
	now: Instant,
): ThankYou {
	const { talk } = whole;
	const row = rowOf(whole, person);
	const dates = thankYouDates(talk.startsAt, talk.seekerZone);
	const { body, isDraft } = thankYouBody(whole, person, now);
	const names = whole.names.get(person.id) ?? null;
	const standing = thanksAt(talk, dates, now);
	const standard = {
		...{ offTheRecord: secretsOf(whole), names },
		isLate: standing === "late",
	};
	return {
		contact: { id: person.id, name: person.name },
		email: person.email,
		subject: m.thankYouSubject(),
		body,
		isDraft,
		findings: row?.sentAt
			? []
			: checkThankYou(body, standard).map(({ code, blocks, sentence }) => ({
					code,
					blocks,
					sentence: sentence ?? findingSentence(code),
				})),
		checking: row?.sentAt ? null : names,
		aimOn: dates.aimOn,
		limitOn: dates.limitOn,
		standing: row?.sentAt ? "sent" : standing,
		channel: row?.channel ?? null,
		sentAt: row?.sentAt ?? null,
		cameBack:
			row?.cameBackAt && row.cameBackChannel
				? { at: row.cameBackAt, channel: row.cameBackChannel }
				: null,
		place: talk.place,
		outgoing: outgoingOf(whole, row),
		doNotContact: person.doNotContactAt !== null,
		safetyNoted: person.isSafetyNoted,
	};
}

function outgoingOf({ outgoing }: Thanked, row: ThankYouRow | undefined) {
	const found = row && outgoing.find((one) => one.aboutId === row.id);
	return found && !row.sentAt ? { id: found.id, status: found.status } : null;
}

/** What was said off the record in the talk. */
export function secretsOf({ notes }: Pick<Thanked, "notes">): string[] {
	return notes.filter((note) => note.offTheRecord).map((note) => note.body);
}

/** The person's own text, else a draft from what is on the record. */
export function thankYouBody(
	whole: Thanked,
	person: PersonRow,
	now: Instant,
): { body: string; isDraft: boolean } {
	const row = rowOf(whole, person);
	return row
		? { body: row.body, isDraft: false }
		: { body: draftThankYou(partsFor(whole, person, now)), isDraft: true };
}

function rowOf({ thankYous }: Thanked, { id }: PersonRow) {
	return thankYous.find((row) => row.contactId === id);
}

function partsFor(
	whole: Thanked,
	person: PersonRow,
	now: Instant,
): ThankYouParts {
	const { talk, seeker } = whole;
	const dates = thankYouDates(talk.startsAt, talk.seekerZone);
	const [given = person.name] = person.name.split(" ");
	return {
		to: person.isNamed ? (person.givenName ?? given) : null,
		topic: talk.targetLabel,
		learned: bestLearned(learnedIn(whole)),
		suggested: suggestedBy(person, whole.suggested),
		apology: thanksAt(talk, dates, now) === "late",
		from: seeker.name,
	};
}

/** Each once, whatever entries they had. */
function suggestedBy({ id }: PersonRow, suggested: SuggestedRow[]): string[] {
	const named = suggested.filter(
		({ referrerId, contactId, isLeftOut }) =>
			referrerId === id && contactId !== id && !isLeftOut,
	);
	return [
		...new Map(named.map(({ contactId, name }) => [contactId, name])).values(),
	];
}

/**
 * Insights first, as they are what the person made of it; then the notes that could become some. A note on the record
 * that repeats a passage off the record is left out too.
 */
function learnedIn({ insights, notes }: Thanked): Learned[] {
	const secret = secretsOf({ notes });
	const fromNotes = candidatesFrom(
		notes.map((note) => ({ ...note, marks: note.marks as NoteMark[] })),
	).flatMap((one) =>
		one.as === "insight" ? [{ kind: one.kind, claim: one.body }] : [],
	);
	const own = insights.filter((insight) => !insight.offTheRecord);
	return (bestLearned(own) ? own : fromNotes).filter(
		({ claim }) => !carriesOffTheRecord(claim, secret),
	);
}

/** The pieces in the words of the catalogue; paragraphs are set apart by an empty line. */
export function draftThankYou(parts: ThankYouParts): string {
	const { to, topic, learned, suggested } = parts;
	const thanks = [
		topic ? m.thanksAbout({ topic }) : m.thanksPlain(),
		parts.apology ? m.thanksLate() : "",
	];
	const stayed = learned?.verbatim
		? m.thanksQuote({ text: learned.text })
		: m.thanksLearned({ text: learned?.text ?? m.thanksGap() });
	return [
		to ? m.thanksDear({ name: to }) : m.thanksHello(),
		thanks.filter(Boolean).join(" "),
		stayed,
		suggested.length > 0 ? m.thanksSuggested({ names: listed(suggested) }) : "",
		parts.from ? m.thanksFrom({ name: parts.from }) : m.thanksClose(),
	]
		.filter(Boolean)
		.join("\n\n");
}

/** `Ann, Bo and Cy` */
function listed(names: readonly string[]): string {
	return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}

/** What is wrong, and what to do about it. */
function findingSentence(code: ThankYouFinding["code"]): string {
	switch (code) {
		case "name":
			return more.findName();
		case "booking":
			return more.findBooking();
		case "long":
			return more.findLong();
		case "late":
			return more.findLate();
		case "off-the-record":
			return m.findOffTheRecord();
		case "gap":
			return m.findGap();
		case "asks":
			return m.findAsks();
		case "thin":
			return m.findThin();
	}
}
