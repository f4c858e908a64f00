import { dateIn, type Instant } from "#core/instant.ts";
import type { Note } from "#steps/conduct/schema/note.ts";
import type { RunSheet } from "#steps/conduct/schema/run-sheet.ts";
import type {
	AddInsightInput,
	AddLeadInput,
	AddPromiseInput,
	ChangeInsightInput,
	FollowUp,
	SaveDebriefInput,
} from "../schema/follow-up.ts";
import type { MarkThankYouSentInput } from "../schema/thank-you.ts";
import { candidatesFrom } from "./candidates.ts";

type WithId<T> = T & { newId: string };

/** What one does in a debrief. Each says what shall be, so that saying it twice changes nothing. */
export type FollowUpDeed =
	| { do: "add-insight"; insight: WithId<AddInsightInput> }
	| { do: "change-insight"; id: string; words: ChangeInsightInput }
	| { do: "add-promise"; promise: WithId<AddPromiseInput> }
	| { do: "keep-promise"; id: string; keptAt: Instant | null }
	| { do: "add-lead"; lead: WithId<AddLeadInput> }
	| { do: "remove"; what: "insight" | "promise" | "lead"; id: string }
	| { do: "debrief"; words: SaveDebriefInput; at: Instant }
	| { do: "thank-you"; contactId: string; body: string }
	| { do: "thanks-sent"; thanks: MarkThankYouSentInput; at: Instant };

/** What is known of a debrief without the server: the sheet with its notes. The thank-you is drafted once there is an answer. */
export function followUpFrom(sheet: RunSheet): FollowUp {
	const { questions } = sheet;
	const questionOf = (note: Note) =>
		questions.find((one) => one.id === note.questionId);
	const candidates = candidatesFrom(
		sheet.notes.map((note) => ({
			...note,
			hypothesisId: questionOf(note)?.hypothesis?.id ?? null,
		})),
	);
	const wordingOf = (noteId: string) => {
		const note = sheet.notes.find((one) => one.id === noteId);
		return (note && questionOf(note)?.wording) ?? null;
	};
	return {
		meetingId: sheet.meetingId,
		contact: sheet.contact,
		participants: sheet.participants.map((one) => ({
			...one,
			attribution: null,
		})),
		target: sheet.target,
		verdict: null,
		medium: sheet.medium,
		startsAt: sheet.startsAt,
		heldOn: dateIn(sheet.startsAt, sheet.seekerZone),
		seekerZone: sheet.seekerZone,
		contactZone: sheet.contactZone,
		hypotheses: uniqueHypotheses(sheet),
		questions: questions.map(({ id, wording, hypothesis }) => ({
			id,
			wording,
			hypothesisId: hypothesis?.id ?? null,
		})),
		candidates: candidates.map((one) => ({
			noteId: one.noteId,
			as: one.as,
			kind: one.as === "insight" ? one.kind : null,
			body: one.body,
			question: wordingOf(one.noteId),
			questionId: one.as === "insight" ? one.questionId : null,
			hypothesisId: one.as === "insight" ? one.hypothesisId : null,
			taken: false,
		})),
		offTheRecord: sheet.notes
			.filter((note) => note.offTheRecord && note.body.trim())
			.map(({ id, body }) => ({ noteId: id, body, question: wordingOf(id) })),
		insights: [],
		promises: [],
		leads: [],
		debrief: null,
		confidence: null,
		thankYous: [],
	};
}

function uniqueHypotheses({ questions }: RunSheet) {
	const found = questions.flatMap((one) => one.hypothesis ?? []);
	return [...new Map(found.map((one) => [one.id, one])).values()];
}

