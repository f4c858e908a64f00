import type { Preferences } from "../schema/preferences.ts";
import type { MustNotRow, PreferenceRow } from "../store/preferences.ts";

export function presentPreferences({
	preference,
	mustNots,
}: {
	preference: PreferenceRow;
	mustNots: MustNotRow[];
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
	};
}

export function presentMustNot({
	id,
	elementId,
	words,
}: MustNotRow): Preferences["mustNots"][number] {
	return { id, elementId, words };
}
