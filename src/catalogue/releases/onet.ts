import { ok, refuse } from "#core/result.ts";
import { type ElementTable, readElements, readWorkValues } from "./elements.ts";
import { readRatings } from "./ratings.ts";
import type { ReleaseResult } from "./refusal.ts";
import { readTabText, type TextRow } from "./tab-text.ts";
import { readTitles, type Titles } from "./titles.ts";

const ratingColumns = [
	"O*NET-SOC Code",
	"Element ID",
	"Element Name",
	"Scale ID",
	"Data Value",
	"Date",
] as const;

/** The files of an O*NET text release that the catalogue needs, and the columns it reads; names are exact. */
export const onetFiles = {
	"Read Me.txt": [],
	"Occupation Data.txt": ["O*NET-SOC Code", "Title"],
	"Alternate Titles.txt": ["O*NET-SOC Code", "Alternate Title", "Source(s)"],
	"Sample of Reported Titles.txt": ["O*NET-SOC Code", "Reported Job Title"],
	"Interests.txt": [
		"O*NET-SOC Code",
		"Element ID",
		"Scale ID",
		"Data Value",
		"Date",
		"Domain Source",
	],
	"Skills.txt": ratingColumns,
	"Knowledge.txt": ratingColumns,
	"Work Values.txt": ratingColumns,
	"Job Zones.txt": ["O*NET-SOC Code", "Job Zone", "Date"],
	"Related Occupations.txt": [
		"O*NET-SOC Code",
		"Related O*NET-SOC Code",
		"Index",
	],
} as const;
export type OnetFile = keyof typeof onetFiles;

export type OnetFacts = {
	/** e.g. `30.1` and `December 2025`. */
	release: string;
	releasedIn: string;
	/** In the order of the file, which is by code. */
	occupations: { code: string; title: string }[];
	titles: Map<string, Titles>;
	/** R, I, A, S, E, C on the 1-7 scale. */
	interests: Map<string, number[]>;
	interestDates: string[];
	/** How the scores came about, e.g. `Machine Learning`. */
	interestMethods: string[];
	skills: ElementTable;
	knowledge: ElementTable;
	workValues: ElementTable;
	/** Only of a release that a person imported (DESIGN §5). */
	abilities?: ElementTable;
	jobZones: Map<string, number>;
	jobZoneDates: string[];
	/** Nearest first. */
	related: Map<string, string[]>;
};

const interestElements = "abcdef".split("").map((at) => `1.B.1.${at}`);

