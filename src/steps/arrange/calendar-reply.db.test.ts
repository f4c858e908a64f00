import { expect, test } from "vitest";
import { readMailMessage } from "#formats/mail-message.ts";
import { read } from "#http/client.ts";
import { testApp } from "#test/db.ts";
import { applyCalendarReply } from "./actions/calendar-reply.ts";
import { takeIncoming } from "./actions/incoming.ts";

const app = await testApp("2026-03-02T12:00:00Z");

/** A seeker in Toronto, and Grant in New York with a talk offered or agreed. */
async function talk(agreed: boolean, ...times: string[]) {
	app.clock.now = "2026-03-02T12:00:00Z";
	const seeker = await app.newSeeker();
	const { client } = seeker;
	const json = { name: "Sam", email: "sam@b.example", zone: "America/Toronto" };
	await read(client.profile.$patch({ json }));
	const contact = await read(
		client.contacts.$post({
			json: {
				...{ name: "Grant Holloway", zone: "America/New_York" },
				email: "grant@b.example",
			},
		}),
	);
	const approach = await read(
		client.approaches.$post({ json: { contactId: contact.id } }),
	);
	const meeting = await read(
		client.meetings.$post({
			json: {
				...{ approachId: approach.id, agreed, medium: "video" },
				times: times.map((time) => ({ date: "2026-03-05", time })),
			},
		}),
	);
	const param = { id: meeting.id };
	const file = async () =>
		(await seeker.request(`/meetings/${meeting.id}/calendar-file`)).text();
	const bring = (text: string) =>
		read(
			client.meetings[":id"]["calendar-answers"].$post({
				param,
				json: { text },
			}),
		);
	const shown = () => read(client.meetings[":id"].$get({ param }));
	const said = () =>
		read(client.meetings[":id"]["calendar-answers"].$get({ param }));
	const state = async () =>
		(await read(client.approaches[":id"].$get({ param: { id: approach.id } })))
			.status;
	return {
		...{ seeker, client, meeting, contact, param },
		...{ file, bring, shown, said, state },
	};
}

function answer(
	id: string,
	{
		method = "REPLY",
		partstat = "ACCEPTED",
		start = "20260305T160000Z",
		who = "GRANT@b.example",
		comment = "",
		stamp = "20260303T090000Z",
	} = {},
): string {
	return [
		...["BEGIN:VCALENDAR", `METHOD:${method}`, "BEGIN:VEVENT"],
		...[`UID:${id}@askaround`, `DTSTART:${start}`, `DTSTAMP:${stamp}`],
		`ATTENDEE;PARTSTAT=${partstat}:MAILTO:${who}`,
		...(comment ? [`COMMENT:${comment}`] : []),
		...["END:VEVENT", "END:VCALENDAR", ""],
	].join("\r\n");
}

test("the file asks for an answer where both addresses are known, and says which person it asks", async () => {
	const { file } = await talk(true, "11:00");
	const text = (await file()).replaceAll("\r\n ", "");
	expect(text).toContain("METHOD:REQUEST");
	expect(text).toMatch(/ORGANIZER;CN=Sam:mailto:sam@b\.example/);
	expect(text).toMatch(/ATTENDEE;.*RSVP=TRUE.*:mailto:grant@b\.example/);
	expect(text).toContain("STATUS:CONFIRMED");
	const one = await talk(false, "11:00");
	expect(await one.file()).toContain("STATUS:TENTATIVE");
	const two = await talk(false, "11:00", "15:00");
	expect(await two.file()).toContain("meeting-without-time");
});

test("a yes agrees on the offered time and accepts the approach; read twice, it is one", async () => {
	const { meeting, bring, shown, said, state, file } = await talk(
		false,
		"11:00",
	);
	const yes = answer(meeting.id);
	expect(await bring(yes)).toMatchObject({
		...{ kind: "accepted", outcome: "agreed", why: null },
	});
	expect(await shown()).toMatchObject({ status: "agreed", sequence: 0 });
	expect(await state()).toBe("accepted");
	expect(await bring(yes)).toMatchObject({ outcome: null, why: "again" });
	expect(await said()).toMatchObject([{ kind: "accepted", outcome: "agreed" }]);
	expect(await file()).toContain("STATUS:CONFIRMED");
});

test("a no to an offered time takes only that time away, and never closes the approach", async () => {
	const { meeting, bring, shown, state } = await talk(false, "11:00", "15:00");
	const comment = "Sorry\\, on call.\\n\\nThe week after?";
	expect(
		await bring(answer(meeting.id, { partstat: "DECLINED", comment })),
	).toMatchObject({
		...{ kind: "declined", outcome: "time-refused" },
		comment: "Sorry, on call.\n\nThe week after?",
	});
	const after = await shown();
	expect(after).toMatchObject({ status: "proposed", sequence: 1 });
	expect(after.offered.map((one) => one.startsAt)).toEqual([
		"2026-03-05T20:00:00Z",
	]);
	expect(await state()).not.toBe("declined");
});

