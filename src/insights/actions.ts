import { dateIn, type Instant, type PlainDate } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { shareable } from "#core/shareable.ts";
import { type PersonRow, selectPeople } from "#steps/arrange/store/people.ts";
import {
	type HypothesisRow,
	selectHypotheses,
	selectProfile,
	selectTarget,
	selectTargets,
	type TargetRow,
} from "#steps/identify/store.ts";
import { selectGuard } from "#steps/prepare/store/guard.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import {
	answeredOutcome,
	type CellKind,
	cellOf,
	countedOutcome,
	type OutcomeFigures,
} from "./rules.ts";
import type { Outcome } from "./schema.ts";
import {
	type HeldRow,
	type NotedRow,
	selectAsked,
	selectConfidence,
	selectFindings,
	selectHeld,
	selectLeads,
	selectNoted,
} from "./store.ts";

export interface EvidenceRow {
	hypothesis: HypothesisRow;
	cells: { meetingId: string; kind: CellKind; noted: NotedRow[] }[];
}

export interface TargetEvidence {
	target: TargetRow;
	talks: HeldRow[];
	evidence: EvidenceRow[];
	alsoLearned: NotedRow[];
	/** In the seeker's own zone. */
	dayOf: (at: Instant) => PlainDate;
}

export interface AllInsights {
	talks: number;
	outcomes: (OutcomeFigures & Pick<Outcome, "kind">)[];
	/** How much of the information comes from reading. */
	readings: number;
	targets: TargetEvidence[];
}

/** The five outcomes (METHOD §1), and where each target stands. */
export function readInsights(actor: Actor): Promise<AllInsights> {
	return actor.db.transaction(async (tx) => {
		const records = await readRecords(tx);
		const targets = await selectTargets(tx);
		const hypotheses = await selectHypotheses(tx);
		return {
			talks: records.held.length,
			...(await readOutcomes(tx, records)),
			targets: targets.map((target) => evidenceOf(target, hypotheses, records)),
		};
	});
}

export interface TargetInsightsRead extends TargetEvidence {
	/** By the contact ids of the talks. */
	people: ReadonlyMap<string, PersonRow>;
}

/** Hypotheses against talks, for one target. */
export function readTargetInsights(
	actor: Actor,
	id: string,
): Promise<Result<TargetInsightsRead, "unknown-target">> {
	return actor.db.transaction(async (tx) => {
		const target = await selectTarget(tx, id);
		if (!target) return refuse("unknown-target");
		const hypotheses = await selectHypotheses(tx, id);
		const found = evidenceOf(target, hypotheses, await readRecords(tx));
		const people = await selectPeople(
			tx,
			found.talks.map(({ contactId }) => contactId),
		);
		return ok({ ...found, people });
	});
}

type Records = Awaited<ReturnType<typeof readRecords>>;

async function readRecords(tx: Tx) {
	const zone = (await selectProfile(tx))?.zone ?? "UTC";
	const guard = await selectGuard(tx);
	return {
		held: await selectHeld(tx),
		noted: (await selectNoted(tx)).flatMap((row) =>
			shareable(guard, row.meetingId, [row.claim]).map((claim) => ({
				...row,
				claim,
			})),
		),
		asked: await selectAsked(tx),
		dayOf: (at: Instant) => dateIn(at, zone),
	};
}

/** A talk belongs to a target when it was about it, or when it spoke of one of its hypotheses. */
function evidenceOf(
	target: TargetRow,
	all: readonly HypothesisRow[],
	{ held, noted, asked, dayOf }: Records,
): TargetEvidence {
	const hypotheses = all.filter(({ targetId }) => targetId === target.id);
	const own = new Set<string | null>(hypotheses.map(({ id }) => id));
	const spoken = new Set(
		[...noted, ...asked]
			.filter(({ hypothesisId }) => hypothesisId && own.has(hypothesisId))
			.map(({ meetingId }) => meetingId),
	);
	const talks = held.filter(
		({ id, targetId }) => targetId === target.id || spoken.has(id),
	);
	const about = new Set(
		talks.filter((talk) => talk.targetId === target.id).map(({ id }) => id),
	);
	return {
		target,
		talks,
		evidence: hypotheses.map((hypothesis) => ({
			hypothesis,
			cells: talks.map(({ id: meetingId }) => {
				const here = (row: {
					meetingId: string;
					hypothesisId: string | null;
				}) => row.meetingId === meetingId && row.hypothesisId === hypothesis.id;
				const ofTalk = noted.filter(here);
				return {
					meetingId,
					kind: cellOf(ofTalk, asked.some(here)),
					noted: ofTalk,
				};
			}),
		})),
		alsoLearned: noted.filter(
			({ meetingId, hypothesisId, kind }) =>
				about.has(meetingId) &&
				hypothesisId === null &&
				kind !== "strength" &&
				kind !== "weakness",
		),
		dayOf,
	};
}

async function readOutcomes(tx: Tx, { held, noted, dayOf }: Records) {
	const answers = await selectConfidence(tx);
	// Before and after a rehearsal the goal is not asked.
	const asked = (field: "goalClarity" | "interviewConfidence") =>
		answeredOutcome(
			answers.flatMap(({ meetingId, askedAt: at, [field]: value }) =>
				value === null ? [] : [{ meetingId, at, value }],
			),
			dayOf,
		);
	const startsAt = new Map(held.map((talk) => [talk.id, talk.startsAt]));
	// Something noted is dated by its talk, not by when it was typed.
	const dated = (row: { meetingId: string; createdAt: string }) => ({
		meetingId: row.meetingId,
		at: startsAt.get(row.meetingId) ?? row.createdAt,
	});
	const ofSelf = noted.filter(
		({ kind }) => kind === "strength" || kind === "weakness",
	);
	const ofWork = noted.filter((row) => !ofSelf.includes(row));
	const findings = (await selectFindings(tx)).map(({ foundOn }) => ({
		meetingId: null,
		at: `${foundOn}T12:00:00Z`,
	}));
	return {
		outcomes: [
			{ kind: "clearer-goal" as const, ...asked("goalClarity") },
			{
				kind: "openings" as const,
				...countedOutcome((await selectLeads(tx)).map(dated), dayOf),
			},
			{ kind: "confidence" as const, ...asked("interviewConfidence") },
			{
				kind: "information" as const,
				...countedOutcome([...ofWork.map(dated), ...findings], dayOf),
			},
			{
				kind: "self-knowledge" as const,
				...countedOutcome(ofSelf.map(dated), dayOf),
			},
		],
		readings: findings.length,
	};
}
