import { ok, type Result, refuse } from "#core/result.ts";
import { findEmail, findWebAddress } from "./addresses.ts";
import { MAX_RECORD_CHARS, MAX_RECORDS } from "./bounds.ts";
import { findLinkedInHeader, type LinkedInHeader } from "./linkedin-header.ts";
import { parseConnectedOn } from "./plain-date.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import { readRows } from "./read-rows.ts";
import {
	type ContactRecord,
	hasIdentity,
	nameOf,
	type ReadFile,
} from "./record.ts";

/**
 * The people of a LinkedIn `Connections.csv`, as its decoded text. Every row
 * after the header counts; line breaks at the end of the file do not. With
 * `lenient` a header without `Connected On` is accepted, as when the person
 * says that it is LinkedIn's.
 */
export function readLinkedIn(
	source: string,
	lenient = false,
): Result<ReadFile, "no-header" | "too-large"> {
	const text = source.replace(/^\uFEFF/, "").replace(/\r+\n?/g, "\n");
	const header = findLinkedInHeader(text, lenient);
	if (!header) return refuse("no-header");
	const body = text.slice(header.start).trimEnd();
	const rows = readRows(body, header.delimiter, MAX_RECORDS + 2).slice(1);
	if (rows.length > MAX_RECORDS) {
		return refuse("too-large", { maxRecords: MAX_RECORDS });
	}
	const file: ReadFile = {
		kind: "linkedin",
		read: rows.length,
		records: [],
		skipped: [],
	};
	rows.forEach((cells, index) => {
		takeRow(file, header, cells, index + 1);
	});
	return ok(file);
}

function takeRow(
	file: ReadFile,
	header: LinkedInHeader,
	cells: string[],
	row: number,
): void {
	const length = cells.reduce((sum, cell) => sum + cell.length, 0);
	if (length > MAX_RECORD_CHARS) {
		const facts = { length, limit: MAX_RECORD_CHARS };
		file.skipped.push({ row, code: "row-too-large", facts });
		return;
	}
	if (cells.every((cell) => cell.trim() === "")) {
		file.skipped.push({ row, code: "empty-row" });
		return;
	}
	const record = rowToRecord(header, cells, row);
	if (hasIdentity(record)) file.records.push(record);
	else file.skipped.push({ row, code: "no-identity" });
}

function rowToRecord(
	header: LinkedInHeader,
	cells: string[],
	row: number,
): ContactRecord {
	let given = "";
	let family = "";
	const record: ContactRecord = {
		row,
		name: nameOf({}),
		emails: [],
		phones: [],
		profiles: [],
	};
	const rest = new Map<string, string>();
	cells.forEach((cell, index) => {
		const text = cleanLine(cell);
		if (text === "") return;
		const column = header.columns[index] ?? null;
		const keep = () => {
			const name = cleanLine(header.names[index] ?? "");
			rest.set(name || `column ${index + 1}`, cleanText(cell));
		};
		switch (column) {
			case "given":
				given = text;
				break;
			case "family":
				family = text;
				break;
			case "organization":
				record.organization = text;
				break;
			case "title":
				record.title = text;
				break;
			case "email": {
				const value = findEmail(text);
				if (value) record.emails.push({ value });
				else keep();
				break;
			}
			case "profile": {
				const address = findWebAddress(text);
				if (address) record.profiles.push(address);
				else keep();
				break;
			}
			case "connectedOn": {
				const date = parseConnectedOn(text);
				if (date) record.connectedOn = date;
				else keep();
				break;
			}
			case null:
				keep();
		}
	});
	record.name = nameOf({
		full: [given, family].filter(Boolean).join(" "),
		given,
		...splitCredentials(family),
	});
	if (rest.size > 0) record.rest = Object.fromEntries(rest);
	return record;
}

/** People write degrees behind their last name there: `Okonjo, MBA, PMP`. */
function splitCredentials(family: string): { family: string; suffix: string } {
	const [name = "", ...others] = family.split(/, */);
	const isCredential = (text: string) =>
		text.length <= 14 && (/[A-Z].*[A-Z]/.test(text) || /\.$/.test(text));
	if (name === "" || others.length === 0 || !others.every(isCredential)) {
		return { family, suffix: "" };
	}
	return { family: name, suffix: others.join(", ") };
}
