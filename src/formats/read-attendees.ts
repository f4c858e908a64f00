import { ok, type Result, refuse } from "#core/result.ts";
import { findEmail } from "./addresses.ts";
import { MAX_RECORD_CHARS, MAX_RECORDS } from "./bounds.ts";
import { parameterOf } from "./calendar-parts.ts";
import { cleanLine } from "./plain-text.ts";
import {
	type ContactRecord,
	hasIdentity,
	nameOf,
	type ReadFile,
	type SkippedRow,
} from "./record.ts";
import { familyFirst } from "./table-record.ts";
import { logicalLines } from "./vcard-cards.ts";
import { parseVCardLine, type VCardLine } from "./vcard-lines.ts";

/** Addresses that calendars make for rooms, lists and themselves. */
const NOBODY =
	/@(resource|group)\.calendar\.google\.com$|^unknownorganizer@|^(no-?reply|do-?not-?reply)@|@imip\.me\.com$/i;

/**
 * Who organized or was asked to the events of a calendar, from its bytes: one
 * record for each address (without one, each name), in the order in which they
 * come first. Which of them is oneself a calendar does not say. Rooms, lists and
 * resources are skipped. Refused: `nobody-invited`, a calendar without any.
 */
export function readAttendees(
	bytes: Uint8Array,
): Result<ReadFile, "nobody-invited" | "too-large"> {
	const people = new Map<string, { line: VCardLine; name: string }>();
	const skipped: SkippedRow[] = [];
	const large: number[] = [];
	for (const text of logicalLines(bytes, false)) {
		if (!/^\s*(attendee|organizer)[;:]/i.test(text)) continue;
		if (text.length > MAX_RECORD_CHARS) {
			large.push(text.length);
			continue;
		}
		const line = parseVCardLine(text);
		if (!line) continue;
		const name = nameIn(line);
		const key = addressIn(line)?.toLowerCase() ?? `name:${name.toLowerCase()}`;
		const known = people.get(key);
		if (!known) people.set(key, { line, name });
		else if (known.name === "") known.name = name;
		if (people.size > MAX_RECORDS)
			return refuse("too-large", { maxRecords: MAX_RECORDS });
	}
	const read = people.size + large.length;
	if (read === 0) return refuse("nobody-invited");
	const records: ContactRecord[] = [];
	let row = 0;
	for (const { line, name } of people.values()) {
		const record = recordOf(line, name, ++row);
		const text = cleanLine(line.value).slice(0, 300);
		if (isNobody(line)) skipped.push({ row, code: "not-a-person", text });
		else if (hasIdentity(record)) records.push(record);
		else skipped.push({ row, code: "no-identity", text });
	}
	for (const length of large) {
		const facts = { length, limit: MAX_RECORD_CHARS };
		skipped.push({ row: ++row, code: "row-too-large", facts });
	}
	return ok({ kind: "ics", read, records, skipped });
}

function recordOf(line: VCardLine, name: string, row: number): ContactRecord {
	const email = addressIn(line);
	const parts = familyFirst(name);
	return {
		row,
		name: nameOf(parts ?? { full: name }),
		emails: email ? [{ value: email }] : [],
		phones: [],
		profiles: [],
	};
}

/** Programs write the address as the name where they know none. */
function nameIn(line: VCardLine): string {
	const said = parameterOf(line, "cn");
	const name = cleanLine(said).replace(/^'(.*)'$/, "$1");
	return findEmail(name) || /^mailto:/i.test(name) ? "" : name;
}

function addressIn(line: VCardLine): string | null {
	return findEmail(line.value) ?? findEmail(line.params.get("email") ?? "");
}

function isNobody(line: VCardLine): boolean {
	const kind = line.params.get("cutype") ?? "";
	if (/^(room|resource|group)$/i.test(kind)) return true;
	return NOBODY.test(addressIn(line) ?? "");
}
