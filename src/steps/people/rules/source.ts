import type { Relation, Ring } from "#core/ring.ts";

/** Ways to somebody where nobody is known, in METHOD's order: associations and alumni, then the switchboard. */
export const SOURCE_KINDS = [
	"association",
	"alumni",
	"mentoring",
	"same-origin",
	"switchboard",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const SOURCE_STEPS = [
	"find",
	"write",
	"answer",
	"meet",
	"rehearse",
	"reception",
	"unit",
	"other-door",
	"human-resources",
] as const;
export type SourceStep = (typeof SOURCE_STEPS)[number];

const GUIDED: readonly SourceStep[] = ["find", "write", "answer", "meet"];
// Human resources come last: asked there, one is taken for somebody who wants a job.
const DOORS: readonly SourceStep[] = [
	"rehearse",
	"reception",
	"unit",
	"other-door",
	"human-resources",
];

export const stepsOf = (kind: SourceKind): readonly SourceStep[] =>
	kind === "switchboard" ? DOORS : GUIDED;

export const callRoutes = [
	"reception",
	"unit",
	"public-page",
	"association",
	"human-resources",
] as const;
export type CallRoute = (typeof callRoutes)[number];

/** A call at a door is the step done, ticked or not. */
const doorOf: Record<CallRoute, SourceStep> = {
	reception: "reception",
	unit: "unit",
	"public-page": "other-door",
	association: "other-door",
	"human-resources": "human-resources",
};

export interface StepStanding {
	step: SourceStep;
	doneAt: string | null;
}

/** The steps of a task in order: ticked, or done by a call. */
export function stepStandings(
	kind: SourceKind,
	ticks: Partial<Record<SourceStep, string>>,
	calls: readonly { route: CallRoute | null; calledAt: string }[],
): StepStanding[] {
	return stepsOf(kind).map((step) => {
		const called = calls.filter(({ route }) => route && doorOf[route] === step);
		return { step, doneAt: ticks[step] ?? called.at(-1)?.calledAt ?? null };
	});
}

export const sourceStandings = [
	"looking",
	"found",
	"written",
	"answered",
	"met",
] as const;
export type SourceStanding = (typeof sourceStandings)[number];

/** How far a task has come: by the furthest step; a name or a person met is the end of it. */
export function standingOfSource(
	kind: SourceKind,
	steps: readonly StepStanding[],
	hasPeople: boolean,
): SourceStanding {
	if (hasPeople) return "met";
	const done = new Set(
		steps.filter(({ doneAt }) => doneAt !== null).map(({ step }) => step),
	);
	if (kind === "switchboard")
		return [...done].some((step) => step !== "rehearse")
			? "written"
			: "looking";
	if (done.has("meet")) return "met";
	if (done.has("answer")) return "answered";
	if (done.has("write")) return "written";
	return done.has("find") ? "found" : "looking";
}

/** The tie of somebody met through a task. */
export function tieThrough(kind: SourceKind): {
	ring: Ring;
	relation: Relation;
} {
	if (kind === "switchboard") return { ring: "stranger", relation: "other" };
	const isOwn = kind === "association" || kind === "alumni";
	return {
		ring: "alumni-association",
		relation: isOwn ? "association" : "other",
	};
}
