// The story as the API takes it, on several days of a week; and the command as a person runs it.

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Seeker, testApp } from "#test/db.ts";
import { runProgram, testFolder } from "#test/program.ts";
import { holdingOf } from "./demo/holding.ts";
import { idOf } from "./demo/story.ts";
import { tellStory } from "./demo/tell.ts";

const app = await testApp();

/** A seeker's app under the addresses that the command line calls. */
function fetchOf(seeker: Seeker) {
	return (input: string | URL | Request, init?: RequestInit) => {
		const { pathname, search } = new URL(`${input}`);
		return seeker.request(`/../..${pathname}${search}`, init);
	};
}

async function told(now: string) {
	const seeker = await app.newSeeker();
	const request = fetchOf(seeker);
	const setClock = (moment: string) => {
		app.clock.now = moment;
	};
	const { daysOff } = seeker.actor();
	await tellStory({ request, setClock, daysOff }, now);
	const read = async (path: string) => (await seeker.request(path)).json();
	return { read, request };
}

describe("the story", () => {
	test.each([
		["a Monday", "2026-03-09T08:30:00.000Z"],
		["a Wednesday evening", "2026-03-11T19:00:00.000Z"],
		["a Saturday", "2026-03-14T11:00:00.000Z"],
		["the morning after the clocks went forward", "2026-03-30T05:00:00.000Z"],
		["two weeks after Easter", "2026-04-20T08:00:00.000Z"],
		["the first week of a year", "2027-01-08T08:00:00.000Z"],
	])("leaves the same six things due on %s", async (_, now) => {
		const { read } = await told(now);
		const { due } = await read("/today");
		const kinds = due.map((thing: { kind: string }) => thing.kind);
		expect(kinds.sort()).toEqual([
			"checklist",
			"confirm",
			"loop-back",
			"reminder",
			"thank-you",
			"try-someone-else",
		]);
	});

	// One clock for all: told once, when the stories above are over.
	let wednesday: ReturnType<typeof told> | undefined;
	const onAWednesday = () => {
		wednesday ??= told("2026-03-11T09:00:00.000Z");
		return wednesday;
	};

	test("shows approaches in many states, and nothing that was sent has a gap", async () => {
		const { read } = await onAWednesday();
		const approaches: { id: string; status: string }[] =
			await read("/approaches");
		expect(new Set(approaches.map(({ status }) => status))).toEqual(
			new Set([
				"accepted",
				"closed-silent",
				"declined",
				"deferred",
				"drafted",
				"sent",
			]),
		);
		for (const { id } of approaches) {
			const { touches } = await read(`/approaches/${id}`);
			for (const touch of touches) expect(touch.text).not.toContain("[[");
		}
	});

	test("has evidence on both sides, from three talks", async () => {
		const { read } = await onAWednesday();
		const { hypotheses } = await read(`/insights/${idOf("research")}`);
		const standings = hypotheses.map(
			(one: { standing: string }) => one.standing,
		);
		expect(standings.sort()).toEqual([
			"leaning-no",
			"leaning-yes",
			"split",
			"yes",
		]);
	});

	test("has somebody who does it for each target, and every kind of permission", async () => {
		const { read } = await onAWednesday();
		for (const target of ["research", "informatics", "teaching"]) {
			const { items } = await read(`/contacts?target=${idOf(target)}`);
			expect(items[0].nearness).toBe("does");
		}
		const said: string[] = [];
		for (const who of ["jonas", "ayse", "lars", "ruth"]) {
			const { introducedBy } = await read(`/contacts/${idOf(who)}`);
			said.push(introducedBy[0].nameUse.status);
		}
		expect(said).toEqual(["granted", "limited", "refused", "not-asked"]);
	});

	test("is known again as the demo's own, and a person's data as theirs", async () => {
		const { request } = await onAWednesday();
		expect(await holdingOf(request)).toEqual({ whose: "demo" });
		const other = await app.newSeeker();
		const asOther = fetchOf(other);
		expect(await holdingOf(asOther)).toEqual({ whose: "nobody" });
		await other.client.targets.$post({
			json: { kind: "free-text", label: "Bees" },
		});
		expect(await holdingOf(asOther)).toEqual({ whose: "somebody" });
		await other.client.targets.$post({
			json: {
				id: idOf("research"),
				kind: "occupation",
				occupationCode: "11-9121.01",
			},
		});
		expect(await holdingOf(asOther)).toEqual({ whose: "unfinished" });
	});
});

describe("the command", () => {
	test("makes its folder once, and a second run changes nothing", async () => {
		const data = join(testFolder(), "demo");
		const first = await runProgram(["demo", "--json", "--data", data]);
		expect(first.code).toBe(0);
		const made = JSON.parse(first.stdout);
		expect(made).toEqual({
			dataDir: data,
			made: true,
			contacts: 26,
			targets: 3,
			approaches: 10,
			meetings: 5,
			due: 6,
			start: `askaround start --data ${data}`,
		});
		const second = await runProgram(["demo", "--json", "--data", data]);
		expect(second.code).toBe(0);
		expect(JSON.parse(second.stdout)).toEqual({ ...made, made: false });
	});

	test("stays out of a folder with somebody's own data", async () => {
		const data = testFolder();
		const own = ["call", "addTarget", '{"kind":"free-text","label":"Bees"}'];
		await runProgram([...own, "--data", data]);
		const { code, stdout } = await runProgram([
			"demo",
			"--json",
			"--data",
			data,
		]);
		expect(code).toBe(1);
		const { error } = JSON.parse(stdout);
		expect(error.code).toBe("demo-folder-somebody");
		expect(error.sentence).toContain(data);
		const { stdout: left } = await runProgram([
			"contacts",
			"--json",
			"--data",
			data,
		]);
		expect(JSON.parse(left)).toEqual([]);
	});
});
