import { mutatedFile } from "#test/mutated-files.ts";
import type { Figure } from "./figure.ts";

const FROM = Number(process.env.FUZZ_FROM ?? 1);
const MB = 1024 * 1024;

/** What came of reading one mutated file: what is wrong, if anything, and how it was taken. */
export interface Taken {
	fault: string | null;
	kind?: string;
	/** How many things were read in it. */
	items?: number;
}

/**
 * Reads `files` mutated files, the seeds counted from FUZZ_FROM: none may crash the reader, come out in a wrong shape, or take more than a
 * second of processor time per megabyte (at least one).
 */
export async function mutatedFigures(
	read: (bytes: Buffer) => Taken | Promise<Taken>,
	{
		files,
		sound,
		faultsIn,
		itemsAre,
		slowest: slowestIs,
	}: {
		files: number;
		/** What is mutated; the files of contacts where nothing is said. */
		sound?: Parameters<typeof mutatedFile>[1];
		/** What is counted: "crashes and wrong shapes in 50000 broken mails". */
		faultsIn: (files: number) => string;
		/** "events read". */
		itemsAre?: string;
		slowest: string;
	},
): Promise<Figure[]> {
	const faults: string[] = [];
	const kinds = new Map<string, number>();
	let items = 0;
	let slowest = { perMegabyte: 0, story: "" };
	for (let seed = FROM; seed < FROM + files; seed++) {
		const { bytes, story } = mutatedFile(seed, sound);
		const told = `seed ${seed}: ${story}`;
		const start = process.cpuUsage();
		try {
			const taken = await read(bytes);
			items += taken.items ?? 0;
			if (taken.kind) kinds.set(taken.kind, (kinds.get(taken.kind) ?? 0) + 1);
			if (taken.fault) faults.push(`${told}: ${taken.fault}`);
		} catch (error) {
			faults.push(`${told}: ${error instanceof Error ? error.stack : error}`);
		}
		// Processor time: another program that is busy beside this one counts for nothing.
		const seconds = process.cpuUsage(start).user / 1e6;
		const perMegabyte = seconds / Math.max(1, bytes.length / MB);
		if (perMegabyte > slowest.perMegabyte)
			slowest = { perMegabyte, story: told };
		if (seed % 10_000 === 0)
			console.error(`  seed ${seed}, ${faults.length} faults`);
	}
	for (const fault of faults.slice(0, 20)) console.error(fault);
	console.error(`  slowest: ${slowest.story}`);
	if (kinds.size > 0)
		console.error(
			`  ${[...kinds].map(([kind, many]) => `${kind} ${many}`).join(", ")}`,
		);
	return [
		{
			name: `${faultsIn(files)}, seeds from ${FROM}`,
			value: faults.length,
			unit: itemsAre ? `faults (${items} ${itemsAre})` : "faults",
			budget: "none",
			withinBudget: faults.length === 0,
		},
		{
			name: slowestIs,
			value: slowest.perMegabyte,
			unit: "s per MB (at least 1 MB)",
			budget: "1 s",
			withinBudget: slowest.perMegabyte <= 1,
		},
	];
}
