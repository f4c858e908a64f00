import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import {
	answersOf,
	approachOf,
	due,
	look,
	MONDAY,
	meetingOf,
	type PageCampaign,
	pageCampaign,
	press,
	TUESDAY,
} from "#test/contact-page.ts";
import { testApp } from "#test/db.ts";

const app = await testApp("2026-03-02T12:00:00Z");
const campaign = (given: Parameters<typeof pageCampaign>[1] = {}) =>
	pageCampaign(app, given);

/** Every row of the account, to see that nothing changed. */
async function rowsOf({ accountId }: PageCampaign): Promise<string> {
	const { rows: tables } = await app.pools.owner.query(
		"SELECT tablename AS name FROM pg_tables WHERE schemaname = 'app' ORDER BY 1",
	);
	const all: string[] = [];
	for (const { name } of tables) {
		const { rows } = await app.pools.owner.query(
			`SELECT to_jsonb(t)::text AS row FROM app.${name} t WHERE account_id = $1 ORDER BY 1`,
			[accountId],
		);
		all.push(...rows.map(({ row }) => `${name} ${row}`));
	}
	return all.join("\n");
}

test("who asks and why, and the times on both clocks, in one small page without a script", async () => {
	const seeker = await campaign();
	const answer = await seeker.visit(seeker.path);
	const text = await answer.text();
	expect(answer.status).toBe(200);
	for (const words of [
		"Sam Okafor",
		"Priya Nair",
		"We both sing in the Harbour Choir.",
		"Monday 9 March, 16:00",
		"your time, Berlin · 11:00 in Toronto",
		"Tuesday 10 March, 16:00",
	])
		expect(text).toContain(words);
	expect(text).not.toMatch(
		/<script|http:\/\/|https:\/\/|Owes me|5550147|priya\.nair|sam@example/,
	);
	expect(new TextEncoder().encode(text).length).toBeLessThan(20 * 1024);
	const policy = answer.headers.get("content-security-policy") ?? "";
	expect(policy).toContain("default-src 'none'; style-src 'sha256-");
	expect(policy).not.toContain("script-src");
	expect(answer.headers.get("set-cookie")).toBeNull();
	expect(Object.fromEntries(answer.headers)).toMatchObject({
		"x-robots-tag": "noindex, nofollow, noarchive",
		"referrer-policy": "no-referrer",
		"cache-control": "no-store",
	});
});

test("whoever only looks changes nothing, however often and by whatever way", async () => {
	const seeker = await campaign();
	const before = await rowsOf(seeker);
	for (const part of [
		"",
		"/stop",
		"/held",
		"/time",
		"/no",
		"/erasure",
		"/talk.ics",
		"?at=2026-03-09",
	])
		for (const method of ["GET", "HEAD", "OPTIONS"])
			await seeker.visit(`${seeker.path}${part}`, { method });
	expect(await rowsOf(seeker)).toBe(before);
});

test("taking a time once or ten times is one answer, and another time moves the talk", async () => {
	const seeker = await campaign();
	for (let time = 0; time < 10; time++)
		expect(await press(seeker, "time", { at: MONDAY })).toMatchObject({
			status: 303,
			to: seeker.path,
		});
	expect(await meetingOf(seeker)).toMatchObject({
		status: "agreed",
		startsAt: MONDAY,
		moves: 0,
		sequence: 0,
	});
	expect(await approachOf(seeker)).toMatchObject({ status: "accepted" });
	expect(await due(seeker, app.clock.now)).toEqual([
		"answer-came: Priya Nair takes Mon 9 March, 11:00 Toronto · 16:00 Berlin",
	]);
	const page = await look(seeker);
	expect(page.text).toContain("You talk with Sam Okafor");
	expect(page.text).toContain("Take another time instead");
	expect(await press(seeker, "time", { at: TUESDAY })).toMatchObject({
		status: 303,
	});
	expect(await press(seeker, "time", { at: TUESDAY })).toMatchObject({
		status: 303,
	});
	expect(await meetingOf(seeker)).toMatchObject({
		status: "agreed",
		startsAt: TUESDAY,
		moves: 1,
		sequence: 1,
		history: [{ movedBy: "contact" }],
	});
	expect((await answersOf(seeker)).map(({ kind }) => kind)).toEqual([
		"moved",
		"took",
	]);
	await read(
		seeker.client["contact-answers"].seen.$post({
			json: { approachId: seeker.approachId },
		}),
	);
	expect(await due(seeker, app.clock.now)).toEqual([]);
	const file = await look(seeker, "/talk.ics");
	expect(file.text).toContain("BEGIN:VEVENT");
});

