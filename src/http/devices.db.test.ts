// Pairing a phone, and signing devices out.
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "#catalogue/load.ts";
import { weekendsOnly } from "#core/business-days.ts";
import { newId } from "#core/ids.ts";
import { accountDb } from "#storage/db.ts";
import { secretsUnder } from "#storage/secrets.ts";
import { testDatabase } from "#test/db.ts";
import { createApp } from "./app.ts";
import { deviceIn } from "./device.ts";
import type { DeviceList } from "./devices.ts";
import { sessionStore } from "./sessions.ts";

const pools = await testDatabase();
const clock = { now: "2026-03-02T12:00:00.000Z" };
const origin = "https://ask.example.org";
const android =
	"Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36";

/** A program of its own account, with a public address or without. */
async function program(publicUrl: string | undefined) {
	const accountId = newId();
	await pools.owner.query("INSERT INTO auth.account VALUES ($1, $2)", [
		...[accountId, clock.now],
	]);
	const app = createApp({
		origins: [origin],
		signInToken: "the-right-token",
		cookieName: "askaround",
		sessions: sessionStore(pools.owner),
		localAccount: accountId,
		publicUrl,
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
	const ask = (path: string, cookie = "", init: RequestInit = {}) =>
		app.request(`${origin}${path}`, {
			...init,
			headers: {
				host: "ask.example.org",
				origin,
				"user-agent": android,
				"content-type": "application/json",
				cookie,
			},
		});
	const cookieOf = (answer: Response) =>
		answer.headers.get("set-cookie")?.split(";")[0] ?? "";
	const signIn = async () =>
		cookieOf(await ask("/sign-in?token=the-right-token"));
	const devices = async (cookie: string) =>
		(await (await ask("/api/v1/devices", cookie)).json()) as DeviceList;
	const makeCode = async (cookie: string) => {
		const answer = await ask("/api/v1/devices/pairing", cookie, {
			method: "POST",
		});
		return { status: answer.status, body: await answer.json() };
	};
	const pair = async (code: string) =>
		ask("/api/pair", "", { method: "POST", body: JSON.stringify({ code }) });
	return { ask, cookieOf, signIn, devices, makeCode, pair };
}

describe("a phone", () => {
	test("is paired by a code, once, and works with a cookie of its own", async () => {
		const { signIn, makeCode, pair, cookieOf, devices } = await program(origin);
		const computer = await signIn();
		const { body } = await makeCode(computer);
		const [address, code = ""] = body.url.split("#");
		expect(address).toBe(`${origin}/pair`);
		expect(body.code).toHaveLength(body.code[0].length);
		clock.now = "2026-03-02T12:01:00.000Z";
		const answer = await pair(code);
		clock.now = "2026-03-02T12:00:00.000Z";
		expect(answer.status).toBe(200);
		expect(answer.headers.get("set-cookie")).toMatch(
			/HttpOnly; Secure; SameSite=Strict/,
		);
		const phone = cookieOf(answer);
		expect(await devices(phone)).toMatchObject({
			publicUrl: origin,
			devices: [
				{ device: "Chrome on Android", isThis: true },
				{ device: "Chrome on Android", isThis: false },
			],
		});
		expect((await pair(code)).status).toBe(403);
	});

	test("is not let in after ten minutes, nor by a code that nobody made", async () => {
		const { signIn, makeCode, pair } = await program(origin);
		const { body } = await makeCode(await signIn());
		clock.now = "2026-03-02T12:10:00.000Z";
		const late = await pair(body.url.split("#")[1]);
		clock.now = "2026-03-02T12:00:00.000Z";
		expect(late.status).toBe(403);
		expect(await late.json()).toMatchObject({ code: "pairing-code-spent" });
		for (const code of ["", "guessed", "x".repeat(1000)])
			expect((await pair(code)).status).toBe(403);
	});

	test("a look at the address changes nothing", async () => {
		const { signIn, makeCode, pair, ask } = await program(origin);
		const { body } = await makeCode(await signIn());
		const code = body.url.split("#")[1];
		await ask("/pair");
		await ask("/api/pair");
		expect((await pair(code)).status).toBe(200);
	});

	test("has no way in where there is no public address, and it is said", async () => {
		const { signIn, makeCode, devices } = await program(undefined);
		const computer = await signIn();
		expect(await makeCode(computer)).toMatchObject({
			status: 409,
			body: { code: "no-public-address" },
		});
		expect((await devices(computer)).publicUrl).toBeNull();
	});
});

test("a device that was signed out is out at once; another account's can't be", async () => {
	const here = await program(origin);
	const elsewhere = await program(origin);
	const one = await here.signIn();
	const other = await here.signIn();
	const { devices } = await here.devices(one);
	const id = devices.find(({ isThis }) => !isThis)?.id ?? "";
	const strange = await elsewhere.signIn();
	await elsewhere.ask(`/api/v1/devices/${id}`, strange, { method: "DELETE" });
	expect((await here.ask("/api/v1/devices", other)).status).toBe(200);
	await here.ask(`/api/v1/devices/${id}`, one, { method: "DELETE" });
	expect((await here.ask("/api/v1/devices", other)).status).toBe(401);
	expect((await here.ask("/api/v1/devices", one)).status).toBe(200);
});

test.each([
	[android, "Chrome on Android"],
	[
		"Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
		"Safari on iPhone",
	],
	[
		"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
		"Firefox on Linux",
	],
	["curl/8.0", null],
	[undefined, null],
])("%s says what it is", (userAgent, said) => {
	expect(deviceIn(userAgent)).toBe(said);
});
