import pg from "pg";
import { type Figure, quantile } from "./figure.ts";
import {
	get,
	importPeople,
	linkedInFile,
	load,
	type Place,
	withProgram,
} from "./people.ts";

const PEOPLE = 100_000;
const SAID = 400;

/** Occupations of many, of some and of few people in the file. */
const codes = [
	"29-1141.00",
	"15-1252.00",
	"11-2021.00",
	"47-2152.00",
	"25-2021.00",
	"23-1011.00",
];

/** Who can help with a target among 100,000 people, of whom one said of 400 how well one knows them (DESIGN §8). */
export async function figures(): Promise<Figure[]> {
	return withProgram(async ({ program, url, cookie }) => {
		await importPeople(program.origin, cookie, linkedInFile(PEOPLE));
		await sayRings(url);
		const places = codes.flatMap((code) =>
			["help", "contacts"].map((what) => ({
				origin: program.origin,
				path: `/api/v1/${what}?target=${code}&limit=50`,
				cookie,
			})),
		);
		await load(places, 3000);
		const fresh = await loadAfterWrites(url, places);
		const alone = await load(places, 5000, 1);
		const times = await load(places, 5000);
		const p99 = quantile(times, 0.99);
		return [
			{
				name: "who can help among 100,000, each after something was written, median",
				value: quantile(fresh, 0.5),
				unit: "ms",
			},
			{
				name: "who can help among 100,000, one after the other, median",
				value: quantile(alone, 0.5),
				unit: "ms",
			},
			{
				name: "who can help among 100,000, 16 at once, p99",
				value: p99,
				unit: "ms",
				budget: "100 ms",
				withinBudget: p99 <= 100,
			},
			{
				name: "who can help among 100,000, 16 at once",
				value: times.length / 5,
				unit: "per second",
			},
		];
	});
}

/** The same one after the other, when what was kept is of no use. */
async function loadAfterWrites(
	url: string,
	places: readonly Place[],
): Promise<number[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const times: number[] = [];
	for (let round = 0; round < 8; round++)
		for (const place of places) {
			// A transaction with a number of its own is one that may have written.
			await client.query("SELECT pg_current_xact_id()");
			const from = performance.now();
			await get(place);
			times.push(performance.now() - from);
		}
	await client.end();
	return times;
}

/** Closeness is said by hand, so of some hundreds at most. */
async function sayRings(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(
		`UPDATE app.contact SET ring = (ARRAY['known-well', 'acquaintance', 'friend-of', 'alumni-association'])[1 + n % 4]
		 FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM app.contact ORDER BY id LIMIT ${SAID}) first
		 WHERE contact.id = first.id`,
	);
	await client.query("ANALYZE app.contact");
	if (process.env.ASKAROUND_KEEP) {
		console.error(url);
		await new Promise((resolve) => setTimeout(resolve, 240_000));
	}
	await client.end();
}
