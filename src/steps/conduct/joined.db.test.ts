// A talk with somebody who was joined into another contact is a talk with the one who stays.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";

const app = await testApp("2026-03-09T12:00:00.000Z");

/** A talk agreed with Tom under an entry that is joined into another, with Uma there too, also twice. */
async function joinedTalk() {
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const add = async (name: string, more: object = {}) =>
		(await read(client.contacts.$post({ json: { name, ...more } }))).id;
	const kept = await add("Tom Baker");
	const twin = await add("T. Baker", { phone: "+1 416 555 0100" });
	const meeting = await read(
		client.meetings.$post({
			json: {
				contactId: twin,
				times: [{ date: "2026-03-10", time: "16:00" }],
				zone: "UTC",
				contactZone: "America/Toronto",
				agreed: true,
				minutes: 20,
				medium: "phone",
			},
		}),
	);
	const param = { id: meeting.id };
	const join = (id: string, mergedId: string) =>
		read(
			client.contacts[":id"].merges.$post({
				param: { id },
				json: { mergedId },
			}),
		);
	const sheet = () => read(client.meetings[":id"]["run-sheet"].$get({ param }));
	return { client, add, kept, twin, param, join, sheet };
}

test("the sheet names the one who stays, with the number of the one who went in", async () => {
	const { kept, twin, join, sheet } = await joinedTalk();
	await join(kept, twin);
	const { contact, checklist } = await sheet();
	expect(contact).toMatchObject({ id: kept, name: "Tom Baker" });
	expect(checklist.find(({ key }) => key === "call")?.sentence).toBe(
		"You call Tom Baker at 16:00 sharp: +1 416 555 0100",
	);
});

test("what a phone says under an entry that was joined meanwhile is said by the one who stays", async () => {
	const { client, kept, twin, param, join } = await joinedTalk();
	const meeting = client.meetings[":id"];
	const { participants } = await read(
		meeting.participants.$post({ param, json: { name: "Uma Lind" } }),
	);
	const [uma] = participants;
	const other = await read(
		client.contacts.$post({ json: { name: "Uma M. Lind" } }),
	);
	await join(kept, twin);
	await join(other.id, uma?.id ?? "");
	const pairOf = (contactId: string, name: string) =>
		read(
			meeting["closing-pair"].$put({
				param,
				json: {
					contactId,
					suggested: [{ newId: newId(), name }],
					nameUse: { status: "granted" },
				},
			}),
		);
	await pairOf(twin, "Ines Roth");
	const { closing } = await pairOf(uma?.id ?? "", "Ada Quist");
	expect(
		closing.suggestions.map(({ suggestedBy, name, nameUse }) => [
			suggestedBy,
			name,
			nameUse.status,
		]),
	).toEqual([
		[kept, "Ines Roth", "granted"],
		[other.id, "Ada Quist", "granted"],
	]);
	expect(closing.open).toEqual([]);
});

test("of a group each is there once, and may suggest under either entry", async () => {
	const { client, add, kept, twin, param, join, sheet } = await joinedTalk();
	const meeting = client.meetings[":id"];
	const uma = await read(
		meeting.participants.$post({ param, json: { name: "Uma Lind" } }),
	);
	const again = await read(
		meeting.participants.$post({ param, json: { name: "U. Lind" } }),
	);
	const [first = "", second = ""] = [
		uma.participants[0]?.id,
		again.participants[1]?.id,
	];
	const suggest = (suggestedBy: string, name: string) =>
		read(
			meeting.suggestions.$post({
				param,
				json: { suggestedBy, name, nameUse: { status: "granted" } },
			}),
		);
	await suggest(second, "Ada Quist");
	await suggest(twin, "Ines Roth");
	await join(first, second);
	await join(kept, twin);
	const { closing } = await suggest(first, "Ola Berg");
	expect(
		closing.suggestions.map(({ suggestedBy, name, nameUse }) => [
			suggestedBy,
			name,
			nameUse.status,
		]),
	).toEqual([
		[first, "Ada Quist", "granted"],
		[kept, "Ines Roth", "granted"],
		[first, "Ola Berg", "granted"],
	]);
	expect((await sheet()).participants.map(({ id }) => id)).toEqual([first]);

	// Who was suggested and joined since is shown as who they are now.
	const ada = await add("Ada M. Quist");
	await join(ada, closing.suggestions[0]?.contactId ?? "");
	expect((await sheet()).closing.suggestions[0]).toMatchObject({
		contactId: ada,
		name: "Ada M. Quist",
	});
});