test("where no offered time is left, Today asks for others", async () => {
	const { client, meeting, bring, shown } = await talk(false, "11:00");
	await bring(answer(meeting.id, { partstat: "DECLINED" }));
	expect((await shown()).offered).toEqual([]);
	const { due } = await read(client.today.$get({ query: {} }));
	expect(due.map(({ kind }) => kind)).toContain("offer-others");
});

test("a no to an agreed time calls the talk off by them; the invitation of that says so", async () => {
	const { meeting, bring, shown, state, file } = await talk(true, "11:00");
	await bring(answer(meeting.id, { partstat: "DECLINED" }));
	expect(await shown()).toMatchObject({ status: "cancelled", sequence: 1 });
	expect(await state()).toBe("accepted");
	expect(await file()).toContain("METHOD:CANCEL");
	expect(
		await bring(answer(meeting.id, { stamp: "20260304T090000Z" })),
	).toMatchObject({ why: "over" });
});

test("another time waits as a suggestion, in their words", async () => {
	const { client, meeting, bring, shown } = await talk(true, "11:00");
	const counter = {
		...{ method: "COUNTER", partstat: "TENTATIVE", comment: "16 h ?" },
		start: "20260306T140000Z",
	};
	expect(await bring(answer(meeting.id, counter))).toMatchObject({
		...{ kind: "counter", outcome: "suggested" },
	});
	expect(await shown()).toMatchObject({ status: "agreed" });
	const waiting = await read(
		client["time-suggestions"].$get({ query: { meetingId: meeting.id } }),
	);
	expect(waiting).toMatchObject([
		{
			...{ source: "calendar", note: "16 h ?", outcome: null },
			times: [{ startsAt: "2026-03-06T14:00:00Z" }],
		},
	]);
});

test("only from the contact's own addresses; else it is said and changes nothing", async () => {
	const { seeker, meeting, bring, shown, said } = await talk(false, "11:00");
	const strange = answer(meeting.id, { who: "x@b.example" });
	expect(await bring(strange)).toMatchObject({
		...{ why: "not-from-contact", saidBy: "x@b.example" },
	});
	const mailed = await applyCalendarReply(seeker.actor(), {
		...{ text: answer(meeting.id), from: "x@b.example" },
	});
	expect(mailed).toMatchObject({ why: "not-from-contact", outcome: null });
	expect(await shown()).toMatchObject({ status: "proposed" });
	expect(await said()).toEqual([]);
	const theirs = await applyCalendarReply(seeker.actor(), {
		...{ text: answer(meeting.id), from: "Grant@B.example" },
	});
	expect(theirs).toMatchObject({ kind: "accepted", outcome: "agreed" });
});

test("a file of another talk, of another account or of no calendar changes nothing", async () => {
	const one = await talk(false, "11:00");
	const other = await talk(false, "11:00");
	for (const text of [answer(other.meeting.id), "BEGIN:VCARD\nEND:VCARD"]) {
		const refused = await one.seeker.request(
			`/meetings/${one.meeting.id}/calendar-answers`,
			{
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({ text }),
			},
		);
		expect(refused.ok).toBe(false);
	}
	const stranger = await applyCalendarReply(one.seeker.actor(), {
		...{ text: answer(other.meeting.id), from: "grant@b.example" },
	});
	expect(stranger).toMatchObject({ why: "unknown-meeting" });
	expect(await other.shown()).toMatchObject({ status: "proposed" });
});

test("what their calendar said goes with the person", async () => {
	const { client, seeker, contact, meeting, bring } = await talk(true, "11:00");
	await bring(
		answer(meeting.id, { partstat: "TENTATIVE", comment: "Maybe late" }),
	);
	await read(client.contacts[":id"].$delete({ param: { id: contact.id } }));
	const { rows } = await app.pools.owner.query(
		"SELECT * FROM app.calendar_answer WHERE account_id = $1",
		[seeker.accountId],
	);
	expect(rows).toEqual([]);
});

test("an answer that comes by mail is understood where the mail is read", async () => {
	const { seeker, meeting, shown } = await talk(false, "11:00");
	const mail = await readMailMessage(
		Buffer.from(
			[
				...["From: Grant <Grant@B.example>", "To: sam@b.example"],
				...["Subject: Accepted: Talk", "Message-ID: <yes-1@b.example>"],
				"MIME-Version: 1.0",
				"Content-Type: text/calendar; method=REPLY; charset=utf-8",
				...["", answer(meeting.id)],
			].join("\r\n"),
		),
	);
	const kind = await takeIncoming(seeker.actor(), {
		...{ mail, messageId: "yes-1@b.example", receivedAt: app.clock.now },
		thread: { outgoingId: null, approachId: meeting.approachId },
	});
	expect(kind).toBe("calendar");
	expect(await shown()).toMatchObject({ status: "agreed" });
});
