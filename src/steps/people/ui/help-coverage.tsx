import m from "#messages/people-help";
import { type CoveragePart, coverageParts } from "../rules/coverage.ts";
import type { CoverageItem, Help } from "../schema/help.ts";

/** Whom one has not heard yet, in words, each with the one thing to do about it. */
export function Missing({ help, target }: { help: Help; target: string }) {
	return (
		<section class="sheet stack help-missing" aria-labelledby="help-missing">
			<h2 id="help-missing">{m.missingTitle()}</h2>
			{help.missing.length === 0 ? (
				<p>{m.missingNone()}</p>
			) : (
				<ul>
					{help.missing.map(({ key, sentence, next }) => (
						<li key={key}>
							{sentence}.{" "}
							{next ? (
								<a href={`/arrange/new?contact=${next.id}&target=${target}`}>
									{m.missingAsk({ name: next.label })}
								</a>
							) : (
								<a href={`/people/sources?target=${target}`}>
									{m.missingFind()}
								</a>
							)}
						</li>
					))}
				</ul>
			)}
			<p>
				<a href="#coverage">{m.missingWhole()}</a>
			</p>
		</section>
	);
}

const partTitles: Record<CoveragePart, string> = {
	roles: m.partRoles(),
	employers: m.partEmployers(),
	levels: m.partLevels(),
	viewpoints: m.partViewpoints(),
};

/** Roles, employers, levels and viewpoints against how far one has come with them. */
export function Coverage({ help }: { help: Help }) {
	return (
		<section id="coverage" class="help-coverage">
			<h2>{m.coverageTitle()}</h2>
			<p class="people-lead">{m.coverageLead()}</p>
			<div class="table-scroll">
				<table class="plain-table">
					<caption class="visually-hidden">
						{m.coverageCaption({ target: help.target.label })}
					</caption>
					<thead>
						<tr>
							<th scope="col">
								<span class="visually-hidden">{m.columnWho()}</span>
							</th>
							<th scope="col">{m.columnTalked()}</th>
							<th scope="col">{m.columnAsked()}</th>
							<th scope="col">{m.columnUnasked()}</th>
							<th scope="col">{m.columnOthers()}</th>
						</tr>
					</thead>
					{coverageParts.map((part) => (
						<Part
							key={part}
							title={partTitles[part]}
							rows={help.coverage.filter((row) => row.part === part)}
						/>
					))}
				</table>
			</div>
		</section>
	);
}

function Part({
	title,
	rows,
}: {
	title: string;
	rows: readonly CoverageItem[];
}) {
	if (rows.length === 0) return null;
	return (
		<tbody>
			<tr>
				<th scope="rowgroup" colSpan={5} class="help-part">
					{title}
				</th>
			</tr>
			{rows.map((row) => (
				<Row key={row.key} row={row} />
			))}
		</tbody>
	);
}

function Row({ row }: { row: CoverageItem }) {
	const { talked, asked, unasked, others } = row;
	const isEmpty = talked + asked + unasked + others === 0;
	return (
		<tr>
			<th scope="row">
				{row.label}
				{row.part === "employers" && row.organizations > 1 ? (
					<span class="small">
						{" "}
						{m.organizations({ count: row.organizations })}
					</span>
				) : null}
			</th>
			{isEmpty ? (
				<td colSpan={4} class="help-none">
					{m.nobodyYet()}
				</td>
			) : (
				[talked, asked, unasked, others].map((count, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: four columns, always the same
					<td key={at} class={at === 0 && count > 0 ? "num help-heard" : "num"}>
						{count === 0 ? <span class="help-zero">{count}</span> : count}
					</td>
				))
			)}
		</tr>
	);
}
