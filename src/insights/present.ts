import { attributed } from "#core/attribution.ts";
import type { PlainDate } from "#core/instant.ts";
import m from "#messages/insights";
import type {
	AllInsights,
	EvidenceRow,
	TargetEvidence,
	TargetInsightsRead,
} from "./actions.ts";
import {
	countStandings,
	type Standing,
	standingOf,
	voicesOf,
} from "./rules.ts";
import type {
	Evidence,
	InsightsAnswer,
	Outcome,
	Talk,
	TargetInsights,
} from "./schema.ts";

export function presentInsights({
	talks,
	outcomes,
	readings,
	targets,
}: AllInsights): InsightsAnswer {
	return {
		talks,
		outcomes: outcomes.map((one) => ({
			kind: one.kind,
			count: one.count,
			first: one.first,
			last: one.last,
			talks: one.talks,
			from: one.from,
			to: one.to,
			sentence: outcomeSentence(one, readings),
		})),
		targets: targets.map(presentSummary),
	};
}

export function presentTargetInsights(
	read: TargetInsightsRead,
): TargetInsights {
	const talks = read.talks.map((talk) => {
		const { name, title, organization } = read.people.get(talk.contactId) ?? {
			name: null,
			title: null,
			organization: null,
		};
		return {
			...talk,
			person: { name: name ?? "", title, organization },
			// Who has no name yet is a role.
			attribution:
				talk.attribution === "named" && !name ? "role-only" : talk.attribution,
		} as const;
	});
	return {
		target: presentSummary(read),
		talks: talks.map(
			({ id, startsAt, person, attribution, enjoyDay, fit }): Talk => ({
				meetingId: id,
				heldOn: read.dayOf(startsAt),
				person: attributed(person, attribution),
				enjoyDay,
				fit,
			}),
		),
		hypotheses: read.evidence.map((row) => presentEvidence(row)),
		alsoLearned: read.alsoLearned.map(({ meetingId, kind, claim }) => ({
			meetingId,
			kind,
			claim,
		})),
	};
}

function presentSummary({ target, talks, evidence, dayOf }: TargetEvidence) {
	const { settled, moving, open } = countStandings(
		evidence.map((row) => standing(row).standing),
	);
	return {
		id: target.id,
		label: target.label,
		verdict: target.verdict && {
			decision: target.verdict.decision,
			reasons: target.verdict.reasons,
			decidedOn: dayOf(target.verdict.decidedAt),
		},
		talks: talks.length,
		settled,
		moving,
		open,
		sentence:
			evidence.length === 0
				? m.noDoubts({ talks: talks.length })
				: m.standing({
						talks: talks.length,
						doubts: evidence.length,
						settled,
						moving,
						open,
					}),
	};
}

function standing({ cells }: EvidenceRow) {
	const voices = voicesOf(cells.map(({ kind }) => kind));
	return { ...voices, standing: standingOf(voices) };
}

function presentEvidence(row: EvidenceRow): Evidence {
	const { supports, contradicts, standing: found } = standing(row);
	return {
		id: row.hypothesis.id,
		claim: row.hypothesis.claim,
		standing: found,
		supports,
		contradicts,
		cells: row.cells.map(({ meetingId, kind, noted }) => ({
			meetingId,
			kind,
			said: noted.map(({ claim }) => claim),
		})),
		sentence: soFar[found]({
			supports,
			contradicts,
			voices: supports + contradicts,
		}),
	};
}

const soFar: Record<
	Standing,
	(facts: { supports: number; contradicts: number; voices: number }) => string
> = {
	open: m.soFarOpen,
	"leaning-yes": m.soFarLeaningYes,
	"leaning-no": m.soFarLeaningNo,
	split: m.soFarSplit,
	yes: m.soFarYes,
	no: m.soFarNo,
};

function outcomeSentence(
	one: AllInsights["outcomes"][number],
	readings: number,
): string {
	const { kind, count, first, last, talks, from, to } = one;
	if (from === null || to === null) return noOutcome[kind]();
	const facts = { count, talks, from: dayWords(from), to: dayWords(to) };
	switch (kind) {
		case "clearer-goal":
		case "confidence":
			return count === 1
				? m.answeredOnce({ ...facts, first: first ?? 0 })
				: m.answered({ ...facts, first: first ?? 0, last: last ?? 0 });
		case "openings":
			return m.openings(facts);
		case "information":
			return m.information({ ...facts, readings });
		case "self-knowledge":
			return m.selfKnowledge(facts);
	}
}

const noOutcome: Record<Outcome["kind"], () => string> = {
	"clearer-goal": m.noClearerGoal,
	openings: m.noOpenings,
	confidence: m.noConfidence,
	information: m.noInformation,
	"self-knowledge": m.noSelfKnowledge,
};

const dayFormat = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	year: "numeric",
	timeZone: "UTC",
});

function dayWords(day: PlainDate): string {
	return dayFormat.format(new Date(`${day}T00:00:00Z`));
}
