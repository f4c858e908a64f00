import type { Insertable, Selectable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { PublicLink as LinkTable } from "#storage/tables.ts";

export type PublicLinkRow = Omit<Selectable<LinkTable>, "tokenHash">;

/** What links are for: all of one purpose, or those of one approach or meeting. */
export interface LinkSubject {
	purpose: PublicLinkRow["purpose"];
	approachId?: string | undefined;
	meetingId?: string | undefined;
}

export async function insertLink(
	tx: Tx,
	link: Insertable<LinkTable>,
): Promise<void> {
	await tx.insertInto("publicLink").values(link).execute();
}

/** Links that were made and not withdrawn, the latest first; some may have run out. */
export function selectLinks(
	tx: Tx,
	{ purpose, approachId, meetingId }: LinkSubject,
): Promise<PublicLinkRow[]> {
	return tx
		.selectFrom("publicLink")
		.select([
			"id",
			"accountId",
			"purpose",
			"approachId",
			"meetingId",
			"madeAt",
			"expiresAt",
			"revokedAt",
		])
		.where("purpose", "=", purpose)
		.where("revokedAt", "is", null)
		.$if(approachId !== undefined, (query) =>
			query.where("approachId", "=", approachId ?? null),
		)
		.$if(meetingId !== undefined, (query) =>
			query.where("meetingId", "=", meetingId ?? null),
		)
		.orderBy("madeAt", "desc")
		.orderBy("id", "desc")
		.execute();
}

export async function updateLinks(
	tx: Tx,
	ids: readonly string[],
	change: { expiresAt: string } | { revokedAt: string },
): Promise<void> {
	if (ids.length === 0) return;
	await tx
		.updateTable("publicLink")
		.set(change)
		.where("id", "in", ids)
		.execute();
}
