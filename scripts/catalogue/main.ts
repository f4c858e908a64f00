import { rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { catalogueFile, titlesFile } from "#catalogue/load.ts";
import { parseCatalogue } from "#catalogue/occupations.ts";
import { packTitles } from "#catalogue/packed-titles.ts";
import { sentenceOf } from "#catalogue/releases/refusal.ts";
import { buildEntries } from "#catalogue/title-entries.ts";
import { compileFolder } from "./compile-folder.ts";

const usage =
	"Usage: npm run catalogue -- --from DIR   (DIR holds the O*NET, OEWS and projections releases)";

/** Compiles the catalogue and puts both files in place whole, by rename. Returns the exit code. */
async function main(args: string[]): Promise<number> {
	let from: string | undefined;
	try {
		from = parseArgs({ args, options: { from: { type: "string" } } }).values
			.from;
	} catch {
		from = undefined;
	}
	if (!from) {
		console.error(usage);
		return 2;
	}
	const compiled = await compileFolder(from);
	if (!compiled.ok) {
		console.error(sentenceOf(compiled.refusal));
		return 1;
	}
	const entries = buildEntries(parseCatalogue(compiled.value));
	for (const [url, content] of [
		[catalogueFile, compiled.value],
		[titlesFile, packTitles(entries)],
	] as const) {
		const target = fileURLToPath(url);
		await writeFile(`${target}.new`, content);
		await rename(`${target}.new`, target);
	}
	const megabytes = (Buffer.byteLength(compiled.value) / 1e6).toFixed(2);
	console.error(
		`Wrote src/catalogue/data/catalogue.json, ${megabytes} MB, and titles.bin.`,
	);
	return 0;
}

process.exitCode = await main(process.argv.slice(2));
