import { describe, expect, test } from "vitest";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp("2026-03-09T12:00:00.000Z");

type Place = {
	medium?: "in-person" | "video" | "phone";
	date?: string;
	time?: string;
	zone?: string;
	contactZone?: string;
	place?: string;
	organization?: string;
	phone?: string;
};

/** A talk in the seeker's zone, Berlin, at 09:00 on a Tuesday unless said otherwise. */
async function talkAt({
	medium = "in-person",
	date = "2026-03-10",
	time = "09:00",
	contactZone = "Europe/Berlin",
	place = "12 Mill Lane",
	organization = "St. Brigid Hospital",
	phone,
}: Place = {}) {
	app.clock.now = "2026-03-09T12:00:00.000Z";
	const { client } = await app.newSeeker();
	await read(client.profile.$patch({ json: { zone: "Europe/Berlin" } }));
	const tom = await read(
		client.contacts.$post({
			json: {
				name: "Tom Baker",
				...(phone && { phone }),
				title: "Accountant",
				organization,
			},
		}),
	);
	const { id } = await read(
		client.meetings.$post({
			json: {
				contactId: tom.id,
				times: [{ date, time }],
				zone: "Europe/Berlin",
				contactZone,
				agreed: true,
				medium,
				place,
			},
		}),
	);
	const param = { id };
	const meeting = client.meetings[":id"];
	const lines = async () => {
		const { checklist } = await read(meeting["run-sheet"].$get({ param }));
		return Object.fromEntries(
			checklist.map(({ key, sentence }) => [key, sentence]),
		);
	};
	return { client, meeting, param, lines };
}

describe("the day before and the day of", () => {
	test("the minutes of the way, typed in, say when to leave: early enough to be there a quarter of an hour before", async () => {
		const { meeting, param, lines } = await talkAt();
		expect((await lines()).leave).toContain("08:45");
		await read(meeting.$patch({ param, json: { travelMinutes: 50 } }));
		expect((await lines()).leave).toContain("Leave by 07:55");
		expect((await lines()).arrive).toContain("08:50");
		await read(meeting.$patch({ param, json: { travelMinutes: null } }));
		expect((await lines()).leave).toContain("Look up");
	});

	test("through the night in which the clocks go forward, the day to leave on is named", async () => {
		// Berlin, Sunday 29 March 2026: 02:00 becomes 03:00.
		const { meeting, param, lines } = await talkAt({ date: "2026-03-29" });
		await read(meeting.$patch({ param, json: { travelMinutes: 480 } }));
		const { leave, arrive, zones } = await lines();
		expect(leave).toContain("Leave by Sat 28 March, 23:45");
		expect(arrive).toContain("08:50");
		expect(zones).toContain("Sun 29 March, 09:00 Berlin");
		expect(zones).toContain("The clocks change in Berlin on Sun 29 March");
	});

	test("both zones with both days, and which clocks have changed", async () => {
		// North America has changed on 8 March, Europe not yet.
		const { lines } = await talkAt({
			medium: "video",
			contactZone: "America/Vancouver",
			time: "06:00",
		});
		const { zones } = await lines();
		expect(zones).toContain("Tue 10 March, 06:00 Berlin");
		expect(zones).toContain("Mon 9 March, 22:00 Vancouver");
		expect(zones).toContain("The clocks change in Vancouver on Sun 8 March");
		expect(zones).not.toContain("change in Berlin");
	});

	test("in another zone's town the way there is on both clocks", async () => {
		const { lines } = await talkAt({ contactZone: "Europe/London" });
		expect((await lines()).arrive).toContain("08:50 Berlin (07:50 London)");
	});

	test("what to wear and what to show at the door follow from the kind of place; own words stand above both", async () => {
		const { meeting, param, lines } = await talkAt();
		expect((await lines()).dress).toContain("walk past patients");
		expect((await lines()).bring).toContain("identity card");
		await read(
			meeting.dress.$put({ param, json: { dress: "Tom: come as you are" } }),
		);
		expect((await lines()).dress).toBe("Tom: come as you are");
		await read(meeting.dress.$put({ param, json: { dress: "" } }));
		expect((await lines()).dress).toContain("walk past patients");
		const bistro = await talkAt({ organization: "Blue Door Restaurant" });
		expect((await bistro.lines()).bring).not.toContain("identity card");
	});

	test("a number to ring: the one typed, else theirs", async () => {
		const { meeting, param, lines } = await talkAt({
			phone: "+49 30 555 0100",
		});
		expect((await lines()).arrive).toContain("ring +49 30 555 0100");
		await read(
			meeting.$patch({ param, json: { backupNumber: "+49 30 555 0199" } }),
		);
		expect((await lines()).arrive).toContain("ring +49 30 555 0199");
	});

	test("steps at the way in are said only where somebody said so", async () => {
		const { meeting, param, lines } = await talkAt();
		expect((await lines()).route).not.toMatch(/steps/);
		await read(meeting.$patch({ param, json: { stepFree: false } }));
		expect((await lines()).route).toContain("There are steps");
		await read(meeting.$patch({ param, json: { stepFree: true } }));
		expect((await lines()).route).toContain("no steps");
	});
});

test("what the talk needs is kept for that talk, and made sure of the day before", async () => {
	const { client, meeting, param, lines } = await talkAt();
	const sheet = await read(
		meeting.access.$put({
			param,
			json: { needs: ["step-free", "seat", "seat", "captions"], other: "" },
		}),
	);
	expect(sheet.access).toEqual({
		needs: ["step-free", "seat", "captions"],
		other: null,
	});
	expect((await lines()).confirm).toContain(
		"a way in without steps and a place to sit while we talk",
	);
	// Captions go with a picture; they come back when the talk moves to a screen.
	expect((await lines()).confirm).not.toContain("captions");
	await read(meeting.$patch({ param, json: { medium: "video" } }));
	expect((await lines()).confirm).toContain("captions");
	await read(meeting.access.$put({ param, json: {} }));
	expect((await lines()).confirm).not.toContain("Make sure");
	// It is between the seeker and this talk: no other answer holds it.
	await read(meeting.access.$put({ param, json: { other: "daylight-lamp" } }));
	const elsewhere = await Promise.all([
		read(meeting.$get({ param })),
		read(client["run-sheets"].$get()),
		read(client.today.$get({ query: {} })),
		read(client.contacts.$get({ query: {} })),
	]);
	expect(JSON.stringify(elsewhere)).not.toContain("daylight-lamp");
});
