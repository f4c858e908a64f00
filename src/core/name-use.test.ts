import { expect, test } from "vitest";
import {
	checkNameUse,
	mayUseName,
	type NameUseContext,
	type NameUseRow,
	nameUseOf,
} from "./name-use.ts";

const granted: NameUseRow = { status: "granted", at: "2026-03-02T10:00:00Z" };
const withdrawn: NameUseRow = {
	status: "withdrawn",
	at: "2026-03-05T10:00:00Z",
};
const refused: NameUseRow = { status: "refused", at: "2026-03-02T10:00:00Z" };
const afterFriday: NameUseRow = {
	status: "limited",
	at: "2026-03-02T10:00:00Z",
	limits: "after Friday",
	notBefore: "2026-03-07",
};
const emailOnly: NameUseRow = {
	...afterFriday,
	limits: "email only",
	notBefore: null,
};
const kept: NameUseContext = { zone: "Europe/Berlin", limitsKept: true };
const unsaid: NameUseContext = { zone: "Europe/Berlin", limitsKept: false };

const NOON = "2026-03-09T12:00:00Z";

test.each<[string, NameUseRow[], string, NameUseContext | undefined, string]>([
	["nobody asked", [], NOON, kept, "name-use-not-asked"],
	["granted", [granted], NOON, undefined, "ok"],
	[
		"before it was granted",
		[granted],
		"2026-03-02T09:59:59Z",
		kept,
		"name-use-not-asked",
	],
	["the very moment", [granted], granted.at, undefined, "ok"],
	["refused", [refused], NOON, kept, "name-use-refused"],
	[
		"refused, later granted",
		[refused, { status: "granted", at: "2026-03-04T10:00:00Z" }],
		NOON,
		undefined,
		"ok",
	],
	["withdrawn", [granted, withdrawn], NOON, kept, "name-use-withdrawn"],
	[
		"withdrawn at once",
		[granted, withdrawn],
		withdrawn.at,
		kept,
		"name-use-withdrawn",
	],
	[
		"just before it is withdrawn",
		[granted, withdrawn],
		"2026-03-05T09:59:59Z",
		undefined,
		"ok",
	],
	["rows in any order", [withdrawn, granted], NOON, kept, "name-use-withdrawn"],
	[
		"two in one moment: the stricter",
		[refused, granted],
		NOON,
		kept,
		"name-use-refused",
	],
	[
		"two in one moment, the other way round",
		[granted, refused],
		NOON,
		kept,
		"name-use-refused",
	],
	[
		"limited, nothing said",
		[emailOnly],
		NOON,
		undefined,
		"name-use-limits-unconfirmed",
	],
	[
		"limited, not confirmed",
		[emailOnly],
		NOON,
		unsaid,
		"name-use-limits-unconfirmed",
	],
	["limited and kept", [emailOnly], NOON, kept, "ok"],
	[
		"after Friday, on Friday",
		[afterFriday],
		"2026-03-06T12:00:00Z",
		kept,
		"name-use-not-yet",
	],
	[
		"after Friday, Friday night in UTC but Saturday in Berlin",
		[afterFriday],
		"2026-03-06T23:30:00Z",
		kept,
		"ok",
	],
	[
		"after Friday, no zone to tell",
		[afterFriday],
		NOON,
		undefined,
		"name-use-not-yet",
	],
])("%s", (_, rows, at, context, expected) => {
	const result = checkNameUse(rows, at, context);
	expect(result.ok ? "ok" : result.refusal.code).toBe(expected);
	expect(mayUseName(rows, at, context)).toBe(expected === "ok");
});

test("a refusal hands over the limits in their words", () => {
	expect(checkNameUse([afterFriday], "2026-03-03T12:00:00Z", kept)).toEqual({
		ok: false,
		refusal: {
			code: "name-use-not-yet",
			facts: { limits: "after Friday", notBefore: "2026-03-07" },
		},
	});
});

test("no row means not asked", () => {
	expect(nameUseOf([], NOON)).toEqual({ status: "not-asked" });
	expect(nameUseOf([granted, withdrawn], NOON)).toBe(withdrawn);
});
