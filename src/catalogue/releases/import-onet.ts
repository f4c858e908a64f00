import { ok, refuse } from "#core/result.ts";
import { readCsvTable } from "./csv-table.ts";
import { readElements, readWorkValues } from "./elements.ts";
import {
	type OnetFacts,
	readInterests,
	readJobZones,
	readRelated,
} from "./onet.ts";
import type { ReleaseResult } from "./refusal.ts";
import { readTabText, type TextRow } from "./tab-text.ts";
import { readTitles } from "./titles.ts";

/** What a release says of an occupation in sentences: never shipped, only imported. */
export interface OccupationTexts {
	descriptions: [code: string, description: string][];
	tasks: { code: string; id: string; task: string; kind: string | null }[];
}

/** The tables that a release has; what it has not stays as it was. */
export type ImportedOnet = Pick<
	OnetFacts,
	"release" | "releasedIn" | "occupations"
> &
	Partial<OnetFacts>;

export interface OnetImport {
	facts: ImportedOnet;
	texts: OccupationTexts;
}

/** A file of a release by its name without folder, ending, spaces and capitals: `task_statements`. */
export type ReleaseTexts = ReadonlyMap<string, { file: string; text: string }>;

/** The tables that are read, under the names of all layouts (data of 30.3 and later renamed some). */
export const importedNames = [
	"read_me",
	"occupation_data",
	"alternate_titles",
	"sample_of_reported_titles",
	"interests",
	"career_interest_types",
	"skills",
	"essential_skills",
	"transferable_skills",
	"knowledge",
	"abilities",
	"work_values",
	"job_zones",
	"related_occupations",
	"task_statements",
] as const;

const code = "O*NET-SOC Code";
const rated = [code, "Element ID", "Element Name", "Scale ID", "Data Value"];
/** Without these a release would be half of one; the layout of 30.3 is known by fewer names. */
const neededInOld = [
	"alternate_titles",
	"sample_of_reported_titles",
	"interests",
	"skills",
	"knowledge",
	"work_values",
	"related_occupations",
];
const neededInAll = ["occupation_data", "job_zones", "task_statements"];

/**
 * Reads a release of any layout, whole or not at all: every table that it has is checked row by row. `folder` is the
 * name of the folder or zip, which says the release where no Read Me does.
 */