/** Reads the facts of a release from the texts of its files. */
export function readOnet(
	texts: Readonly<Record<OnetFile, string>>,
): ReleaseResult<OnetFacts> {
	const table = (file: OnetFile) =>
		readTabText(file, texts[file], onetFiles[file]);
	const named = /O\*NET (\d+\.\d+) Database\s+(\w+ \d{4}) Release/.exec(
		texts["Read Me.txt"],
	);
	if (!named)
		return refuse("file-unreadable", {
			file: "Read Me.txt",
			detail: "it names no O*NET release",
		});

	const data = table("Occupation Data.txt");
	if (!data.ok) return data;
	const occupations = new Map<string, string>();
	for (const { number, cell } of data.value) {
		const code = cell("O*NET-SOC Code");
		const facts = { file: "Occupation Data.txt", row: number };
		if (!/^\d\d-\d{4}\.\d\d$/.test(code) || cell("Title") === "")
			return refuse("row-broken", {
				...facts,
				detail: "an O*NET-SOC code and a title",
			});
		if (occupations.has(code))
			return refuse("code-twice", { ...facts, value: code });
		occupations.set(code, cell("Title"));
	}

	const alternate = table("Alternate Titles.txt");
	if (!alternate.ok) return alternate;
	const reported = table("Sample of Reported Titles.txt");
	if (!reported.ok) return reported;
	const interestRows = table("Interests.txt");
	if (!interestRows.ok) return interestRows;
	const interests = readInterests(interestRows.value);
	if (!interests.ok) return interests;
	const skillRows = table("Skills.txt");
	if (!skillRows.ok) return skillRows;
	const skills = readElements("Skills.txt", skillRows.value, "skill");
	if (!skills.ok) return skills;
	const knowledgeRows = table("Knowledge.txt");
	if (!knowledgeRows.ok) return knowledgeRows;
	const knowledge = readElements(
		"Knowledge.txt",
		knowledgeRows.value,
		"knowledge",
	);
	if (!knowledge.ok) return knowledge;
	const valueRows = table("Work Values.txt");
	if (!valueRows.ok) return valueRows;
	const workValues = readWorkValues("Work Values.txt", valueRows.value);
	if (!workValues.ok) return workValues;
	const zoneRows = table("Job Zones.txt");
	if (!zoneRows.ok) return zoneRows;
	const jobZones = readJobZones(zoneRows.value);
	if (!jobZones.ok) return jobZones;
	const related = table("Related Occupations.txt");
	if (!related.ok) return related;

	return ok({
		release: named[1] as string,
		releasedIn: named[2] as string,
		occupations: [...occupations].map(([code, title]) => ({ code, title })),
		titles: readTitles(alternate.value, reported.value),
		...interests.value,
		skills: skills.value,
		knowledge: knowledge.value,
		workValues: workValues.value,
		jobZones: jobZones.value,
		jobZoneDates: zoneRows.value.map((row) => row.cell("Date")),
		related: readRelated(related.value),
	});
}

/**
 * The six scores (scale OI). The high points (scale IH, numbers written `2.00`) lie in the same table and are left out:
 * they follow from the scores. An occupation with a score missing has no interests at all, since the match needs all six.
 */
export function readInterests(rows: readonly TextRow[]) {
	const file = "Interests.txt";
	const scale = { id: "OI", minimum: 1, maximum: 7 };
	const ratings = readRatings(file, rows, scale);
	if (!ratings.ok) return ratings;
	const scores = new Map<string, number[]>();
	for (const { code, elementId, value } of ratings.value) {
		const at = interestElements.indexOf(elementId);
		if (at < 0 || value === null) continue;
		const six = scores.get(code) ?? [];
		six[at] = value;
		scores.set(code, six);
	}
	const isWhole = (six: number[]) =>
		interestElements.every((_, at) => six[at] !== undefined);
	return ok({
		interests: new Map([...scores].filter(([, six]) => isWhole(six))),
		interestDates: ratings.value.map(({ date }) => date),
		interestMethods: [
			...new Set(ratings.value.map(({ domainSource }) => domainSource)),
		].sort(),
	});
}

export function readJobZones(
	rows: readonly TextRow[],
): ReleaseResult<Map<string, number>> {
	const zones = new Map<string, number>();
	for (const { number, cell } of rows) {
		const text = cell("Job Zone");
		if (text === "n/a") continue;
		const zone = Number(text);
		if (!Number.isInteger(zone) || zone < 1 || zone > 5)
			return refuse("value-broken", {
				file: "Job Zones.txt",
				row: number,
				column: "Job Zone",
				value: text,
				detail: "a job zone from 1 to 5",
			});
		zones.set(cell("O*NET-SOC Code"), zone);
	}
	return ok(zones);
}

export function readRelated(rows: readonly TextRow[]): Map<string, string[]> {
	const byCode = new Map<string, { code: string; index: number }[]>();
	for (const { cell } of rows) {
		const code = cell("O*NET-SOC Code");
		const list = byCode.get(code) ?? [];
		const related = cell("Related O*NET-SOC Code");
		list.push({ code: related, index: Number(cell("Index")) });
		byCode.set(code, list);
	}
	return new Map(
		[...byCode].map(([code, list]) => [
			code,
			list.sort((a, b) => a.index - b.index).map((near) => near.code),
		]),
	);
}
