// What is held of a person is everything: whatever row of any table tells of them is in the answer.
import { expect, test } from "vitest";
import { arrangeHeld } from "#steps/arrange/store/held.ts";
import { conductHeld } from "#steps/conduct/store/held.ts";
import { followupHeld } from "#steps/followup/store/held.ts";
import { peopleHeld } from "#steps/people/store/held.ts";
import { prepareHeld } from "#steps/prepare/store/held.ts";
import type { Erasing } from "#storage/erase.ts";
import { type Seeker, testApp } from "#test/db.ts";
import { traces } from "#test/traces.ts";
import { read } from "./client.ts";

const app = await testApp("2026-03-10T17:00:00.000Z");
const { campaign, dump } = traces(app);

const heldOf = ({ client }: Seeker, id: string, hidden = "true") =>
	read(client.contacts[":id"].held.$get({ param: { id }, query: { hidden } }));

/** One text for a row, in whatever order its columns come. */
function textOf(row: Record<string, unknown>): string {
	const { account_id, sealed_secret, ...rest } = row;
	return JSON.stringify(
		Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)),
	);
}

test("every row of every table that tells of somebody is in what is held of them", async () => {
	const { seeker, ana, other } = await campaign();
	const held = await heldOf(seeker, ana);
	const rows = new Set(
		held.tables.flatMap(({ table, about, naming }) =>
			[...about, ...naming].map(({ row }) => `${table} ${textOf(row)}`),
		),
	);
	const telling = new RegExp(
		`\\bAna\\b|Ruiz|416\\D*555\\D*0147|Werkstatt|Plum|linked\\.example|Elsewhere|cats|boss|4711|${ana}|${other}`,
		"i",
	);
	const lines = (await dump(seeker)).split("\n");
	const missing = lines.filter((line) => {
		const at = line.indexOf(": ");
		const row = JSON.parse(line.slice(at + 2)) as Record<string, unknown>;
		return (
			telling.test(line) && !rows.has(`${line.slice(0, at)} ${textOf(row)}`)
		);
	});
	expect(missing).toEqual([]);
	expect(held.hidden).toBe(0);
	// Nothing of others, but what names her or hangs together with her.
	const tables = held.tables.map(({ table }) => table);
	expect(tables).not.toContain("erasure_secret");
	const messages = held.tables.find(({ table }) => table === "touch");
	expect(messages?.about).toHaveLength(2);
	expect(held.names[ana]).toBe("Ana Ruiz");
});

test("what is hidden is counted, and its words are absent until they are asked for", async () => {
	const { seeker, ana } = await campaign();
	const held = await heldOf(seeker, ana, "false");
	expect(held.hidden).toBeGreaterThan(2);
	const text = JSON.stringify(held);
	for (const words of ["hates her boss", "Ana Ruiz, 416.555.0147"])
		expect(text).not.toContain(words);
	expect(text).toContain("three cats");
	// Passwords and whole files are in no answer at all.
	expect(JSON.stringify(await heldOf(seeker, ana))).not.toMatch(
		/account_id|sealed_secret|"content"/,
	);
});

test("somebody of another account is not there, nor somebody who was erased", async () => {
	const { seeker, client, ana } = await campaign();
	const stranger = await app.newSeeker();
	await expect(heldOf(stranger, ana)).rejects.toMatchObject({
		problem: { code: "contact-missing" },
	});
	await read(client.contacts[":id"].$delete({ param: { id: ana } }));
	await expect(heldOf(seeker, ana)).rejects.toMatchObject({
		problem: { code: "contact-missing" },
	});
});

test("what is held knows every table that points at people, talks and approaches", async () => {
	const nobody: Erasing = {
		contactIds: [],
		identity: { names: [], traces: [], organizations: [] },
		meetings: { all: [], alone: [] },
		word: "someone",
		at: app.clock.now,
	};
	const known = [
		prepareHeld,
		peopleHeld,
		arrangeHeld,
		conductHeld,
		followupHeld,
	].flatMap((held) => held(nobody).map(({ table }) => table));
	const { rows } = await app.pools.owner.query<{ name: string }>(
		`SELECT DISTINCT t.relname AS name FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
		 WHERE c.contype = 'f' AND c.confrelid IN ('app.contact'::regclass, 'app.meeting'::regclass,
			'app.approach'::regclass, 'app.run_sheet'::regclass, 'app.address_card'::regclass)`,
	);
	expect(rows.filter(({ name }) => !known.includes(name))).toEqual([]);
});
