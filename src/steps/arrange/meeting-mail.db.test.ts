import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import { within } from "#storage/actor.ts";
import { testApp } from "#test/db.ts";
import { talkWithTom } from "#test/talks.ts";
import { checkMail } from "./actions/mail-checks.ts";
import { selectOutgoings } from "./store/outgoing.ts";

const app = await testApp("2026-03-02T12:00:00.000Z");
const { owner } = app.pools;

/** A talk with Tom, agreed for 10 March, and the mails that were kept for it. */
async function talk({ hasMail = true } = {}) {
	const { client, accountId, actor } = await app.newSeeker();
	if (hasMail)
		await owner.query(
			`INSERT INTO app.mail_account (account_id, id, address, user_name, smtp_host, smtp_port, smtp_security, connected_at)
			 VALUES ($1, gen_random_uuid(), 'lena@example.org', 'lena', 'mail.invalid', 587, 'starttls', now())`,
			[accountId],
		);
	const { tom, id } = await talkWithTom(client, { name: "Tom Baker" });
	const contact = client.contacts[":id"];
	await read(
		contact.$patch({
			param: { id: tom.id },
			json: { email: "tom@example.net" },
		}),
	);
	const send = (text = "See you then.", messageId = newId()) =>
		read(
			client.meetings[":id"].mail.$post({
				param: { id },
				json: { id: messageId, subject: "Our talk", text },
			}),
		);
	const kept = async () =>
		(
			await owner.query(
				"SELECT to_address, calendar_method, calendar_text FROM app.outgoing_message WHERE account_id = $1",
				[accountId],
			)
		).rows;
	const ann = (
		await read(client.contacts.$post({ json: { name: "Ann Meadows" } }))
	).id;
	/** What the message is told at the moment of sending. */
	const leaving = () =>
		actor().db.transaction(async (tx, nested) => {
			const [row] = await selectOutgoings(tx, { aboutId: id });
			const may = row && (await checkMail(tx, within(actor(), nested), row));
			return may?.ok ? "leaves" : may?.refusal.code;
		});
	return { client, accountId, tom, id, send, kept, ann, leaving };
}

const codeOf = (answer: Promise<unknown>) =>
	answer.then(
		() => "done",
		(refused) => refused.problem.code,
	);

test("the invitation goes along, and asks that answers come to the account that it is sent from", async () => {
	const { id, send, kept } = await talk();
	const messageId = newId();
	const sent = await send("See you then.", messageId);
	expect(sent).toMatchObject({
		...{ id: messageId, status: "queued", to: "tom@example.net" },
		about: { kind: "meeting", id },
	});
	// The same again is the same message.
	expect((await send("See you then.", messageId)).id).toBe(messageId);
	const [row, ...others] = await kept();
	expect(others).toEqual([]);
	expect(row.calendar_method).toBe("REQUEST");
	const lines = row.calendar_text.replace(/\r\n /g, "");
	expect(lines).toContain(`UID:${id}@askaround`);
	expect(lines).toMatch(/^ORGANIZER.*mailto:lena@example\.org/m);
	expect(lines).toMatch(/^ATTENDEE.*mailto:tom@example\.net/m);
});

test("while one waits or is unsure, no other is taken; once it is out, a new one may go", async () => {
	const { accountId, send, kept } = await talk();
	await send();
	expect(await codeOf(send("And again."))).toBe("mail-busy");
	const becomes = (status: string) =>
		owner.query(
			"UPDATE app.outgoing_message SET status = $2 WHERE account_id = $1",
			[accountId, status],
		);
	await becomes("unsure");
	expect(await codeOf(send("And again."))).toBe("mail-busy");
	await becomes("sent");
	expect(await codeOf(send("The room has changed."))).toBe("done");
	expect(await kept()).toHaveLength(2);
});

test("a talk that is called off takes itself out of their calendar", async () => {
	const { client, id, send, kept } = await talk();
	await read(
		client.meetings[":id"].cancellation.$post({
			param: { id },
			json: { by: "seeker" },
		}),
	);
	await send("I am sorry, I can't come.");
	expect((await kept())[0].calendar_method).toBe("CANCEL");
});

test("what waits goes out only while its invitation holds, and names nobody who took that back", async () => {
	const changes: Record<
		string,
		(given: Awaited<ReturnType<typeof talk>>) => Promise<unknown>
	> = {
		leaves: async () => undefined,
		"leaves ": async ({ client, id }) =>
			read(client.meetings[":id"].confirmation.$post({ param: { id } })),
		"mail-out-of-date": async ({ client, id }) =>
			read(
				client.meetings[":id"].move.$post({
					param: { id },
					json: {
						by: "contact",
						agreed: true,
						times: [{ date: "2026-03-11", time: "16:00" }],
						zone: "UTC",
					},
				}),
			),
		"mail-out-of-date ": async ({ client, id }) =>
			read(
				client.meetings[":id"].cancellation.$post({
					param: { id },
					json: { by: "contact" },
				}),
			),
		"mail-name-blocked": async ({ client, ann }) =>
			read(
				client["name-use"].$post({
					json: { referrerId: ann, status: "withdrawn" },
				}),
			),
	};
	for (const [expected, change] of Object.entries(changes)) {
		const given = await talk();
		const { client, id, ann } = given;
		await read(
			client["name-use"].$post({
				json: { referrerId: ann, status: "granted" },
			}),
		);
		await read(
			client.meetings[":id"].$patch({
				param: { id },
				json: { medium: "in-person", place: "At Ann Meadows' office" },
			}),
		);
		await given.send();
		app.clock.now = "2026-03-02T12:05:00.000Z";
		await change(given);
		expect(await given.leaving()).toBe(expected.trim());
		app.clock.now = "2026-03-02T12:00:00.000Z";
	}
});

test("nothing is kept that may not go out", async () => {
	const none = await talk({ hasMail: false });
	expect(await codeOf(none.send())).toBe("mail-not-set-up");
	const { client, tom, ann, send, kept } = await talk();
	expect(await codeOf(send("My number is [[your number]]."))).toBe(
		"mail-unfilled",
	);
	await read(
		client.referrals.$post({
			json: {
				...{ referrerId: ann, contactId: tom.id },
				nameUse: { status: "refused" },
			},
		}),
	);
	expect(await codeOf(send("Ann Meadows sends her regards."))).toBe(
		"mail-name-blocked",
	);
	await read(
		client.contacts[":id"]["do-not-contact"].$put({ param: { id: tom.id } }),
	);
	expect(await codeOf(send())).toBe("mail-do-not-contact");
	expect(await kept()).toEqual([]);
});
