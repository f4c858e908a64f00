import type { CatalogueFile, TableName, TableSource } from "./file.ts";

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
	/** Persons, percent over the period, persons a year, usual entry education. */
	outlook:
		| (Sourced & {
				employment: number | null;
				growthPercent: number | null;
				openings: number | null;
				education: string | null;
				fromCode: string;
		  })
		| null;
	/** Titles that people with this occupation go by, sorted. */
	alternateTitles: string[];
};

/** The catalogue in memory. Occupations have a row number, 0 up, in the order of their codes. */
export type Catalogue = {
	size: number;
	tables: Readonly<Record<TableName, TableSource>>;
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
	if (file.format !== 1) throw new Error("not a catalogue of format 1");

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

function outlookAt(file: CatalogueFile, row: number): Occupation["outlook"] {
	const at = file.outlookRow[row] ?? null;
	if (at === null) return null;
	const { outlook, educationNames } = file;
	const education = outlook.education[at] ?? null;
	return {
		employment: outlook.employment[at] ?? null,
		growthPercent: outlook.growthPercent[at] ?? null,
		openings: outlook.openings[at] ?? null,
		education: education === null ? null : (educationNames[education] ?? null),
		...sourced(file.tables.outlook),
		fromCode: outlook.fromCode[at] as string,
	};
}
