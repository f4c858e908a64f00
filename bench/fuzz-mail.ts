// Broken mails by the ten thousand: none may crash the reader, hold it up for more than a second per megabyte, or give what can't be
// kept. FUZZ_FROM and FUZZ_MAILS say which seeds, as in fuzz.ts.
import { mailFaults } from "#test/mail-faults.ts";
import { MAILS } from "#test/mails.ts";
import type { Figure } from "./figure.ts";
import { mutatedFigures } from "./mutated.ts";

export function figures(): Promise<Figure[]> {
	return mutatedFigures(mailFaults, {
		files: Number(process.env.FUZZ_MAILS ?? 50_000),
		sound: MAILS,
		faultsIn: (files) => `crashes and wrong shapes in ${files} broken mails`,
		slowest: "slowest of them",
	});
}
