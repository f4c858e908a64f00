import type { Selectable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { MessageTemplate } from "#storage/tables.ts";
import type { KeepTemplateInput, TemplateKey } from "../schema/template.ts";

export type TemplateRow = Selectable<MessageTemplate>;

/** The person's own templates: a handful. */
export function selectTemplates(tx: Tx): Promise<TemplateRow[]> {
	return tx.selectFrom("messageTemplate").selectAll().execute();
}

export function selectTemplate(
	tx: Tx,
	{ channel, tie, tone }: TemplateKey,
): Promise<TemplateRow | undefined> {
	return tx
		.selectFrom("messageTemplate")
		.selectAll()
		.where("channel", "=", channel)
		.where("tie", "=", tie)
		.where("tone", "=", tone)
		.executeTakeFirst();
}

/** Keeps a template in place of the one before, or of ours. */
export async function saveTemplate(
	tx: Tx,
	{ id, now }: { id: string; now: string },
	{ channel, tie, tone, subject, body }: KeepTemplateInput,
): Promise<void> {
	const text = { subject: subject || null, body, updatedAt: now };
	await tx
		.insertInto("messageTemplate")
		.values({ id, channel, tie, tone, ...text, createdAt: now })
		.onConflict((conflict) =>
			conflict
				.columns(["accountId", "channel", "tie", "tone"])
				.doUpdateSet(text),
		)
		.execute();
}

export async function deleteTemplate(
	tx: Tx,
	{ channel, tie, tone }: TemplateKey,
): Promise<void> {
	await tx
		.deleteFrom("messageTemplate")
		.where("channel", "=", channel)
		.where("tie", "=", tie)
		.where("tone", "=", tone)
		.execute();
}
