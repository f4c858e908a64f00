import { isKnown } from "#core/ring.ts";
import type { Field } from "./field.ts";
import type { HelpGroup } from "./help-group.ts";
import type { Helper } from "./helping.ts";
import { levels } from "./level.ts";
import { isUnasked, type Standing } from "./standing.ts";
import { viewpoints, viewpointsOf } from "./viewpoint.ts";

export const coverageParts = [
	"roles",
	"employers",
	"levels",
	"viewpoints",
] as const;
export type CoveragePart = (typeof coverageParts)[number];

/** One role, kind of employer, level or viewpoint, and whom one has heard of it. Somebody counts in one column. */
export interface CoverageRow {
	part: CoveragePart;
	key: string;
	/** A talk was held. */
	talked: number;
	/** Asked, written to, or a talk agreed. */
	asked: number;
	/** Known, and unasked. */
	unasked: number;
	/** Nobody that one knows oneself, and unasked. */
	others: number;
	/** Different organizations of all these. */
	organizations: number;
	/** Whom to ask next about it: the best one who is unasked. */
	next: { id: string; label: string } | null;
}

const MOST_KINDS = 6;

/** Which roles, employers, levels and viewpoints were heard for a target, and which are missing (METHOD step 3). */
export function coverageOf(
	helpers: readonly Helper[],
	{
		field,
		today,
		country,
	}: { field: Field; today: string; country: string | null },
): CoverageRow[] {
	const doing = helpers.filter(isDoing);
	const kinds = kindRows(doing, field);
	const roles: [string, (helper: Helper) => boolean][] = [
		["does", inGroup("does")],
		["did", inGroup("did")],
		["near", (one) => inGroup("near")(one) && one.reason.kind !== "leads"],
		["leads", leads],
		["teaches", inGroup("teaches")],
	];
	return [
		...roles.map(([key, fits]) => row("roles", key, helpers.filter(fits))),
		...kinds.map((kind) =>
			row(
				"employers",
				kind,
				doing.filter((one) => kindOf(one) === kind),
			),
		),
		...levels.map((level) =>
			row(
				"levels",
				level,
				doing.filter(({ reason }) => reason.level === level),
			),
		),
		...viewpoints.map((viewpoint) =>
			row(
				"viewpoints",
				viewpoint,
				doing.filter(({ reason, person }) =>
					viewpointsOf(
						{ reason, country: person.country },
						{ today, country },
					).includes(viewpoint),
				),
			),
		),
	];
}

const inGroup =
	(group: HelpGroup) =>
	({ reason }: Helper) =>
		reason.group === group;

const leads = ({ reason }: Helper) =>
	reason.kind === "leads" ||
	(reason.group === "does" &&
		(reason.level === "manager" || reason.level === "executive"));

const isDoing = (helper: Helper) =>
	helper.reason.group === "does" ||
	helper.reason.group === "did" ||
	leads(helper);

/** "none" is every organization whose name does not tell its kind. */
const kindOf = ({ reason }: Helper) =>
	reason.position?.organization
		? (reason.position.organizationKind ?? "none")
		: null;

/** The kinds of those who do it, then those where it is usually done. */
function kindRows(doing: readonly Helper[], field: Field): string[] {
	const there = Map.groupBy(
		doing.flatMap((one) => kindOf(one) ?? []),
		(kind) => kind,
	);
	const named = [...there]
		.filter(([kind]) => kind !== "none")
		.toSorted(([, a], [, b]) => b.length - a.length)
		.map(([kind]) => kind);
	const kinds = [...new Set([...named, ...field.kinds])].slice(0, MOST_KINDS);
	return there.has("none") ? [...kinds, "none"] : kinds;
}

const columns: Record<Standing, "talked" | "asked" | null> = {
	talked: "talked",
	agreed: "asked",
	declined: "asked",
	asked: "asked",
	silent: "asked",
	begun: null,
	unasked: null,
};

function row(
	part: CoveragePart,
	key: string,
	helpers: readonly Helper[],
): CoverageRow {
	const counted: CoverageRow = {
		...{ part, key, talked: 0, asked: 0, unasked: 0, others: 0 },
		organizations: new Set(
			helpers.flatMap(({ reason }) => reason.position?.organizationId ?? []),
		).size,
		next: null,
	};
	for (const { person, standing } of helpers) {
		const isOwn = person.name !== null && isKnown(person.ring);
		counted[columns[standing] ?? (isOwn ? "unasked" : "others")]++;
	}
	// Whoever is asked on a hint should not be somebody to be careful about.
	const next = helpers.find(
		({ person, standing }) =>
			isUnasked(standing) &&
			person.name !== null &&
			isKnown(person.ring) &&
			person.sensitivity === null,
	)?.person;
	if (next) counted.next = { id: next.id, label: next.label };
	return counted;
}

const MOST_MISSING = 5;
const first = [
	"does",
	"did",
	"left",
	"leads",
	"teaches",
	"newcomer",
	"long",
	"near",
];

/**
 * What to hear next: rows of which nobody was talked to or asked, those with somebody to ask first, then the roles and
 * viewpoints that tell most. `did` and `left` are one and the same, and so are an own business as level and as viewpoint.
 */
export function missingOf(rows: readonly CoverageRow[]): CoverageRow[] {
	const place = ({ key }: CoverageRow) => {
		const at = first.indexOf(key);
		return at < 0 ? first.length : at;
	};
	const weightOf = (one: CoverageRow) => (one.next ? 0 : 100) + place(one);
	const missing = rows
		.filter(({ talked, asked }) => talked + asked === 0)
		.filter(
			({ part, key }) =>
				key !== "none" &&
				!(
					part === "viewpoints" &&
					(key === "left" || key === "own-business")
				) &&
				!(part === "levels" && key === "executive"),
		)
		.toSorted((a, b) => weightOf(a) - weightOf(b));
	// Nobody at all does it yet: what they would be like is a later question.
	const doer = missing.find(({ key, next }) => key === "does" && !next);
	return (doer ? [doer, ...missing.filter((one) => one.next)] : missing).slice(
		0,
		MOST_MISSING,
	);
}
