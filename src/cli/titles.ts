import type { Command } from "./command.ts";
import { columns, inputLines } from "./output.ts";

export const titlesCommand: Command = {
	usage: "titles [TITLE…]",
	summary:
		"Job titles to occupations, one line for each; without titles, one a line from standard input.",
	words: [0, Number.POSITIVE_INFINITY],
	async run({ words, output }) {
		const { loadCatalogue } = await import("#catalogue/load.ts");
		const { codeTitle } = await import("#catalogue/titles/coder.ts");
		const catalogue = loadCatalogue();
		for (const title of words.length > 0 ? words : inputLines())
			output.line({ title, matches: codeTitle(catalogue, title) }, (line) =>
				[
					line.title,
					columns(
						line.matches.map(({ code, title: name, score }) => [
							`  ${score.toFixed(2)}`,
							code,
							name,
						]),
					),
				].join("\n"),
			);
	},
};
