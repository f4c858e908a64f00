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
	"skills",
	"knowledge",
	"abilities",
	"workValues",
	"wages",
	"outlook",
	"nocTitles",
	"nocMapping",
	"nocInterests",
	"nocOutlook",
] as const;
export type TableName = (typeof tableNames)[number];

/** Abilities have no source until a release with them is imported. */
export type TableSources = Record<
	Exclude<TableName, "abilities">,
	TableSource
> & { abilities: TableSource | null };

/** What occupations are rated on: O*NET's skills, knowledge areas, abilities and work values. */
export const elementKinds = ["skill", "knowledge", "ability", "value"] as const;
export type ElementKind = (typeof elementKinds)[number];

/** One element and its column: row i is occupation i, null where nothing (or nothing fit to show) was published. */
export type ElementColumn = {
	/** O*NET element ID, e.g. `2.A.1.a`. */
	id: string;
	name: string;
	kind: ElementKind;
	/** Importance in hundredths: 100-500 (scale IM); for a work value its extent, 100-700 (scale EX). */
	importance: (number | null)[];
	/** Level in hundredths, 0-700 (scale LV); null for work values, which have none. */
	level: (number | null)[] | null;
};

/**
 * The compiled catalogue as it lies on disk and travels to the browser: columns, row i of each being occupation i.
 * `wages` and `outlook` are tables of their own, because several occupations share one published figure;
 * `wageRow` and `outlookRow` say which row is an occupation's. A missing value is null, never 0.
 */
export type CatalogueFile = {
	format: 2;
	tables: TableSources;
	/** O*NET-SOC codes, ascending. */
	code: string[];
	title: string[];
	jobZone: (number | null)[];
	/** R, I, A, S, E, C in hundredths of the 1-7 scale. */
	interests: (number[] | null)[];
	/** In the order of their IDs; abilities only where a release with them was imported. */
	elements: ElementColumn[];
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
		/** Persons, at the end of the period. */
		employmentLater: (number | null)[];
		growthPercent: (number | null)[];
		openings: (number | null)[];
		education: (number | null)[];
	};
	educationNames: string[];
	canada: CanadaColumns;
};

/** Canada's unit groups (NOC 2021), row i of each column being unit group i, and each occupation's groups. */
export type CanadaColumns = {
	/** Five digits, ascending; the second is the TEER category. */
	noc: string[];
	title: string[];
	/** OaSIS profiles of the group: label and three letters as published (a small one is a weaker interest), e.g. `["Financial managers", "ECI"]`. */
	profiles: [label: string, letters: string][][];
	/** Persons in the first and the last year of the period. */
	employment: (number | null)[];
	employmentLater: (number | null)[];
	/** Percent over the period, one decimal, computed from the two. */
	growthPercent: (number | null)[];
	/** Persons a year: the published total by the years of the period. */
	openings: (number | null)[];
	/** Rows of `conditionNames`. */
	recentConditions: (number | null)[];
	futureConditions: (number | null)[];
	conditionNames: string[];
	/** For each occupation its unit groups as [row, share in hundredths], greatest share first; empty where the mapping has none. */
	groupsOf: [row: number, share: number][][];
};
