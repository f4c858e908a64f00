// Broken calendar files by the ten thousand: none may crash the reader, hold it up for more than a second per megabyte,
// or give what its shape does not allow. FUZZ_FROM and FUZZ_CALENDARS say which seeds, as in fuzz.ts.
import { calendarFaults } from "#test/calendar-faults.ts";
import { SOUND_CALENDARS } from "#test/mutated-calendars.ts";
import type { Figure } from "./figure.ts";
import { mutatedFigures } from "./mutated.ts";

export function figures(): Promise<Figure[]> {
	return mutatedFigures(calendarFaults, {
		files: Number(process.env.FUZZ_CALENDARS ?? 50_000),
		sound: SOUND_CALENDARS,
		faultsIn: (files) =>
			`crashes and wrong shapes in ${files} broken calendars`,
		itemsAre: "events read",
		slowest: "slowest of them, reading and its busy times",
	});
}
