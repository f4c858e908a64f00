import type { Insertable, Selectable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { AnswerToken as TokenTable } from "#storage/tables.ts";
import { selectSameIds } from "./people.ts";

export type AnswerTokenRow = Omit<Selectable<TokenTable>, "times"> & {
	times: string[];
};

export async function insertToken(
	tx: Tx,
	row: Omit<Insertable<TokenTable>, "times"> & { times: readonly string[] },
): Promise<void> {
	await tx
		.insertInto("answerToken")
		.values({ ...row, times: JSON.stringify(row.times) })
		.execute();
}

export async function selectToken(
	tx: Tx,
	token: string,
): Promise<AnswerTokenRow | undefined> {
	const row = await tx
		.selectFrom("answerToken")
		.selectAll()
		.where("token", "=", token)
		.executeTakeFirst();
	return row as AnswerTokenRow | undefined;
}

/** The addresses at which a person is known, whoever they were merged with too, in lower case. */
export async function selectAddresses(
	tx: Tx,
	contactId: string,
): Promise<string[]> {
	const rows = await tx
		.selectFrom("contactPoint")
		.select("value")
		.where("kind", "=", "email")
		.where("contactId", "in", await selectSameIds(tx, contactId))
		.execute();
	return rows.map(({ value }) => value.trim().toLowerCase());
}
