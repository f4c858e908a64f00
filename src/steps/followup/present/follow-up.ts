import { dateIn } from "#core/instant.ts";
import { carriesOffTheRecord } from "#core/off-the-record.ts";
import { thankYouDates } from "#core/thank-you-dates.ts";
import m from "#messages/followup";
import keep from "#messages/followup-keep";
import type { NameChecking } from "#steps/arrange/schema/checking.ts";
import type { NoteMark } from "#steps/conduct/rules/note.ts";
import { candidatesFrom } from "../rules/candidates.ts";
import { thanksAt } from "../rules/thank-you.ts";
import type {
	FollowUp,
	FollowUpSummary,
	HeardLead,
	Insight,
	OwedPromise,
} from "../schema/follow-up.ts";
import type {
	ConfidenceRow,
	DebriefRow,
	InsightRow,
	LeadRow,
	PromiseRow,
} from "../store/debrief.ts";
import type { OutgoingThanksRow } from "../store/outgoing.ts";
import type {
	HeldTalkRow,
	PersonRow,
	SeekerRow,
	SheetQuestionRow,
	SuggestedRow,
	TalkNoteRow,
	VerdictRow,
} from "../store/talk.ts";
import type { ThankYouRow } from "../store/thank-you.ts";
import { presentThankYou } from "./thank-you.ts";

interface Whole {
	talk: HeldTalkRow;
	seeker: SeekerRow;
	notes: TalkNoteRow[];
	hypotheses: { id: string; claim: string }[];
	questions: SheetQuestionRow[];
	verdict: VerdictRow | undefined;
	suggested: SuggestedRow[];
	debrief: DebriefRow | undefined;
	insights: InsightRow[];
	promises: PromiseRow[];
	leads: LeadRow[];
	confidence: ConfidenceRow | undefined;
	thankYous: ThankYouRow[];
	outgoing: OutgoingThanksRow[];
	names: ReadonlyMap<string, NameChecking>;
}

/** The seeker's own view of what follows from a talk. What is off the record stands apart and goes nowhere else. */
export function presentFollowUp(whole: Whole, now: string): FollowUp {
	const { talk, debrief, confidence } = whole;
	const [contact, ...others] = talk.people;
	if (!contact) throw new Error("a meeting without its contact");
	const asked = questionsOf(whole);
	const isSaid = onTheRecord(whole.notes);
	return {
		meetingId: talk.id,
		contact: presentPerson(contact),
		participants: others.map((one) => ({
			...presentPerson(one),
			attribution: one.attribution,
		})),
		target: presentTarget(talk),
		verdict: presentVerdict(whole),
		medium: talk.medium,
		startsAt: talk.startsAt,
		heldOn: dateIn(talk.startsAt, talk.seekerZone),
		seekerZone: talk.seekerZone,
		contactZone: talk.contactZone,
		hypotheses: whole.hypotheses.map(({ id, claim }) => ({ id, claim })),
		questions: whole.questions.map(({ id, wording, hypothesisId }) => ({
			id,
			wording,
			hypothesisId,
		})),
		candidates: presentCandidates(whole),
		offTheRecord: whole.notes
			.filter((note) => note.offTheRecord && note.body.trim())
			.map(({ id, body, question }) => ({ noteId: id, body, question })),
		insights: whole.insights
			.filter((row) => !row.offTheRecord && isSaid(row.noteId, row.claim))
			.map((row) => presentInsight(row, asked)),
		promises: whole.promises
			.filter((row) => isSaid(row.noteId, row.what))
			.map((row) => presentPromise(row, asked)),
		leads: whole.leads
			.filter((row) => isSaid(row.noteId, row.what))
			.map((row) => presentLead(row, asked, whole)),
		debrief: debrief
			? {
					summary: debrief.summary,
					enjoyDay: debrief.enjoyDay,
					fit: debrief.fit,
					fitNote: debrief.fitNote,
					attribution: debrief.attribution,
					debriefedAt: debrief.debriefedAt,
				}
			: null,
		confidence: presentConfidence(confidence),
		thankYous: talk.people.map((person) => presentThankYou(whole, person, now)),
	};
}

function presentConfidence(row: ConfidenceRow | undefined) {
	if (!row || row.goalClarity === null) return null;
	const { goalClarity, interviewConfidence } = row;
	return { goalClarity, interviewConfidence };
}

function presentVerdict({ verdict }: Whole): FollowUp["verdict"] {
	if (!verdict) return null;
	const { decision, reasons, decidedAt } = verdict;
	return { decision, reasons, decidedAt };
}

/**
 * Whether something made of a note may still be shown: its note may have been put off the record since, or repeat one
 * that was.
 */
function onTheRecord(notes: readonly TalkNoteRow[]) {
	const secret = notes.filter((note) => note.offTheRecord);
	const ids = new Set(secret.map((note) => note.id));
	const passages = secret.map((note) => note.body);
	return (noteId: string | null, text: string) =>
		!(noteId && ids.has(noteId)) && !carriesOffTheRecord(text, passages);
}

