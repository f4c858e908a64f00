// An account in which one person left traces in every step, for what must find them all: erasing, and what is held.

import { expect } from "vitest";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import type { Seeker, TestApp } from "./db.ts";

const card = [
	"BEGIN:VCARD",
	"VERSION:3.0",
	"UID:ana-ruiz-4711",
	"FN:Ana Ruiz",
	"N:Ruiz;Ana;;;",
	"EMAIL:ana.ruiz@example.org",
	"TEL;TYPE=cell:+1 416 555 0147",
	"URL:https://www.linked.example/in/anaruiz",
	"ORG:Ruiz Werkstatt",
	"TITLE:Registered Nurse",
	"NOTE:Ana grows plums",
	"END:VCARD",
	"",
].join("\r\n");

export function traces(app: TestApp) {
	const { owner } = app.pools;

	/** Every row of the account in every table, as text. */
	async function dump({ accountId }: Seeker): Promise<string> {
		const { rows: tables } = await owner.query<{ name: string }>(
			"SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'app' AND column_name = 'account_id'",
		);
		const lines: string[] = [];
		for (const { name } of tables) {
			const { rows } = await owner.query<{ row: string }>(
				`SELECT to_jsonb(t)::text AS row FROM app.${name} t WHERE account_id = $1`,
				[accountId],
			);
			lines.push(...rows.map(({ row }) => `${name}: ${row}`));
		}
		return lines.join("\n");
	}

	const importCard = async (seeker: Seeker) =>
		(
			await (
				await seeker.request("/imports?name=Ana%20Ruiz.vcf", {
					method: "POST",
					body: card,
				})
			).json()
		).files[0];

	/** An account in which Ana Ruiz left traces in every step. */
	async function campaign() {
		const seeker = await app.newSeeker();
		const { client, accountId } = seeker;
		expect(await importCard(seeker)).toMatchObject({ created: 1 });
		const { items } = await read(client.contacts.$get({ query: {} }));
		const ana = items[0]?.id ?? "";
		const target = await read(
			client.targets.$post({ json: { occupationCode: "29-1141.00" } }),
		);
		const ben = await read(
			client.contacts.$post({
				json: {
					name: "Ben Cole",
					email: "ben@example.org",
					howMet: "Through Ana Ruiz",
					note: "Cousin of Ana Ruiz, ana.ruiz@example.org",
				},
			}),
		);
		const other = await read(
			client.contacts.$post({
				json: { name: "Ana-Maria Ruiz", organization: "Elsewhere" },
			}),
		);
		await owner.query(
			"UPDATE app.contact SET merged_into = $1 WHERE account_id = $2 AND id = $3",
			[ana, accountId, other.id],
		);
		const contact = client.contacts[":id"];
		for (const id of [ana, ben.id]) {
			const param = { id };
			await read(
				contact.notes.$post({
					param,
					json: { body: "Ana Ruiz, 416.555.0147", sensitive: true },
				}),
			);
			await read(
				contact.askings.$post({
					param,
					json: { outcome: "knows-someone", note: "Ask Ana Ruiz" },
				}),
			);
			await read(
				contact.calls.$post({
					param,
					json: {
						askedWhom: "Ana Ruiz",
						outcome: "passed-on",
						note: "Ana Ruiz passed me on",
					},
				}),
			);
		}
		await read(
			client.tags.$post({
				json: { tag: "Ana Ruiz's circle", contactIds: [ana, ben.id] },
			}),
		);
		await read(
			client.tags.$post({ json: { tag: "plums", contactIds: [ana] } }),
		);
		const given = await read(
			client.referrals.$post({
				json: {
					referrerId: ana,
					contactId: ben.id,
					note: "Ana says he is kind",
					nameUse: { status: "limited", limits: "ask Ana first" },
				},
			}),
		);
		await read(
			client.referrals.$post({ json: { referrerId: ben.id, contactId: ana } }),
		);
		// An approach to each, sent to Ana and still a draft to Ben.
		const approach = async (contactId: string, referralId?: string) =>
			read(
				client.approaches.$post({
					json: { contactId, targetId: target.id, referralId },
				}),
			);
		const toAna = await approach(ana);
		const toBen = await approach(ben.id, given.referral.id);
		await owner.query(
			"UPDATE app.touch SET subject = 'Ana Ruiz', body = 'Ana Ruiz wrote ana.ruiz@example.org' WHERE account_id = $1",
			[accountId],
		);
		await owner.query(
			`INSERT INTO app.touch (account_id, id, approach_id, kind, channel, subject, body, happened_at, created_at)
			 SELECT $1, gen_random_uuid(), id, 'request', 'email', 'Dear Ana', 'Dear Ana', now(), now()
			 FROM app.approach WHERE account_id = $1 AND contact_id = $2`,
			[accountId, ana],
		);
		await owner.query(
			"UPDATE app.approach SET connection = 'Ana Ruiz told me' WHERE account_id = $1",
			[accountId],
		);
		// A talk that was held, with all that follows it; and one that is agreed.
		const id = newId();
		await read(
			client["past-talks"].$post({
				json: {
					id,
					contactId: ana,
					targetId: target.id,
					date: "2026-03-10",
					time: "16:00",
					zone: "UTC",
				},
			}),
		);
		const param = { id };
		const meeting = client.meetings[":id"];
		for (const [body, offTheRecord] of [
			["Ana Ruiz has three cats", false],
			["Ana Ruiz hates her boss", true],
		] as const)
			await read(
				meeting.notes[":noteId"].$put({
					param: { id, noteId: newId() },
					json: { revision: 1, body, offTheRecord },
				}),
			);
		await read(
			meeting.debrief.$put({
				param,
				json: { summary: "Ana was kind", enjoyDay: 8, attribution: "named" },
			}),
		);
		for (const [kind, claim] of [
			["fact", "Ana says that Ruiz Werkstatt trains nurses for a year"],
			["quote", "I, Ana, would do it again"],
		] as const)
			await read(meeting.insights.$post({ param, json: { kind, claim } }));
		await read(
			meeting.promises.$post({
				param,
				json: { what: "Send Ana the article", owedBy: "seeker" },
			}),
		);
		await read(
			meeting.leads.$post({ param, json: { what: "A post with Ana Ruiz" } }),
		);
		await owner.query(
			`UPDATE app.meeting SET place = '12 Plum Street, c/o Ruiz', access_notes = 'Ring at Ruiz', backup_number = '+14165550147'
			 WHERE account_id = $1`,
			[accountId],
		);
		for (const [table, set] of [
			["target", "reason = 'Ana Ruiz does it'"],
			["profile", "background = 'Ana Ruiz taught me'"],
			["run_sheet", "dress_note = 'like Ana'"],
		] as const)
			await owner.query(
				`UPDATE app.${table} SET ${set} WHERE account_id = $1`,
				[accountId],
			);
		await owner.query(
			"INSERT INTO app.hypothesis VALUES ($1, $2, $3, 'Ana Ruiz is right about shifts', now())",
			[accountId, newId(), target.id],
		);
		await owner.query(
			`INSERT INTO app.finding VALUES ($1, $2, $3, 'Read in a post by Ana Ruiz', 'Ana Ruiz',
				'https://www.linked.example/in/anaruiz', '2026-03-01', now())`,
			[accountId, newId(), target.id],
		);
		await owner.query(
			`INSERT INTO app.source_task (account_id, id, kind, contact_id, note, created_at, updated_at)
			 VALUES ($1, gen_random_uuid(), 'alumni', $2, 'Ana Ruiz, +1 416 555 0147', now(), now())`,
			[accountId, ana],
		);
		for (const wording of ["What did Ana Ruiz mean?", "What did someone mean?"])
			await owner.query(
				`INSERT INTO app.question VALUES ($1, $2, $3, 'path', 'core', 'anyone', 3, now())`,
				[accountId, newId(), wording],
			);
		return {
			seeker,
			client,
			ana,
			other: other.id,
			ben: ben.id,
			target,
			id,
			toAna,
			toBen,
		};
	}

	return { campaign, dump, importCard };
}
