import { ok, type Result, refuse } from "#core/result.ts";
import type {
	AddTargetInput,
	IdentifyRefusal,
	SetInterestsInput,
} from "./schema.ts";

/** What a verdict may say (METHOD §4). */
export const decisions = ["continue", "change", "drop"] as const;

export interface NewTarget {
	kind: AddTargetInput["kind"];
	occupationCode: string | null;
	label: string;
	country: string | null;
	reason: string | null;
}

/** What is kept: an occupation by its code under its own title, anything else by the person's words (METHOD step 1, edges). */
export function decideTarget(
	input: AddTargetInput,
	occupation: { code: string; title: string } | undefined,
): Result<NewTarget, IdentifyRefusal> {
	const rest = {
		country: input.country ?? null,
		reason: input.reason || null,
	};
	if (input.kind === "occupation") {
		if (!occupation)
			return refuse("unknown-occupation", {
				code: input.occupationCode ?? "",
			});
		return ok({
			...rest,
			kind: input.kind,
			occupationCode: occupation.code,
			label: occupation.title,
		});
	}
	if (!input.label) return refuse("target-needs-label");
	return ok({
		...rest,
		kind: input.kind,
		occupationCode: null,
		label: input.label,
	});
}

/** Whether another target says the same in the person's own words. Occupations are told apart by their code, in the database. */
export function hasSameWords(
	others: readonly { id: string; kind: string; label: string }[],
	wanted: { id: string; kind: string; label: string },
): boolean {
	if (wanted.kind === "occupation") return false;
	const words = (label: string) => label.trim().toLowerCase();
	return others.some(
		({ id, kind, label }) =>
			id !== wanted.id &&
			kind === wanted.kind &&
			words(label) === words(wanted.label),
	);
}

/** Scores are kept whole; six equal ones say nothing and are refused (DESIGN §5). */
export function decideInterests(input: SetInterestsInput) {
	const { R, I, A, S, E, C, source } = input;
	const scores = [R, I, A, S, E, C].map(Math.round);
	if (scores.every((score) => score === scores[0]))
		return refuse("flat-profile");
	const [
		realistic,
		investigative,
		artistic,
		social,
		enterprising,
		conventional,
	] = scores;
	return ok({
		realistic,
		investigative,
		artistic,
		social,
		enterprising,
		conventional,
		interestsSource: source,
	});
}

/** Whether evidence has dropped it: the latest verdict holds. */
export function isDropped(target: {
	verdict: { decision: string } | null;
}): boolean {
	return target.verdict?.decision === "drop";
}

/**
 * Whether dropping this one leaves fewer than two alive although nobody spoke against it (METHOD step 1: at least two
 * alive until evidence drops one). A question to the person, never a refusal.
 */
export function leavesTooFew(
	targets: readonly { id: string; verdict: { decision: string } | null }[],
	droppedId: string,
	spokenAgainst: number,
): boolean {
	const live = targets.filter((target) => !isDropped(target));
	const isLive = live.some(({ id }) => id === droppedId);
	return isLive && live.length <= 2 && spokenAgainst === 0;
}
