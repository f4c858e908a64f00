import m from "#messages/people";
import { Fault } from "#web/kit/states.tsx";
import type { ImportedFile } from "../schema/import.ts";

const SHOWN = 50;

/** What would come of a file: how many, some of them, who is left out and why. */
export function ImportPreview({
	report,
	busy,
	error,
	onImport,
	onOther,
}: {
	report: ImportedFile;
	busy: boolean;
	error: unknown;
	onImport: () => void;
	onOther: () => void;
}) {
	const { file, read, created, merged, unchanged, skipped, sample } = report;
	const count = created + merged;
	return (
		<>
			<section class="sheet stack">
				<h2>{m.importPreview({ file, read })}</h2>
				<dl class="import-counts">
					<Count value={created} label={m.importCreated()} />
					<Count value={merged} label={m.importMerged()} />
					<Count value={unchanged} label={m.importUnchanged()} />
					<Count value={skipped.length} label={m.importSkipped()} />
				</dl>
				{count === 0 ? <p>{m.importNothing()}</p> : null}
				<Fault error={error} />
				<div class="form-acts">
					{count > 0 ? (
						<button
							type="button"
							class="btn do"
							disabled={busy}
							onClick={onImport}
						>
							{busy ? m.importWriting() : m.importDo({ count })}
						</button>
					) : null}
					<button type="button" class="btn quiet" onClick={onOther}>
						{m.importOther()}
					</button>
				</div>
			</section>
			{sample.length > 0 ? (
				<section>
					<h2>{m.importSample()}</h2>
					<ul class="list import-sample">
						{sample.map((one) => (
							<li key={one.row}>
								<span>
									<b>{one.label}</b>{" "}
									<span class="small">
										{[one.title, one.organization].filter(Boolean).join(" · ")}
									</span>
								</span>
								<span class={one.outcome === "created" ? "chip" : "chip plain"}>
									{one.outcome === "created"
										? m.importSampleNew()
										: m.importSampleMerged()}
								</span>
							</li>
						))}
					</ul>
				</section>
			) : null}
			<Skipped skipped={skipped} />
		</>
	);
}

function Count({ value, label }: { value: number; label: string }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd class="num">{value.toLocaleString("en")}</dd>
		</div>
	);
}

function Skipped({ skipped }: Pick<ImportedFile, "skipped">) {
	if (skipped.length === 0) return null;
	return (
		<section>
			<h2>{m.importSkippedTitle()}</h2>
			<table class="plain-table">
				<thead>
					<tr>
						<th scope="col">{m.importRow()}</th>
						<th scope="col">{m.importWhy()}</th>
					</tr>
				</thead>
				<tbody>
					{skipped.slice(0, SHOWN).map(({ row, sentence }) => (
						<tr key={row}>
							<td class="num">{row}</td>
							<td>{sentence}</td>
						</tr>
					))}
				</tbody>
			</table>
			{skipped.length > SHOWN ? (
				<p class="small">
					{m.importMoreSkipped({ count: skipped.length - SHOWN })}
				</p>
			) : null}
		</section>
	);
}
