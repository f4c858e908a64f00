import type { CatalogueFile, ElementKind, TableSources } from "../file.ts";
import { compileCatalogue } from "./compile.ts";
import type { ElementTable } from "./elements.ts";
import type { ImportedOnet } from "./import-onet.ts";
import type { OnetFacts } from "./onet.ts";
import type { Outlooks } from "./outlook.ts";
import type { Titles } from "./titles.ts";
import type { Wage } from "./wages.ts";

/** Releases that somebody imported; a kind that is absent stays as shipped. */
export interface ImportedReleases {
	onet?: ImportedOnet;
	wages?: { period: string; byCode: ReadonlyMap<string, Wage> };
	outlook?: Outlooks;
}

/**
 * The shipped file with the imported tables in place of its own. A table that the release does not have stays, with
 * its own source and period, so that every figure still says where it comes from.
 */
export function overlayReleases(
	file: CatalogueFile,
	{ onet, wages, outlook }: ImportedReleases,
): CatalogueFile {
	const compiled = compileCatalogue({
		onet: { ...factsOf(file), ...onet },
		wages: wages ?? { period: file.tables.wages.period, byCode: wagesOf(file) },
		outlooks: outlook ?? {
			period: file.tables.outlook.period,
			byCode: outlooksOf(file),
		},
		noc: {
			groups: [],
			profiles: new Map(),
			outlooks: new Map(),
			years: [0, 0],
			groupsOf: new Map(),
		},
	});
	const groupsByCode = new Map(
		file.code.map((code, row) => [code, file.canada.groupsOf[row] ?? []]),
	);
	return {
		...compiled,
		tables: sourcesOf(file.tables, compiled.tables, { onet, wages, outlook }),
		canada: {
			...file.canada,
			groupsOf: compiled.code.map((code) => groupsByCode.get(code) ?? []),
		},
	};
}

function sourcesOf(
	shipped: TableSources,
	compiled: TableSources,
	{ onet, wages, outlook }: ImportedReleases,
): TableSources {
	const from = (isImported: boolean) => (isImported ? compiled : shipped);
	return {
		...shipped,
		titles: from(onet !== undefined).titles,
		alternateTitles: from(onet?.titles !== undefined).alternateTitles,
		interests: from(onet?.interests !== undefined).interests,
		jobZones: from(onet?.jobZones !== undefined).jobZones,
		related: from(onet?.related !== undefined).related,
		skills: from(onet?.skills !== undefined).skills,
		knowledge: from(onet?.knowledge !== undefined).knowledge,
		abilities: from(onet?.abilities !== undefined).abilities,
		workValues: from(onet?.workValues !== undefined).workValues,
		wages: from(wages !== undefined).wages,
		outlook: from(outlook !== undefined).outlook,
	};
}

/** The columns back as the tables that they were made of. */
function factsOf(file: CatalogueFile): OnetFacts {
	const byCode = <T>(column: readonly (T | null)[]): Map<string, T> =>
		new Map(
			file.code.flatMap((code, row) => {
				const value = column[row] ?? null;
				return value === null ? [] : [[code, value] as const];
			}),
		);
	const scaled = (column: readonly (number | null)[]) =>
		byCode(column.map((value) => (value === null ? null : value / 100)));
	const table = (kind: ElementKind): ElementTable => ({
		elements: file.elements
			.filter((one) => one.kind === kind)
			.map(({ id, name, importance, level }) => ({
				...{ id, name, kind },
				importance: scaled(importance),
				level: level && scaled(level),
			})),
		dates: [],
	});
	return {
		release: "",
		releasedIn: "",
		occupations: file.code.map((code, row) => ({
			code,
			title: file.title[row] as string,
		})),
		titles: new Map(file.code.map((code, row) => [code, titlesOf(file, row)])),
		interests: byCode(
			file.interests.map((six) => six?.map((score) => score / 100) ?? null),
		),
		interestDates: [],
		interestMethods: [],
		skills: table("skill"),
		knowledge: table("knowledge"),
		workValues: table("value"),
		...(file.tables.abilities && { abilities: table("ability") }),
		jobZones: byCode(file.jobZone),
		jobZoneDates: [],
		related: new Map(
			file.code.map((code, row) => [
				code,
				(file.related[row] ?? []).map((near) => file.code[near] as string),
			]),
		),
	};
}

function titlesOf(file: CatalogueFile, row: number): Titles {
	const names = (file.alternateTitles[row] || null)?.split("\n") ?? [];
	return new Map(
		names.map((name, at) => {
			const digit = Number(file.titleEvidence[row]?.[at] ?? 1);
			return [
				name,
				{ sources: digit > 4 ? digit - 4 : digit, isReported: digit > 4 },
			];
		}),
	);
}

function wagesOf({ wages }: CatalogueFile): Map<string, Wage> {
	return new Map(
		wages.fromCode.map((code, at) => [
			code,
			{
				annualMedian: wages.annualMedian[at] ?? null,
				annual10: wages.annual10[at] ?? null,
				annual90: wages.annual90[at] ?? null,
				hourlyMedianCents: wages.hourlyMedianCents[at] ?? null,
			},
		]),
	);
}

function outlooksOf({ outlook, educationNames }: CatalogueFile) {
	return new Map(
		outlook.fromCode.map((code, at) => {
			const education = outlook.education[at] ?? null;
			return [
				code,
				{
					employment: outlook.employment[at] ?? null,
					employmentLater: outlook.employmentLater[at] ?? null,
					growthPercent: outlook.growthPercent[at] ?? null,
					openings: outlook.openings[at] ?? null,
					education:
						education === null ? null : (educationNames[education] ?? null),
				},
			];
		}),
	);
}
