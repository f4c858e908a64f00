// Broken files of contacts by the hundred thousand: none may crash the reader, hold it up for more than a second per
// megabyte, or lose a record unsaid. FUZZ_FROM and FUZZ_FILES say which seeds; a seed that fails is printed, and
// `mutatedFile(seed)` makes its file again.
import { contentKey } from "#formats/contact-key.ts";
import { readContacts } from "#formats/read-contacts.ts";
import type { ReadFile } from "#formats/record.ts";
import { Known, mergeRecord } from "#steps/people/rules/merge.ts";
import type { Figure } from "./figure.ts";
import { mutatedFigures } from "./mutated.ts";

export function figures(): Promise<Figure[]> {
	return mutatedFigures(
		async (bytes) => {
			const result = await readContacts(bytes, "file");
			if (!result.ok) return { kind: result.refusal.code, fault: null };
			const { kind, records } = result.value;
			return { kind, items: records.length, fault: faultIn(result.value) };
		},
		{
			files: Number(process.env.FUZZ_FILES ?? 100_000),
			faultsIn: (files) => `crashes and lost records in ${files} broken files`,
			itemsAre: "records taken",
			slowest: "slowest of them, reading and merging",
		},
	);
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
