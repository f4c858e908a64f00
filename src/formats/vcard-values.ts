import ICAL from "ical.js";
import type { VCardLine } from "./vcard-lines.ts";

const STRUCTURED = new Set(["n", "adr", "org"]);

/**
 * A property's value as text, escapes undone, through ical.js; null when that
 * can't be read. All versions come in the clothes of 4.0.
 */
export function textValue(line: VCardLine, version: string): string | null {
	const value = parse(line, version);
	if (value === null) return null;
	return value.flat(3).join(",");
}

/** The components of N, ADR or ORG, each with its values. */
export function components(line: VCardLine, version: string): string[][] {
	const [value = []] = parse(line, version) ?? [];
	// A property with a single component comes as that component.
	const list = Array.isArray(value) ? value : [value];
	return list.map((part) => (Array.isArray(part) ? part.flat(3) : [part]));
}

type Nested = string | Nested[];

function parse(line: VCardLine, version: string): string[][] | null {
	try {
		const canonical = `${line.name};VALUE=TEXT:${normalise(line, version)}`;
		const parsed: unknown = ICAL.parse.property(canonical, ICAL.design.vcard);
		if (!Array.isArray(parsed)) return null;
		return parsed.slice(3) as string[][] & Nested[];
	} catch {
		return null;
	}
}

/**
 * ical.js knows the escapes of 4.0 (`\\`, `\,`, `\n`); others write `\:`, `\;`
 * and `\"` in plain text too, and in 2.1 a comma is always a comma.
 */
function normalise(line: VCardLine, version: string): string {
	const structured = STRUCTURED.has(line.name);
	return line.value.replace(/\\[\s\S]|[,\r\n]/g, (token) => {
		const escaped = token.length === 2;
		const char = token.at(-1) ?? "";
		if (escaped && (char === ":" || char === '"')) return char;
		if (escaped && char === ";" && !structured) return char;
		if (!escaped && char === "," && version.startsWith("2")) return "\\,";
		if (char === "\n" || char === "\r") return " ";
		return token;
	});
}
