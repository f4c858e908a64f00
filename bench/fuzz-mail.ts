// Broken mails by the ten thousand: none may crash the reader, hold it up for more than a second per megabyte, or give what can't be
// kept. FUZZ_FROM and FUZZ_MAILS say which seeds, as in fuzz.ts.
import { mailFaults } from "#test/mail-faults.ts";
import { MAILS } from "#test/mails.ts";
import { mutatedFile } from "#test/mutated-files.ts";
import type { Figure } from "./figure.ts";

const FROM = Number(process.env.FUZZ_FROM ?? 1);
const FILES = Number(process.env.FUZZ_MAILS ?? 50_000);
const MB = 1024 * 1024;

export async function figures(): Promise<Figure[]> {
	const faults: string[] = [];
	const kinds = new Map<string, number>();
	let slowest = { perMegabyte: 0, story: "" };
	for (let seed = FROM; seed < FROM + FILES; seed++) {
		const { bytes, story } = mutatedFile(seed, MAILS);
		const told = `seed ${seed}: ${story}`;
		const start = process.cpuUsage();
		try {
			const { fault, kind } = await mailFaults(bytes);
			kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
			if (fault) faults.push(`${told}: ${fault}`);
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
	console.error(
		`  ${[...kinds].map(([kind, many]) => `${kind} ${many}`).join(", ")}`,
	);
	return [
		{
			name: `crashes and wrong shapes in ${FILES} broken mails, seeds from ${FROM}`,
			value: faults.length,
			unit: "faults",
			budget: "none",
			withinBudget: faults.length === 0,
		},
		{
			name: "slowest of them",
			value: slowest.perMegabyte,
			unit: "s per MB (at least 1 MB)",
			budget: "1 s",
			withinBudget: slowest.perMegabyte <= 1,
		},
	];
}
