import { ok, type Result } from "#core/result.ts";
import m from "#messages/identify-interests";
import { type Actor, within } from "#storage/actor.ts";
import { setInterests } from "../actions.ts";
import {
	type Answers,
	answeredOfTypes,
	decideAnswer,
	type InventoryForm,
	scoreInventory,
} from "../rules/inventory.ts";
import type { InventoryRefusal } from "../schema/inventory.ts";
import type { IdentifyRefusal } from "../schema.ts";
import {
	deleteAnswers,
	saveAnswer,
	selectAnswers,
} from "../store/inventory.ts";
import type { ProfileRow } from "../store.ts";

export function readInventory({ db }: Actor): Promise<Answers> {
	return db.read(selectAnswers);
}

/** Answers or skips (null) one activity; the same request twice changes nothing. */
export function answerActivity(
	{ db, now }: Actor,
	given: { activity: string; answer: number | null },
): Promise<Result<Answers, InventoryRefusal>> {
	return db.transaction(async (tx) => {
		const decided = decideAnswer(given);
		if (!decided.ok) return decided;
		await saveAnswer(tx, { ...decided.value, answeredAt: now });
		return ok(await selectAnswers(tx));
	});
}

/** Takes all answers back; scores that were set from them stay in the profile. */
export function clearInventory({ db }: Actor): Promise<Answers> {
	return db.transaction(async (tx) => {
		await deleteAnswers(tx);
		return selectAnswers(tx);
	});
}

/** Sets the profile's interests from the answers, named as what they are: our own inventory. */
export function finishInventory(
	actor: Actor,
	form: InventoryForm,
): Promise<Result<ProfileRow, InventoryRefusal | IdentifyRefusal>> {
	return actor.db.transaction(async (tx, nested) => {
		const answers = await selectAnswers(tx);
		const scored = scoreInventory(answers);
		if (!scored.ok) return scored;
		const counts = Object.values(answeredOfTypes(answers));
		const count = counts.reduce((sum, of) => sum + of, 0);
		return setInterests(within(actor, nested), {
			...scored.value,
			source:
				form === "short" ? m.sourceShort({ count }) : m.sourceLong({ count }),
		});
	});
}
