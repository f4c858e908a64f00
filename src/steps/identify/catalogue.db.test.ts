import { expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { parseCatalogue } from "#catalogue/occupations.ts";
import { testApp } from "#test/db.ts";
import { rankOccupations } from "./rules/fit.ts";

const app = await testApp();
const self = {
	interests: { R: 5, I: 38, A: 12, S: 20, E: 9, C: 30 },
	ratings: {},
};

test("the facts are fetched once, small, and rank as the server does", async () => {
	const { request } = await app.newSeeker();
	const path = "/catalogue/facts";
	const first = await request(path);
	expect(first.status).toBe(200);
	const facts = parseCatalogue(await first.text());
	expect(rankOccupations(facts, self)).toEqual(
		rankOccupations(loadCatalogue(), self),
	);
	const zipped = await request(path, {
		headers: { "accept-encoding": "gzip, br" },
	});
	expect(zipped.headers.get("content-encoding")).toBe("br");
	expect((await zipped.arrayBuffer()).byteLength).toBeLessThan(700_000);
	const again = await request(path, {
		headers: { "if-none-match": first.headers.get("etag") ?? "" },
	});
	expect(again.status).toBe(304);
});
