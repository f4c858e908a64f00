// Who may import whom (STYLE §4): the table is in checks/import-table.ts, and there is no list of exemptions.
// Usage: check-imports.ts [ROOT]
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, posix } from "node:path";
import { report, sourceFiles } from "./checks/files.ts";
import { table } from "./checks/import-table.ts";
import { type Place, placeOf, wordsFor } from "./checks/places.ts";

/** What is wrong in a tree, one sentence each, with the number of the rule in STYLE. */
export function findImportFaults(root: string): string[] {
	const faults: string[] = [];
	for (const path of sourceFiles(root)) {
		const place = placeOf(path);
		if (!place) continue;
		const entry = table.find(({ from }) => from.includes(place.kind));
		if (!entry) {
			faults.push(`${path}: its folder is not in the import table (STYLE §3)`);
			continue;
		}
		for (const wanted of importsOf(readFileSync(join(root, path), "utf8"))) {
			const words = wordsOf(place, path, wanted);
			if (!words.some((word) => entry.may.includes(word)))
				faults.push(`${path}: may not import ${wanted} (STYLE §${entry.rule})`);
			else if (leavesZone(place, path, wanted))
				faults.push(`${path}: import ${wanted} by its # name (STYLE §5)`);
		}
	}
	return faults;
}

function wordsOf(place: Place, path: string, wanted: string): string[] {
	if (wanted.startsWith(".")) return wordsFor(place, resolved(path, wanted));
	if (wanted.startsWith("#messages/")) return ["messages"];
	if (wanted.startsWith("#"))
		return wordsFor(place, `src/${wanted.slice(1).replace(/^app\//, "")}`);
	if (isBuiltin(wanted)) return ["node"];
	const name = /^(@[^/]+\/)?[^/]+/.exec(wanted)?.[0] ?? wanted;
	return ["pkg", `pkg:${name}`];
}

function resolved(path: string, wanted: string): string {
	return posix.join(posix.dirname(path), wanted);
}

function leavesZone(place: Place, path: string, wanted: string): boolean {
	return (
		wanted.startsWith("..") &&
		placeOf(resolved(path, wanted))?.zone !== place.zone
	);
}

/** The modules that a file names, without its comments; data and style sheets that Vite takes in are left out. */
function importsOf(text: string): string[] {
	const code = text
		.replace(/^\s*\/\*[\s\S]*?\*\//gm, "")
		.replace(/^\s*\/\/.*$/gm, "");
	const named = /^\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm;
	const bare = /^\s*import\s*["']([^"']+)["']/gm;
	const dynamic = /\bimport\(\s*["']([^"']+)["']/g;
	return [named, bare, dynamic]
		.flatMap((pattern) => [...code.matchAll(pattern)])
		.map((match) => match[1] ?? "")
		.filter((name) => !/\.(css|json|svg)(\?.*)?$/.test(name));
}

if (import.meta.main)
	report(
		findImportFaults(process.argv[2] ?? join(import.meta.dirname, "..")),
		"Every import keeps to the table.",
	);
