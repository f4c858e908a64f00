import { MAX_RECORD_CHARS } from "./bounds.ts";
import { decodeLine, decodeText } from "./decode-text.ts";
import { logicalLines } from "./vcard-cards.ts";
import { parseVCardLine, type VCardLine } from "./vcard-lines.ts";

/** One component of a calendar, with what it says and what is inside it. */
export type CalendarPart = {
	/** `vcalendar`, `vevent`, `vtimezone` … */
	name: string;
	lines: VCardLine[];
	parts: CalendarPart[];
};

/** An event with more properties (a whole firm invited) is read as far as this. */
const MAX_LINES = 5000;
const MAX_DEPTH = 20;
/** As many parts as a long-used calendar has events and alarms, several times over. */
const MAX_PARTS = 200_000;

/**
 * The components of a calendar file as far as they can be read: an event without
 * an end ends where the next one begins, an end without a beginning is nothing,
 * and a line that is no property is left out. Text outside of any component too.
 */
export function calendarParts(file: string | Uint8Array): CalendarPart[] {
	const root: CalendarPart = { name: "", lines: [], parts: [] };
	const open = [root];
	let parts = 0;
	for (const text of logicalLines(bytesOf(file))) {
		const edge =
			/^(?:\xEF\xBB\xBF)?\s*(begin|end)\s*:\s*([\w-]{1,40})\s*$/i.exec(text);
		const name = edge?.[2]?.toLowerCase() ?? "";
		if (edge && edge[1]?.toLowerCase() === "begin") {
			closeUnended(open, name);
			if (open.length > MAX_DEPTH || ++parts > MAX_PARTS) continue;
			const part: CalendarPart = { name, lines: [], parts: [] };
			open.at(-1)?.parts.push(part);
			open.push(part);
		} else if (edge) {
			const at = open.findLastIndex((one) => one.name === name);
			if (at > 0) open.length = at;
		} else if (open.length > 1) addLine(open.at(-1), text);
	}
	return root.parts;
}

/** Whether a file holds a calendar at all, or at least an event without one. */
export function isCalendar(parts: CalendarPart[]): boolean {
	return parts.some(({ name }) =>
		/^(vcalendar|vevent|vtodo|vfreebusy|vjournal)$/.test(name),
	);
}

/** The first value of a property as it is written, and its parameters. */
export function lineOf(
	{ lines }: CalendarPart,
	name: string,
): VCardLine | undefined {
	return lines.find((line) => line.name === name);
}

/** Text as people meant it: escapes undone. */
export function unescaped(value: string): string {
	return value.replace(/\\(.)/gs, (_, mark: string) =>
		mark === "n" || mark === "N" ? "\n" : mark,
	);
}

/** The text of a parameter, its bytes read and its caret encoding undone (RFC 6868). */
export function parameterOf(
	{ params }: Pick<VCardLine, "params">,
	name: string,
): string {
	const bytes = Buffer.from(params.get(name) ?? "", "latin1");
	return decodeLine(bytes).replace(
		/\^([n'^])/g,
		(_, mark: string) => ({ n: "\n", "'": '"' })[mark] ?? "^",
	);
}

function closeUnended(open: CalendarPart[], name: string): void {
	// No event holds an event, and no calendar a calendar: the one before was cut off.
	const tops = ["vcalendar", "vevent", "vtodo", "vtimezone", "vfreebusy"];
	if (!tops.includes(name)) return;
	const outer = name === "vcalendar" ? ["vcalendar", ...tops] : tops.slice(1);
	const at = open.findIndex((part) => outer.includes(part.name));
	if (at > 0) open.length = at;
}

function addLine(part: CalendarPart | undefined, text: string): void {
	if (!part || part.lines.length >= MAX_LINES) return;
	// A picture or a page of HTML inside one line is not what is looked for here.
	if (text.length > MAX_RECORD_CHARS) return;
	const line = parseVCardLine(text);
	if (line) part.lines.push(line);
}

/** As bytes in UTF-8, or in whatever is decoded line by line. */
function bytesOf(file: string | Uint8Array): Uint8Array {
	if (typeof file === "string") return Buffer.from(file);
	const decoded = decodeText(file);
	return decoded?.encoding === "utf-16" ? Buffer.from(decoded.text) : file;
}
