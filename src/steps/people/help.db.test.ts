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

test("nothing that was noted privately is told, on any way out", async () => {
	const seeker = await app.newSeeker();
	await addWard(seeker);
	for (const path of [`/help?target=${nurse}`, `/contacts?target=${nurse}`]) {
		const text = await (await seeker.request(path)).text();
		expect(text).toContain("Ada Does");
		expect(text).not.toMatch(/secret|support group|howMet|"note"/);
	}
});

test("who asked not to be contacted, was merged or erased is not offered", async () => {
	const seeker = await app.newSeeker();
	const { ada, didi } = await addWard(seeker);
	await read(
		seeker.client.contacts[":id"]["do-not-contact"].$put({ param: ada }),
	);
	await app.pools.owner.query(
		"UPDATE app.contact SET merged_into = (SELECT id FROM app.contact WHERE account_id = $1 AND name = 'Kim Known') WHERE account_id = $1 AND id = $2",
		[seeker.accountId, didi.id],
	);
	const why = await whyOf(seeker, nurse);
	expect(Object.keys(why)).not.toContain("Ada Does");
	expect(Object.keys(why)).not.toContain("Didi Did");
	// The positions of who was merged are those of who stays.
	expect(why["Kim Known"]).toEqual([
		"Did this until 2024: Registered Nurse, whom you know well.",
	]);
	// Ada's name is no reason to go where she works either.
	expect(JSON.stringify(why)).not.toContain("Ada");
	const { body } = await seeker.request(`/help?target=${nurse}`);
	expect(await new Response(body).text()).not.toContain("Ada Does");
});

test("who suggested whom, what was done and what to be careful about are said", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const { ada, didi } = await addWard(seeker);
	const priya = await add(seeker, { name: "Priya Nair", ring: "acquaintance" });
	const boss = await add(seeker, {
		name: "Bo Boss",
		title: "Registered Nurse",
		ring: "known-well",
		sensitivity: "current-boss",
	});
	await read(
		client.referrals.$post({
			json: { referrerId: priya.id, contactId: ada.id },
		}),
	);
	const target = await read(
		client.targets.$post({ json: { occupationCode: nurse } }),
	);
	await read(
		client.contacts[":id"].askings.$post({
			param: didi,
			json: { targetId: target.id, outcome: "asked" },
		}),
	);
	const why = await whyOf(seeker, target.id);
	expect(why["Priya Nair"]).toEqual([
		"May know somebody: they suggested Ada Does, who does this.",
	]);
	expect(why["Ada Does"]?.[1]).toBe("Priya Nair suggested them.");
	expect(why["Didi Did"]?.[1]).toBe("You asked them on 2 Mar 2026.");
	expect(why["Bo Boss"]?.at(-1)).toBe(
		"Your present boss: asking may tell them that you think of leaving.",
	);
	const kim = await list(seeker, { query: "Kim Known" });
	await read(
		client.contacts[":id"].askings.$post({
			param: { id: kim[0]?.id ?? "" },
			json: { targetId: target.id, outcome: "does-it" },
		}),
	);
	await read(
		client.contacts[":id"].askings.$post({
			param: priya,
			json: { targetId: target.id, outcome: "knows-nobody" },
		}),
	);
	const later = await whyOf(seeker, target.id);
	expect(later["Kim Known"]?.[0]).toBe("Told you that they do this.");
	// What was said about one target says nothing about another.
	expect((await whyOf(seeker, "29-1171.00"))["Kim Known"]?.[0]).not.toBe(
		"Told you that they do this.",
	);
	expect(boss.sensitivity).toBe("current-boss");
});

test("the coverage counts whom one has heard, and names who is missing", async () => {
	const seeker = await app.newSeeker();
	const { didi } = await addWard(seeker);
	const help = await read(
		seeker.client.help.$get({ query: { target: nurse } }),
	);
	const role = (key: string) =>
		help.coverage.find((row) => row.part === "roles" && row.key === key);
	expect(role("does")).toMatchObject({ talked: 0, unasked: 1, others: 1 });
	expect(role("did")).toMatchObject({ next: { id: didi.id } });
	expect(help.coverage.find(({ key }) => key === "hospital")?.label).toBe(
		"At a hospital",
	);
	expect(help.missing.map(({ sentence }) => sentence)).toContain(
		"Nobody who did it before and left",
	);
	expect(help.groups).toContainEqual({ group: "does", count: 2 });
	expect(help.isDigital).toBe(false);
});

test("weights are kept, change the order, and go back to the usual ones", async () => {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	for (const ring of ["known-well", "acquaintance"] as const)
		await add(seeker, { name: ring, title: "Registered Nurse", ring });
	const first = async () =>
		(await list(seeker, { target: nurse })).map(({ label }) => label)[0];
	expect(await first()).toBe("known-well");
	const help = await read(client.help.$get({ query: { target: nurse } }));
	expect(help.ownWeights).toBe(false);
	const json = { ...help.weights, ties: "weak" as const, tiesCount: 4 };
	expect(await read(client["help-weights"].$put({ json }))).toEqual(json);
	expect(await first()).toBe("acquaintance");
	expect(
		await read(client.help.$get({ query: { target: nurse } })),
	).toMatchObject({ weights: json, ownWeights: true });
	await expect(
		read(client["help-weights"].$put({ json: { ...json, peers: 5 } })),
	).rejects.toMatchObject({ problem: { status: 400 } });
	expect(await read(client["help-weights"].$delete())).toEqual(help.weights);
	expect(await first()).toBe("known-well");
});

test("however many do it, page after page names each once, and a search or a tag narrows the list", async () => {
	const seeker = await app.newSeeker();
	const rows = Array.from(
		{ length: 140 },
		(_, at) =>
			`Nurse,Number ${at},https://www.linkedin.com/in/n${at},,,Registered Nurse,05 Mar 2024`,
	);
	await seeker.request("/imports?name=Connections.csv", {
		method: "POST",
		body: `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join("\n")}\n`,
	});
	const seen: string[] = [];
	let after: string | undefined;
	do {
		const page = await read(
			seeker.client.contacts.$get({
				query: { target: nurse, limit: "37", ...(after ? { after } : {}) },
			}),
		);
		seen.push(...page.items.map(({ label }) => label));
		after = page.next ?? undefined;
	} while (after);
	expect(seen).toHaveLength(140);
	expect(new Set(seen).size).toBe(140);
	const found = await list(seeker, { target: nurse, query: "number 77" });
	expect(found.map(({ label }) => label)).toEqual(["Nurse Number 77"]);
	expect(await list(seeker, { target: nurse, tag: "none" })).toEqual([]);
});

test("an organization that came in before kinds were read gets its kind", async () => {
	const seeker = await app.newSeeker();
	await add(seeker, {
		name: "Cleo Cook",
		title: "Cook",
		organization: "Mercy General Hospital",
	});
	await app.pools.owner.query(
		"UPDATE app.organization SET kind = NULL WHERE account_id = $1",
		[seeker.accountId],
	);
	expect((await whyOf(seeker, nurse))["Cleo Cook"]).toEqual([
		"Works where this is usually done, a hospital: Cook at Mercy General Hospital.",
	]);
});

test("an unknown target is refused", async () => {
	const seeker = await app.newSeeker();
	for (const target of [newId(), "99-9999.99"])
		await expect(list(seeker, { target })).rejects.toMatchObject({
			problem: { status: 404, code: "target-missing" },
		});
});