/** The debrief as it will be once the server has heard of this. */
export function applyToFollowUp(
	followUp: FollowUp,
	deed: FollowUpDeed,
): FollowUp {
	switch (deed.do) {
		case "add-insight": {
			const { insight } = deed;
			if (followUp.insights.some((one) => one.id === insight.newId))
				return followUp;
			const added = {
				id: insight.newId,
				...insightWords(followUp, insight),
				noteId: insight.noteId ?? null,
			};
			return taken(
				{ ...followUp, insights: [...followUp.insights, added] },
				"insight",
				insight.noteId,
			);
		}
		case "change-insight":
			return {
				...followUp,
				insights: followUp.insights.map((one) =>
					one.id === deed.id
						? { ...one, ...insightWords(followUp, deed.words) }
						: one,
				),
			};
		case "add-promise": {
			const { newId, owedBy, what, dueOn, noteId, contactId } = deed.promise;
			if (followUp.promises.some((one) => one.id === newId)) return followUp;
			const added = {
				id: newId,
				contactId: contactId ?? followUp.contact.id,
				owedBy: owedBy ?? ("seeker" as const),
				what,
				dueOn: dueOn ?? null,
				keptAt: null,
				noteId: noteId ?? null,
				question: questionOfNote(followUp, noteId),
			};
			return taken(
				{ ...followUp, promises: [...followUp.promises, added] },
				"promise",
				noteId,
			);
		}
		case "keep-promise":
			return {
				...followUp,
				promises: followUp.promises.map((one) =>
					one.id === deed.id ? { ...one, keptAt: deed.keptAt } : one,
				),
			};
		case "add-lead": {
			const { newId, what, deadline, mayNameSource, noteId, contactId } =
				deed.lead;
			if (followUp.leads.some((one) => one.id === newId)) return followUp;
			const added = {
				id: newId,
				contactId: contactId ?? followUp.contact.id,
				what,
				deadline: deadline ?? null,
				mayNameSource: mayNameSource ?? false,
				thankedAt: null,
				thanks: null,
				noteId: noteId ?? null,
				question: questionOfNote(followUp, noteId),
			};
			return taken(
				{ ...followUp, leads: [...followUp.leads, added] },
				"lead",
				noteId,
			);
		}
		case "remove":
			return without(followUp, deed.what, deed.id);
		case "debrief":
			return withDebrief(followUp, deed.words, deed.at);
		case "thank-you":
			return withThanks(followUp, deed.contactId, {
				body: deed.body,
				isDraft: false,
			});
		case "thanks-sent":
			return withThanks(followUp, deed.thanks.contactId, {
				standing: "sent",
				sentAt: deed.at,
				channel: deed.thanks.channel,
				...(deed.thanks.body !== undefined && { body: deed.thanks.body }),
			});
	}
}

function insightWords(followUp: FollowUp, words: ChangeInsightInput) {
	const { claim, kind, hypothesisId, stance, questionId } = words;
	const asked = followUp.questions.find((one) => one.id === questionId);
	return {
		questionId: asked?.id ?? null,
		question: asked?.wording ?? null,
		claim,
		kind: kind ?? ("fact" as const),
		hypothesis:
			followUp.hypotheses.find((one) => one.id === hypothesisId) ?? null,
		stance: stance ?? null,
	};
}

const questionOfNote = (followUp: FollowUp, noteId: string | undefined) =>
	followUp.candidates.find((one) => one.noteId === noteId)?.question ?? null;

type Own = "insight" | "promise" | "lead";

function taken(
	followUp: FollowUp,
	as: Own,
	noteId: string | null | undefined,
	isTaken = true,
): FollowUp {
	if (!noteId) return followUp;
	return {
		...followUp,
		candidates: followUp.candidates.map((one) =>
			one.noteId === noteId && one.as === as ? { ...one, taken: isTaken } : one,
		),
	};
}

/** The note that it came from may become one again. */
function without(followUp: FollowUp, what: Own, id: string): FollowUp {
	const of = {
		insight: "insights",
		promise: "promises",
		lead: "leads",
	} as const;
	const list: { id: string; noteId: string | null }[] = followUp[of[what]];
	const gone = list.find((one) => one.id === id);
	return taken(
		{ ...followUp, [of[what]]: list.filter((one) => one.id !== id) },
		what,
		gone?.noteId,
		false,
	);
}

function withDebrief(
	followUp: FollowUp,
	words: SaveDebriefInput,
	at: Instant,
): FollowUp {
	const { summary, enjoyDay, attribution, fit, fitNote, verdict } = words;
	const { goalClarity, interviewConfidence, others } = words;
	return {
		...followUp,
		participants: followUp.participants.map((one) => ({
			...one,
			attribution: (
				others?.find(({ contactId }) => contactId === one.id) ?? one
			).attribution,
		})),
		debrief: {
			summary: summary || null,
			enjoyDay: enjoyDay ?? null,
			fit: fit ?? null,
			fitNote: fitNote || null,
			attribution: attribution ?? "named",
			debriefedAt: at,
		},
		verdict: verdict
			? {
					decision: verdict.decision,
					reasons: verdict.reasons || null,
					decidedAt: at,
				}
			: followUp.verdict,
		confidence:
			goalClarity !== undefined && interviewConfidence !== undefined
				? { goalClarity, interviewConfidence }
				: followUp.confidence,
	};
}

function withThanks(
	followUp: FollowUp,
	contactId: string | undefined,
	change: Partial<FollowUp["thankYous"][number]>,
): FollowUp {
	const who = contactId ?? followUp.contact.id;
	return {
		...followUp,
		thankYous: followUp.thankYous.map((one) =>
			one.contact.id === who ? { ...one, ...change } : one,
		),
	};
}
