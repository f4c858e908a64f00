import type {
	CatalogueFile,
	ElementKind,
	TableSource,
	TableSources,
} from "./file.ts";

/** The six interests of Holland's theory, in their usual order. */
export const interestLetters = ["R", "I", "A", "S", "E", "C"] as const;
export type InterestLetter = (typeof interestLetters)[number];
export type InterestScores = Record<InterestLetter, number>;

type Sourced = { source: string; period: string };

/** What is known of one occupation (DESIGN §4, `occupations show`). A missing value is null, never 0. */
export type Occupation = {
	/** O*NET-SOC code, e.g. `15-1252.00`. */
	code: string;
	title: string;
	/** O*NET job zone, 1 (little preparation) to 5 (extensive). */
	jobZone: number | null;
	/** Codes of up to 20 related occupations, nearest first. */
	related: string[];
	/** O*NET's occupational interests, each 1 to 7. */
	interests: (InterestScores & Sourced) | null;
	/** US dollars; `fromCode` is the SOC code that the figures were published for. */
	wage:
		| (Sourced & {
				annualMedian: number | null;
				annual10: number | null;
				annual90: number | null;
				hourlyMedian: number | null;
				fromCode: string;
		  })
		| null;
	/** Persons in the first and last year of the period, percent over it, persons a year, usual entry education. */
	outlook:
		| (Sourced & {
				employment: number | null;
				employmentLater: number | null;
				growthPercent: number | null;
				openings: number | null;
				education: string | null;
				fromCode: string;
		  })
		| null;
	/** Skills, knowledge, work values, and abilities where they were imported, in the order of their IDs; only what is published. */
	ratings: ElementRating[];
	/** Canada's unit groups, greatest share first; empty where the mapping has none. */
	canada: CanadianGroup[];
	/** Titles that people with this occupation go by, sorted. */
	alternateTitles: string[];
};

/** How an occupation is rated on one element. */
export type ElementRating = Sourced & {
	id: string;
	name: string;
	kind: ElementKind;
	/** 1 to 5; a work value's extent 1 to 7. */
	importance: number | null;
	/** 0 to 7; null where it is not relevant, and for work values. */
	level: number | null;
};

/** A unit group of Canada's NOC 2021; sources are the catalogue's `noc…` tables. */
export type CanadianGroup = {
	noc: string;
	title: string;
	/** Training, education, experience and responsibilities, 0 to 5: the second digit of the code. */
	teer: number;
	/** Percent of the occupation's concordance paths that lead here. */
	share: number;
	/** OaSIS: three interests, a small letter for a weaker one. */
	profiles: { label: string; letters: string }[];
	/** Persons in the first and last year of the period, percent over it, persons a year. */
	employment: number | null;
	employmentLater: number | null;
	growthPercent: number | null;
	openings: number | null;
	recentConditions: string | null;
	futureConditions: string | null;
};

/** The catalogue in memory. Occupations have a row number, 0 up, in the order of their codes. */
export type Catalogue = {
	size: number;
	tables: Readonly<TableSources>;
	/** All O*NET-SOC codes, ascending. */
	codes: readonly string[];
	/** Takes `15-1252.00`, and `15-1252` for the first occupation of that SOC code. */
	occupation(code: string): Occupation | undefined;
	/** The row of a code; undefined when it is not a code of the catalogue. */
	rowOf(code: string): number | undefined;
	/** The columns, for the parts of the catalogue that go through all rows. */
	file: CatalogueFile;
};

/** Makes the catalogue from the shipped file's text or from its parsed value; throws on another format, which is a bug. */
export function parseCatalogue(shipped: string | object): Catalogue {
	const file = (
		typeof shipped === "string" ? JSON.parse(shipped) : shipped
	) as CatalogueFile;
	if (file.format !== 2) throw new Error("not a catalogue of format 2");

	const rows = new Map(file.code.map((code, row) => [code, row]));
	// A bare SOC code means the first occupation under it (`.00` where there is one): codes are ascending.
	file.code.forEach((code, row) => {
		const soc = code.slice(0, 7);
		if (!rows.has(soc)) rows.set(soc, row);
	});
	const rowOf = (code: string) => rows.get(code.trim());
	return {
		size: file.code.length,
		tables: file.tables,
		codes: file.code,
		rowOf,
		occupation(code) {
			const row = rowOf(code);
			return row === undefined ? undefined : occupationAt(file, row);
		},
		file,
	};
}

