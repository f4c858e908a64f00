import { addDays, type PlainDate } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";

/** What is there for a target, counted. */
export interface Prepared {
	hypotheses: number;
	findings: number;
	questions: number;
}

export type NextStep = "wonder" | "read" | "draft" | "find-people";

/** What to do next for a target (METHOD step 2): say what you wonder, read what a website answers, then write the questions. */
export function nextStep(prepared: Prepared): NextStep {
	if (prepared.hypotheses === 0) return "wonder";
	if (prepared.findings === 0) return "read";
	if (prepared.questions === 0) return "draft";
	return "find-people";
}

/**
 * The day on which something was read, today where nothing was said. A day later than tomorrow is refused; tomorrow is not,
 * because the browser may be in a zone ahead of the profile's.
 */
export function decideFoundOn(
	foundOn: PlainDate | undefined,
	today: PlainDate,
): Result<PlainDate, "found-in-future"> {
	if (foundOn && foundOn > addDays(today, 1))
		return refuse("found-in-future", { foundOn });
	return ok(foundOn ?? today);
}

/** A web address as people type it, made whole; undefined for no address, and as typed where it can't be one. */
export function completeAddress(typed: string | undefined): string | undefined {
	const address = typed?.trim();
	if (!address) return undefined;
	return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}
