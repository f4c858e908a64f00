import { expect, test } from "vitest";
import { ok } from "#core/result.ts";
import { testDatabase } from "#test/db.ts";
import { migrate, ownMigrations } from "./migrate.ts";

const now = "2026-03-02T12:00:00Z";

test("a second run applies nothing", async () => {
	const { owner } = await testDatabase();
	expect(await migrate(owner, { now })).toEqual(ok({ applied: [] }));
});

test("data of a newer program are refused and left as they are", async () => {
	const { owner } = await testDatabase();
	const older = ownMigrations().slice(0, -1);
	const refused = await migrate(owner, { now, migrations: older });
	expect(refused).toMatchObject({
		ok: false,
		refusal: { code: "newer-schema" },
	});
	const { rows } = await owner.query(
		"SELECT count(*)::int AS n FROM public.askaround_migration",
	);
	expect(rows).toEqual([{ n: ownMigrations().length }]);
});

const extra = (sql: string) => [
	...ownMigrations(),
	{ name: "9999_extra", sql },
];

test("a migration that fails changes nothing and can be tried again", async () => {
	const { owner } = await testDatabase();
	const broken = extra("CREATE TABLE app.half (account_id uuid); SELECT 1/0");
	await expect(migrate(owner, { now, migrations: broken })).rejects.toThrow(
		/division by zero/,
	);
	const whole = extra("CREATE TABLE app.half (account_id uuid)");
	expect(await migrate(owner, { now, migrations: whole })).toEqual(
		ok({ applied: ["9999_extra"] }),
	);
});

test("two programs that migrate at the same moment apply each migration once", async () => {
	const { owner } = await testDatabase();
	const migrations = extra("CREATE TABLE app.once (account_id uuid)");
	const both = await Promise.all([
		migrate(owner, { now, migrations }),
		migrate(owner, { now, migrations }),
	]);
	const applied = both.flatMap((one) => (one.ok ? one.value.applied : ["!"]));
	expect(applied).toEqual(["9999_extra"]);
});
