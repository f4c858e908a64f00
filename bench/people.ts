import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import Papa from "papaparse";
import pg from "pg";
import { loadCatalogue } from "#catalogue/load.ts";
import { messyTitles } from "#catalogue/titles/messy-titles.ts";
import { openCluster } from "#storage/cluster.ts";
import { type Figure, quantile } from "./figure.ts";
import { benchFolder, type Program, startProgram } from "./program.ts";

const PEOPLE = 10_000;
const MANY = 30_000;
const AT_ONCE = 16;
const ROUNDS = 5;

/** People: imports of 10,000 and 30,000, then lists and searches among 10,000, 16 at once (DESIGN §8). */
export async function figures(): Promise<Figure[]> {
	return [...(await figuresOfMany()), ...(await figuresOfPages())];
}

/** The whole budget of an import, beside its yardstick: the same file parsed and written by one bare insert. */
async function figuresOfMany(): Promise<Figure[]> {
	return withProgram(async ({ program, url, cookie }) => {
		const file = linkedInFile(MANY);
		const bare = await bareImport(url, file);
		const imported = await importPeople(program.origin, cookie, file);
		return [
			importFigure(MANY, imported, bare),
			peakFigure(MANY, peakMegabytes(program.child.pid ?? 0)),
		];
	});
}

async function figuresOfPages(): Promise<Figure[]> {
	return withProgram(async ({ program, url, cookie }) => {
		const at = (path: string) => ({ origin: program.origin, path, cookie });
		const file = linkedInFile(PEOPLE);
		const bare = await bareImport(url, file);
		const imported = await importPeople(program.origin, cookie, file);
		const yardstick = await startYardstick(url);
		const found: Figure[] = [
			importFigure(PEOPLE, imported, bare),
			peakFigure(PEOPLE, peakMegabytes(program.child.pid ?? 0)),
		];
		const pages = [
			{ name: "list of 50 contacts", places: [at("/api/v1/contacts")] },
			...Object.entries(searches).map(([kind, queries]) => ({
				name: `search among 10,000 contacts, ${kind}`,
				places: queries.map((q) =>
					at(`/api/v1/contacts?query=${encodeURIComponent(q)}`),
				),
			})),
		];
		for (const { name, places } of pages) {
			const bare = [{ ...at("/"), origin: yardstick.origin }];
			const [yard, ours] = await loadInTurn(bare, places);
			found.push(rateFigure(name, ours.rate, yard.rate));
			found.push(p99Figure(name, ours.p99, yard.p99));
		}
		yardstick.stop();
		return found;
	});
}

interface Running {
	program: Program;
	url: string;
	cookie: string;
}

/** A program on a new data folder, signed in to, and stopped in the end. */
export async function withProgram<T>(
	measure: (running: Running) => Promise<T>,
): Promise<T> {
	const { folder, remove } = benchFolder();
	const program = await startProgram(folder);
	const cluster = await openCluster({ dataDir: folder });
	if (!cluster.ok) throw new Error(cluster.refusal.code);
	try {
		const cookie = await signIn(program.signInLink);
		return await measure({ program, url: cluster.value.url, cookie });
	} finally {
		await cluster.value.close();
		await program.stop();
		remove();
	}
}

const searches = {
	"plain words": ["okober", "priya na", "nurse", "software eng", "gridraić"],
	"a typo": ["holson", "pryia", "zebreg"],
	"two letters": ["ma", "ko", "gr"],
};

function importFigure(rows: number, value: number, bare: number): Figure {
	const budget = (rows / 30_000) * 4000;
	return {
		name: `import of ${rows} LinkedIn rows`,
		value,
		unit: "ms",
		budget: `${Math.round(budget)} ms${rows < 30_000 ? " (its share of 30,000 in 4 s)" : ""}`,
		withinBudget: value <= budget,
		yardstick: { name: "parsed and one bare insert", value: bare, unit: "ms" },
	};
}

function peakFigure(rows: number, value: number): Figure {
	return {
		name: `peak memory of the program during the import of ${rows}`,
		value,
		unit: "MB",
		budget: "500 MB",
		withinBudget: value <= 500,
	};
}

function rateFigure(name: string, value: number, bare: number): Figure {
	return {
		name: `${name}, ${AT_ONCE} at once`,
		value,
		unit: "per second",
		budget: "40 % of the yardstick",
		withinBudget: value >= 0.4 * bare,
		yardstick: {
			name: "the same 50 rows through bare node:http and pg",
			value: bare,
			unit: "per second",
		},
	};
}

function p99Figure(name: string, value: number, bare: number): Figure {
	return {
		name: `${name}, p99`,
		value,
		unit: "ms",
		budget: "30 ms",
		withinBudget: value <= 30,
		yardstick: { name: "bare node:http and pg, p99", value: bare, unit: "ms" },
	};
}

export interface Place {
	origin: string;
	path: string;
	cookie: string;
}

