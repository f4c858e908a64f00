import { ok, refuse } from "#core/result.ts";
import { figureOrNull, textOrNull } from "./cells.ts";
import { readCsvTable } from "./csv-table.ts";
import type { ReleaseResult } from "./refusal.ts";
import type { TextRow } from "./tab-text.ts";

/** The files on Canada that the catalogue needs; names are exact. */
export const nocFiles = [
	"noc_structure_en.csv",
	"interests_oasis_2023_v1.0.csv",
	"summary_sommaire_2024_2033_noc2021.csv",
	"employment_emploi_2024_2033_noc2021.csv",
	"onet_to_noc2021_mapping.csv",
] as const;
export type NocFile = (typeof nocFiles)[number];

/** What is published of a unit group's outlook (COPS). Persons; openings over the whole period. */
export type NocOutlook = {
	employment: number | null;
	employmentLater: number | null;
	openings: number | null;
	recentConditions: string | null;
	futureConditions: string | null;
};

export type NocFacts = {
	/** Unit groups (five digits) with their titles, in the order of their codes. */
	groups: { noc: string; title: string }[];
	/** OaSIS profiles of a unit group: label and up to three letters, a small one for a weaker interest. */
	profiles: Map<string, [label: string, letters: string][]>;
	outlooks: Map<string, NocOutlook>;
	/** First and last year of the employment table, e.g. 2023 and 2033. */
	years: [number, number];
	/** Unit groups of an O*NET occupation, greatest share first; shares of one occupation add up to 1. */
	groupsOf: Map<string, { noc: string; share: number }[]>;
};

/** Reads Canada's facts from the texts of the files. */
export function readNoc(
	texts: Readonly<Record<NocFile, string>>,
): ReleaseResult<NocFacts> {
	const groups = readGroups(texts["noc_structure_en.csv"]);
	if (!groups.ok) return groups;
	const profiles = readProfiles(texts["interests_oasis_2023_v1.0.csv"]);
	if (!profiles.ok) return profiles;
	const employment = readEmployment(
		texts["employment_emploi_2024_2033_noc2021.csv"],
	);
	if (!employment.ok) return employment;
	const outlooks = readSummary(
		texts["summary_sommaire_2024_2033_noc2021.csv"],
		employment.value.later,
	);
	if (!outlooks.ok) return outlooks;
	const groupsOf = readMapping(
		texts["onet_to_noc2021_mapping.csv"],
		outlooks.value,
	);
	if (!groupsOf.ok) return groupsOf;
	return ok({
		groups: groups.value,
		profiles: profiles.value,
		outlooks: outlooks.value,
		years: employment.value.years,
		groupsOf: groupsOf.value,
	});
}

function readGroups(text: string): ReleaseResult<NocFacts["groups"]> {
	const file = "noc_structure_en.csv";
	const code = "Code - NOC 2021 V1.0";
	const rows = readCsvTable(file, text, ["Level", code, "Class title"]);
	if (!rows.ok) return rows;
	const groups = new Map<string, string>();
	for (const { number, cell } of rows.value) {
		if (cell("Level") !== "5") continue;
		const noc = cell(code);
		if (!/^\d{5}$/.test(noc))
			return refuse("value-broken", {
				file,
				row: number,
				column: code,
				value: noc,
				detail: "a code of five digits",
			});
		if (groups.has(noc))
			return refuse("code-twice", { file, row: number, value: noc });
		groups.set(noc, cell("Class title"));
	}
	if (groups.size === 0) return refuse("table-empty", { file });
	return ok(
		[...groups]
			.map(([noc, title]) => ({ noc, title }))
			.sort((a, b) => (a.noc < b.noc ? -1 : 1)),
	);
}

function readProfiles(text: string): ReleaseResult<NocFacts["profiles"]> {
	const file = "interests_oasis_2023_v1.0.csv";
	const letterColumns = [1, 2, 3].map((at) => `Holland Codes - ${at}`);
	const rows = readCsvTable(file, text, [
		"OaSIS Code",
		"OaSIS Label",
		...letterColumns,
	]);
	if (!rows.ok) return rows;
	const profiles: NocFacts["profiles"] = new Map();
	const codes = new Set<string>();
	for (const { number, cell } of rows.value) {
		const code = cell("OaSIS Code");
		if (codes.has(code))
			return refuse("code-twice", { file, row: number, value: code });
		codes.add(code);
		const letters = letterColumns.map(cell).join("");
		if (!/^[RIASEC]{1,3}$/i.test(letters))
			return refuse("value-broken", {
				file,
				row: number,
				column: "Holland Codes",
				value: letters,
				detail: "one to three of the letters R, I, A, S, E, C",
			});
		const noc = code.slice(0, 5);
		const known = profiles.get(noc) ?? [];
		known.push([cell("OaSIS Label"), letters]);
		profiles.set(noc, known);
	}
	return ok(profiles);
}

