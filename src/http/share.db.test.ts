// The share sheet: the device posts files as a navigation, past which no other page comes.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { weekendsOnly } from "#core/business-days.ts";
import { newId } from "#core/ids.ts";
import { SHARE_FIELD, SHARE_PATH } from "#steps/people/routes/shared-file.ts";
import { accountDb } from "#storage/db.ts";
import { secretsUnder } from "#storage/secrets.ts";
import { testDatabase } from "#test/db.ts";
import { createApp } from "./app.ts";
import { sessionStore } from "./sessions.ts";

const pools = await testDatabase();
const clock = { now: "2026-03-02T12:00:00.000Z" };
const accountId = newId();
await pools.owner.query("INSERT INTO auth.account VALUES ($1, $2)", [
	accountId,
	clock.now,
]);
const origin = "http://127.0.0.1:4760";
const sessions = sessionStore(pools.owner);
const app = createApp({
	origins: [origin],
	signInToken: "the-right-token",
	cookieName: "askaround_4760",
	sessions,
	localAccount: accountId,
	now: () => clock.now,
	actorOf: (id) => ({
		accountId: id,
		db: accountDb(pools.requests, id),
		now: clock.now,
		catalogue: loadCatalogue(),
		daysOff: () => weekendsOnly,
		secrets: secretsUnder(() => null),
	}),
});
const cookie = `askaround_4760=${await sessions.open(accountId, clock.now)}`;

const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nEND:VCARD\r\n";
/** What a browser says of a navigation that the device asked for. */
const fromDevice = { "sec-fetch-site": "none", origin: "null" };

function share(
	files: Record<string, string>,
	headers: Record<string, string> = { ...fromDevice, cookie },
) {
	const form = new FormData();
	for (const [name, text] of Object.entries(files))
		form.append(SHARE_FIELD, new File([text], name));
	return app.request(`${origin}${SHARE_PATH}`, {
		method: "POST",
		body: form,
		headers: { host: "127.0.0.1:4760", ...headers },
	});
}

async function call(method: string, path: string) {
	const answer = await app.request(`${origin}/api/v1${path}`, {
		method,
		headers: { host: "127.0.0.1:4760", origin, cookie },
	});
	return answer.json() as Promise<Record<string, unknown>>;
}

const waiting = async () =>
	(await call("GET", "/shared-files")).items as { id: string; name: string }[];

test("shared files wait, and the browser goes on to the screen that shows them", async () => {
	const answer = await share({ "ana.vcf": card, "tom.vcf": card });
	expect(answer.status).toBe(303);
	const files = await waiting();
	expect(files.map(({ name }) => name).sort()).toEqual(["ana.vcf", "tom.vcf"]);
	const told = new URL(answer.headers.get("location") ?? "", origin);
	expect(told.pathname).toBe("/people/import");
	expect(told.searchParams.get("shared")?.split(",").sort()).toEqual(
		files.map(({ id }) => id).sort(),
	);
});

test("a share alone brings nobody in; its file is taken by its id, once", async () => {
	const [file] = await waiting();
	const take = (dryRun: boolean) =>
		call("POST", `/imports?shared=${file?.id}&dryRun=${dryRun}`);
	expect(await call("GET", "/contacts")).toMatchObject({ items: [] });
	expect(await take(true)).toMatchObject({
		files: [{ file: file?.name, created: 1 }],
	});
	expect(await take(false)).toMatchObject({ files: [{ created: 1 }] });
	expect(await take(false)).toMatchObject({ code: "shared-file-missing" });
	expect((await waiting()).map(({ id }) => id)).not.toContain(file?.id);
});

test("one that is not wanted goes, and so does what waited for a day", async () => {
	await share({ "a.vcf": card });
	for (const { id } of await waiting())
		expect(await call("DELETE", `/shared-files/${id}`)).toEqual({ id });
	expect(await waiting()).toEqual([]);
	await share({ "b.vcf": card });
	const before = clock.now;
	clock.now = "2026-03-03T12:00:00.000Z";
	expect(await waiting()).toEqual([]);
	await share({ "c.vcf": card });
	const { rows } = await pools.owner.query(
		"SELECT file_name FROM app.shared_file",
	);
	expect(rows).toEqual([{ file_name: "c.vcf" }]);
	clock.now = before;
});

test("a share of nothing says so", async () => {
	const answer = await share({});
	expect(answer.headers.get("location")).toBe(
		"/people/import?not-shared=nothing-shared",
	);
});

test("without a session it comes to the screen that says how to sign in, and nothing is kept", async () => {
	const before = await waiting();
	const answer = await share({ "x.vcf": card }, fromDevice);
	expect(answer.status).toBe(303);
	expect(answer.headers.get("location")).toBe("/people/import");
	expect(await waiting()).toEqual(before);
});

describe("another web page can't share", () => {
	test.each([
		["with an Origin of elsewhere", { origin: "https://evil.example" }],
		[
			"from a frame without an origin",
			{ origin: "null", "sec-fetch-site": "cross-site" },
		],
		["with a null Origin alone", { origin: "null" }],
		["through another host name", { ...fromDevice, host: "evil.example" }],
	])("%s", async (_, headers: Record<string, string>) => {
		const answer = await share({ "x.vcf": card }, { cookie, ...headers });
		expect(answer.status).toBe(403);
	});

	test("and what the device may do here, it may do nowhere else", async () => {
		const answer = await app.request(`${origin}/api/v1/targets`, {
			method: "POST",
			body: "{}",
			headers: { host: "127.0.0.1:4760", cookie, ...fromDevice },
		});
		expect(answer.status).toBe(403);
	});
});

test("files that wait are not part of the export", async () => {
	await share({ "secret.vcf": card });
	const answer = await app.request(`${origin}/api/v1/export`, {
		headers: { host: "127.0.0.1:4760", cookie },
	});
	const bytes = Buffer.from(await answer.arrayBuffer());
	expect(bytes.length).toBeGreaterThan(1000);
	expect(bytes.includes("shared_file")).toBe(false);
});

test("the manifest sends files where they are received", () => {
	const manifest = JSON.parse(
		readFileSync("src/web/public/manifest.webmanifest", "utf8"),
	);
	expect(manifest.share_target).toMatchObject({
		action: SHARE_PATH,
		method: "POST",
		enctype: "multipart/form-data",
		params: { files: [{ name: SHARE_FIELD }] },
	});
	expect(manifest.display).toBe("standalone");
});
