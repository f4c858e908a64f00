import { describe, expect, test } from "vitest";
import {
	drawTree,
	fitText,
	type TreeBox,
	type TreeDrawing,
	type TreeEdge,
} from "./referral-tree.ts";

/** "a>b" is an edge; people are whoever is in one. */
function drawn(text: string, width: number): TreeDrawing {
	const edges = text.split(" ").map((pair, at): TreeEdge => {
		const [referrerId = "", contactId = ""] = pair.split(">");
		return { id: `${at}`, referrerId, contactId };
	});
	const ids = edges.flatMap(({ referrerId, contactId }) => [
		referrerId,
		contactId,
	]);
	const people = [...new Set(ids)].map((id) => ({ id, lines: 2 }));
	return drawTree(people, edges, width);
}

const depths = ({ boxes }: TreeDrawing) =>
	Object.fromEntries(boxes.map(({ id, depth }) => [id, depth]));

const overlap = (a: TreeBox, b: TreeBox) =>
	a.x < b.x + b.width &&
	b.x < a.x + a.width &&
	a.y < b.y + b.height &&
	b.y < a.y + a.height;

describe.each([900, 340])("%i px wide", (width) => {
	test.each([
		["a>b a>c b>d", { a: 0, b: 1, c: 1, d: 2 }, []],
		["a>c b>c", { a: 0, b: 0, c: 1 }, ["1"]],
		// Round in a circle, and to each other.
		["a>b b>c c>a", { a: 0, b: 1, c: 2 }, ["2"]],
		["a>b b>a", { a: 0, b: 1 }, ["1"]],
		["r>a a>b b>a", { r: 0, a: 1, b: 2 }, ["2"]],
		["a>b a>b", { a: 0, b: 1 }, ["1"]],
	])("%s", (text, expected, further) => {
		const tree = drawn(text, width);
		expect(depths(tree)).toEqual(expected);
		expect(
			tree.links.filter((one) => one.isFurther).map(({ id }) => id),
		).toEqual(further);
		// Every edge is drawn, no box lies over another, and nothing sticks out.
		expect(tree.links).toHaveLength(text.split(" ").length);
		for (const [at, box] of tree.boxes.entries()) {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			for (const other of tree.boxes.slice(at + 1))
				expect(overlap(box, other), `${box.id} ${other.id}`).toBe(false);
		}
		for (const { signX } of tree.links) {
			expect(signX).toBeGreaterThan(0);
			expect(signX).toBeLessThan(width + 20);
		}
	});

	test("a long chain and a broad fan stay inside", () => {
		const chain = "a>b b>c c>d d>e e>f f>g g>h h>i";
		const fan = [..."bcdefghijklmn"].map((to) => `a>${to}`).join(" ");
		for (const text of [chain, fan]) {
			const { boxes } = drawn(text, width);
			for (const box of boxes)
				expect(box.x + box.width).toBeLessThanOrEqual(width);
		}
	});
});

test("two referrers of one person are two edges, even of the same pair", () => {
	const { links, boxes } = drawn("a>c b>c b>c", 900);
	expect(links).toHaveLength(3);
	expect(boxes).toHaveLength(3);
});

test("nobody gives an empty drawing", () => {
	expect(drawTree([], [], 900)).toMatchObject({
		boxes: [],
		links: [],
		height: 0,
	});
});

test.each([
	["Ana", 100, "Ana"],
	["Anastasia Papadopoulou", 76, "Anastasia…"],
])("%s in %i px", (text, width, fitted) => {
	expect(fitText(text, width)).toBe(fitted);
});
