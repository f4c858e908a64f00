import type {
	CatalogueFile,
	ElementColumn,
	TableSource,
	TableSources,
} from "../file.ts";
import { canadaColumns, canadaSources } from "./canada-columns.ts";
import { publishedCodeFor } from "./combinations.ts";
import type { ElementRatings } from "./elements.ts";
import type { NocFacts } from "./noc.ts";
import type { OnetFacts } from "./onet.ts";
import type { Outlooks } from "./outlook.ts";
import type { Titles } from "./titles.ts";
import type { Wage } from "./wages.ts";

export type Releases = {
	onet: OnetFacts;
	wages: { period: string; byCode: ReadonlyMap<string, Wage> };
	outlooks: Outlooks;
	noc: NocFacts;
};

/** Joins the releases into the shipped file (DESIGN §5). The same releases give the same file, whatever the order of their rows. */
export function compileCatalogue(releases: Releases): CatalogueFile {
	const { onet, wages, outlooks } = releases;
	const occupations = [...onet.occupations].sort(byCode);
	const rowOf = new Map(occupations.map(({ code }, row) => [code, row]));
	const wageTable = pickPublished(occupations, wages.byCode);
	const outlookTable = pickPublished(occupations, outlooks.byCode);
	const educationNames = [
		...new Set(outlookTable.rows.map(([, outlook]) => outlook.education)),
	]
		.filter((name) => name !== null)
		.sort();
	const titleLists = occupations.map(({ code, title }) =>
		titleList(title, onet.titles.get(code)),
	);

	return {
		format: 2,
		tables: tableSources(releases),
		code: occupations.map(({ code }) => code),
		title: occupations.map(({ title }) => title),
		jobZone: occupations.map(({ code }) => onet.jobZones.get(code) ?? null),
		interests: occupations.map(
			({ code }) =>
				onet.interests.get(code)?.map((score) => Math.round(score * 100)) ??
				null,
		),
		related: occupations.map(({ code }) =>
			(onet.related.get(code) ?? [])
				.map((near) => rowOf.get(near))
				.filter((row) => row !== undefined),
		),
		elements: elementColumns(
			occupations,
			[onet.skills, onet.knowledge, onet.workValues, onet.abilities].flatMap(
				(table) => table?.elements ?? [],
			),
		),
		alternateTitles: titleLists.map((list) => list.titles.join("\n")),
		titleEvidence: titleLists.map((list) => list.evidence),
		wageRow: wageTable.rowOf,
		outlookRow: outlookTable.rowOf,
		wages: {
			fromCode: wageTable.rows.map(([code]) => code),
			annualMedian: wageTable.rows.map(([, wage]) => wage.annualMedian),
			annual10: wageTable.rows.map(([, wage]) => wage.annual10),
			annual90: wageTable.rows.map(([, wage]) => wage.annual90),
			hourlyMedianCents: wageTable.rows.map(
				([, wage]) => wage.hourlyMedianCents,
			),
		},
		outlook: {
			fromCode: outlookTable.rows.map(([code]) => code),
			employment: outlookTable.rows.map(([, outlook]) => outlook.employment),
			employmentLater: outlookTable.rows.map(
				([, outlook]) => outlook.employmentLater,
			),
			growthPercent: outlookTable.rows.map(
				([, outlook]) => outlook.growthPercent,
			),
			openings: outlookTable.rows.map(([, outlook]) => outlook.openings),
			education: outlookTable.rows.map(([, { education }]) =>
				education === null ? null : educationNames.indexOf(education),
			),
		},
		educationNames,
		canada: canadaColumns(
			occupations.map(({ code }) => code),
			releases.noc,
		),
	};
}

/** One column a line, so that a change of release can be read as a diff. */
export function serializeCatalogue(file: CatalogueFile): string {
	const columns = Object.entries(file).map(([name, value]) => {
		const text =
			name === "elements"
				? `[\n${file.elements.map((one) => JSON.stringify(one)).join(",\n")}\n]`
				: JSON.stringify(value);
		return `${JSON.stringify(name)}:${text}`;
	});
	return `{\n${columns.join(",\n")}\n}\n`;
}