function readEmployment(text: string): ReleaseResult<{
	years: [number, number];
	later: Map<string, number | null>;
}> {
	const file = "employment_emploi_2024_2033_noc2021.csv";
	const header = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1)[0] ?? "";
	const years = [...header.matchAll(/\b(20\d\d)\b/g)].map(([year]) =>
		Number(year),
	);
	const [from = 0, to = 0] = [years.at(0), years.at(-1)];
	const rows = readCsvTable(file, text, ["Code", `${from}`, `${to}`]);
	if (!rows.ok) return rows;
	const later = new Map<string, number | null>();
	for (const row of rows.value) {
		const noc = row.cell("Code");
		if (!isUnitGroup(noc)) continue;
		if (later.has(noc))
			return refuse("code-twice", { file, row: row.number, value: noc });
		const figure = figureAt(file, row, `${to}`);
		if (!figure.ok) return figure;
		later.set(noc, figure.value);
	}
	return ok({ years: [from, to], later });
}

function readSummary(
	text: string,
	later: ReadonlyMap<string, number | null>,
): ReleaseResult<NocFacts["outlooks"]> {
	const file = "summary_sommaire_2024_2033_noc2021.csv";
	const columns = {
		employment: "Employment_emploi_2023",
		openings: "Total_Job_Openings_Perspective_d'emploi",
		recent: "Recent_Labour_Market_Conditions",
		future: "Future_Labour_Market_Conditions",
	};
	const rows = readCsvTable(file, text, ["Code", ...Object.values(columns)]);
	if (!rows.ok) return rows;
	const outlooks: NocFacts["outlooks"] = new Map();
	for (const row of rows.value) {
		const noc = row.cell("Code");
		if (!isUnitGroup(noc)) continue;
		if (outlooks.has(noc))
			return refuse("code-twice", { file, row: row.number, value: noc });
		const employment = figureAt(file, row, columns.employment);
		if (!employment.ok) return employment;
		const openings = figureAt(file, row, columns.openings);
		if (!openings.ok) return openings;
		outlooks.set(noc, {
			employment: employment.value,
			employmentLater: later.get(noc) ?? null,
			openings: openings.value,
			recentConditions: textOrNull(row.cell(columns.recent)),
			futureConditions: textOrNull(row.cell(columns.future)),
		});
	}
	return ok(outlooks);
}

/**
 * The mapping has several weights. `path_weight` says how an occupation spreads over unit groups (it adds up to 1 for an
 * occupation; the others add up to 1 for a unit group), so it is the share. Where two shares are equal, the group that
 * more people work in comes first.
 */
function readMapping(
	text: string,
	outlooks: NocFacts["outlooks"],
): ReleaseResult<NocFacts["groupsOf"]> {
	const file = "onet_to_noc2021_mapping.csv";
	const columns = ["onet_soc_code", "noc_2021", "path_weight"] as const;
	const rows = readCsvTable(file, text, columns);
	if (!rows.ok) return rows;
	const groupsOf: NocFacts["groupsOf"] = new Map();
	for (const row of rows.value) {
		const [code, noc, weight] = columns.map(row.cell) as [
			string,
			string,
			string,
		];
		const share = Number(weight);
		if (!isUnitGroup(noc) || weight === "" || !(share >= 0 && share <= 1))
			return refuse("row-broken", {
				file,
				row: row.number,
				detail: "a unit group of five digits and a weight from 0 to 1",
			});
		const known = groupsOf.get(code) ?? [];
		if (known.some((group) => group.noc === noc))
			return refuse("code-twice", {
				file,
				row: row.number,
				value: `${code} ${noc}`,
			});
		known.push({ noc, share });
		groupsOf.set(code, known);
	}
	const workers = (noc: string) => outlooks.get(noc)?.employment ?? 0;
	for (const groups of groupsOf.values())
		groups.sort(
			(a, b) =>
				b.share - a.share ||
				workers(b.noc) - workers(a.noc) ||
				(a.noc < b.noc ? -1 : 1),
		);
	return ok(groupsOf);
}

/** `00000`, `TEER_0` and `NOC1_0` are totals. */
function isUnitGroup(code: string): boolean {
	return /^\d{5}$/.test(code) && code !== "00000";
}

function figureAt(
	file: string,
	{ number, cell }: TextRow,
	column: string,
): ReleaseResult<number | null> {
	const value = figureOrNull(cell(column));
	if (value === undefined)
		return refuse("value-broken", {
			file,
			row: number,
			column,
			value: cell(column),
			detail: "a figure",
		});
	return ok(value);
}