async function signIn(link: string): Promise<string> {
	const answer = await fetch(link, { redirect: "manual" });
	return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** Milliseconds that the program took for the file. */
export async function importPeople(
	origin: string,
	cookie: string,
	file: string,
): Promise<number> {
	const from = performance.now();
	const answer = await fetch(`${origin}/api/v1/imports?name=Connections.csv`, {
		method: "POST",
		headers: { cookie, origin },
		body: file,
	});
	const report = await answer.json();
	if (report.files?.[0]?.created !== file.split("\n").length - 2)
		throw new Error(`the import went wrong: ${JSON.stringify(report)}`);
	return performance.now() - from;
}

/** Milliseconds for the same rows with no checks and no indexes, into a table that goes again. */
async function bareImport(url: string, file: string): Promise<number> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(
		"CREATE TABLE bare (given text, family text, url text, email text, company text, title text, connected text)",
	);
	const from = performance.now();
	const [, ...rows] = Papa.parse<string[]>(file, { skipEmptyLines: true }).data;
	await client.query(
		"INSERT INTO bare SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])",
		Array.from({ length: 7 }, (_, at) => rows.map((row) => row[at])),
	);
	const taken = performance.now() - from;
	await client.query("DROP TABLE bare");
	await client.end();
	return taken;
}

/** A made-up export with names that repeat as names do, and titles as people write them. */
export function linkedInFile(rows: number): string {
	const given =
		"Amara José Wei Priya Tom Anna Olga Kofi Lars Mia Noor Ravi Sofia Hugo Yuki Inês".split(
			" ",
		);
	// Some 4,000 names and as many organizations, told apart by their beginnings as real ones are.
	const starts =
		"Ba Che Do Fa Gri Ha Iva Ka Lo Ma Na Oko Pe Ro Sa Ta Ul Va Wi Ze".split(
			" ",
		);
	const middles = "ber chi dra fen gar hol jo ker li men nov ra sen ti".split(
		" ",
	);
	const ends = "a ach berg dis er ez ić in ino ko man o ova son tal".split(" ");
	const family = starts.flatMap((start) =>
		middles.flatMap((middle) => ends.map((end) => start + middle + end)),
	);
	const titles = [
		...messyTitles.map(({ title }) => title),
		...loadCatalogue().file.title,
	];
	const pick = (from: readonly string[], at: number) =>
		from[at % from.length] ?? "";
	const lines = Array.from({ length: rows }, (_, i) =>
		[
			pick(given, i * 7),
			pick(family, i * 11),
			`https://www.linkedin.com/in/person-${i}`,
			i % 20 === 0 ? `person${i}@example.org` : "",
			`${pick(family, i * 3)} & ${pick(["Sons", "Partners", "Labs", "Health", "Systems"], i)}`,
			pick(titles, i * 13),
			"05 Mar 2024",
		]
			.map((cell) => `"${cell.replaceAll('"', '""')}"`)
			.join(","),
	);
	return `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${lines.join("\n")}\n`;
}

/** The most that a process ever held; NaN where the machine does not tell. */
function peakMegabytes(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
	} catch {
		return Number.NaN;
	}
}

async function startYardstick(url: string) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rows } = await client.query("SELECT id FROM auth.account LIMIT 1");
	await client.end();
	const child = spawn(
		process.execPath,
		[join(import.meta.dirname, "people-yardstick.ts"), url, rows[0].id],
		{ stdio: ["ignore", "pipe", "inherit"] },
	);
	const [port] = await once(child.stdout, "data");
	return {
		origin: `http://127.0.0.1:${Number(port)}`,
		stop: () => child.kill(),
	};
}

interface Load {
	/** Answers per second. */
	rate: number;
	/** Milliseconds. */
	p99: number;
}

/**
 * Two loads, a second each in turn after one of warming up: a shared machine is another one a few seconds later, and
 * then both feel it.
 */
async function loadInTurn(
	...loads: [readonly Place[], readonly Place[]]
): Promise<[Load, Load]> {
	for (const places of loads) await load(places, 1000);
	const times: [number[], number[]] = [[], []];
	for (let round = 0; round < ROUNDS; round++)
		for (const at of [0, 1] as const)
			times[at].push(...(await load(loads[at], 1000)));
	const measured = (all: number[]) => ({
		rate: all.length / ROUNDS,
		p99: quantile(all, 0.99),
	});
	return [measured(times[0]), measured(times[1])];
}

/** Asks for these one after the other, 16 at once unless said; the milliseconds of each. */
export async function load(
	places: readonly Place[],
	milliseconds: number,
	atOnce = AT_ONCE,
): Promise<number[]> {
	const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
	const times: number[] = [];
	const until = performance.now() + milliseconds;
	let next = 0;
	const worker = async () => {
		while (performance.now() < until) {
			const from = performance.now();
			await get(places[next++ % places.length] as Place, agent);
			times.push(performance.now() - from);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	agent.destroy();
	return times;
}

export function get(
	{ origin, path, cookie }: Place,
	agent?: Agent,
): Promise<void> {
	return new Promise((resolve, reject) => {
		request(origin + path, { agent, headers: { cookie } }, (answer) => {
			if (answer.statusCode !== 200)
				reject(new Error(`${path} answered ${answer.statusCode}`));
			answer.resume();
			answer.on("end", resolve);
		})
			.on("error", reject)
			.end();
	});
}
