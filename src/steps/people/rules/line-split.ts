import type { JobJudge } from "./line-parts.ts";

/** A pasted text as lines, one for each person; empty ones are left out. */
export function linesOf(text: string): string[] {
	return text
		.split(/[\r\n\u2028\u2029]+/)
		.map((line) => line.trim())
		.filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** Without the signs of a list before it, and in one spelling. */
export function cleanLine(line: string): string {
	return line
		.normalize("NFKC")
		.replace(/^[\s\-–—*•·▪"“”>]+|^\s*\d{1,3}[.)]\s+/u, "")
		.replace(/\bin law\b/gi, (words) => words.replace(" ", "-"))
		.replace(/(\p{L}) (in-law)\b/giu, "$1-$2")
		.trim();
}

const breaks =
	/\s*[\t;|·•،，、；؛]\s*|\s*,\s*|\s+[-–—]+\s+|\s+\/{1,2}\s+|:\s+|(?<=\p{L}{5})\.\s+/u;

/** The parts of a line: between signs, and what stands in brackets. */
export function partsOf(text: string, judge: JobJudge): string[] {
	const opened = text.replace(
		/[([]([^)\]]*)[)\]](\s+\p{L})?/gu,
		(whole, inside: string, after: string | undefined) => {
			const isNickname =
				after !== undefined &&
				/^[“"'’]?\p{Lu}[\p{L}'’-]*[”"'’]?$/u.test(inside) &&
				judge(inside) < 0.5;
			return isNickname ? whole : `; ${inside} ; ${after ?? ""}`;
		},
	);
	const parts: string[] = [];
	const pieces = opened.split(breaks);
	for (const part of pieces.length > 1 ? pieces : opened.split("/")) {
		const trimmed = part.replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/gu, "");
		if (trimmed === "") continue;
		const isLegalForm = /^(?:inc|llc|ltd|limited|corp|co|plc|gmbh)\.?$/i.test(
			trimmed,
		);
		if (isLegalForm && parts.length > 1)
			parts.push(`${parts.pop()}, ${trimmed}`);
		else parts.push(trimmed);
	}
	return parts;
}
