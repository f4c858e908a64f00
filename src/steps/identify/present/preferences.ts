import type { limitsLeave } from "../rules/limits.ts";
import type { Preferences } from "../schema/preferences.ts";
import type { MustNotRow, PreferenceRow } from "../store/preferences.ts";

export function presentPreferences({
	preference,
	mustNots,
	leaves,
}: {
	preference: PreferenceRow;
	mustNots: MustNotRow[];
	leaves: ReturnType<typeof limitsLeave>;
}): Preferences {
	return {
		highestZone: preference.highestZone,
		lowestPay: preference.lowestPay,
		weights: {
			interests: preference.weightInterests,
			skills: preference.weightSkills,
			abilities: preference.weightAbilities,
			values: preference.weightValues,
		},
		comparisonWeights: preference.comparisonWeights,
		mustNots: mustNots.map(presentMustNot),
		leaves: {
			total: leaves.total,
			passed: leaves.passed,
			removed: leaves.removed.map(({ by, mustNot, titles }) => ({
				by,
				words: mustNot?.words ?? null,
				count: titles.length,
			})),
		},
	};
}

export function presentMustNot({
	id,
	elementId,
	words,
}: MustNotRow): Preferences["mustNots"][number] {
	return { id, elementId, words };
}
