import { expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import type { ReadRelease } from "#catalogue/releases/read-release.ts";
import { testDatabase } from "#test/db.ts";
import { releaseStore } from "./releases.ts";

const pools = await testDatabase();
const shipped = loadCatalogue();
const now = "2026-11-23T09:00:00.000Z";
const wages: ReadRelease = {
	kind: "wages",
	read: {
		period: "May 2030",
		byCode: new Map([
			[
				"15-1252",
				{
					...{ annualMedian: 140_000, annual10: null, annual90: null },
					hourlyMedianCents: null,
				},
			],
		]),
	},
};

test("without an import the shipped catalogue is in use", async () => {
	const store = releaseStore(pools.owner, shipped);
	expect(await store.current()).toBe(shipped);
});

test("an import is kept, known again, and noticed by another program", async () => {
	const importing = releaseStore(pools.owner, shipped);
	const running = releaseStore(pools.owner, shipped);
	expect(await running.current()).toBe(shipped);
	expect(await importing.save(wages, now)).toBe(true);
	expect(await importing.save(wages, now)).toBe(false);
	const wageIn = async (store: typeof running) =>
		(await store.current()).occupation("15-1252.00")?.wage;
	expect(await wageIn(importing)).toMatchObject({
		annualMedian: 140_000,
		period: "May 2030",
	});
	expect(await wageIn(running)).toEqual(await wageIn(importing));
	const { rows } = await pools.owner.query("SELECT FROM ref.release");
	expect(rows).toHaveLength(1);
});

test("a release of O*NET lies over the one before; its texts take the place of the old ones", async () => {
	const store = releaseStore(pools.owner, shipped);
	const onet = (release: string, description: string): ReadRelease => ({
		kind: "onet",
		read: {
			facts: {
				...{ release, releasedIn: "" },
				occupations: [{ code: "15-1252.00", title: `Developers ${release}` }],
				...(release === "40.0" && {
					jobZones: new Map([["15-1252.00", 5]]),
					jobZoneDates: ["05/2030"],
				}),
			},
			texts: {
				descriptions: [["15-1252.00", description]],
				tasks: [
					{ code: "15-1252.00", id: "1", task: "Write it.", kind: "Core" },
				],
			},
		},
	});
	await store.save(onet("40.0", "Old."), "2026-11-23T10:00:00.000Z");
	await store.save(onet("40.1", "New."), "2026-11-23T11:00:00.000Z");
	const catalogue = await store.current();
	expect(catalogue.occupation("15-1252.00")).toMatchObject({
		title: "Developers 40.1",
		jobZone: 5,
		wage: { annualMedian: 140_000 },
	});
	expect(catalogue.tables.jobZones.release).toBe("40.0");
	const { rows } = await pools.owner.query(
		"SELECT description FROM ref.occupation_text",
	);
	expect(rows).toEqual([{ description: "New." }]);
	expect((await pools.owner.query("SELECT FROM ref.task")).rows).toHaveLength(
		1,
	);
});
