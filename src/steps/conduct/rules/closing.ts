import { ok, type Result, refuse } from "#core/result.ts";

export type ClosingQuestion = "names" | "name-use";

export interface ClosingPair {
	/** "Who else would you suggest?" was asked, whoever was named. */
	namesAsked: boolean;
	/** "May I use your name?" was asked, whatever the answer. */
	nameUseAsked: boolean;
}

/** The pair of a group: asked when each of them was (METHOD §3, "Group"). */
export function groupPair(pairs: readonly ClosingPair[]): ClosingPair {
	return {
		namesAsked: pairs.every((pair) => pair.namesAsked),
		nameUseAsked: pairs.every((pair) => pair.nameUseAsked),
	};
}

/** What of the closing pair is still to be asked (METHOD step 5: always ask both). */
export function closingStillOpen(pair: ClosingPair): ClosingQuestion[] {
	const open: ClosingQuestion[] = [];
	if (!pair.namesAsked) open.push("names");
	if (!pair.nameUseAsked) open.push("name-use");
	return open;
}

/** The one reason to keep: given now or before; null when both were asked, for then there is nothing to explain. */
export type ClosingReason = { reason: string | null };

/**
 * A talk ends when both were asked, or when the person says once why not. It is asked for, never forbidden:
 * a talk that broke off still counts as held (METHOD §3, "Cut short").
 */
export function decideEnd(
	pair: ClosingPair,
	reason: string | undefined,
): Result<ClosingReason, "closing-pair-open"> {
	const open = closingStillOpen(pair);
	if (open.length === 0) return ok({ reason: null });
	if (reason) return ok({ reason });
	return refuse("closing-pair-open", {
		open,
		what: open.length === 2 ? "both" : open[0],
	});
}
