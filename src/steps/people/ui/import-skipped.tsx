import m from "#messages/people-import";
import { skippedCsv, skippedName } from "../rules/skipped-csv.ts";
import type { ImportedFile } from "../schema/import.ts";

const SHOWN = 20;

/** The records that are not taken, each with its reason; all of them can be kept as a table. */
export function ImportSkipped({
	report: { file, skipped },
}: {
	report: ImportedFile;
}) {
	if (skipped.length === 0) return null;
	return (
		<details class="import-skipped">
			<summary>{m.skippedTitle({ count: skipped.length })}</summary>
			<table class="plain-table">
				<thead>
					<tr>
						<th scope="col">{m.row()}</th>
						<th scope="col">{m.why()}</th>
					</tr>
				</thead>
				<tbody>
					{skipped.slice(0, SHOWN).map(({ row, sentence, text }) => (
						<tr key={row}>
							<td class="num">{row}</td>
							<td>
								{sentence}
								{text ? <span class="small import-text">{text}</span> : null}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{skipped.length > SHOWN ? (
				<p class="small">{m.moreSkipped({ count: skipped.length - SHOWN })}</p>
			) : null}
			<button type="button" class="btn" onClick={() => keep(file, skipped)}>
				{m.keepSkipped({ count: skipped.length })}
			</button>
		</details>
	);
}

/** Hands the table to the browser as a file. */
function keep(file: string, skipped: ImportedFile["skipped"]): void {
	const columns = { row: m.row(), why: m.why(), text: m.what() };
	// The mark at the beginning tells spreadsheets that it is UTF-8.
	const csv = `\uFEFF${skippedCsv(skipped, columns)}`;
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
	link.download = skippedName(file, m.leftOutFile());
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
