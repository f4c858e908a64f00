// Who gets in: sign-in link, session cookie, Host and Origin, and what every answer forbids.
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { weekendsOnly } from "#core/business-days.ts";
import { newId } from "#core/ids.ts";
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

function makeApp() {
	return createApp({
		origins: [origin],
		signInToken: "the-right-token",
		cookieName: "askaround_4760",
		sessions: sessionStore(pools.owner),
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
}
const app = makeApp();

const ask = (path: string, headers: Record<string, string> = {}, init = {}) =>
	app.request(`${origin}${path}`, {
		...init,
		headers: { host: "127.0.0.1:4760", ...headers },
	});

async function signedIn(): Promise<Record<string, string>> {
	const answer = await ask("/sign-in?token=the-right-token");
	const cookie = answer.headers.get("set-cookie") ?? "";
	return { cookie: cookie.split(";")[0] ?? "" };
}

describe("sign-in", () => {
	test("the right token becomes a cookie that scripts and other sites can't use", async () => {
		const answer = await ask("/sign-in?token=the-right-token");
		expect(answer.status).toBe(303);
		expect(answer.headers.get("location")).toBe("/");
		const cookie = answer.headers.get("set-cookie") ?? "";
		expect(cookie).toMatch(/^askaround_4760=[\w-]{43};/);
		expect(cookie).toMatch(/HttpOnly/);
		expect(cookie).toMatch(/SameSite=Strict/);
	});

	test.each([
		"",
		"?token=",
		"?token=the-wrong-token",
	])("%s gives no cookie", async (query) => {
		const answer = await ask(`/sign-in${query}`);
		expect(answer.headers.get("set-cookie")).toBeNull();
	});

	test("without a session every operation is refused with a sentence", async () => {
		const answer = await ask("/api/v1/targets");
		expect(answer.status).toBe(401);
		expect(answer.headers.get("content-type")).toBe("application/problem+json");
		expect(await answer.json()).toMatchObject({ code: "not-signed-in" });
	});

	test("a session works in a second program on the same database, and ends after its time", async () => {
		const headers = { host: "127.0.0.1:4760", ...(await signedIn()) };
		const second = makeApp();
		const read = () => second.request(`${origin}/api/v1/targets`, { headers });
		expect((await read()).status).toBe(200);
		const before = clock.now;
		clock.now = "2026-06-30T12:00:00.000Z";
		expect((await read()).status).toBe(401);
		clock.now = before;
	});

	test("a session that is used stays open, and hands its cookies out anew", async () => {
		const headers = { host: "127.0.0.1:4760", ...(await signedIn()) };
		const read = () => app.request(`${origin}/api/v1/targets`, { headers });
		const before = clock.now;
		expect((await read()).headers.get("set-cookie")).not.toContain("HttpOnly");
		for (const now of ["2026-05-20", "2026-08-01", "2026-10-20"]) {
			clock.now = `${now}T12:00:00.000Z`;
			const answer = await read();
			expect(answer.status).toBe(200);
			expect(answer.headers.get("set-cookie")).toContain("HttpOnly");
		}
		clock.now = "2027-02-20T12:00:00.000Z";
		expect((await read()).status).toBe(401);
		clock.now = before;
	});

	test("the cookie's secret is not in the database", async () => {
		const { cookie = "" } = await signedIn();
		const secret = cookie.split("=")[1];
		const { rows } = await pools.owner.query(
			"SELECT count(*)::int AS n FROM auth.session WHERE token_hash = $1",
			[secret],
		);
		expect(rows).toEqual([{ n: 0 }]);
	});
});

describe("another web page", () => {
	const write = { method: "POST", body: "{}" };
	const json = { "content-type": "application/json" };

	test.each([
		["an Origin of elsewhere", { origin: "https://evil.example" }],
		["an Origin of another port", { origin: "http://127.0.0.1:4761" }],
		["a null Origin", { origin: "null" }],
		["a browser that says cross-site", { "sec-fetch-site": "cross-site" }],
		["a browser that says same-site", { "sec-fetch-site": "same-site" }],
	])("can't write with %s", async (_, headers: Record<string, string>) => {
		const answer = await ask(
			"/api/v1/targets",
			{ ...(await signedIn()), ...json, ...headers },
			write,
		);
		expect(answer.status).toBe(403);
		expect(await answer.json()).toMatchObject({ code: "wrong-origin" });
	});

	test.each([
		"evil.example",
		"evil.example:4760",
		"127.0.0.1:80",
	])("can't read through the host name %s", async (host) => {
		const answer = await ask("/api/v1/targets", {
			...(await signedIn()),
			host,
		});
		expect(answer.status).toBe(403);
	});
});

test("every answer forbids inline script, other hosts and framing", async () => {
	for (const path of [
		"/",
		"/identify",
		"/api/v1/targets",
		"/api/openapi.json",
	]) {
		const answer = await ask(path);
		const policy = answer.headers.get("content-security-policy") ?? "";
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toContain("unsafe");
		expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
		const features = answer.headers.get("permissions-policy") ?? "";
		expect(features).toContain("camera=()");
		const isPage = answer.headers.get("content-type")?.includes("text/html");
		expect(features).toContain(isPage ? "microphone=(self)" : "microphone=()");
	}
});

test("an unknown operation is a problem, not a page", async () => {
	const answer = await ask("/api/v1/nothing", await signedIn());
	expect(answer.status).toBe(404);
	expect(await answer.json()).toMatchObject({ code: "not-found" });
});

test("input that the schema doesn't take says which field", async () => {
	const answer = await ask(
		"/api/v1/profile/interests",
		{ ...(await signedIn()), "content-type": "application/json", origin },
		{ method: "PUT", body: JSON.stringify({ R: 50 }) },
	);
	expect(answer.status).toBe(400);
	expect(await answer.json()).toMatchObject({
		code: "invalid-input",
		facts: { field: "R" },
	});
});

test("a body that is no JSON is refused, not a bug", async () => {
	const answer = await ask(
		"/api/v1/profile/interests",
		{ ...(await signedIn()), "content-type": "application/json", origin },
		{ method: "PUT", body: "{" },
	);
	expect(answer.status).toBe(400);
});

test("a NUL in a text is said to be one, and not a bug", async () => {
	const answer = await ask(
		"/api/v1/contacts",
		{ ...(await signedIn()), "content-type": "application/json", origin },
		{ method: "POST", body: JSON.stringify({ name: "Ada\0Lovelace" }) },
	);
	expect(answer.status).toBe(400);
	expect(await answer.json()).toMatchObject({ code: "unstorable-character" });
});

test("a path outside the built app gives the app's page or nothing, never a file", async () => {
	for (const path of [
		"/../package.json",
		"/..%2fpackage.json",
		"/assets/../../package.json",
	]) {
		const text = await (await ask(path)).text();
		expect(text).not.toContain("dependencies");
	}
});

test("the OpenAPI document names every operation once", async () => {
	const document = (await (await ask("/api/openapi.json")).json()) as {
		paths: Record<string, Record<string, { operationId?: string }>>;
	};
	const names = Object.values(document.paths).flatMap((methods) =>
		Object.values(methods).map((operation) => operation.operationId),
	);
	expect(names.length).toBeGreaterThan(5);
	expect(names).not.toContain(undefined);
	expect(new Set(names).size).toBe(names.length);
});
