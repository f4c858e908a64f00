import { expect, test } from "vitest";
import { calendarFaults } from "#test/calendar-faults.ts";
import { SOUND_CALENDARS } from "#test/mutated-calendars.ts";
import { mutatedFile } from "#test/mutated-files.ts";

/** `npm run bench -- fuzz-calendars` goes through 50,000. */
const SEEDS = { from: 20_261_125, count: 1500 };

test("no broken calendar throws or gives a time that is none", () => {
	const faults: string[] = [];
	let events = 0;
	for (let seed = SEEDS.from; seed < SEEDS.from + SEEDS.count; seed++) {
		const { bytes, story } = mutatedFile(seed, SOUND_CALENDARS);
		const { items, fault } = calendarFaults(bytes);
		if (fault) faults.push(`seed ${seed}: ${story}: ${fault}`);
		events += items;
	}
	expect(faults).toEqual([]);
	// Else it would hold because nothing is read.
	expect(events).toBeGreaterThan(SEEDS.count / 2);
}, 120_000);
