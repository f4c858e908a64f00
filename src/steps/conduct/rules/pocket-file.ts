import { ok, type Result, refuse } from "#core/result.ts";
import type { PocketSheet, PocketState } from "../schema/pocket-sheet.ts";

/** The ids of the two blocks of JSON in the file. */
export const SHEET_ID = "pocket-sheet";
export const STATE_ID = "pocket-state";

/** One HTML file that needs nothing else: what it shows, what was done in it, its look and its script. */
export function pocketFile(
	sheet: PocketSheet,
	state: PocketState,
	{ style, script }: { style: string; script: string },
): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(sheet.title)}</title>
<style>${style}</style>
</head>
<body>
<main id="app"></main>
<script type="application/json" id="${SHEET_ID}">${inScript(sheet)}</script>
<script type="application/json" id="${STATE_ID}">${inScript(state)}</script>
<script type="module">${script.replaceAll("</", "<\\/")}</script>
</body>
</html>
`;
}

const escaped = (text: string) =>
	text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON that can't end the block that it stands in. */
const inScript = (value: unknown) =>
	JSON.stringify(value).replaceAll("<", "\\u003c");

/** The state in a file that comes back, or in its text alone, as it was copied; not yet looked at. */
export function stateIn(text: string): Result<unknown, "no-pocket-sheet"> {
	const block = new RegExp(
		`<script[^>]*\\bid="${STATE_ID}"[^>]*>([\\s\\S]*?)</script>`,
	).exec(text);
	try {
		return ok(JSON.parse(block?.[1] ?? text.trim()));
	} catch {
		return refuse("no-pocket-sheet");
	}
}

/** Somebody wrote on: the longer text begins with the shorter one, which is not empty. */
export function goesOn(longer: string, shorter: string): boolean {
	const begun = shorter.trimEnd();
	return begun !== "" && longer.trimEnd().startsWith(begun);
}
