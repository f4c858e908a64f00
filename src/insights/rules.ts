import type { Instant, PlainDate } from "#core/instant.ts";
import type { Outcome } from "./schema.ts";

export type Standing =
	| "open"
	| "leaning-yes"
	| "leaning-no"
	| "split"
	| "yes"
	| "no";

export type CellKind =
	| "supports"
	| "contradicts"
	| "both"
	| "heard"
	| "asked"
	| "not-asked";

/** From this many talks on the news of a question diminishes (METHOD §5: 3-6 conversations). */
export const SETTLED_FROM = 3;
/** So much of them must agree. */
const AGREEING = 0.75;

/** What one talk says of one hypothesis, from what was noted there and whether it was ticked as asked. */
export function cellOf(
	noted: readonly { stance: "supports" | "contradicts" | null }[],
	wasAsked: boolean,
): CellKind {
	const supports = noted.some(({ stance }) => stance === "supports");
	const contradicts = noted.some(({ stance }) => stance === "contradicts");
	if (supports && contradicts) return "both";
	if (supports) return "supports";
	if (contradicts) return "contradicts";
	if (noted.length > 0) return "heard";
	return wasAsked ? "asked" : "not-asked";
}

/** Talks, not notes, are counted: three remarks of one person are one voice. */
export function voicesOf(cells: readonly CellKind[]): {
	supports: number;
	contradicts: number;
} {
	const having = (kind: CellKind) =>
		cells.filter((cell) => cell === kind || cell === "both").length;
	return { supports: having("supports"), contradicts: having("contradicts") };
}

/** How far the voices answer a hypothesis: settled from three talks on, when three quarters agree. */
export function standingOf({
	supports,
	contradicts,
}: {
	supports: number;
	contradicts: number;
}): Standing {
	const voices = supports + contradicts;
	if (voices === 0) return "open";
	if (voices >= SETTLED_FROM) {
		if (supports / voices >= AGREEING) return "yes";
		if (contradicts / voices >= AGREEING) return "no";
	}
	if (contradicts === 0) return "leaning-yes";
	if (supports === 0) return "leaning-no";
	return "split";
}

export function countStandings(standings: readonly Standing[]): {
	settled: number;
	moving: number;
	open: number;
} {
	const settled = standings.filter((one) => one === "yes" || one === "no");
	const open = standings.filter((one) => one === "open");
	return {
		settled: settled.length,
		open: open.length,
		moving: standings.length - settled.length - open.length,
	};
}

/** A thing noted or answered, in which talk (none: outside one) and when. */
export interface Dated {
	meetingId: string | null;
	at: Instant;
}

export type OutcomeFigures = Omit<Outcome, "kind" | "sentence">;

/** An outcome that is asked for again and again: its first and latest answer. */
export function answeredOutcome(
	answers: readonly (Dated & { value: number })[],
	dayOf: (at: Instant) => PlainDate,
): OutcomeFigures {
	const sorted = answers.toSorted(
		(a, b) => Date.parse(a.at) - Date.parse(b.at),
	);
	return {
		...countedOutcome(sorted, dayOf),
		first: sorted[0]?.value ?? null,
		last: sorted.at(-1)?.value ?? null,
	};
}

/** An outcome that is a number of things noted. */
export function countedOutcome(
	things: readonly Dated[],
	dayOf: (at: Instant) => PlainDate,
): OutcomeFigures {
	const days = things.map(({ at }) => dayOf(at)).sort();
	const talks = new Set(things.map(({ meetingId }) => meetingId));
	talks.delete(null);
	return {
		count: things.length,
		first: null,
		last: null,
		talks: talks.size,
		from: days[0] ?? null,
		to: days.at(-1) ?? null,
	};
}
