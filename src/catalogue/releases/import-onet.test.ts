import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../load.ts";
import { parseCatalogue } from "../occupations.ts";
import { importOnet, type ReleaseTexts } from "./import-onet.ts";
import { madeUpRelease } from "./made-up-release.ts";
import { overlayReleases } from "./overlay.ts";
import { sentenceOf } from "./refusal.ts";

function textsOf(files: Record<string, string>): ReleaseTexts {
	return new Map(
		Object.entries(files).map(([file, text]) => [
			file
				.replace(/\.\w+$/, "")
				.toLowerCase()
				.replaceAll(" ", "_"),
			{ file, text },
		]),
	);
}
const line = (...cells: string[]) => `${cells.join("\t")}\r\n`;
const old = {
	...madeUpRelease(),
	"Related Occupations.txt": madeUpRelease()["Related Occupations.txt"],
	"Task Statements.txt":
		line("O*NET-SOC Code", "Task ID", "Task", "Task Type") +
		line("99-0001.00", "1", "Stir the clouds.", "Core") +
		line("99-0001.00", "2", "Wash the spoon.", "n/a"),
	"Abilities.txt":
		line(
			"O*NET-SOC Code",
			"Element ID",
			"Element Name",
			"Scale ID",
			"Data Value",
		) +
		line("99-0001.00", "1.A.1.a.1", "Oral Comprehension", "IM", "4.00") +
		line("99-0001.00", "1.A.1.a.1", "Oral Comprehension", "LV", "3.50"),
};
const csv = {
	"occupation_data.csv":
		'O*NET-SOC Code,Title,Description\n99-0001.00,Cloud Cooks,"Cook, stir and serve clouds."\n',
	"job_zones.csv":
		"O*NET-SOC Code,Title,Job Zone,Date\n99-0001.00,Cloud Cooks,2,05/2026\n",
	"task_statements.csv":
		'O*NET-SOC Code,Title,Task ID,Task,Task Type\n99-0001.00,Cloud Cooks,1,"Stir, gently.",Core\n',
	"essential_skills.csv":
		"O*NET-SOC Code,Title,Element ID,Element Name,Scale ID,Scale Name,Data Value,Date\n99-0001.00,Cloud Cooks,2.A.1.a,Stirring,IM,Importance,4.00,05/2026\n99-0001.00,Cloud Cooks,2.A.1.a,Stirring,LV,Level,4.00,05/2026\n",
};

test("reads the old layout whole, with abilities and texts", () => {
	const read = importOnet("db_99_1_text.zip", textsOf(old));
	if (!read.ok) throw new Error(sentenceOf(read.refusal));
	const { facts, texts } = read.value;
	expect(facts.release).toBe("99.1");
	expect(facts.abilities?.elements[0]?.name).toBe("Oral Comprehension");
	expect(texts.descriptions).toHaveLength(3);
	expect(texts.tasks[1]).toEqual({
		...{ code: "99-0001.00", id: "2", task: "Wash the spoon.", kind: null },
	});
});

test("reads the layout of 30.3; half of the skills leave the skills as they were", () => {
	const read = importOnet("db_30_3_csv.zip", textsOf(csv));
	if (!read.ok) throw new Error(sentenceOf(read.refusal));
	const { facts, texts } = read.value;
	expect(facts.release).toBe("30.3");
	expect(facts.jobZones?.get("99-0001.00")).toBe(2);
	expect(facts.skills).toBeUndefined();
	expect(texts.tasks[0]?.task).toBe("Stir, gently.");
	const both = importOnet(
		"db_30_3_csv.zip",
		textsOf({
			...csv,
			"transferable_skills.csv": csv["essential_skills.csv"].replaceAll(
				"2.A.1.a,Stirring",
				"2.B.1.a,Tasting",
			),
		}),
	);
	expect(
		both.ok && both.value.facts.skills?.elements.map(({ name }) => name),
	).toEqual(["Stirring", "Tasting"]);
});

describe("over the shipped catalogue", () => {
	const shipped = loadCatalogue();
	test("nothing imported changes nothing", () => {
		expect(overlayReleases(shipped.file, {})).toEqual(shipped.file);
	});
	test("what a release has is taken, what it has not stays with its own source", () => {
		const read = importOnet("db_99_1_text.zip", textsOf(old));
		if (!read.ok) throw new Error("read");
		const laid = parseCatalogue(
			overlayReleases(shipped.file, { onet: read.value.facts }),
		);
		expect(laid.size).toBe(3);
		expect(laid.tables.abilities?.release).toBe("99.1, March 2031");
		expect(laid.tables.wages).toEqual(shipped.tables.wages);
		const wages = overlayReleases(shipped.file, {
			wages: {
				period: "May 2030",
				byCode: new Map([
					[
						"15-1252",
						{
							annualMedian: 1,
							annual10: null,
							annual90: null,
							hourlyMedianCents: null,
						},
					],
				]),
			},
		});
		const one = parseCatalogue(wages).occupation("15-1252.00");
		expect(one?.wage).toMatchObject({ annualMedian: 1, period: "May 2030" });
		expect(one?.outlook).toEqual(shipped.occupation("15-1252.00")?.outlook);
		expect(parseCatalogue(wages).occupation("29-1141.00")?.wage).toBeNull();
	});
});

test.each<[string, keyof typeof old, (text: string) => string, string]>([
	[
		"an occupation twice",
		"Occupation Data.txt",
		(text) => text + (text.split("\r\n")[1] as string),
		"Occupation Data.txt, row 5: the code 99-0002.00 occurs a second time.",
	],
	[
		"a rating twice",
		"Skills.txt",
		(text) => text + (text.split("\r\n")[1] as string),
		"Skills.txt, row 6: the code 99-0001.00 2.A.1.a IM occurs a second time.",
	],
	[
		"an occupation that is not in Occupation Data",
		"Job Zones.txt",
		(text) => text.replace("99-0002.00", "99-0077.00"),
		"Job Zones.txt, row 3: Occupation Data has no occupation 99-0077.00.",
	],
	[
		"another column",
		"Task Statements.txt",
		(text) => text.replace("Task Type", "Type"),
		'Task Statements.txt has no column "Task Type". It seems to be another file or another edition.',
	],
	[
		"a value out of range",
		"Work Values.txt",
		(text) => text.replace("6.33", "9.33"),
		'Work Values.txt, row 2: Data Value is "9.33", which is not a number from 1 to 7.',
	],
])("refuses %s with file and row", (_, file, breakIt, sentence) => {
	const read = importOnet(
		"db_99_1_text.zip",
		textsOf({ ...old, [file]: breakIt(old[file]) }),
	);
	expect(read.ok ? "read" : sentenceOf(read.refusal)).toBe(sentence);
});

test.each([
	"Skills.txt",
	"Task Statements.txt",
] as const)("refuses a release without %s", (file) => {
	const { [file]: _, ...rest } = old;
	const read = importOnet("db_99_1_text.zip", textsOf(rest));
	expect(read.ok ? "read" : read.refusal.code).toBe("file-missing");
});
