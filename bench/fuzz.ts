// Broken files of contacts by the hundred thousand: none may crash the reader, hold it up for more than a second per
// megabyte, or lose a record unsaid. FUZZ_FROM and FUZZ_FILES say which seeds; a seed that fails is printed, and
// `mutatedFile(seed)` makes its file again.
import { contentKey } from "#formats/contact-key.ts";
import { readContacts } from "#formats/read-contacts.ts";
import type { ReadFile } from "#formats/record.ts";
import { Known, mergeRecord } from "#steps/people/rules/merge.ts";
import { mutatedFile } from "#test/mutated-files.ts";
import type { Figure } from "./figure.ts";

const FROM = Number(process.env.FUZZ_FROM ?? 1);
const FILES = Number(process.env.FUZZ_FILES ?? 100_000);
const MB = 1024 * 1024;

export async function figures(): Promise<Figure[]> {
	const faults: string[] = [];
	const kinds = new Map<string, number>();
	let records = 0;
	let slowest = { perMegabyte: 0, story: "" };
	for (let seed = FROM; seed < FROM + FILES; seed++) {
		const { bytes, story } = mutatedFile(seed);
		const told = `seed ${seed}: ${story}`;
		const start = process.cpuUsage();
		try {
			const result = await readContacts(bytes, "file");
			const kind = result.ok ? result.value.kind : result.refusal.code;
			kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
			if (result.ok) {
				records += result.value.records.length;
				const fault = faultIn(result.value);
				if (fault) faults.push(`${told}: ${fault}`);
			}
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
	console.error(
		`  ${[...kinds].map(([kind, many]) => `${kind} ${many}`).join(", ")}`,
	);
	return [
		{
			name: `crashes and lost records in ${FILES} broken files, seeds from ${FROM}`,
			value: faults.length,
			unit: `faults (${records} records taken)`,
			budget: "none",
			withinBudget: faults.length === 0,
		},
		{
			name: "slowest of them, reading and merging",
			value: slowest.perMegabyte,
			unit: "s per MB (at least 1 MB)",
			budget: "1 s",
			withinBudget: slowest.perMegabyte <= 1,
		},
	];
}

/** What is wrong with what was read, and with merging it into an empty account. */
function faultIn({ read, records, skipped }: ReadFile): string | null {
	if (read !== records.length + skipped.length) return "records are lost";
	const known = new Known();
	const counts = { created: 0, merged: 0, unchanged: 0 };
	let id = 0;
	for (const record of records) {
		if (!contentKey(record).startsWith("content:")) return "no content key";
		const { outcome } = mergeRecord(known, record, {
			country: "CA",
			today: "2026-11-25",
			now: "2026-11-25T12:00:00Z",
			newId: () => `${++id}`,
		});
		counts[outcome]++;
	}
	const { created, merged, unchanged } = counts;
	const all = created + merged + unchanged + skipped.length;
	return all === read ? null : "read is not the sum of what became of it";
}
