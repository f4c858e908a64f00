import { dateIn } from "#core/instant.ts";
import { thankYouDates } from "#core/thank-you-dates.ts";
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
import type {
	HeldTalkRow,
	PersonRow,
	SeekerRow,
	SuggestedRow,
	TalkNoteRow,
} from "../store/talk.ts";
import type { ThankYouRow } from "../store/thank-you.ts";
import { presentThankYou } from "./thank-you.ts";

interface Whole {
	talk: HeldTalkRow;
	seeker: SeekerRow;
	notes: TalkNoteRow[];
	hypotheses: { id: string; claim: string }[];
	suggested: SuggestedRow[];
	debrief: DebriefRow | undefined;
	insights: InsightRow[];
	promises: PromiseRow[];
	leads: LeadRow[];
	confidence: ConfidenceRow | undefined;
	thankYous: ThankYouRow[];
}

/** The seeker's own view of what follows from a talk. What is off the record stands apart and goes nowhere else. */
export function presentFollowUp(whole: Whole, now: string): FollowUp {
	const { talk, debrief, confidence } = whole;
	const [contact, ...others] = talk.people;
	if (!contact) throw new Error("a meeting without its contact");
	return {
		meetingId: talk.id,
		contact: presentPerson(contact),
		participants: others.map(presentPerson),
		target: presentTarget(talk),
		medium: talk.medium,
		startsAt: talk.startsAt,
		heldOn: dateIn(talk.startsAt, talk.seekerZone),
		seekerZone: talk.seekerZone,
		contactZone: talk.contactZone,
		hypotheses: whole.hypotheses.map(({ id, claim }) => ({ id, claim })),
		candidates: presentCandidates(whole),
		offTheRecord: whole.notes
			.filter((note) => note.offTheRecord && note.body.trim())
			.map(({ id, body, question }) => ({ noteId: id, body, question })),
		insights: whole.insights
			.filter((insight) => !insight.offTheRecord)
			.map(presentInsight),
		promises: whole.promises.map(presentPromise),
		leads: whole.leads.map(presentLead),
		debrief: debrief
			? {
					summary: debrief.summary,
					enjoyDay: debrief.enjoyDay,
					attribution: debrief.attribution,
					debriefedAt: debrief.debriefedAt,
				}
			: null,
		confidence: confidence
			? {
					goalClarity: confidence.goalClarity,
					interviewConfidence: confidence.interviewConfidence,
				}
			: null,
		thankYous: talk.people.map((person) => presentThankYou(whole, person, now)),
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

function presentInsight(row: InsightRow): Insight {
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
		noteId: row.noteId,
	};
}

function presentPromise(row: PromiseRow): OwedPromise {
	const { id, contactId, owedBy, what, dueOn, keptAt, noteId } = row;
	return { id, contactId, owedBy, what, dueOn, keptAt, noteId };
}

function presentLead(row: LeadRow): HeardLead {
	const { id, contactId, what, deadline, mayNameSource, noteId } = row;
	return { id, contactId, what, deadline, mayNameSource, noteId };
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
	const all = talk.people.every((person) => talk.thanked.includes(person.id));
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
	};
}
