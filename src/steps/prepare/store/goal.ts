import type { Tx } from "#storage/db.ts";
import type { GoalWeight } from "../rules/goal.ts";

export function selectGoalWeights(
	tx: Tx,
	targetId: string,
): Promise<{ goal: string; weight: GoalWeight }[]> {
	return tx
		.selectFrom("informationGoal")
		.select(["goal", "weight"])
		.where("targetId", "=", targetId)
		.execute();
}

export async function saveGoalWeight(
	tx: Tx,
	row: {
		targetId: string;
		goal: string;
		weight: GoalWeight;
		updatedAt: string;
	},
): Promise<void> {
	await tx
		.insertInto("informationGoal")
		.values(row)
		.onConflict((conflict) =>
			conflict
				.columns(["accountId", "targetId", "goal"])
				.doUpdateSet({ weight: row.weight, updatedAt: row.updatedAt }),
		)
		.execute();
}

export interface ReadingRow {
	question: string;
	isSame: boolean;
	people: number;
}

export function selectReadings(
	tx: Tx,
	targetId: string,
): Promise<ReadingRow[]> {
	return tx
		.selectFrom("answerReading")
		.select(["question", "isSame", "people"])
		.where("targetId", "=", targetId)
		.execute();
}

export async function saveReading(
	tx: Tx,
	row: ReadingRow & { targetId: string; readAt: string },
): Promise<void> {
	await tx
		.insertInto("answerReading")
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(["accountId", "targetId", "question"]).doUpdateSet({
				isSame: row.isSame,
				people: row.people,
				readAt: row.readAt,
			}),
		)
		.execute();
}
