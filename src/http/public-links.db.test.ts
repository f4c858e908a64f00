import { Hono } from "hono";
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { accountOfToken, makePublicToken } from "#core/public-token.ts";
import {
	makeLink,
	renewLinks,
	withdrawLinks,
} from "#steps/arrange/actions/public-link.ts";
import { accountDb } from "#storage/db.ts";
import { testApp } from "#test/db.ts";
import { checkOrigin } from "./auth.ts";
import { securityHeaders } from "./headers.ts";
import {
	closedStatus,
	LINK_PATHS,
	networkOf,
	publicLinks,
} from "./public-links.ts";

const app = await testApp();

/** A seeker with a feed, and a server that has one. */
async function served() {
	const seeker = await app.newSeeker();
	const { token } = await makeLink(seeker.actor(), {
		purpose: "calendar-feed",
	});
	const options = {
		...({} as Parameters<typeof checkOrigin>[0]),
		origins: ["http://127.0.0.1:4760", "https://ask.example.org"],
	};
	const links = publicLinks({
		now: () => app.clock.now,
		actorOf: (accountId) => ({
			...seeker.actor(),
			accountId,
			db: accountDb(app.pools.requests, accountId),
		}),
	});
	const server = new Hono();
	server.use(securityHeaders(), checkOrigin(options, [], LINK_PATHS));
	server.all(
		"/feed/:token",
		links.open("calendar-feed", (c, why) => c.text(why, closedStatus[why])),
		(c) => c.text(`feed of ${c.var.actor.accountId}`),
	);
	server.post("/api/v1/anything", (c) => c.text("inside"));
	const ask = (
		path: string,
		headers: Record<string, string> = {},
		method = "GET",
	) =>
		server.request(path, {
			method,
			headers: { host: "ask.example.org", ...headers },
		});
	return { seeker, token, ask };
}

/** The same token with its account, and another secret. */
function sameAccount(token: string): string {
	return makePublicToken(accountOfToken(token) ?? newId());
}

test("a link opens what it is for, without a session, and tells nobody else of itself", async () => {
	const { seeker, token, ask } = await served();
	const answer = await ask(`/feed/${token}.ics`);
	expect([answer.status, await answer.text()]).toEqual([
		200,
		`feed of ${seeker.accountId}`,
	]);
	expect(Object.fromEntries(answer.headers)).toMatchObject({
		"cache-control": "no-store",
		"x-robots-tag": "noindex, nofollow, noarchive",
		"referrer-policy": "no-referrer",
		"content-security-policy": expect.stringContaining("default-src 'none'"),
	});
	const { rows } = await app.pools.owner.query(
		"SELECT to_jsonb(t)::text AS row FROM app.public_link t WHERE account_id = $1",
		[seeker.accountId],
	);
	expect(rows).toHaveLength(1);
	expect(rows[0].row).not.toContain(token);
});

test("all that is no link gets one answer", async () => {
	const { token, ask } = await served();
	const stranger = await app.newSeeker();
	const other = await makeLink(stranger.actor(), { purpose: "calendar-feed" });
	const wrong = [
		"x",
		"A".repeat(48),
		makePublicToken(newId()),
		sameAccount(token),
		token.slice(0, 47) + (token.endsWith("A") ? "Q" : "A"),
		// Another's secret under this account.
		token.slice(0, 21) + other.token.slice(21),
	];
	const seen = new Set<string>();
	for (const one of wrong) {
		const answer = await ask(`/feed/${one}`);
		const headers = [...answer.headers].sort();
		seen.add(JSON.stringify([answer.status, headers, await answer.text()]));
	}
	expect([...seen]).toHaveLength(1);
	expect([...seen][0]).toContain("[404,");
});

test("a link that ran out or was withdrawn says so, and a renewed one opens again", async () => {
	app.clock.now = "2026-03-02T12:00:00.000Z";
	const { seeker, token, ask } = await served();
	app.clock.now = "2026-05-01T12:00:00.000Z";
	expect((await ask(`/feed/${token}`)).status).toBe(410);
	await renewLinks(seeker.actor(), { purpose: "calendar-feed" });
	expect((await ask(`/feed/${token}`)).status).toBe(200);
	await withdrawLinks(seeker.actor(), { purpose: "calendar-feed" });
	expect((await ask(`/feed/${token}`)).status).toBe(410);
	await renewLinks(seeker.actor(), { purpose: "calendar-feed" });
	expect((await ask(`/feed/${token}`)).status).toBe(410);
});

test("who guesses has to wait, and a link that opened stays open meanwhile", async () => {
	const { token, ask } = await served();
	expect((await ask(`/feed/${token}`)).status).toBe(200);
	const statuses = new Set<number>();
	for (let at = 0; at < 25; at++)
		statuses.add((await ask(`/feed/${sameAccount(token)}`)).status);
	expect([...statuses]).toEqual([404, 429]);
	const busy = await ask(`/feed/${sameAccount(token)}`);
	expect(busy.headers.get("retry-after")).toBe("600");
	expect((await ask(`/feed/${token}`)).status).toBe(200);
});

test.each([
	["203.0.113.7", "203.0.113.7"],
	["203.0.113.7:50123", "203.0.113.7"],
	["::ffff:203.0.113.7", "::ffff:203.0.113.7"],
	["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
	["2001:db8:1:2::9", "2001:db8:1:2"],
	["[2001:db8:1:2::9]", "2001:db8:1:2"],
	["[2001:db8:1:2::9]:50123", "2001:db8:1:2"],
	["::1", ":0:0:0"],
])("who guesses from %s counts as %s", (said, network) => {
	expect(networkOf(said)).toBe(network);
});

test("only links are let in without an Origin of ours, and only under a name of ours", async () => {
	const { token, ask } = await served();
	const form = { origin: "null", "sec-fetch-site": "same-origin" };
	expect((await ask(`/feed/${token}`, form, "POST")).status).toBe(200);
	expect((await ask("/api/v1/anything", form, "POST")).status).toBe(403);
	expect((await ask(`/feed/${token}`, { host: "evil.example" })).status).toBe(
		403,
	);
	expect((await ask("/feedback", form, "POST")).status).toBe(403);
});