interface Asked {
	/** In its words, by its own id or by that of a note under it. */
	of(questionId: string | null): string | null;
	under(noteId: string | null): string | null;
}

function questionsOf({ questions, notes }: Whole): Asked {
	const words = new Map(questions.map(({ id, wording }) => [id, wording]));
	const under = new Map(notes.map(({ id, question }) => [id, question]));
	return {
		of: (id) => (id ? (words.get(id) ?? null) : null),
		under: (id) => (id ? (under.get(id) ?? null) : null),
	};
}

function presentCandidates(whole: Whole): FollowUp["candidates"] {
	const questions = new Map(
		whole.notes.map((note) => [note.id, note.question]),
	);
	const of = (rows: { noteId: string | null }[]) =>
		new Set(rows.map((row) => row.noteId));
	const taken = {
		insight: of(whole.insights),
		promise: of(whole.promises),
		lead: of(whole.leads),
	};
	const notes = whole.notes.map((note) => ({
		...note,
		marks: note.marks as NoteMark[],
	}));
	return candidatesFrom(notes).map((one) => ({
		noteId: one.noteId,
		as: one.as,
		kind: one.as === "insight" ? one.kind : null,
		body: one.body,
		question: questions.get(one.noteId) ?? null,
		questionId: one.as === "insight" ? one.questionId : null,
		hypothesisId: one.as === "insight" ? one.hypothesisId : null,
		taken: taken[one.as].has(one.noteId),
	}));
}

function presentInsight(row: InsightRow, asked: Asked): Insight {
	const { hypothesisId, hypothesisClaim } = row;
	return {
		id: row.id,
		kind: row.kind,
		claim: row.claim,
		hypothesis:
			hypothesisId && hypothesisClaim
				? { id: hypothesisId, claim: hypothesisClaim }
				: null,
		stance: row.stance,
		questionId: row.runSheetQuestionId,
		question: asked.of(row.runSheetQuestionId),
		noteId: row.noteId,
	};
}

function presentPromise(row: PromiseRow, asked: Asked): OwedPromise {
	const { id, contactId, owedBy, what, dueOn, keptAt, noteId } = row;
	const question = asked.under(noteId);
	return { id, contactId, owedBy, what, dueOn, keptAt, noteId, question };
}

function presentLead(
	row: LeadRow,
	asked: Asked,
	{ talk, seeker }: Whole,
): HeardLead {
	const { id, contactId, what, deadline, mayNameSource, noteId } = row;
	const from = talk.people.find((person) => person.id === contactId);
	const isQuiet = !from || from.doNotContactAt || from.isSafetyNoted;
	return {
		id,
		contactId,
		what,
		deadline,
		mayNameSource,
		thankedAt: row.thankedAt,
		thanks:
			isQuiet || row.thankedAt
				? null
				: {
						email: from.email,
						subject: keep.leadSubject(),
						text: leadThanks(from, what, { mayNameSource, seeker }),
					},
		noteId,
		question: asked.under(noteId),
	};
}

/** Thanks for a lead alone (METHOD §3): short, and with the one question whether they may be named, while it is open. */
function leadThanks(
	{ isNamed, givenName, name }: PersonRow,
	what: string,
	{ mayNameSource, seeker }: { mayNameSource: boolean; seeker: SeekerRow },
): string {
	const [first = name] = name.split(" ");
	return [
		isNamed ? m.thanksDear({ name: givenName ?? first }) : m.thanksHello(),
		keep.leadThanks({ what: what.replace(/[.\s]+$/, "") }),
		mayNameSource ? "" : keep.leadAsk(),
		seeker.name ? m.thanksFrom({ name: seeker.name }) : m.thanksClose(),
	]
		.filter(Boolean)
		.join("\n\n");
}

function presentPerson({ id, name, title, organization }: PersonRow) {
	return { id, name, title, organization };
}

function presentTarget({ targetId, targetLabel }: HeldTalkRow) {
	return targetId && targetLabel ? { id: targetId, label: targetLabel } : null;
}

/** One line of the list. Thanks are out when everybody of the talk was thanked. */
export function presentSummary(
	talk: HeldTalkRow,
	now: string,
): FollowUpSummary {
	const [contact] = talk.people;
	if (!contact) throw new Error("a meeting without its contact");
	const dates = thankYouDates(talk.startsAt, talk.seekerZone);
	const all = talk.people.every(
		({ id, isSafetyNoted }) => isSafetyNoted || talk.thanked.includes(id),
	);
	return {
		meetingId: talk.id,
		contact: presentPerson(contact),
		target: presentTarget(talk),
		heldOn: dateIn(talk.startsAt, talk.seekerZone),
		debriefed: talk.debriefedAt !== null,
		insights: talk.insights,
		thanks: all ? "sent" : thanksAt(talk, dates, now),
		thankBy: dates.limitOn,
		doNotContact: contact.doNotContactAt !== null,
		safetyNoted: contact.isSafetyNoted,
	};
}
