import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { databaseUrl, TEMPLATE } from "#test/cluster.setup.ts";
import { tableTypes } from "./db-types.ts";

test("the table types are those of the migrated database", async () => {
	const fresh = await tableTypes(
		databaseUrl(inject("databaseServer"), TEMPLATE),
	);
	const kept = readFileSync(
		new URL("../src/storage/tables.ts", import.meta.url),
		"utf8",
	);
	expect(kept).toBe(fresh);
});
