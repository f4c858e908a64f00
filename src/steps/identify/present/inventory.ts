import {
	type Answers,
	nextActivity,
	scoreInventory,
} from "../rules/inventory.ts";
import type { Inventory } from "../schema/inventory.ts";

export function presentInventory(answers: Answers): Inventory {
	const scored = scoreInventory(answers);
	return {
		answers: { ...answers },
		scores: scored.ok ? scored.value : null,
		nextShort: nextActivity(answers, "short"),
		nextLong: nextActivity(answers, "long"),
	};
}
