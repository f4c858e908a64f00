import m from "#messages/people-import";
import { Fault } from "#web/kit/states.tsx";
import type { ImportedFile } from "../schema/import.ts";
import { ImportColumns } from "./import-columns.tsx";
import { kindWord } from "./import-kind.ts";
import {
	dropFile,
	isReady,
	type QueuedFile,
	takeFile,
} from "./import-queue.ts";
import type { Step } from "./import-sending.ts";
import { ImportSkipped } from "./import-skipped.tsx";

const SAMPLE = 5;

/** One file: what is going on with it, what would come of it, and what came of it. */
export function ImportFile({
	file,
	isOnly,
}: {
	file: QueuedFile;
	isOnly: boolean;
}) {
	const { key, name, report, table, step, error, isDone } = file;
	return (
		<section class="sheet stack import-file" aria-label={name}>
			<header class="import-file-head">
				<h2>
					{report && !isDone
						? m.preview({ file: name, read: report.read })
						: name}
				</h2>
				{report ? (
					<span class="chip plain">{kindWord(report.kind)}</span>
				) : null}
			</header>
			{step ? <Progress step={step} isTaking={file.isTaking} /> : null}
			{isDone && report ? (
				<Done report={report} />
			) : report ? (
				<Counts report={report} />
			) : null}
			<Fault error={error} />
			{table && !isDone ? <ImportColumns file={file} table={table} /> : null}
			{report && !isDone ? <Sample report={report} /> : null}
			{isDone || step?.phase === "writing" ? null : (
				<div class="form-acts">
					{isReady(file) && report ? (
						<button
							type="button"
							class={isOnly ? "btn do" : "btn"}
							onClick={() => takeFile(key)}
						>
							{m.bringIn({ count: report.created + report.merged })}
						</button>
					) : null}
					{file.isTaking ? null : (
						<button
							type="button"
							class="btn quiet"
							onClick={() => dropFile(key)}
						>
							{report && report.created + report.merged === 0
								? m.putAway()
								: m.leaveOut()}
							<span class="visually-hidden">: {name}</span>
						</button>
					)}
				</div>
			)}
			{report ? <ImportSkipped report={report} /> : null}
		</section>
	);
}

function stepWord(step: Step): string {
	switch (step.phase) {
		case "sending":
			return m.stepSending({ percent: Math.round(step.share * 100) });
		case "reading":
			return m.stepReading();
		case "comparing":
			return m.stepComparing({ records: step.records });
		case "writing":
			return m.stepWriting({ people: step.people });
	}
}

function Progress({ step, isTaking }: { step: Step; isTaking: boolean }) {
	const share = step.phase === "sending" ? step.share : undefined;
	return (
		<div class="import-progress">
			<p role="status">{stepWord(step)}</p>
			<progress
				aria-label={stepWord(step)}
				value={share !== undefined && share < 1 ? share : undefined}
				max={1}
			/>
			{isTaking ? <p class="small">{m.mayLeave()}</p> : null}
		</div>
	);
}

function Counts({ report }: { report: ImportedFile }) {
	const { created, merged, unchanged, skipped } = report;
	const isNothing = created + merged === 0;
	const counts: [number, string][] = [
		[created, m.created()],
		[merged, m.merged()],
		[unchanged, m.unchanged()],
		[skipped.length, m.skipped()],
	];
	return (
		<>
			<dl class="import-counts">
				{counts.map(([value, label]) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd class="num">{value.toLocaleString("en")}</dd>
					</div>
				))}
			</dl>
			{isNothing && unchanged > 0 ? <p>{m.nothingNew()}</p> : null}
			{isNothing && unchanged === 0 ? <p>{m.nobody()}</p> : null}
		</>
	);
}

function Sample({ report: { sample } }: { report: ImportedFile }) {
	if (sample.length === 0) return null;
	return (
		<div>
			<h3>{m.sample()}</h3>
			<ul class="list import-sample">
				{sample.slice(0, SAMPLE).map((one) => (
					<li key={one.row}>
						<span>
							<b>{one.label}</b>{" "}
							<span class="small">
								{[one.title, one.organization].filter(Boolean).join(" · ")}
							</span>
						</span>
						<span class={one.outcome === "created" ? "chip" : "chip plain"}>
							{one.outcome === "created" ? m.sampleNew() : m.sampleMerged()}
						</span>
					</li>
				))}
			</ul>
		</div>
	);
}

function Done({ report }: { report: ImportedFile }) {
	return (
		<>
			<p class="done-note" role="status">
				{m.done(report)}
			</p>
			<div class="form-acts">
				<a class="btn do" href="/people/help">
					{m.seeHelp()}
				</a>
				<a class="btn quiet" href="/people">
					{m.seeAll()}
				</a>
			</div>
		</>
	);
}
