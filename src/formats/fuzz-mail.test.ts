import { expect, test } from "vitest";
import { mailFaults } from "#test/mail-faults.ts";
import { MAILS } from "#test/mails.ts";
import { mutatedFile } from "#test/mutated-files.ts";

/** `npm run bench -- fuzz-mail` goes through 50,000 more. */
const SEEDS = { from: 20_261_125, count: 400 };

test("no broken mail throws, hangs or gives what can't be kept", async () => {
	const kinds = new Set<string>();
	const faults: string[] = [];
	for (let seed = SEEDS.from; seed < SEEDS.from + SEEDS.count; seed++) {
		const { bytes, story } = mutatedFile(seed, MAILS);
		const { fault, kind } = await mailFaults(bytes);
		kinds.add(kind);
		if (fault) faults.push(`seed ${seed}: ${story}: ${fault}`);
	}
	expect(faults).toEqual([]);
	// Else it would hold because nothing is understood.
	expect([...kinds].sort()).toEqual([
		...["answer", "bounce", "delayed", "out-of-office", "receipt"],
	]);
}, 60_000);
