// Mail that belongs to no approach: Today leads to where its words are, and is quiet once it is read.
import { expect, test } from "vitest";
import { newId } from "#core/ids.ts";
import { readMailMessage } from "#formats/mail-message.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { takeIncoming } from "./actions/incoming.ts";

const app = await testApp("2026-03-10T17:00:00.000Z");
const day = { query: { at: "2026-03-20T12:00:00Z" } };

/** Thanks to Tom for a talk of no approach went out by mail; `answers` is what comes back. */
async function thanked() {
	app.clock.now = "2026-03-10T17:00:00.000Z";
	const seeker = await app.newSeeker();
	const { client, accountId } = seeker;
	const { owner } = app.pools;
	await owner.query(
		`INSERT INTO app.mail_account (account_id, id, address, user_name, smtp_host, smtp_port, smtp_security, connected_at)
		 VALUES ($1, gen_random_uuid(), 'lena@example.org', 'lena', 'mail.invalid', 587, 'starttls', now())`,
		[accountId],
	);
	const { id: tom } = await read(
		client.contacts.$post({
			json: { name: "Tom Baker", email: "tom@example.org" },
		}),
	);
	const meetingId = newId();
	await read(
		client["past-talks"].$post({
			json: {
				...{ id: meetingId, contactId: tom, zone: "UTC" },
				...{ date: "2026-03-10", time: "16:00" },
			},
		}),
	);
	const param = { id: meetingId };
	await read(
		client.meetings[":id"]["thank-you"].mail.$post({
			param,
			json: {
				newId: newId(),
				body: "Dear Tom,\n\nthank you. What stayed with me is that half of the day is records, and that the first year is hard.",
			},
		}),
	);
	const { rows } = await owner.query(
		`UPDATE app.outgoing_message SET status = 'sent', sent_at = $2 WHERE account_id = $1 RETURNING id`,
		[accountId, app.clock.now],
	);
	const answers = async (text: string, receivedAt = app.clock.now) =>
		takeIncoming(seeker.actor(), {
			mail: await readMailMessage(
				Buffer.from(
					`From: Tom <tom@example.org>\r\nSubject: Re: Thank you\r\nMessage-ID: <${newId()}@x.example>\r\n\r\n${text}\r\n`,
				),
			),
			thread: { outgoingId: rows[0].id, approachId: null },
			...{ messageId: newId(), receivedAt },
		});
	const due = async () =>
		(await read(client.today.$get(day))).due.filter(
			({ kind }) => kind === "read-answer",
		);
	const waits = (query: { contactId?: string; meetingId?: string } = {}) =>
		read(client["incoming-messages"].$get({ query }));
	const settle = (id: string) =>
		client["incoming-messages"][":id"].settling.$post({ param: { id } });
	return {
		...{ seeker, client, tom, meetingId },
		...{ answers, due, waits, settle },
	};
}

test("an answer to thanks is read with the talk and with the person; once read, Today has nothing of it", async () => {
	const { tom, meetingId, answers, due, waits, settle } = await thanked();
	expect(await answers("Any time. Ask Bo, too.")).toBe("answer");
	const shown = {
		...{ text: "Any time. Ask Bo, too.", subject: "Re: Thank you", meetingId },
		contact: { id: tom, name: "Tom Baker" },
	};
	const [one] = await waits({ meetingId });
	expect(one).toMatchObject(shown);
	expect(await waits({ contactId: tom })).toMatchObject([shown]);
	expect(await waits({ meetingId: newId() })).toEqual([]);
	expect(await waits({ contactId: newId() })).toEqual([]);
	expect(await due()).toMatchObject([
		{
			title: "Read what Tom Baker wrote",
			action: { path: `/follow-up/${meetingId}` },
		},
	]);
	expect((await settle(one?.id ?? "")).status).toBe(200);
	expect(await due()).toEqual([]);
	expect(await waits()).toEqual([]);
	expect((await settle(one?.id ?? "")).status).toBe(404);
});

test("nobody else sees it or settles it, and of somebody erased nothing waits", async () => {
	const { client, tom, answers, due, waits } = await thanked();
	await answers("Any time.");
	await answers("And one more thing.");
	expect(await due()).toHaveLength(2);
	const [one] = await waits();
	const other = await thanked();
	expect(await other.waits()).toEqual([]);
	expect(await other.waits({ contactId: tom })).toEqual([]);
	expect((await other.settle(one?.id ?? "")).status).toBe(404);
	const erased = await client.contacts[":id"].$delete({ param: { id: tom } });
	expect(erased.status).toBe(200);
	expect(await due()).toEqual([]);
	expect(await waits()).toEqual([]);
});

test("whoever wrote was in touch that day", async () => {
	const { answers, client } = await thanked();
	app.clock.now = "2026-03-18T09:00:00.000Z";
	await answers("I thought of you.");
	expect(await read(client["keep-in-touch"].$get())).toMatchObject([
		{ lastOn: "2026-03-18", lastKind: "answer", dueOn: "2026-09-18" },
	]);
});
