// The command line as other programs see it: shapes, exit codes, and standard output with nothing else on it (DESIGN §4).

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { openShell } from "#test/command-line.ts";
import * as contracts from "#test/contracts.ts";
import { runProgram } from "#test/program.ts";

const shell = await openShell();

const jsonLines = (text: string): unknown[] => {
	expect(text.endsWith("\n")).toBe(true);
	return text
		.slice(0, -1)
		.split("\n")
		.map((line) => JSON.parse(line));
};

describe("occupations", () => {
	const match = (...rest: string[]) =>
		shell.json(contracts.matches, "occupations", "match", ...rest);
	const scores = ["--interests", "14,33,12,31,15,22"];

	test("match gives all that have interests, best first", async () => {
		const all = await match(...scores);
		expect(all).toHaveLength(923);
		const order = all.map((one) => one.correlation);
		expect(order).toEqual(order.toSorted((a, b) => b - a));
		for (const { correlation, fit } of all)
			expect(fit).toBe(
				correlation >= 0.729 ? "best" : correlation >= 0.608 ? "great" : null,
			);
	});

	test("zones and a limit narrow it, and zones add up", async () => {
		const both = await match(...scores, "--zone", "2", "--zone", "5");
		expect(new Set(both.map((one) => one.jobZone))).toEqual(new Set([2, 5]));
		const few = await match(...scores, "--zone", "5", "--limit", "3");
		expect(few).toEqual(both.filter((one) => one.jobZone === 5).slice(0, 3));
	});

	test("one profile a line: one line out for each, the bad ones said, exit 1", async () => {
		const input = [
			...["14,33,12,31,15,22", "nonsense", "20,20,20,20,20,20"],
			...["", "41,0,0,0,0,0", "5,5,5,5,5,9", ""],
		];
		const { code, stdout, stderr } = await runProgram(
			["occupations", "match", "--interests", "-", "--limit", "2", "--json"],
			`${input.join("\r\n")}\r\n`,
		);
		expect(code).toBe(1);
		expect(stderr).toBe("");
		const lines = jsonLines(stdout);
		const kinds = lines.map((line) => {
			const good = contracts.matches.safeParse(line);
			return good.success
				? good.data.length
				: contracts.error.parse(line).error.code;
		});
		expect(kinds).toEqual([
			...[2, "six-scores-needed", "flat-profile", "six-scores-needed"],
			...["score-out-of-range", 2, "six-scores-needed"],
		]);
	});

	test("search and show", async () => {
		const found = await shell.json(
			contracts.found,
			...["occupations", "search", "clinical", "research", "coordinators"],
		);
		expect(found[0]?.code).toBe("11-9121.01");
		const shown = await shell.json(
			contracts.occupation,
			...["occupations", "show", "11-9121.01"],
		);
		expect(shown).toMatchObject({
			title: "Clinical Research Coordinators",
			wage: { fromCode: "11-9121" },
			outlook: { fromCode: "11-9121" },
		});
		const unrated = await shell.json(
			contracts.occupation,
			...["occupations", "show", "55-1011.00"],
		);
		expect(unrated).toMatchObject({ interests: null, wage: null });
	});
});

describe("titles", () => {
	test("from standard input: one line for each, in order", async () => {
		const titles = ["Sr. Software Engineer", "", "xyzzy", "Registered nurse"];
		const { code, stdout, stderr } = await runProgram(
			["titles", "--json"],
			`\uFEFF${titles.join("\n")}\n`,
		);
		expect(code).toBe(0);
		expect(stderr).toBe("");
		const lines = z.array(contracts.titleLine).parse(jsonLines(stdout));
		expect(lines.map((line) => line.title)).toEqual(titles);
		expect(lines.map((line) => line.matches[0]?.code)).toEqual([
			...["15-1252.00", undefined, undefined, "29-1141.00"],
		]);
	});

	test("from the arguments", async () => {
		const { code, stdout } = await shell.run(
			"titles",
			"Chef",
			"Pilot",
			"--json",
		);
		expect(code).toBe(0);
		const lines = z.array(contracts.titleLine).parse(jsonLines(stdout));
		expect(lines.map((line) => line.title)).toEqual(["Chef", "Pilot"]);
		const order = lines[0]?.matches.map((one) => one.score) ?? [];
		expect(order).toEqual(order.toSorted((a, b) => b - a));
	});
});

