import { type Result, refuse } from "#core/result.ts";
import { findEmail, findWebAddress } from "./addresses.ts";
import { findLinkedInHeader, type LinkedInHeader } from "./linkedin-header.ts";
import { parseConnectedOn } from "./plain-date.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import { type ContactRecord, nameOf, type ReadFile } from "./record.ts";
import { plainLines, readBody } from "./table-body.ts";

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
	const text = plainLines(source);
	const header = findLinkedInHeader(text, lenient);
	if (!header) return refuse("no-header");
	const body = text.slice(header.start);
	return readBody("linkedin", body, header.delimiter, true, (cells, row) =>
		rowToRecord(header, cells, row),
	);
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
		full: nameOf({ given, family }).full,
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
