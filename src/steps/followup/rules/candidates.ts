import type { NoteMark } from "#steps/conduct/rules/note.ts";

export const INSIGHT_KINDS = [
	"fact",
	"surprise",
	"quote",
	"strength",
	"weakness",
] as const;
/** How the work fits the person, as they see it after this talk (METHOD step 6). */
export const FITS = ["well", "partly", "poorly"] as const;
export type Fit = (typeof FITS)[number];

export type InsightKind = (typeof INSIGHT_KINDS)[number];

export interface TakenNote {
	id: string;
	questionId: string | null;
	hypothesisId: string | null;
	body: string;
	marks: readonly NoteMark[];
	offTheRecord: boolean;
}

/** What a note may become in the debrief. A note with several marks may become several things. */
export type Candidate = { noteId: string; body: string } & (
	| {
			as: "insight";
			kind: InsightKind;
			questionId: string | null;
			hypothesisId: string | null;
	  }
	| { as: "promise" }
	| { as: "lead" }
);

/**
 * Carries the notes of a talk over into the debrief: what is off the record never is, an empty note has nothing to
 * carry. A note without a mark is taken for a fact, since people rarely mark while they listen.
 */
export function candidatesFrom(notes: readonly TakenNote[]): Candidate[] {
	return notes.flatMap((note) => {
		const body = note.body.trim();
		if (note.offTheRecord || !body) return [];
		const of = { noteId: note.id, body };
		const found: Candidate[] = insightKinds(note.marks).map((kind) => ({
			...of,
			as: "insight",
			kind,
			questionId: note.questionId,
			hypothesisId: note.hypothesisId,
		}));
		if (note.marks.includes("promise")) found.push({ ...of, as: "promise" });
		if (note.marks.includes("lead")) found.push({ ...of, as: "lead" });
		return found;
	});
}

const KIND_BY_MARK: Partial<Record<NoteMark, InsightKind>> = {
	insight: "fact",
	quote: "quote",
	strength: "strength",
	weakness: "weakness",
};

function insightKinds(marks: readonly NoteMark[]): InsightKind[] {
	if (marks.length === 0) return ["fact"];
	const kinds = marks.flatMap((mark) => KIND_BY_MARK[mark] ?? []);
	// A quote that is an insight is one thing, said in their words.
	return kinds.includes("quote")
		? kinds.filter((kind) => kind !== "fact")
		: kinds;
}
