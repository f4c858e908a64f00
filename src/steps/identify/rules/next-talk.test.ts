import fc from "fast-check";
import { expect, test } from "vitest";
import { rankNextTalks, type TargetEvidence } from "./next-talk.ts";

const target = (more: Partial<TargetEvidence>): TargetEvidence => ({
	...{ targetId: "a", label: "A", fit: 0.5, heard: 0, doubts: [] },
	...more,
});
const order = (...targets: TargetEvidence[]) =>
	rankNextTalks(targets).map(({ targetId }) => targetId);

test.each([
	[
		"of two alike the one that fits better",
		target({ fit: 0.9, targetId: "b" }),
		target({}),
	],
	[
		"who nobody told about",
		target({ targetId: "b" }),
		target({ fit: 0.6, heard: 3 }),
	],
	[
		"open doubts before answered ones",
		target({
			targetId: "b",
			heard: 1,
			doubts: [{ supports: 0, contradicts: 0 }],
		}),
		target({ heard: 1, doubts: [{ supports: 1, contradicts: 0 }] }),
	],
	[
		"people who disagree before people who agree",
		target({
			targetId: "b",
			heard: 2,
			doubts: [{ supports: 1, contradicts: 1 }],
		}),
		target({ heard: 2, doubts: [{ supports: 2, contradicts: 0 }] }),
	],
])("%s", (_, first, second) => {
	expect(order(second, first)).toEqual([first.targetId, second.targetId]);
});

const evidence = fc
	.record({
		fit: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
		heard: fc.integer({ min: 0, max: 9 }),
		doubts: fc.array(
			fc.record({
				supports: fc.integer({ min: 0, max: 5 }),
				contradicts: fc.integer({ min: 0, max: 5 }),
			}),
			{ maxLength: 5 },
		),
	})
	.map(target);
const worthOf = (one: TargetEvidence) => rankNextTalks([one])[0]?.value ?? 0;

test("one more person who agrees with the others never raises it; a better fit never lowers it", () => {
	fc.assert(
		fc.property(evidence, (one) => {
			const agreeing = one.doubts.map(({ supports, contradicts }) =>
				supports >= contradicts
					? { supports: supports + 1, contradicts }
					: { supports, contradicts: contradicts + 1 },
			);
			const after = { ...one, heard: one.heard + 1, doubts: agreeing };
			expect(worthOf(after)).toBeLessThanOrEqual(worthOf(one) + 1e-12);
			if (one.fit !== null)
				expect(
					worthOf({ ...one, fit: Math.min(1, one.fit + 0.1) }),
				).toBeGreaterThanOrEqual(worthOf(one));
		}),
	);
});
