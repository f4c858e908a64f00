import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { type Seeker, testApp } from "#test/db.ts";

const app = await testApp("2026-03-20T12:00:00.000Z");
const secret = "They will close the night shift in June";

let seeker: Seeker;
let tom: string;

/** A talk with Tom that took place, with one thing learned on the record, and one off it. */
async function talkedWithTom(
	date: string,
	learned: string,
	attribution: "named" | "anonymous",
) {
	const { client } = seeker;
	const id = newId();
	const meeting = client.meetings[":id"];
	const param = { id };
	await read(
		client["past-talks"].$post({
			json: { id, contactId: tom, date, time: "16:00", zone: "UTC" },
		}),
	);
	await read(meeting.insights.$post({ param, json: { claim: learned } }));
	const noteId = newId();
	await read(
		meeting.notes[":noteId"].$put({
			param: { id, noteId },
			json: {
				revision: 1,
				body: secret,
				marks: ["insight"],
				offTheRecord: true,
			},
		}),
	);
	await read(meeting.debrief.$put({ param, json: { attribution } }));
	return id;
}

beforeAll(async () => {
	seeker = await app.newSeeker();
	const { client } = seeker;
	const person = await read(
		client.contacts.$post({
			json: {
				name: "Tom Baker",
				ring: "friend-of",
				howMet: "At the street fair",
				title: "Charge nurse",
				organization: "St. Brigid Hospital",
				startedOn: "2021-04-01",
				note: "Talks a lot about his divorce",
			},
		}),
	);
	tom = person.id;
	const ann = await read(
		client.contacts.$post({ json: { name: "Ann Meadows" } }),
	);
	await read(
		client.referrals.$post({
			json: {
				referrerId: ann.id,
				contactId: tom,
				nameUse: { status: "limited", limits: "by e-mail only" },
			},
		}),
	);
	const organizations = await read(client.organizations.$get({ query: {} }));
	await read(
		client.organizations[":id"].$patch({
			param: { id: organizations[0]?.id ?? "" },
			json: { note: "Opened a trials unit in 2025" },
		}),
	);
	await talkedWithTom("2026-03-03", "Half the day is records", "named");
	await talkedWithTom(
		"2026-03-05",
		"The pay is behind the city's",
		"anonymous",
	);
});

async function briefOfNextTalk() {
	const { client } = seeker;
	const { id } = await read(
		client.meetings.$post({
			json: {
				contactId: tom,
				times: [{ date: "2026-03-25", time: "16:00" }],
				zone: "UTC",
				agreed: true,
				medium: "phone",
			},
		}),
	);
	return read(client.meetings[":id"].brief.$get({ param: { id } }));
}

describe("the brief of a meeting", () => {
	test("says who they are, how they are known, who introduced them and how that name may be used", async () => {
		const brief = await briefOfNextTalk();
		expect(brief).toMatchObject({
			contact: {
				name: "Tom Baker",
				title: "Charge nurse",
				organization: "St. Brigid Hospital",
			},
			sinceOn: "2021-04-01",
			ring: "friend-of",
			howMet: "At the street fair",
			introducedBy: [
				{
					name: "Ann Meadows",
					suggestedOn: "2026-03-20",
					nameUse: {
						status: "limited",
						limits: "by e-mail only",
						mayUse: true,
					},
				},
			],
			organization: {
				name: "St. Brigid Hospital",
				note: "Opened a trials unit in 2025",
			},
		});
	});

	test("gives earlier talks, the latest first, with what was said under their name", async () => {
		const { earlier } = await briefOfNextTalk();
		expect(earlier).toMatchObject([
			{ heldOn: "2026-03-05", attribution: "anonymous", said: [] },
			{
				heldOn: "2026-03-03",
				attribution: "named",
				said: ["Half the day is records"],
			},
		]);
	});

	test("holds nothing said off the record, nothing said nameless, no private note", async () => {
		const text = JSON.stringify(await briefOfNextTalk());
		expect(text).not.toContain("night shift");
		expect(text).not.toContain("behind the city");
		expect(text).not.toContain("divorce");
	});

	test("holds nothing that repeats a passage put off the record later", async () => {
		const { client } = seeker;
		const words = "Two of the leaders are about to go";
		const id = await talkedWithTom("2026-03-01", words, "named");
		const heard = async () =>
			(await briefOfNextTalk()).earlier.find((one) => one.meetingId === id);
		expect(await heard()).toMatchObject({ said: [words] });
		await read(
			client.meetings[":id"].notes[":noteId"].$put({
				param: { id, noteId: newId() },
				json: { revision: 1, body: words, offTheRecord: true },
			}),
		);
		expect(await heard()).toMatchObject({ said: [] });
	});

	test("names no introducer who asked not to be named", async () => {
		const { client } = seeker;
		const ida = await read(
			client.contacts.$post({
				json: { name: "Ida Quill", howMet: "Through Tom Baker" },
			}),
		);
		await read(
			client.referrals.$post({
				json: {
					referrerId: tom,
					contactId: ida.id,
					nameUse: { status: "granted" },
				},
			}),
		);
		const { id } = await read(
			client.meetings.$post({
				json: {
					contactId: ida.id,
					times: [{ date: "2026-03-26", time: "16:00" }],
					zone: "UTC",
					agreed: true,
				},
			}),
		);
		const brief = await read(
			client.meetings[":id"].brief.$get({ param: { id } }),
		);
		expect(brief.introducedBy).toMatchObject([{ name: null }]);
		expect(brief.howMet).toBe("Through …");
		expect(JSON.stringify(brief)).not.toMatch(/Tom|Baker/);
	});

	test("of a talk that is somebody else's is not there", async () => {
		const { meetingId } = await briefOfNextTalk();
		const stranger = await app.newSeeker();
		const answer = await stranger.client.meetings[":id"].brief.$get({
			param: { id: meetingId },
		});
		expect(answer.status).toBe(404);
	});
});
