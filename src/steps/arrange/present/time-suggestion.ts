import { compareInstants, instantFromMillis } from "#core/instant.ts";
import { timesLine } from "../rules/times.ts";
import type { TimeSuggestion } from "../schema/time-suggestion.ts";
import type { SuggestionRow } from "../store/time-suggestion.ts";

export function presentSuggestion({
	row,
	seekerZone,
	now,
}: {
	row: SuggestionRow;
	seekerZone: string;
	now: string;
}): TimeSuggestion {
	return {
		id: row.id,
		approachId: row.approachId,
		meetingId: row.meetingId,
		source: row.source,
		zone: row.zone,
		times: row.times.map((at) => ({
			startsAt: utc(at),
			when: timesLine(at, seekerZone, row.zone),
			past: compareInstants(utc(at), now) <= 0,
		})),
		note: row.note,
		suggestedAt: utc(row.suggestedAt),
		outcome: row.outcome,
		settledAt: row.settledAt && utc(row.settledAt),
	};
}

function utc(instant: string): string {
	return instantFromMillis(Date.parse(instant));
}
