import { expect, test } from "vitest";
import {
	parseBirthday,
	parseConnectedOn,
	parseDateCell,
} from "./plain-date.ts";

test.each([
	["05 Mar 2024", "2024-03-05"],
	["3 Jul 2021", "2021-07-03"],
	["1 September 2020", "2020-09-01"],
	["3/5/24, 10:14 AM", "2024-03-05"],
	["12/31/2017, 9:01 PM", "2017-12-31"],
	["2024-03-05", "2024-03-05"],
	["31 Feb 2024", null],
	["13/31/24", null],
	["31/12/2017", "2017-12-31"],
	["05.03.2024", "2024-03-05"],
	["05-Mar-24", "2024-03-05"],
	["March 5, 2024", "2024-03-05"],
	["05 Mai 2024", "2024-05-05"],
	["5. März 2024", "2024-03-05"],
	["1er févr. 2020", "2020-02-01"],
	["5 août 2023", "2023-08-05"],
	["3 de enero de 2020", "2020-01-03"],
	["7 set 2022", "2022-09-07"],
	["2024年3月5日", "2024-03-05"],
	["05 Nov2024", null],
	["yesterday", null],
])("connected on %s", (text, expected) => {
	expect(parseConnectedOn(text)).toBe(expected);
});

test.each([
	["1980-03-22", "1980-03-22"],
	["19800322", "1980-03-22"],
	["1953-10-15T23:10:00Z", "1953-10-15"],
	["--0203", "--02-03"],
	["--12-01", "--12-01"],
	["--0229", "--02-29"],
	["0000-00-00", null],
	["--0230", null],
	["1985", null],
	["circa 1800", null],
])("birthday %s", (text, expected) => {
	expect(parseBirthday(text)).toBe(expected);
});

test.each([
	["7/4/1979", "1979-07-04"],
	["24/7/1979", "1979-07-24"],
	["4.7.1979", "1979-07-04"],
	["--12-01", "--12-01"],
	["0/0/00", null],
])("a birthday in a table, %s", (text, expected) => {
	expect(parseDateCell(text)).toBe(expected);
});
