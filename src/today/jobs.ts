import { dateIn } from "#core/instant.ts";
import { queueMessage, sendSoon } from "#steps/arrange/actions/outgoing.ts";
import { type Actor, within } from "#storage/actor.ts";
import { readMorningMail, writeMorning } from "./actions/morning.ts";
import { morningId, morningWithin } from "./rules/morning.ts";
import { lockMorning, updateMorningOn } from "./store.ts";

/**
 * The mail of one morning: what is due, to the person's own address, through their queue of mails. A morning is written down
 * in the same transaction, quiet or not, so that none is sent twice, whatever dies between.
 */
export async function sendMorning(
	actor: Actor,
	{ date }: { date: string },
): Promise<void> {
	const done = await actor.db.transaction(async (tx, nested) => {
		const said = await lockMorning(tx);
		if (!said?.isOn || (said.lastOn !== null && said.lastOn >= date)) return;
		const { zone, email } = await readMorningMail(within(actor, nested));
		// The job may run late: what is over by then is no morning mail.
		const morning = morningWithin({ hour: said.hour, zone }, actor.now, 0);
		if (morning?.date !== date || dateIn(actor.now, zone) !== date) return;
		await updateMorningOn(tx, date);
		const text = await writeMorning(tx, actor);
		if (!text || !email) return;
		return queueMessage(within(actor, nested), {
			id: morningId(date),
			to: email,
			subject: text.subject,
			text: text.text,
			about: { kind: "morning", id: morningId(date) },
			contactId: null,
		});
	});
	if (done?.ok) await sendSoon(actor, done.value.id);
	// Without a mail account there is nothing to send by; the settings say so, and the next morning asks again.
	if (done && !done.ok && done.refusal.code !== "mail-not-set-up")
		throw new Error(done.refusal.code);
}

export const morningWork = {
	name: "morning-mail",
	run: sendMorning,
	due: {
		table: "morning_mail",
		async find(actor: Actor, { minutes }: { minutes: number }) {
			const { isOn, hour, zone, lastOn } = await readMorningMail(actor);
			const next = isOn
				? morningWithin({ hour, zone }, actor.now, minutes)
				: null;
			if (!next || (lastOn !== null && lastOn >= next.date)) return [];
			return [{ key: next.date, at: next.at, data: { date: next.date } }];
		},
	},
} as const;