type Coded = { code: string };

function byCode(a: Coded, b: Coded): number {
	return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** The published rows that some occupation uses, by code, and each occupation's row among them. */
function pickPublished<T>(
	occupations: readonly Coded[],
	published: ReadonlyMap<string, T>,
): { rows: [string, T][]; rowOf: (number | null)[] } {
	const used = occupations.map(({ code }) =>
		publishedCodeFor(code, (soc) => published.has(soc)),
	);
	const codes = [...new Set(used.filter((code) => code !== null))].sort();
	const rowOfCode = new Map(codes.map((code, row) => [code, row]));
	return {
		rows: codes.map((code) => [code, published.get(code) as T]),
		rowOf: used.map((code) =>
			code === null ? null : (rowOfCode.get(code) as number),
		),
	};
}

function elementColumns(
	occupations: readonly Coded[],
	elements: readonly ElementRatings[],
): ElementColumn[] {
	const columnOf = (byCode: ReadonlyMap<string, number>) =>
		occupations.map(({ code }) => {
			const value = byCode.get(code);
			return value === undefined ? null : Math.round(value * 100);
		});
	return elements
		.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
		.map(({ id, name, kind, importance, level }) => ({
			id,
			name,
			kind,
			importance: columnOf(importance),
			level: level && columnOf(level),
		}));
}

function titleList(title: string, titles: Titles | undefined) {
	const others = [...(titles ?? [])]
		.filter(([name]) => name !== title)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		titles: others.map(([name]) => name),
		evidence: others
			.map(([, { sources, isReported }]) =>
				String(Math.min(sources, 4) + (isReported ? 4 : 0)),
			)
			.join(""),
	};
}

function tableSources({ onet, wages, outlooks, noc }: Releases): TableSources {
	const onetTable = (period: string): TableSource => ({
		source: `O*NET ${onet.release} Database`,
		release: onet.releasedIn
			? `${onet.release}, ${onet.releasedIn}`
			: onet.release,
		// A release that does not say its month is known by its number.
		period: period || onet.release,
	});
	return {
		titles: onetTable(onet.releasedIn),
		alternateTitles: onetTable(onet.releasedIn),
		interests: {
			...onetTable(periodOf(onet.interestDates)),
			source: `O*NET ${onet.release} Database (${onet.interestMethods.join(", ").toLowerCase()})`,
		},
		jobZones: onetTable(periodOf(onet.jobZoneDates)),
		related: onetTable(onet.releasedIn),
		skills: onetTable(periodOf(onet.skills.dates)),
		knowledge: onetTable(periodOf(onet.knowledge.dates)),
		abilities: onet.abilities
			? onetTable(periodOf(onet.abilities.dates))
			: null,
		workValues: onetTable(periodOf(onet.workValues.dates)),
		wages: {
			source:
				"U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics",
			release: wages.period,
			period: wages.period,
		},
		outlook: {
			source: "U.S. Bureau of Labor Statistics, Employment Projections",
			release: outlooks.period,
			period: outlooks.period,
		},
		...canadaSources(noc),
	};
}

const monthNames =
	"January February March April May June July August September October November December".split(
		" ",
	);

/** O*NET's dates (`11/2023`) as one month, or as a span from the oldest to the newest. */
function periodOf(dates: readonly string[]): string {
	const months = dates
		.map((date) => /^(\d\d)\/(\d{4})$/.exec(date))
		.filter((found) => found !== null)
		.map(([, month, year]) => Number(year) * 12 + Number(month) - 1)
		.sort((a, b) => a - b);
	const words = [months.at(0), months.at(-1)].map((month = 0) => {
		return `${monthNames[month % 12]} ${Math.floor(month / 12)}`;
	});
	if (months.length === 0) return "undated";
	return words[0] === words[1] ? (words[0] as string) : words.join(" to ");
}
