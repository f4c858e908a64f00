/** One table of facts and where it comes from, as shown on the About page. */
export type TableSource = {
	/** Who published it, e.g. `O*NET 30.1 Database`. */
	source: string;
	/** Which release, e.g. `30.1, December 2025`. */
	release: string;
	/** The time that the figures speak of, e.g. `May 2025` or `2024-34`. */
	period: string;
};

export const tableNames = [
	"titles",
	"alternateTitles",
	"interests",
	"jobZones",
	"related",
	"wages",
	"outlook",
] as const;
export type TableName = (typeof tableNames)[number];

/**
 * The compiled catalogue as it lies on disk and travels to the browser: columns, row i of each being occupation i.
 * `wages` and `outlook` are tables of their own, because several occupations share one published figure;
 * `wageRow` and `outlookRow` say which row is an occupation's. A missing value is null, never 0.
 */
export type CatalogueFile = {
	format: 1;
	tables: Record<TableName, TableSource>;
	/** O*NET-SOC codes, ascending. */
	code: string[];
	title: string[];
	jobZone: (number | null)[];
	/** R, I, A, S, E, C in hundredths of the 1-7 scale. */
	interests: (number[] | null)[];
	/** Rows of related occupations, nearest first. */
	related: number[][];
	/** Alternate and reported titles of an occupation, sorted, one a line. */
	alternateTitles: string[];
	/** One digit per line of `alternateTitles`: sources that name it (at most 4), plus 4 if workers reported it. */
	titleEvidence: string[];
	wageRow: (number | null)[];
	outlookRow: (number | null)[];
	/** US dollars a year, and cents an hour. */
	wages: {
		fromCode: string[];
		annualMedian: (number | null)[];
		annual10: (number | null)[];
		annual90: (number | null)[];
		hourlyMedianCents: (number | null)[];
	};
	/** Persons; percent over the period; persons a year; row of `educationNames`. */
	outlook: {
		fromCode: string[];
		employment: (number | null)[];
		growthPercent: (number | null)[];
		openings: (number | null)[];
		education: (number | null)[];
	};
	educationNames: string[];
};
