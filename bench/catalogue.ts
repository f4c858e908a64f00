import { execFileSync } from "node:child_process";
import {
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { foldText, wordsOf } from "#catalogue/fold.ts";
import { catalogueFile, loadCatalogue } from "#catalogue/load.ts";
import { matchInterests } from "#catalogue/match.ts";
import { searchOccupations } from "#catalogue/search.ts";
import { codeTitle, prepareTitleCoder } from "#catalogue/titles/coder.ts";
import { messyTitles } from "#catalogue/titles/messy-titles.ts";
import { rankOccupations } from "../src/steps/identify/rules/fit.ts";
import { type Figure, quantile } from "./figure.ts";

/** The catalogue: load, search, match and title coder (DESIGN §5 and §8). */
export async function figures(): Promise<Figure[]> {
	return [
		...freshProcess(),
		...sizes(),
		...searching(),
		matching(),
		ranking(),
		coding(),
	];
}

function budgeted(
	name: string,
	value: number,
	unit: string,
	budget: string,
	withinBudget: boolean,
	yardstick?: Figure["yardstick"],
): Figure {
	return { name, value, unit, budget, withinBudget, yardstick };
}

/** What a program pays that has just started: the load, and the index of the coder or of the search on top of it. */
function freshProcess(): Figure[] {
	const folder = mkdtempSync(join(tmpdir(), "askaround-bench-"));
	const neutral = join(folder, "neutral.json");
	writeNeutral(neutral, statSync(catalogueFile).size);
	const from = (path: string) =>
		JSON.stringify(new URL(`../src/catalogue/${path}`, import.meta.url).href);
	const program = `
		import { readFileSync } from "node:fs";
		import { loadCatalogue } from ${from("load.ts")};
		import { prepareTitleCoder } from ${from("titles/coder.ts")};
		import { searchOccupations } from ${from("search.ts")};
		const time = (work) => { const from = performance.now(); work(); return performance.now() - from; };
		const neutral = time(() => JSON.parse(readFileSync(${JSON.stringify(neutral)}, "utf8")));
		let catalogue;
		const load = time(() => { catalogue = loadCatalogue(); });
		const index = process.argv[1] === "coder"
			? time(() => prepareTitleCoder(catalogue))
			: time(() => searchOccupations(catalogue, "nurse"));
		console.log(JSON.stringify({ neutral, load, index }));`;
	const run = (what: string): Record<"neutral" | "load" | "index", number> =>
		JSON.parse(
			execFileSync(
				process.execPath,
				["--input-type=module", "-e", program, what],
				{ encoding: "utf8" },
			),
		);
	const coder = Array.from({ length: 5 }, () => run("coder"));
	const search = Array.from({ length: 5 }, () => run("search"));
	rmSync(folder, { recursive: true });

	const median = (runs: typeof coder, key: "neutral" | "load" | "index") =>
		quantile(
			runs.map((one) => one[key]),
			0.5,
		);
	const yardstick = {
		name: "read and parse neutral JSON of the same size",
		value: median(coder, "neutral"),
		unit: "ms",
	};
	const load = median(coder, "load");
	const coderLoad = load + median(coder, "index");
	const firstSearch = median(search, "index");
	return [
		budgeted("catalogue loaded", load, "ms", "150 ms", load < 150, yardstick),
		budgeted(
			"title coder loaded, catalogue included",
			coderLoad,
			"ms",
			"300 ms",
			coderLoad < 300,
			yardstick,
		),
		{
			name: "first search, index built",
			value: firstSearch,
			unit: "ms",
			yardstick,
		},
	];
}

/** Short made-up strings in one array, as much JSON as the catalogue is. */
function writeNeutral(path: string, bytes: number): void {
	const strings = Array.from(
		{ length: Math.round(bytes / 24) },
		(_, at) => `a neutral line ${100_000 + at}`,
	);
	writeFileSync(path, JSON.stringify(strings));
}

function sizes(): Figure[] {
	const bytes = readFileSync(catalogueFile);
	const zipped = gzipSync(bytes, { level: 9 }).length / 1000;
	return [
		{ name: "catalogue, as committed", value: bytes.length / 1e6, unit: "MB" },
		budgeted("catalogue, gzip", zipped, "KB", "700 KB", zipped < 700),
	];
}

/** What is typed, letter by letter, as the search box asks: right, with a typo, and with what is not there. */
const typedTexts =
	"registered nurse|software developer|sofware enginer|elementary scool teacher|graphic desinger|15-1252.00|éléctrician|truck driver long haul|ceo|something nobody does|accountant|plummer|marketing manager|zzzzzzzz".split(
		"|",
	);

function searching(): Figure[] {
	const catalogue = loadCatalogue();
	const texts = typedTexts.flatMap((text) =>
		Array.from(text, (_, at) => text.slice(0, at + 1)),
	);
	for (const text of texts) searchOccupations(catalogue, text, 20);
	const times = texts.flatMap((text) =>
		[0, 1, 2].map(() =>
			timed(() => {
				searchOccupations(catalogue, text, 20);
			}),
		),
	);
	const yardstick = {
		name: "all titles of the catalogue asked for a part of a word",
		value: timed(() => scan(catalogue.file.alternateTitles)),
		unit: "ms",
	};
	return [0.5, 0.99].map((share) => {
		const value = quantile(times, share);
		const name = `search as one types, p${share * 100}`;
		return budgeted(name, value, "ms", "10 ms", value < 10, yardstick);
	});
}

function scan(titles: readonly string[]): number {
	return titles.filter((text) => text.toLowerCase().includes("zzzz")).length;
}

/** All parts at once: six interests, 25 skills and knowledge areas, six work values. */
function ranking(): Figure {
	const catalogue = loadCatalogue();
	const ids = (isValue: boolean) =>
		catalogue.file.elements
			.filter(({ kind }) => (kind === "value") === isValue)
			.map(({ id }) => id);
	const rated = [...ids(false).slice(0, 25), ...ids(true)];
	const times = Array.from({ length: 400 }, (_, at) => {
		const self = {
			interests: { R: at % 41, I: 38, A: 12, S: 20, E: 9, C: 30 },
			ratings: Object.fromEntries(
				rated.map((id, place) => [id, (place * 7 + at) % 5]),
			),
		};
		const from = performance.now();
		rankOccupations(catalogue, self);
		return performance.now() - from;
	}).slice(100);
	const p99 = quantile(times, 0.99);
	return budgeted(
		"rank 1,016 occupations on all parts, p99",
		p99,
		"ms",
		"3 ms",
		p99 < 3,
		{ name: "its median", value: quantile(times, 0.5), unit: "ms" },
	);
}

function matching(): Figure {
	const catalogue = loadCatalogue();
	const times = Array.from({ length: 300 }, (_, at) => {
		const [R, I, A, S, E, C] = [7, 11, 13, 17, 19, 23].map(
			(step) => (at * step) % 41,
		) as [number, number, number, number, number, number];
		return timed(() => {
			matchInterests(catalogue, { R, I, A, S, E, C });
		});
	});
	const value = quantile(times, 0.99);
	return budgeted(
		"match of 923 occupations, p99",
		value,
		"ms",
		"3 ms",
		value < 3,
	);
}

function coding(): Figure {
	const catalogue = loadCatalogue();
	prepareTitleCoder(catalogue);
	const titles = madeUpTitles(catalogue.file.alternateTitles, 40_000);
	const warmUp = titles.slice(0, 4_000);
	const measured = titles.slice(4_000);
	for (const title of warmUp) codeTitle(catalogue, title);
	const spent = timed(() => {
		for (const title of measured) codeTitle(catalogue, title);
	});
	const bare = timed(() => {
		for (const title of measured) wordsOf(foldText(title));
	});
	const value = (measured.length / spent) * 1000;
	return budgeted(
		"title coder, distinct titles, one thread",
		value,
		"per second",
		"20,000 per second",
		value > 20_000,
		{
			name: "the same titles only folded and cut into words",
			value: (measured.length / bare) * 1000,
			unit: "per second",
		},
	);
}

/** Distinct titles: messy ones with an employer, listed ones, and listed ones with a typo and an unknown word. */
function madeUpTitles(listed: readonly string[], count: number): string[] {
	const all = listed.flatMap((text) => text.split("\n"));
	return Array.from({ length: count }, (_, at) => {
		const title = all[(at * 7919) % all.length] ?? "Cook";
		const firm = `Firm${((at * 104_729) % 99_991).toString(36)}`;
		if (at % 3 === 0)
			return `${messyTitles[at % messyTitles.length]?.title} at ${firm}`;
		if (at % 3 === 1) return title;
		const slip = (at * 31) % title.length;
		return `${title.slice(0, slip)}${title.slice(slip + 1)} | ${firm}`;
	});
}

function timed(work: () => void): number {
	const from = performance.now();
	work();
	return performance.now() - from;
}
