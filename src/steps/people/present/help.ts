import type { Catalogue } from "#catalogue/occupations.ts";
import { isKnown } from "#core/ring.ts";
import m from "#messages/people-help";
import { type CoverageRow, missingOf } from "../rules/coverage.ts";
import type { Field } from "../rules/field.ts";
import { helpGroups } from "../rules/help-group.ts";
import type { Helper, HelpWeights } from "../rules/helping.ts";
import type { Aim } from "../rules/nearness.ts";
import { isUnasked } from "../rules/standing.ts";
import type {
	CoverageItem,
	HelperItem,
	Help as Shown,
} from "../schema/help.ts";
import type { CandidateRow } from "../store/help.ts";
import { kindWords, type SentenceContext, sentencesOf } from "./help-reason.ts";

/** What is told of a target's people. */
export interface FoundHelp {
	aim: Aim;
	field: Field;
	weights: HelpWeights;
	ownWeights: boolean;
	helpers: Helper[];
	rowsById: Map<string, CandidateRow>;
	coverage: CoverageRow[];
	/** The seeker's. */
	zone: string;
}

/** Who can help, field by field: what the seeker noted about a person is not among them. */
export function presentHelp(
	found: FoundHelp,
	catalogue: Catalogue,
	limit: number,
): Shown {
	const { aim, field, helpers, rowsById, coverage, zone } = found;
	const { nearness, ties, tiesCount, peers } = found.weights;
	const { suggested, untried, spread } = found.weights;
	return {
		target: { id: aim.targetId, label: aim.label },
		isDigital: field.isDigital,
		helpers: helpers.slice(0, limit).map((helper) => {
			const row = rowsById.get(helper.person.id);
			return presentHelper(helper, row, {
				catalogue,
				zone,
				isPlace: aim.organizationKey !== null,
			});
		}),
		groups: helpGroups.map((group) => ({
			group,
			count: helpers.filter(({ reason }) => reason.group === group).length,
		})),
		unasked: helpers.filter(
			({ person, standing }) =>
				person.name !== null && isKnown(person.ring) && isUnasked(standing),
		).length,
		coverage: coverage.map(presentRow),
		missing: missingOf(coverage).map((row) => ({
			key: row.key,
			sentence: missingSentence(row),
			next: row.next,
		})),
		weights: {
			...{ nearness, ties, tiesCount, peers },
			...{ suggested, untried, spread },
		},
		ownWeights: found.ownWeights,
	};
}

export function presentHelper(
	helper: Helper,
	row: CandidateRow | undefined,
	context: SentenceContext,
): HelperItem {
	const { person, reason, standing } = helper;
	return {
		id: person.id,
		name: person.name,
		label: person.label,
		organization: row?.organization ?? null,
		title: row?.title ?? null,
		ring: person.ring,
		relation: person.relation,
		doNotContact: false,
		occupations: row?.occupations ?? [],
		why: sentencesOf(helper, context),
		nearness: reason.group,
		asked: !isUnasked(standing),
		group: reason.group,
		standing,
		sensitivity: person.sensitivity,
	};
}

function presentRow(row: CoverageRow): CoverageItem {
	const { part, key, talked, asked, unasked, others } = row;
	return {
		...{ part, key, label: rowLabel(row) },
		...{ talked, asked, unasked, others },
		organizations: row.organizations,
		next: row.next,
	};
}

const roleLabels: Record<string, string> = {
	does: m.rowDoes(),
	did: m.rowDid(),
	near: m.rowNear(),
	leads: m.rowLeads(),
	teaches: m.rowTeaches(),
};

function rowLabel({ part, key }: CoverageRow): string {
	switch (part) {
		case "roles":
			return roleLabels[key] ?? key;
		case "employers":
			return key === "none"
				? m.rowKindOther()
				: m.rowKind({ kind: kindWords(key) });
		case "levels":
			return m.rowLevel({ level: key });
		case "viewpoints":
			return m.rowViewpoint({
				viewpoint: key === "own-business" ? "ownBusiness" : key,
			});
	}
}

function missingSentence({ part, key }: CoverageRow): string {
	switch (part) {
		case "roles":
			return m.missingRole({ role: key });
		case "employers":
			return m.missingKind({ kind: kindWords(key) });
		case "levels":
			return m.missingLevel({ level: key });
		case "viewpoints":
			return m.missingViewpoint({ viewpoint: key });
	}
}
