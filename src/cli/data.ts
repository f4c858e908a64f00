import { resolve } from "node:path";
import type { Command } from "./command.ts";

const kinds = {
	onet: "O*NET",
	wages: "wages",
	outlook: "employment projections",
};

export const dataImportCommand: Command = {
	usage: "data import PATH",
	summary:
		"Take in a full O*NET release, or newer wages or projections, as published: texts and newer figures.",
	words: [1, 1],
	async run({ words, output, app }) {
		const { readRelease } = await import("#catalogue/releases/read-release.ts");
		const { sentenceOf } = await import("#catalogue/releases/refusal.ts");
		const path = resolve(words[0] ?? "");
		let files = 0;
		const isTerminal = process.stderr.isTTY;
		const read = await readRelease(path, (file) => {
			files++;
			if (isTerminal)
				process.stderr.write(`\r\u001b[K${"█".repeat(files)} ${file}`);
			else output.say(`Reading ${file}`);
		});
		if (isTerminal && files > 0) process.stderr.write("\r\u001b[K");
		if (!read.ok) {
			const { code, facts } = read.refusal;
			output.refuse({
				code: "release-refused",
				facts: { ...facts, code, sentence: sentenceOf(read.refusal) },
			});
			return;
		}
		output.say("Storing …");
		const { releases } = await app();
		const isNew = await releases.save(read.value, new Date().toISOString());
		const { tables } = await releases.current();
		const { value } = read;
		const texts = value.kind === "onet" ? value.read.texts : null;
		output.result(
			{
				kind: value.kind,
				release:
					value.kind === "onet" ? value.read.facts.release : value.read.period,
				changed: isNew,
				descriptions: texts?.descriptions.length ?? 0,
				tasks: texts?.tasks.length ?? 0,
				tables: Object.entries(tables).flatMap(([table, from]) =>
					from ? [{ table, release: from.release, period: from.period }] : [],
				),
			},
			({ kind, release, changed, tables }) =>
				[
					changed
						? `Imported: ${kinds[kind]} ${release}. In use now:`
						: `This release (${kinds[kind]} ${release}) was in use already; nothing changed.`,
					...tables.map(
						({ table, release, period }) =>
							`  ${table}: ${release} (${period})`,
					),
				].join("\n"),
		);
	},
};
