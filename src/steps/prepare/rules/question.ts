/** What a question is about (METHOD step 2): its themes in the order in which a talk goes through them, then pay, licences and the place. */
export const themes = [
	"path",
	"daily-work",
	"good-sides",
	"bad-sides",
	"entry",
	"licensing",
	"trends",
	"pay",
	"workplace",
	"advice",
	"people",
] as const;
export type Theme = (typeof themes)[number];

/** Where in a talk a question belongs. Open questions first (METHOD step 2). */
export const stages = ["opening", "core", "closing"] as const;
export type Stage = (typeof stages)[number];

/** Whom a question is for. */
export const audiences = [
	"anyone",
	"does-it",
	"manages-it",
	"recruits-or-teaches",
	"left-it",
	"newcomer-or-peer",
] as const;
export type Audience = (typeof audiences)[number];

/** TIARA, a useful order (METHOD step 2, grade C). Two of its letters are alike, so the words stand here. */
export const tiaraWords = [
	"trends",
	"insights",
	"advice",
	"resources",
	"assignments",
] as const;
export type Tiara = (typeof tiaraWords)[number];

/** A question that can be put into a set: of the built-in bank (`bankKey`) or the person's own (`questionId`). */
export interface Question {
	bankKey: string | null;
	questionId: string | null;
	wording: string;
	/** The same in plainer words, for who speaks another language at home; null for one's own. */
	plain: string | null;
	theme: Theme;
	stage: Stage;
	audience: Audience;
	tiara: Tiara | null;
	/** How long asking and answering takes, about. */
	minutes: number;
}

export interface QuestionFilter {
	theme?: Theme;
	stage?: Stage;
	/** Questions for this audience, and those for anyone. */
	audience?: Audience;
	tiara?: Tiara;
	/** Words that the question contains, all of them. */
	words?: string;
}

/** The questions that a filter lets through, in their order. */
export function filterQuestions<Q extends Question>(
	questions: readonly Q[],
	filter: QuestionFilter,
): Q[] {
	const words = (filter.words ?? "").toLowerCase().split(/\s+/).filter(Boolean);
	return questions.filter(
		(question) =>
			(!filter.theme || question.theme === filter.theme) &&
			(!filter.stage || question.stage === filter.stage) &&
			(!filter.tiara || question.tiara === filter.tiara) &&
			(!filter.audience ||
				question.audience === "anyone" ||
				question.audience === filter.audience) &&
			words.every((word) => question.wording.toLowerCase().includes(word)),
	);
}

/** Whether two wordings are one question: case, spaces and the last mark aside. */
export function isSameWording(a: string, b: string): boolean {
	return plainWords(a) === plainWords(b);
}

/** A wording without case, double spaces and its last mark. */
export function plainWords(wording: string): string {
	return wording
		.toLowerCase()
		.replace(/[\s?!.…]+$/u, "")
		.replace(/\s+/g, " ")
		.trim();
}