function occupationAt(file: CatalogueFile, row: number): Occupation {
	return {
		code: file.code[row] as string,
		title: file.title[row] as string,
		jobZone: file.jobZone[row] ?? null,
		related: (file.related[row] ?? []).map((near) => file.code[near] as string),
		interests: interestsAt(file, row),
		wage: wageAt(file, row),
		outlook: outlookAt(file, row),
		ratings: ratingsAt(file, row),
		canada: canadaAt(file, row),
		alternateTitles: (file.alternateTitles[row] || null)?.split("\n") ?? [],
	};
}

function sourced({ source, period }: TableSource): Sourced {
	return { source, period };
}

function interestsAt(
	file: CatalogueFile,
	row: number,
): Occupation["interests"] {
	const hundredths = file.interests[row];
	if (!hundredths) return null;
	const [R, I, A, S, E, C] = hundredths.map((score) => score / 100) as [
		number,
		number,
		number,
		number,
		number,
		number,
	];
	return { R, I, A, S, E, C, ...sourced(file.tables.interests) };
}

function wageAt(file: CatalogueFile, row: number): Occupation["wage"] {
	const at = file.wageRow[row] ?? null;
	if (at === null) return null;
	const { wages } = file;
	const cents = wages.hourlyMedianCents[at] ?? null;
	return {
		annualMedian: wages.annualMedian[at] ?? null,
		annual10: wages.annual10[at] ?? null,
		annual90: wages.annual90[at] ?? null,
		hourlyMedian: cents === null ? null : cents / 100,
		...sourced(file.tables.wages),
		fromCode: wages.fromCode[at] as string,
	};
}

const tableOfKind = {
	skill: "skills",
	knowledge: "knowledge",
	ability: "abilities",
	value: "workValues",
} as const;

function ratingsAt(file: CatalogueFile, row: number): ElementRating[] {
	return file.elements.flatMap(({ id, name, kind, importance, level }) => {
		const table = file.tables[tableOfKind[kind]];
		const [important, high] = [importance[row] ?? null, level?.[row] ?? null];
		if (!table || (important === null && high === null)) return [];
		return {
			...{ id, name, kind },
			importance: important === null ? null : important / 100,
			level: high === null ? null : high / 100,
			...sourced(table),
		};
	});
}

function canadaAt({ canada }: CatalogueFile, row: number): CanadianGroup[] {
	const condition = (at: number | null | undefined) =>
		at === null || at === undefined
			? null
			: (canada.conditionNames[at] ?? null);
	return (canada.groupsOf[row] ?? []).map(([group, share]) => ({
		noc: canada.noc[group] as string,
		title: canada.title[group] as string,
		teer: Number(canada.noc[group]?.[1]),
		share,
		profiles: (canada.profiles[group] ?? []).map(([label, letters]) => ({
			label,
			letters,
		})),
		employment: canada.employment[group] ?? null,
		employmentLater: canada.employmentLater[group] ?? null,
		growthPercent: canada.growthPercent[group] ?? null,
		openings: canada.openings[group] ?? null,
		recentConditions: condition(canada.recentConditions[group]),
		futureConditions: condition(canada.futureConditions[group]),
	}));
}

function outlookAt(file: CatalogueFile, row: number): Occupation["outlook"] {
	const at = file.outlookRow[row] ?? null;
	if (at === null) return null;
	const { outlook, educationNames } = file;
	const education = outlook.education[at] ?? null;
	return {
		employment: outlook.employment[at] ?? null,
		employmentLater: outlook.employmentLater[at] ?? null,
		growthPercent: outlook.growthPercent[at] ?? null,
		openings: outlook.openings[at] ?? null,
		education: education === null ? null : (educationNames[education] ?? null),
		...sourced(file.tables.outlook),
		fromCode: outlook.fromCode[at] as string,
	};
}