export function importOnet(
	folder: string,
	texts: ReleaseTexts,
	onTable: (file: string) => void = () => {},
): ReleaseResult<OnetImport> {
	const isNew = texts.has("essential_skills") || texts.has("job_titles");
	const needed = isNew ? neededInAll : [...neededInAll, ...neededInOld];
	const missing = needed.find((name) => !texts.has(name));
	if (missing)
		return refuse("file-missing", {
			file: missing.replaceAll("_", " "),
			detail: folder,
		});
	const named = releaseOf(folder, texts.get("read_me")?.text);
	if (!named)
		return refuse("file-unreadable", {
			file: folder,
			detail: "it names no O*NET release",
		});

	const rowsOf = (
		name: string,
		columns: readonly string[],
	): ReleaseResult<{ file: string; rows: TextRow[] } | undefined> => {
		const found = texts.get(name);
		if (!found) return ok(undefined);
		onTable(found.file);
		const read = found.file.endsWith(".csv") ? readCsvTable : readTabText;
		const rows = read(found.file, found.text, columns);
		return rows.ok ? ok({ file: found.file, rows: rows.value }) : rows;
	};

	const data = rowsOf("occupation_data", [code, "Title", "Description"]);
	if (!data.ok) return data;
	const occupations = new Map<string, { title: string; description: string }>();
	for (const { number, cell } of data.value?.rows ?? []) {
		const facts = { file: data.value?.file, row: number };
		if (!/^\d\d-\d{4}\.\d\d$/.test(cell(code)) || cell("Title") === "")
			return refuse("row-broken", {
				...facts,
				detail: "an O*NET-SOC code and a title",
			});
		if (occupations.has(cell(code)))
			return refuse("code-twice", { ...facts, value: cell(code) });
		occupations.set(cell(code), {
			title: cell("Title"),
			description: cell("Description"),
		});
	}

	/** Every row speaks of a known occupation, and says each thing once. */
	const tableOf = (
		name: string,
		columns: readonly string[],
		key: readonly string[],
	): ReturnType<typeof rowsOf> => {
		const table = rowsOf(name, columns);
		if (!table.ok || !table.value) return table;
		const { file, rows } = table.value;
		const seen = new Set<string>();
		for (const { number, cell } of rows) {
			if (!occupations.has(cell(code)))
				return refuse("code-unknown", { file, row: number, value: cell(code) });
			const value = key.map(cell).join(" ");
			if (key.length > 0 && seen.has(value))
				return refuse("code-twice", { file, row: number, value });
			seen.add(value);
		}
		return table;
	};
	const rating = [code, "Element ID", "Scale ID"];
	const facts: ImportedOnet = {
		...named,
		occupations: [...occupations].map(([code, { title }]) => ({ code, title })),
	};

	const alternate = tableOf(
		"alternate_titles",
		[code, "Alternate Title", "Source(s)"],
		[],
	);
	if (!alternate.ok) return alternate;
	const reported = tableOf(
		"sample_of_reported_titles",
		[code, "Reported Job Title"],
		[],
	);
	if (!reported.ok) return reported;
	if (alternate.value)
		facts.titles = readTitles(alternate.value.rows, reported.value?.rows ?? []);

	for (const name of ["interests", "career_interest_types"]) {
		const table = tableOf(name, rated, rating);
		if (!table.ok) return table;
		if (!table.value) continue;
		const read = readInterests(table.value.rows);
		if (!read.ok) return read;
		Object.assign(facts, read.value);
	}

	const skillTables = isNew
		? ["essential_skills", "transferable_skills"]
		: ["skills"];
	const ratings = [
		["skills", "skill", skillTables],
		["knowledge", "knowledge", ["knowledge"]],
		["abilities", "ability", ["abilities"]],
	] as const;
	for (const [part, kind, names] of ratings) {
		const rows: TextRow[] = [];
		let file = "";
		for (const name of names) {
			const table = tableOf(name, rated, rating);
			if (!table.ok) return table;
			if (!table.value) continue;
			file = table.value.file;
			rows.push(...table.value.rows);
		}
		// Half of the skills would be worse than the ones at hand.
		if (!names.every((name) => texts.has(name))) continue;
		const read = readElements(file, rows, kind);
		if (!read.ok) return read;
		facts[part] = read.value;
	}
	const values = tableOf("work_values", rated, rating);
	if (!values.ok) return values;
	if (values.value) {
		const read = readWorkValues(values.value.file, values.value.rows);
		if (!read.ok) return read;
		facts.workValues = read.value;
	}

	const zones = tableOf("job_zones", [code, "Job Zone", "Date"], [code]);
	if (!zones.ok) return zones;
	if (zones.value) {
		const read = readJobZones(zones.value.rows);
		if (!read.ok) return read;
		facts.jobZones = read.value;
		facts.jobZoneDates = zones.value.rows.map(({ cell }) => cell("Date"));
	}
	const near = tableOf(
		"related_occupations",
		[code, "Related O*NET-SOC Code", "Index"],
		[code, "Related O*NET-SOC Code"],
	);
	if (!near.ok) return near;
	if (near.value) facts.related = readRelated(near.value.rows);

	const tasks = tableOf(
		"task_statements",
		[code, "Task ID", "Task", "Task Type"],
		[code, "Task ID"],
	);
	if (!tasks.ok) return tasks;
	return ok({
		facts,
		texts: {
			descriptions: [...occupations].map(([code, one]) => [
				code,
				one.description,
			]),
			tasks: (tasks.value?.rows ?? []).map(({ cell }) => ({
				code: cell(code),
				id: cell("Task ID"),
				task: cell("Task"),
				kind: /^(Core|Supplemental)$/.test(cell("Task Type"))
					? cell("Task Type")
					: null,
			})),
		},
	});
}

function releaseOf(folder: string, readMe: string | undefined) {
	const said = /O\*NET (\d+\.\d+) Database\s+(\w+ \d{4}) Release/.exec(
		readMe ?? "",
	);
	if (said)
		return { release: said[1] as string, releasedIn: said[2] as string };
	const [, major, minor] = /db_(\d+)_(\d+)/.exec(folder) ?? [];
	return major ? { release: `${major}.${minor}`, releasedIn: "" } : undefined;
}