test("two who press at the same moment are one answer", async () => {
	const seeker = await campaign();
	await Promise.all(
		[MONDAY, MONDAY, MONDAY, MONDAY].map((at) => press(seeker, "time", { at })),
	);
	expect(await answersOf(seeker)).toHaveLength(1);
	expect(await meetingOf(seeker)).toMatchObject({ status: "agreed", moves: 0 });
});

test("a time that is not on offer is not taken, and the page says so kindly", async () => {
	const seeker = await campaign();
	for (const at of ["2026-03-11T15:00:00Z", "", "x", "'; DROP TABLE contact"]) {
		const done = await press(seeker, "time", { at });
		expect(done.status).toBe(422);
		expect(done.text).toContain("That time is not on offer any more.");
	}
	app.clock.now = "2026-03-20T12:00:00Z";
	expect((await look(seeker)).text).toContain("The times on offer are past");
	expect((await press(seeker, "time", { at: MONDAY })).status).toBe(422);
	expect(await meetingOf(seeker)).toMatchObject({ status: "proposed" });
});

test("another time, on their own clock or in words, waits for the seeker", async () => {
	const seeker = await campaign({ offers: false });
	expect((await press(seeker, "suggestion", {})).text).toContain(
		"Please give a day and a time",
	);
	const typed = {
		date1: "2026-03-12",
		time1: "17:00",
		words: 'After four <b>"please"</b>',
	};
	for (let time = 0; time < 3; time++)
		expect(await press(seeker, "suggestion", typed)).toMatchObject({
			status: 303,
		});
	const found = await read(
		seeker.client["time-suggestions"].$get({
			query: { approachId: seeker.approachId },
		}),
	);
	expect(found).toMatchObject([
		{
			source: "page",
			outcome: null,
			times: [{ startsAt: "2026-03-12T16:00:00Z" }],
		},
	]);
	expect(await approachOf(seeker)).toMatchObject({ status: "accepted" });
	expect((await look(seeker)).text).toContain("You suggested another time");
	const skipped = await press(seeker, "suggestion", {
		date1: "2026-03-29",
		time1: "02:30",
		words: typed.words,
	});
	expect(skipped.text).toContain("this time does not exist");
	expect(skipped.text).toContain(
		"After four &lt;b&gt;&quot;please&quot;&lt;/b&gt;",
	);
	expect(skipped.text).not.toContain("<b>&quot;please");
});

test("after the talk, after the link's time, and once withdrawn, the page is kind and takes nothing", async () => {
	const seeker = await campaign();
	await press(seeker, "time", { at: MONDAY });
	app.clock.now = "2026-03-09T18:00:00Z";
	expect((await look(seeker)).text).toContain("Thank you for the talk");
	expect((await press(seeker, "time", { at: TUESDAY })).status).toBe(422);
	expect((await press(seeker, "cancellation")).status).toBe(422);
	app.clock.now = "2026-05-30T12:00:00Z";
	const late = await look(seeker);
	expect([
		late.status,
		late.text.includes("This page is closed"),
		late.text.includes("Sam"),
	]).toEqual([410, true, false]);
	expect((await press(seeker, "stop")).status).toBe(410);
	const subject = { approachId: seeker.approachId };
	await read(seeker.client["contact-links"].renewal.$post({ json: subject }));
	expect((await look(seeker)).status).toBe(200);
	expect(
		(
			await read(
				seeker.client["contact-links"].withdrawal.$post({ json: subject }),
			)
		).links,
	).toEqual([]);
	expect((await look(seeker)).status).toBe(410);
});

test("a link that is none says one thing, whatever it is", async () => {
	const seeker = await campaign();
	const seen = new Set<string>();
	for (const token of [
		"x",
		"A".repeat(48),
		`${seeker.path.slice(3, 30)}${"B".repeat(21)}`,
	]) {
		const answer = await seeker.visit(`/a/${token}`);
		seen.add(`${answer.status} ${await answer.text()}`);
	}
	expect([...seen]).toHaveLength(1);
	expect([...seen][0]).toMatch(/^404 .*This page does not open/);
	expect([...seen][0]).not.toContain("Sam");
});

test("what is too much or no form is not read", async () => {
	const seeker = await campaign();
	const big = await press(seeker, "no", { note: "a".repeat(20_000) });
	expect(big.status).toBe(422);
	const { visit, path } = seeker;
	const json = await visit(`${path}/no`, {
		method: "POST",
		body: "{}",
		headers: { "content-type": "application/json" },
	});
	expect(json.status).toBe(422);
	expect((await press(seeker, "anything")).status).toBe(410);
	expect(await approachOf(seeker)).toMatchObject({ status: "sent" });
});
