import { expect, test } from "vitest";
import { readJsonContacts } from "./json-contacts.ts";

const resume = {
	basics: {
		name: "Ana Ru",
		label: "Nurse",
		email: "ana@b.example",
		phone: "+1 202 555 0143",
		url: "https://ana.example",
		profiles: [{ network: "LinkedIn", url: "https://www.linkedin.com/in/ana" }],
	},
	work: [
		{ name: "St. Paul", position: "Charge Nurse", startDate: "2020-01-01" },
		{ name: "Old Place", position: "Aide", endDate: "2019-01-01" },
	],
	references: [{ name: "Bo Ek", reference: "Calm and exact." }, {}],
};

test("whose résumé it is, where they work now, and who vouches for them", () => {
	expect(readJsonContacts(JSON.stringify(resume))).toMatchObject({
		ok: true,
		value: {
			kind: "json-resume",
			read: 3,
			records: [
				{
					row: 1,
					name: { full: "Ana Ru" },
					emails: [{ value: "ana@b.example" }],
					phones: [{}],
					profiles: ["https://www.linkedin.com/in/ana", "https://ana.example"],
					organization: "St. Paul",
					title: "Charge Nurse",
				},
				{ row: 2, name: { full: "Bo Ek" }, note: "Calm and exact." },
			],
			skipped: [{ row: 3, code: "no-identity" }],
		},
	});
});

test.each<[string, string, number | "refused"]>([
	["a list of résumés", JSON.stringify([resume, resume]), 6],
	[
		"the heading where no work goes on",
		'{"basics":{"name":"A","label":"Cook"}}',
		1,
	],
	["a mark before it", `\uFEFF${JSON.stringify(resume)}`, 3],
	["parts of another shape", '{"basics":{"name":7,"email":[1]},"work":"x"}', 1],
	["no JSON", "{", "refused"],
	["another JSON", '{"compilerOptions":{}}', "refused"],
	["basics that are none", '{"basics":"Ana"}', "refused"],
])("%s", (_, text, expected) => {
	const result = readJsonContacts(text);
	expect(result.ok ? result.value.read : "refused").toBe(expected);
});
