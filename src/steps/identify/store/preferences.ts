import type { Selectable } from "kysely";
import type { Tx } from "#storage/db.ts";
import type { MustNot, Preference } from "#storage/tables.ts";

export type PreferenceRow = Omit<
	Selectable<Preference>,
	"accountId" | "comparisonWeights"
> & { comparisonWeights: Record<string, number> };
export type MustNotRow = Omit<Selectable<MustNot>, "accountId">;

/** What holds before anything was said: no limits, every part counts alike. */
const unsaid: PreferenceRow = {
	highestZone: null,
	lowestPay: null,
	weightInterests: 2,
	weightSkills: 2,
	weightAbilities: 2,
	weightValues: 2,
	comparisonWeights: {},
	updatedAt: "",
};

export async function selectPreference(tx: Tx): Promise<PreferenceRow> {
	const row = await tx.selectFrom("preference").selectAll().executeTakeFirst();
	return row
		? {
				...row,
				comparisonWeights: row.comparisonWeights as Record<string, number>,
			}
		: unsaid;
}

export async function savePreference(
	tx: Tx,
	{
		comparisonWeights,
		...changes
	}: Partial<PreferenceRow> & { updatedAt: string },
): Promise<void> {
	const values = {
		...changes,
		...(comparisonWeights && {
			comparisonWeights: JSON.stringify(comparisonWeights),
		}),
	};
	await tx
		.insertInto("preference")
		.values(values)
		.onConflict((conflict) => conflict.column("accountId").doUpdateSet(values))
		.execute();
}

export function selectMustNots(tx: Tx): Promise<MustNotRow[]> {
	return tx
		.selectFrom("mustNot")
		.selectAll()
		.orderBy("createdAt")
		.orderBy("id")
		.execute();
}

/** Adds it once; a repeat of the same id, or of the same element, changes nothing. */
export async function insertMustNot(tx: Tx, row: MustNotRow): Promise<void> {
	await tx
		.insertInto("mustNot")
		.values(row)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

export async function deleteMustNot(tx: Tx, id: string): Promise<number> {
	const { numDeletedRows } = await tx
		.deleteFrom("mustNot")
		.where("id", "=", id)
		.executeTakeFirst();
	return Number(numDeletedRows);
}
