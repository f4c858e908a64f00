import type { Hypothesis, Profile, Target } from "./schema.ts";
import type { HypothesisRow, ProfileRow, TargetRow } from "./store.ts";

export function presentTarget(row: TargetRow): Target {
	return {
		id: row.id,
		kind: row.kind,
		occupationCode: row.occupationCode,
		label: row.label,
		country: row.country,
		reason: row.reason,
		createdAt: row.createdAt,
		hypotheses: row.hypotheses,
		verdict: row.verdict && {
			id: row.verdict.id,
			decision: row.verdict.decision,
			reasons: row.verdict.reasons,
			decidedAt: row.verdict.decidedAt,
		},
	};
}

export function presentHypothesis(row: HypothesisRow): Hypothesis {
	return {
		id: row.id,
		targetId: row.targetId,
		claim: row.claim,
		createdAt: row.createdAt,
	};
}

export function presentProfile(row: ProfileRow): Profile {
	return {
		name: row.name,
		email: row.email,
		phone: row.phone,
		background: row.background,
		zone: row.zone,
		country: row.country,
		interests:
			row.realistic === null
				? null
				: {
						R: row.realistic,
						I: row.investigative ?? 0,
						A: row.artistic ?? 0,
						S: row.social ?? 0,
						E: row.enterprising ?? 0,
						C: row.conventional ?? 0,
						source: row.interestsSource ?? "",
						at: row.interestsAt ?? "",
					},
	};
}
