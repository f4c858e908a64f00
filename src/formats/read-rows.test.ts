import { expect, test } from "vitest";
import { readRows } from "./read-rows.ts";

test.each<[string, string, string[][]]>([
	[
		"plain",
		"a,b\n1,2",
		[
			["a", "b"],
			["1", "2"],
		],
	],
	["empty lines and cells", "a,b\n\n,\n", [["a", "b"], [""], ["", ""]]],
	[
		"quotes, line breaks, commas",
		'a,b\n"x\ny","1,""2"""\n',
		[
			["a", "b"],
			["x\ny", '1,"2"'],
		],
	],
	[
		"spaces behind a quote",
		'a,b\n"x" ,"y" \n',
		[
			["a", "b"],
			["x", "y"],
		],
	],
	[
		"quotes inside a cell",
		'a,b\n"the "best" one",2\n3 "x",4',
		[
			["a", "b"],
			['the "best" one', "2"],
			['3 "x"', "4"],
		],
	],
	[
		"a quote that never ends",
		'a,b\n"x,2\n3,4\n',
		[
			["a", "b"],
			["x", "2"],
			["3", "4"],
		],
	],
	[
		"at the very end",
		'a,b\n1,"',
		[
			["a", "b"],
			["1", ""],
		],
	],
	[
		"a quoted cell of other width",
		'a,b\n"x"y\n3,4\n',
		[["a", "b"], ['x"y'], ["3", "4"]],
	],
])("%s", (_, text, expected) => {
	expect(readRows(text, ",", 100)).toEqual(expected);
});

test("no more rows than asked for", () => {
	expect(readRows("a\nb\nc", ",", 2)).toEqual([["a"], ["b"]]);
});

test("after many stray quotes the lines are still rows of their own", () => {
	const lines = Array.from({ length: 20_000 }, (_, i) => `"x${i},${i}`);
	const rows = readRows(`a,b\n${lines.join("\n")}`, ",", 100_000);
	expect(rows).toHaveLength(20_001);
	expect(rows.at(-1)).toEqual(["x19999", "19999"]);
});
