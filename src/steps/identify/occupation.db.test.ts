import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp();

const scores = { R: 8, I: 34, A: 12, S: 28, E: 18, C: 30 };
const query = Object.fromEntries(
	Object.entries(scores).map(([letter, score]) => [letter, String(score)]),
) as Record<"R" | "I" | "A" | "S" | "E" | "C", string>;

test("occupations are ranked for the scores sent along, or for those of the profile", async () => {
	const { client } = await app.newSeeker();
	const sent = await read(
		client.occupations.matches.$get({ query: { ...query, limit: "5" } }),
	);
	await read(client.profile.interests.$put({ json: scores }));
	const own = await read(
		client.occupations.matches.$get({ query: { limit: "5" } }),
	);
	expect(sent.total).toBe(923);
	expect(sent.matches).toHaveLength(5);
	expect(sent.matches[0]).toMatchObject({ fit: "best" });
	expect(own.matches).toEqual(sent.matches);
	expect(own.sources.wages).toEqual({
		source:
			"U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics",
		period: "May 2025",
	});
});

test("filters say what they left out, and it adds up", async () => {
	const { client } = await app.newSeeker();
	const { passed, total, leftOut, matches } = await read(
		client.occupations.matches.$get({
			query: { ...query, zones: ["3", "4"], minPay: "50000", minGrowth: "0" },
		}),
	);
	const out = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
	expect(passed + out).toBe(total);
	expect(passed).toBe(matches.length);
	for (const match of matches) {
		expect([3, 4]).toContain(match.jobZone);
		expect(match.annualMedian).toBeGreaterThanOrEqual(50_000);
		expect(match.growthPercent).toBeGreaterThanOrEqual(0);
	}
	const joined = await read(
		client.occupations.matches.$get({
			query: { ...query, zones: "3,4", minPay: "50000", minGrowth: "0" },
		}),
	);
	expect(joined).toEqual({
		passed,
		total,
		leftOut,
		matches,
		sources: joined.sources,
	});
});

test.each([
	["no scores at all", {}, "no-interests"],
	["only some", { R: "30" }, "no-interests"],
	[
		"six equal ones",
		{ R: "9", I: "9", A: "9", S: "9", E: "9", C: "9" },
		"flat-profile",
	],
	["one above 40", { ...query, R: "41" }, "score-out-of-range"],
	["a word", { ...query, R: "many" }, "invalid-input"],
	["a zone that is none", { ...query, zones: "7" }, "zone-out-of-range"],
	["a limit of 0", { ...query, limit: "0" }, "limit-out-of-range"],
])("matching with %s is refused", async (_, asked, code) => {
	const { client } = await app.newSeeker();
	await expect(
		read(client.occupations.matches.$get({ query: asked })),
	).rejects.toMatchObject({ problem: { status: 400, code } });
});

test("the list says which figures are of a wider group", async () => {
	const { client } = await app.newSeeker();
	const { matches } = await read(client.occupations.matches.$get({ query }));
	const of = (code: string) => matches.find((match) => match.code === code);
	expect(of("11-9121.01")).toMatchObject({
		wageFromWider: "11-9121",
		outlookFromWider: "11-9121",
	});
	expect(of("29-1141.00")).toMatchObject({
		wageFromWider: null,
		outlookFromWider: null,
	});
});

test("search forgives a typo", async () => {
	const { client } = await app.newSeeker();
	const found = await read(
		client.occupations.$get({ query: { text: "registred nurs" } }),
	);
	expect(found[0]).toMatchObject({
		code: "29-1141.00",
		title: "Registered Nurses",
	});
});

test("an occupation brings its facts with source and period, and near ones by title", async () => {
	const { client } = await app.newSeeker();
	await read(client.profile.interests.$put({ json: scores }));
	const kept = await read(
		client.targets.$post({ json: { occupationCode: "15-1252.00" } }),
	);
	const one = await read(
		client.occupations[":code"].$get({ param: { code: "15-1252.00" } }),
	);
	expect(one).toMatchObject({
		title: "Software Developers",
		targetId: kept.id,
		wage: { period: "May 2025", fromCode: "15-1252", fromSentence: null },
		outlook: { period: "2024-34" },
	});
	expect(one.match?.correlation).toBeGreaterThan(-1);
	expect(one.related[0]?.title).toMatch(/[a-z]/);
});

test("a figure of a wider group says so, and a missing one stays missing", async () => {
	const { client } = await app.newSeeker();
	const show = (code: string) =>
		read(client.occupations[":code"].$get({ param: { code } }));
	const engineers = await show("15-1299.08");
	expect(engineers.wage?.fromSentence).toBe(
		"Published for “Computer Occupations, All Other” (15-1299), which takes in this occupation.",
	);
	const actors = await show("27-2011.00");
	expect(actors.wage?.annualMedian).toBeNull();
	expect(actors.wage?.hourlyMedian).toBeGreaterThan(0);
	expect(engineers.match).toBeNull();
});

test("a code that does not exist is said to", async () => {
	const { client } = await app.newSeeker();
	await expect(
		read(client.occupations[":code"].$get({ param: { code: "99-9999" } })),
	).rejects.toMatchObject({
		problem: { status: 404, code: "unknown-occupation" },
	});
});

test("the catalogue names the source of each of its tables", async () => {
	const { client } = await app.newSeeker();
	const catalogue = await read(client.catalogue.$get());
	expect(catalogue).toMatchObject({ occupations: 1016, withInterests: 923 });
	for (const { source, release, period } of catalogue.tables)
		expect(source && release && period).toBeTruthy();
});
