import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";
import type { AddContactInput } from "./schema.ts";

const app = await testApp();

function add({ client }: Seeker, json: AddContactInput) {
	return read(client.contacts.$post({ json }));
}

async function list({ client }: Seeker, query: Record<string, string>) {
	const { items } = await read(client.contacts.$get({ query }));
	return items;
}

const whyOf = async (seeker: Seeker, target: string) =>
	Object.fromEntries(
		(await list(seeker, { target })).map(({ label, why }) => [label, why]),
	);

async function end(seeker: Seeker, contact: Awaited<ReturnType<typeof add>>) {
	await read(
		seeker.client.contacts[":id"].positions[":positionId"].end.$post({
			param: { id: contact.id, positionId: contact.positions[0]?.id ?? "" },
			json: { endedOn: "2024-06-30" },
		}),
	);
}

const nurse = "29-1141.00";

/** One or two of each group, and three who are none of them. */
async function addWard(seeker: Seeker) {
	const ada = await add(seeker, {
		name: "Ada Does",
		title: "Registered Nurse",
		organization: "St. Paul's Hospital",
		ring: "known-well",
		note: "A secret of hers",
		howMet: "At the support group",
	});
	const didi = await add(seeker, {
		name: "Didi Did",
		title: "Registered Nurse",
		ring: "acquaintance",
	});
	await end(seeker, didi);
	await add(seeker, {
		name: "Nora Near",
		title: "Nurse Practitioner",
		ring: "acquaintance",
	});
	await add(seeker, {
		name: "Pat Porter",
		title: "Plumber",
		organization: "St. Paul's Hospital",
		ring: "acquaintance",
	});
	await add(seeker, {
		name: "Cleo Cook",
		title: "Cook",
		organization: "Mercy General Hospital",
	});
	await add(seeker, {
		name: "Tess Teaches",
		title: "Nursing Instructor",
		organization: "Hill College",
	});
	await add(seeker, {
		name: "Rex Recruits",
		title: "Nurse Recruiter",
		organization: "Acme Staffing",
	});
	await add(seeker, { name: "Kim Known", ring: "known-well" });
	await add(seeker, {
		name: "Sue Stranger",
		title: "Registered Nurse",
		ring: "stranger",
	});
	await add(seeker, { name: "Paul Plumber", title: "Plumber" });
	return { ada, didi };
}

test("people of all six groups, best first, each with the reason", async () => {
	const seeker = await app.newSeeker();
	await addWard(seeker);
	const found = await list(seeker, { target: nurse });
	expect(
		found.map(({ label, nearness, why }) => [label, nearness, why[0]]),
	).toMatchInlineSnapshot(`
			[
			  [
			    "Ada Does",
			    "does",
			    "Does this: Registered Nurse at St. Paul's Hospital, whom you know well.",
			  ],
			  [
			    "Didi Did",
			    "did",
			    "Did this until 2024: Registered Nurse, an acquaintance.",
			  ],
			  [
			    "Nora Near",
			    "near",
			    "Does something related (Nurse Practitioners): Nurse Practitioner, an acquaintance.",
			  ],
			  [
			    "Tess Teaches",
			    "teaches",
			    "Teaches it: Nursing Instructor at Hill College.",
			  ],
			  [
			    "Rex Recruits",
			    "teaches",
			    "Recruits people for this field: Nurse Recruiter at Acme Staffing.",
			  ],
			  [
			    "Cleo Cook",
			    "employs",
			    "Works where this is usually done, a hospital: Cook at Mercy General Hospital.",
			  ],
			  [
			    "Pat Porter",
			    "employs",
			    "Works where Ada Does does this: Plumber at St. Paul's Hospital, an acquaintance.",
			  ],
			  [
			    "Kim Known",
			    "may-know",
			    "May know somebody who does this: you know them well.",
			  ],
			  [
			    "Sue Stranger",
			    "does",
			    "Does this: Registered Nurse, whom you don't know yet.",
			  ],
			]
		`);
});

test("an organization as target: who works there, who worked there", async () => {
	const seeker = await app.newSeeker();
	await add(seeker, {
		name: "Ann Lee",
		title: "Cook",
		organization: "Acme, Inc.",
	});
	await add(seeker, {
		name: "Rob Roy",
		title: "Talent Acquisition Partner",
		organization: "Acme",
	});
	const gone = await add(seeker, {
		name: "Gus Gone",
		title: "Cook",
		organization: "Acme",
	});
	await end(seeker, gone);
	await add(seeker, { name: "Bo Lee", title: "Cook", organization: "Beta" });
	const target = await read(
		seeker.client.targets.$post({
			json: { kind: "organization", label: "ACME" },
		}),
	);
	expect(await whyOf(seeker, target.id)).toEqual({
		"Ann Lee": ["Works there: Cook at Acme, Inc."],
		"Gus Gone": ["Worked there until 2024: Cook at Acme, Inc."],
		"Rob Roy": [
			"Recruits people there: Talent Acquisition Partner at Acme, Inc.",
		],
	});
});

test("an unknown target is refused", async () => {
	const seeker = await app.newSeeker();
	for (const target of [newId(), "99-9999.99"])
		await expect(list(seeker, { target })).rejects.toMatchObject({
			problem: { status: 404, code: "target-missing" },
		});
});
