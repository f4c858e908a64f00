import type { Instant } from "#core/instant.ts";
import type { MeetingState } from "#core/meeting-state.ts";
import type { Tx } from "#storage/db.ts";
import { outcomeFor } from "../rules/time-suggestion.ts";
import type { ListSuggestionsQuery } from "../schema/time-suggestion.ts";
import {
	selectSuggestions,
	settleSuggestion,
} from "../store/time-suggestion.ts";

/** Whatever is agreed, offered or called off answers what the contact had suggested. */
export async function settleSuggestions(
	tx: Tx,
	of: ListSuggestionsQuery,
	state: MeetingState,
	now: Instant,
): Promise<void> {
	for (const { id, outcome, times } of await selectSuggestions(tx, of))
		if (!outcome)
			await settleSuggestion(tx, id, {
				outcome: outcomeFor(times, state),
				settledAt: now,
			});
}
