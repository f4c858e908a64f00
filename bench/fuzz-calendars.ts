// Broken calendar files by the ten thousand: none may crash the reader, hold it up for more than a second per megabyte,
// or give what its shape does not allow. FUZZ_FROM and FUZZ_CALENDARS say which seeds, as in fuzz.ts.

import { calendarFaults } from "#test/calendar-faults.ts";
import { SOUND_CALENDARS } from "#test/mutated-calendars.ts";
import { mutatedFile } from "#test/mutated-files.ts";
import type { Figure } from "./figure.ts";

const FROM = Number(process.env.FUZZ_FROM ?? 1);
const FILES = Number(process.env.FUZZ_CALENDARS ?? 50_000);
const MB = 1024 * 1024;

export function figures(): Promise<Figure[]> {
	const faults: string[] = [];
	let items = 0;
	let slowest = { perMegabyte: 0, story: "" };
	for (let seed = FROM; seed < FROM + FILES; seed++) {
		const { bytes, story } = mutatedFile(seed, SOUND_CALENDARS);
		const told = `seed ${seed}: ${story}`;
		const start = process.cpuUsage();
		try {
			const checked = calendarFaults(bytes);
			items += checked.items;
			if (checked.fault) faults.push(`${told}: ${checked.fault}`);
		} catch (error) {
			faults.push(`${told}: ${error instanceof Error ? error.stack : error}`);
		}
		// Processor time: another program that is busy beside this one counts for nothing.
		const seconds = process.cpuUsage(start).user / 1e6;
		const perMegabyte = seconds / Math.max(1, bytes.length / MB);
		if (perMegabyte > slowest.perMegabyte)
			slowest = { perMegabyte, story: told };
	}
	for (const fault of faults.slice(0, 20)) console.error(fault);
	console.error(`  slowest: ${slowest.story}`);
	return Promise.resolve([
		{
			name: `crashes and wrong shapes in ${FILES} broken calendars, seeds from ${FROM}`,
			value: faults.length,
			unit: `faults (${items} events read)`,
			budget: "none",
			withinBudget: faults.length === 0,
		},
		{
			name: "slowest of them, reading and its busy times",
			value: slowest.perMegabyte,
			unit: "s per MB (at least 1 MB)",
			budget: "1 s",
			withinBudget: slowest.perMegabyte <= 1,
		},
	]);
}
