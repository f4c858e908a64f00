import { loadCatalogue } from "#catalogue/load.ts";
import type { Match } from "#catalogue/match.ts";
import {
	type InterestScores,
	interestLetters,
} from "#catalogue/occupations.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type Command, numberFlag, textFlag } from "./command.ts";
import { columns, errorOf, inputLines, Misuse } from "./output.ts";

export const matchCommand: Command = {
	usage: "occupations match --interests R,I,A,S,E,C [--zone 1-5]… [--limit N]",
	summary:
		"Occupations by how well they go with six interest scores, each 0 to 40; --interests - reads one profile a line.",
	options: {
		interests: { type: "string" },
		zone: { type: "string", multiple: true },
		limit: { type: "string" },
	},
	async run({ flags, output }) {
		const written = textFlag({ flags }, "interests");
		if (written === undefined)
			throw new Misuse("Give six scores: --interests R,I,A,S,E,C");
		const { matchInterests } = await import("#catalogue/match.ts");
		const catalogue = loadCatalogue();
		const options = {
			zones: zonesOf(flags.zone),
			limit: numberFlag({ flags }, "limit"),
		};
		const match = (text: string) => {
			const scores = readScores(text);
			return scores.ok
				? matchInterests(catalogue, scores.value, options)
				: scores;
		};
		if (written !== "-") {
			const matches = match(written);
			if (matches.ok) output.result(matches.value, matchWords);
			else output.refuse(matches.refusal);
			return;
		}
		for (const line of inputLines()) {
			const matches = match(line);
			if (matches.ok) output.line(matches.value, matchWords);
			else {
				output.failed = true;
				output.line(errorOf(matches.refusal), ({ error }) => error.sentence);
			}
		}
	},
};

export const searchCommand: Command = {
	usage: "occupations search TEXT [--limit N]",
	summary: "Occupations whose title, alternate title or code fits the text.",
	options: { limit: { type: "string" } },
	words: [1, Number.POSITIVE_INFINITY],
	async run({ words, flags, output }) {
		const { searchOccupations } = await import("#catalogue/search.ts");
		const found = searchOccupations(
			loadCatalogue(),
			words.join(" "),
			numberFlag({ flags }, "limit"),
		);
		output.result(found, (all) =>
			columns(all.map(({ code, title }) => [code, title])),
		);
	},
};

export const showCommand: Command = {
	usage: "occupations show CODE",
	summary: "What is known of one occupation, with source and period.",
	words: [1, 1],
	run({ words, output }) {
		const code = words[0] ?? "";
		const found = loadCatalogue().occupation(code);
		if (!found) {
			output.refuse({ code: "unknown-occupation", facts: { code } });
			return;
		}
		const { alternateTitles: _, ...facts } = found;
		output.result(facts, (value) => JSON.stringify(value, null, 2));
	},
};

function readScores(text: string): Result<InterestScores, "six-scores-needed"> {
	const cells = text.split(",").map((cell) => cell.trim());
	const numbers = cells.map((cell) =>
		cell === "" ? Number.NaN : Number(cell),
	);
	if (numbers.length !== 6 || numbers.some((number) => Number.isNaN(number)))
		return refuse("six-scores-needed", { text: text.slice(0, 80) });
	return ok(
		Object.fromEntries(
			interestLetters.map((letter, at) => [letter, numbers[at]]),
		) as InterestScores,
	);
}

function zonesOf(given: unknown): number[] | undefined {
	if (!Array.isArray(given)) return undefined;
	return given.flatMap((text: string) => {
		const range = /^([1-5])(?:-([1-5]))?$/.exec(text);
		if (!range) throw new Misuse("--zone takes a job zone, 1 to 5.");
		const first = Number(range[1]);
		const last = Number(range[2] ?? first);
		return Array.from({ length: last - first + 1 }, (_, at) => first + at);
	});
}

function matchWords(matches: Match[]): string {
	return columns(
		matches.map(({ code, title, correlation, fit }) => [
			correlation.toFixed(3),
			fit ?? "",
			code,
			title,
		]),
	);
}