describe("refused: exit 1, and the reason as the one value on standard output", () => {
	test.each([
		["call nothingOfTheKind", "unknown-operation"],
		[`call addTarget {"kind":"bogus"}`, "invalid-input"],
		[`call addTarget {"occupationCode":"99-9999.99"}`, "unknown-occupation"],
		[
			`call readTarget {"id":"00000000-0000-4000-8000-000000000000"}`,
			"unknown-target",
		],
		["occupations show 99-9999.99", "unknown-occupation"],
		["occupations match --interests 1,2,3", "six-scores-needed"],
		["occupations match --interests 9,9,9,9,9,9", "flat-profile"],
		["contacts --target 99-9999.99", "target-missing"],
		["today --at yesterday", "invalid-input"],
		["import /nowhere/at/all.csv", "file-not-read"],
		["export /proc/no/such.zip", "file-not-written"],
	])("%s", async (line, code) => {
		const ran = await shell.run(...line.split(" "), "--json");
		expect(ran.code).toBe(1);
		const value = z
			.looseObject(contracts.error.shape)
			.parse(JSON.parse(ran.stdout));
		expect(value.error.code).toBe(code);
		expect(value.error.sentence).not.toContain(value.error.code);
		const inWords = await shell.run(...line.split(" "));
		expect(inWords.code).toBe(1);
		expect(inWords.stdout + inWords.stderr).toContain(value.error.sentence);
	});
});

describe("misused: exit 2, nothing on standard output", () => {
	test.each([
		"fly",
		"occupations",
		"occupations match",
		"occupations match --interests 14,33,12,31,15,22 --zone 6",
		"occupations match --interests 14,33,12,31,15,22 --limit none",
		"occupations show",
		"call readTarget",
		"call addTarget [1]",
		"call addTarget {",
		"call addTarget {} {}",
		"import",
		"export",
		"contacts --limit 0",
		"today --on 2026-11-24",
	])("%s", async (line) => {
		const { code, stdout, stderr } = await shell.run(
			...line.split(" "),
			"--json",
		);
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr.trim()).not.toBe("");
		expect(stderr).not.toMatch(/\.ts:\d+/);
	});
});

describe("today", () => {
	test("--at looks from another moment, whatever its offset", async () => {
		const targetId = "3f2c8a52-0000-4000-8000-000000000001";
		const input = { id: targetId, kind: "free-text", label: "Bees" };
		await shell.run("call", "addTarget", JSON.stringify(input));
		const on = (at: string) => shell.json(contracts.today, "today", "--at", at);
		expect(await on("2020-01-01T00:00:00Z")).toEqual([]);
		const later = await on("2100-01-01T00:00:00Z");
		expect(later).toMatchObject([
			{ kind: "wonder", due: "2100-01-01", target: { id: targetId } },
		]);
		expect(await on("2099-12-31T23:00:00-01:00")).toEqual(later);
	});
});

test.each([
	["where nothing can be made", "/proc/no/such"],
	["in a file", join(import.meta.filename, "data")],
])("a data folder %s is one sentence, and doctor names it", async (_, data) => {
	const at = ["--json", "--data", data];
	const { code, stdout } = await runProgram(["call", "listTargets", ...at]);
	expect(code).toBe(1);
	const { error } = contracts.error.parse(JSON.parse(stdout));
	expect(error.code).toBe("folder-not-writable");
	const looked = await runProgram(["doctor", ...at]);
	expect(looked.code).toBe(1);
	const { ok, checks } = contracts.doctor.parse(JSON.parse(looked.stdout));
	expect(ok).toBe(false);
	expect(checks[0]).toEqual({
		name: "folder",
		ok: false,
		sentence: error.sentence,
	});
});

test("a program of its own keeps standard output clean while it sets up a new folder", async () => {
	const { code, stdout, stderr } = await runProgram([
		...["call", "listTargets", "--json"],
		...["--data", shell.path("fresh")],
	]);
	expect({ code, stdout }).toEqual({ code: 0, stdout: "[]\n" });
	expect(stderr).not.toBe("");
});
