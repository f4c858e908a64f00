import type { Refusal, Result } from "#core/result.ts";

export type ReleaseProblem =
	| "folder-missing"
	| "file-missing"
	| "file-unreadable"
	| "column-missing"
	| "row-broken"
	| "value-broken"
	| "code-twice"
	| "code-unknown"
	| "release-unknown"
	| "table-empty";

export type ReleaseResult<T> = Result<T, ReleaseProblem>;

/** What is wrong with a release, in one sentence for the person who runs the compiler. */
export function sentenceOf(refusal: Refusal<ReleaseProblem>): string {
	const { file, row, column, value, detail } = refusal.facts;
	switch (refusal.code) {
		case "folder-missing":
			return `${detail} is not a folder that can be read. Name the one that holds the releases.`;
		case "file-missing":
			return `${file} was not found in ${detail}. Download it from its publisher and try again.`;
		case "file-unreadable":
			return `${file} could not be read (${detail}). It may be cut off or not what its name says; download it again.`;
		case "column-missing":
			return `${file} has no column "${column}". It seems to be another file or another edition.`;
		case "row-broken":
			return `${file}, row ${row}: expected ${detail}.`;
		case "value-broken":
			return `${file}, row ${row}: ${column} is "${value}", which is not ${detail}.`;
		case "code-twice":
			return `${file}, row ${row}: the code ${value} occurs a second time.`;
		case "code-unknown":
			return `${file}, row ${row}: Occupation Data has no occupation ${value}.`;
		case "release-unknown":
			return `${file} is neither an O*NET text or CSV release, nor an OEWS or employment projections workbook (${detail}).`;
		case "table-empty":
			return `${file} has no rows that can be used.`;
	}
}
