import "./held.css";
import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people-held";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import { type HeldRow, saidIn, tableWord } from "./held-words.ts";
import { PeopleNav } from "./people-nav.tsx";

/** Of one table so many rows are shown: the download has them all. */
const MOST_SHOWN = 30;

/** Everything that the store holds of one person, in plain sections, to look at and to download (METHOD §3, Privacy). */
export function HeldPage() {
	const { params } = useRoute();
	const [withHidden, setWithHidden] = useState(false);
	const param = { id: params.id ?? "" };
	const query = { hidden: String(withHidden) };
	const contact = useRead(["contact", param.id], () =>
		read(client.contacts[":id"].$get({ param })),
	);
	const held = useRead(
		["contact", param.id, "held", withHidden],
		() => read(client.contacts[":id"].held.$get({ param, query })),
		{ keepsBefore: true, staleTime: 0 },
	);
	return (
		<Loaded query={contact}>
			{({ id, label }) => (
				<>
					<PageHead title={m.title({ name: label })} lead={m.lead()}>
						<a class="btn quiet" href={`/people/${id}`}>
							{m.back({ name: label })}
						</a>
					</PageHead>
					<PeopleNav />
					<section class="held-acts">
						<label class="check">
							<input
								type="checkbox"
								checked={withHidden}
								onChange={(event) => setWithHidden(event.currentTarget.checked)}
							/>
							{m.showHidden()}
						</label>
						<div class="form-acts">
							<a
								class="btn"
								href={`/api/v1/contacts/${id}/held?hidden=${withHidden}`}
								download="held.json"
							>
								{m.download()}
							</a>
							<small>{m.downloadHint()}</small>
						</div>
					</section>
					<Loaded query={held}>
						{({ tables, names, hidden }) => (
							<>
								<p class="small" role="status">
									{m.hiddenCount({ count: hidden })}
								</p>
								{tables.map(({ table, about, naming }) => (
									<section key={table} class="held-table">
										<h2>{tableWord(table)}</h2>
										<Rows rows={about} names={names} />
										{naming.length > 0 ? (
											<>
												<h3>{m.naming()}</h3>
												<Rows rows={naming} names={names} />
											</>
										) : null}
									</section>
								))}
							</>
						)}
					</Loaded>
				</>
			)}
		</Loaded>
	);
}

function Rows({
	rows,
	names,
}: {
	rows: readonly HeldRow[];
	names: Readonly<Record<string, string>>;
}) {
	if (rows.length === 0) return null;
	const left = rows.length - MOST_SHOWN;
	return (
		<>
			<ul class="list">
				{rows.slice(0, MOST_SHOWN).map((one) => (
					<li key={JSON.stringify(one.row)}>
						<Row row={one} names={names} />
					</li>
				))}
			</ul>
			{left > 0 ? <p class="small">{m.more({ count: left })}</p> : null}
		</>
	);
}

function Row({
	row,
	names,
}: {
	row: HeldRow;
	names: Readonly<Record<string, string>>;
}) {
	const said = saidIn(row, names);
	return (
		<>
			{said.length > 0 ? (
				<dl class="held-row">
					{said.map(({ label, text }) => (
						<div key={label + text}>
							<dt>{label}</dt>
							<dd>{text}</dd>
						</div>
					))}
				</dl>
			) : (
				<p class="small">{m.nothing()}</p>
			)}
			{row.hidden ? <p class="small">{m.rowHidden()}</p> : null}
		</>
	);
}
