import { readFileSync } from "node:fs";

/** What somebody wrote, and the codes that a careful person would accept; none where nothing can be told. */
export type CodedText = { text: string; codes: string[] };

/** A half to look at while the rules are made, and a half of which only the rates are ever looked at. */
export type Halves = { tuning: CodedText[]; measured: CodedText[] };

/** Reads lines of text, tab, codes: the odd lines (first, third …) are for tuning, the even ones are only measured. */
export function readHalves(file: URL): Halves {
	const lines = readFileSync(file, "utf8").trimEnd().split("\n");
	const texts = lines.map((line): CodedText => {
		const [text = "", codes = ""] = line.split("\t");
		return { text, codes: codes.split(" ").filter((code) => code !== "") };
	});
	return {
		tuning: texts.filter((_, at) => at % 2 === 0),
		measured: texts.filter((_, at) => at % 2 === 1),
	};
}

/** Titles as people write them on their profiles, from all 23 major groups, and some that name no job. */
export const profileTitles = (): Halves =>
	readHalves(new URL("./data/profile-titles.tsv", import.meta.url));
