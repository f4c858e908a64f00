import type { TableName } from "#catalogue/file.ts";
import { isWiderFigure } from "#catalogue/market.ts";
import type { Match } from "#catalogue/match.ts";
import type { Catalogue } from "#catalogue/occupations.ts";
import m from "#messages/identify";
import { standardElements } from "../rules/fit.ts";
import type {
	Matched,
	MatchWithFacts,
	OccupationRead,
} from "../rules/occupation-facts.ts";
import type {
	CatalogueSources,
	MatchAnswer,
	OccupationMatch,
	OccupationPage,
} from "../schema/occupation.ts";

export function presentMatches(
	{ matches, total, passed, leftOut }: Matched,
	catalogue: Catalogue,
): MatchAnswer {
	return {
		matches: matches.map(presentMatch),
		total,
		passed,
		leftOut,
		sources: {
			interests: sourceOf(catalogue, "interests"),
			jobZones: sourceOf(catalogue, "jobZones"),
			wages: sourceOf(catalogue, "wages"),
			outlook: sourceOf(catalogue, "outlook"),
		},
	};
}

function presentMatch(match: MatchWithFacts): OccupationMatch {
	return {
		code: match.code,
		title: match.title,
		correlation: match.correlation,
		fit: match.fit,
		jobZone: match.jobZone,
		annualMedian: match.annualMedian,
		growthPercent: match.growthPercent,
		employment: match.employment,
		wageFromWider: match.wageFromWider,
		outlookFromWider: match.outlookFromWider,
	};
}

export function presentOccupation(
	{ occupation: one, matches, targetId, country, texts }: OccupationRead,
	catalogue: Catalogue,
): OccupationPage {
	return {
		code: one.code,
		title: one.title,
		jobZone:
			one.jobZone === null
				? null
				: { zone: one.jobZone, ...sourceOf(catalogue, "jobZones") },
		interests: one.interests,
		wage: one.wage && {
			...one.wage,
			fromSentence: fromSentence(catalogue, one.code, one.wage.fromCode),
		},
		outlook: one.outlook && {
			...one.outlook,
			fromSentence: fromSentence(catalogue, one.code, one.outlook.fromCode),
		},
		ratings: presentRatings(one, catalogue),
		canada: {
			groups: one.canada.map(({ profiles, ...group }) => ({
				noc: group.noc,
				title: group.title,
				teer: group.teer,
				share: group.share,
				profiles: profiles.map(({ label, letters }) => ({ label, letters })),
				employment: group.employment,
				employmentLater: group.employmentLater,
				growthPercent: group.growthPercent,
				openings: group.openings,
				recentConditions: group.recentConditions,
				futureConditions: group.futureConditions,
			})),
			titlesFrom: sourceOf(catalogue, "nocTitles"),
			mappingFrom: sourceOf(catalogue, "nocMapping"),
			interestsFrom: sourceOf(catalogue, "nocInterests"),
			outlookFrom: sourceOf(catalogue, "nocOutlook"),
		},
		texts: texts
			? {
					description: texts.description,
					tasks: texts.tasks.map(({ task, kind }) => ({ task, kind })),
					release: texts.release,
				}
			: null,
		country,
		related: one.related.map((code) => ({
			code,
			title: catalogue.occupation(code)?.title ?? code,
			fit: matches.get(code)?.fit ?? null,
		})),
		relatedFrom: sourceOf(catalogue, "related"),
		alternateTitles: one.alternateTitles,
		match: presentFit(matches.get(one.code)),
		targetId,
	};
}

/** What sets the occupation apart most comes first; what has no importance, last. */
function presentRatings(
	{ code, ratings }: OccupationRead["occupation"],
	catalogue: Catalogue,
): OccupationPage["ratings"] {
	const row = catalogue.rowOf(code) ?? -1;
	const standards = new Map(
		standardElements(catalogue).map(({ id, standard }) => [id, standard[row]]),
	);
	return ratings
		.map(({ id, name, kind, importance, level, source, period }) => {
			const standard = standards.get(id) ?? Number.NaN;
			return {
				...{ id, name, kind, importance, level, source, period },
				standard: Number.isNaN(standard) ? null : standard,
			};
		})
		.sort((a, b) => (b.standard ?? -9) - (a.standard ?? -9));
}

function presentFit(match: Match | undefined): OccupationPage["match"] {
	return match ? { correlation: match.correlation, fit: match.fit } : null;
}

export function presentCatalogue({
	size,
	file,
	tables,
}: Catalogue): CatalogueSources {
	return {
		occupations: size,
		withInterests: file.interests.filter((six) => six !== null).length,
		tables: Object.entries(tables).flatMap(([table, from]) =>
			from
				? {
						table,
						source: from.source,
						release: from.release,
						period: from.period,
					}
				: [],
		),
	};
}

function sourceOf(
	{ tables }: Catalogue,
	table: Exclude<TableName, "abilities">,
) {
	const { source, period } = tables[table];
	return { source, period };
}

/** Says which wider group a figure was published for; null where it is this occupation's own. */
function fromSentence(
	catalogue: Catalogue,
	code: string,
	fromCode: string,
): string | null {
	if (!isWiderFigure(code, fromCode)) return null;
	const group = catalogue.occupation(fromCode);
	return group && group.code !== code
		? m.fromNamedGroup({ code: fromCode, title: group.title })
		: m.fromGroup({ code: fromCode });
}
