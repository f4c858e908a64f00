import type { Candidate } from "./candidates.ts";
import type { Audience } from "./question.ts";

export const setReasonCodes = [
	"must-ask",
	"wished",
	"opens",
	"closes",
	"nobody-yet",
	"one-so-far",
	"they-differ",
	"several-told",
	"another-side",
] as const;

/** Why a question stands in a set. */
export interface SetReason {
	code: (typeof setReasonCodes)[number];
	/** How many people said something on it. */
	people?: number;
	/** Only somebody of this role can be asked it. */
	audience?: Audience;
	/** Published figures say something: the question is for what they can't say. */
	hasData?: boolean;
	/** The seeker said that it matters more than the rest. */
	mattersMost?: boolean;
}

export function reasonOf(
	{ goal, question }: Candidate,
	{ audience }: { audience: Audience | null },
): SetReason {
	if (question?.stage === "opening") return { code: "opens" };
	if (question?.stage === "closing") return { code: "closes" };
	const isForRole =
		audience !== null &&
		audience !== "anyone" &&
		audience !== "does-it" &&
		question?.audience === audience;
	return {
		code: codeOf(goal.agreement),
		...(goal.people > 0 ? { people: goal.people } : {}),
		...(isForRole ? { audience } : {}),
		...(goal.hasData ? { hasData: true } : {}),
		...(goal.weight === "most" ? { mattersMost: true } : {}),
	};
}

function codeOf(agreement: Candidate["goal"]["agreement"]): SetReason["code"] {
	switch (agreement) {
		case "none":
			return "nobody-yet";
		case "one":
			return "one-so-far";
		case "differ":
			return "they-differ";
		case "unread":
			return "several-told";
		case "agree":
			return "another-side";
	}
}
