import { expect, test } from "vitest";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp();

test("a person typed in by hand has a position, coded to an occupation", async () => {
	const { client } = await app.newSeeker();
	const added = await read(
		client.contacts.$post({
			json: {
				name: "Priya Nair",
				title: "Registered Nurse",
				organization: "Northlight Health, Inc.",
				ring: "known-well",
				relation: "neighbour",
				email: "priya@example.org",
			},
		}),
	);
	expect(added).toMatchObject({
		label: "Priya Nair",
		givenName: "Priya",
		title: "Registered Nurse",
		organization: "Northlight Health, Inc.",
		points: [{ kind: "email", value: "priya@example.org" }],
		positions: [
			{
				title: "Registered Nurse",
			},
		],
		ownNameUse: { status: "not-asked", mayUse: false },
	});
	expect(added.positions[0]?.occupations[0]).toMatchObject({
		code: "29-1141.00",
		title: "Registered Nurses",
	});
});
