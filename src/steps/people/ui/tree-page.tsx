import "./tree.css";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people-tree";
import { client, useRead } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { SelectField } from "#web/kit/fields.tsx";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { ReferralTree } from "../schema/referral-tree.ts";
import { standingSentence } from "./name-use.tsx";
import { PeopleNav } from "./people-nav.tsx";
import { TreeDrawing } from "./tree-drawing.tsx";

/** Who suggested whom, with the permission on every edge: drawn, and as a table. */
export function TreePage() {
	const { query, route } = useLocation();
	const { target } = query;
	const tree = useRead(
		["contact", "tree", target],
		() => read(client["referral-tree"].$get({ query: { target } })),
		{ keepsBefore: true },
	);
	const targets = useRead(["target"], () => read(client.targets.$get()));
	return (
		<Loaded query={tree}>
			{(data) => (
				<>
					<PageHead
						title={m.title()}
						lead={m.lead({ edges: data.edges.length })}
					/>
					<PeopleNav />
					{(targets.data ?? []).length > 0 &&
					(target || data.edges.length > 0) ? (
						<div class="tree-target">
							<SelectField
								label={m.target()}
								value={target ?? ""}
								options={[
									{ value: "", label: m.targetAll() },
									...(targets.data ?? []).map(({ id, label }) => ({
										value: id,
										label,
									})),
								]}
								onChange={({ currentTarget: { value } }) =>
									route(value ? `/people/tree?target=${value}` : "/people/tree")
								}
							/>
						</div>
					) : null}
					{target && data.edges.length === 0 ? (
						<Empty title={m.targetNone()} body={m.targetNoneBody()} />
					) : data.edges.length === 0 ? (
						<Empty title={m.emptyTitle()} body={m.emptyBody()}>
							<a class="btn do" href="/people">
								{m.emptyDo()}
							</a>
						</Empty>
					) : (
						<>
							<section>
								<h2 class="visually-hidden">{m.drawing()}</h2>
								<Signs />
								<TreeDrawing tree={data} />
							</section>
							<Table tree={data} />
						</>
					)}
				</>
			)}
		</Loaded>
	);
}

const statuses = [
	"granted",
	"limited",
	"refused",
	"withdrawn",
	"not-asked",
] as const;

function Signs() {
	return (
		<ul class="tree-signs" aria-label={m.signs()}>
			{statuses.map((status) => (
				<li key={status} class={`tree-${status}`}>
					<span aria-hidden="true">{m.sign({ status })}</span>{" "}
					{m.signWords({ status })}
				</li>
			))}
		</ul>
	);
}

function Table({ tree: { people, edges } }: { tree: ReferralTree }) {
	const byId = new Map(people.map((one) => [one.id, one]));
	const person = (id: string) => {
		const one = byId.get(id);
		if (!one || one.isErased) return one?.label;
		return <a href={`/people/${id}`}>{one.label}</a>;
	};
	return (
		<section>
			<h2>{m.tableTitle()}</h2>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
			<section class="table-scroll" tabIndex={0} aria-label={m.tableTitle()}>
				<table class="plain-table">
					<thead>
						<tr>
							<th scope="col">{m.tableBy()}</th>
							<th scope="col">{m.tableWhom()}</th>
							<th scope="col">{m.tableWhen()}</th>
							<th scope="col">{m.tableName()}</th>
						</tr>
					</thead>
					<tbody>
						{edges.map(
							({ id, referrerId, contactId, suggestedAt, nameUse }) => (
								<tr key={id}>
									<td>{person(referrerId)}</td>
									<td>{person(contactId)}</td>
									<td class="tree-date">{fullDate(dateHere(suggestedAt))}</td>
									<td>
										<span class={`tree-${nameUse.status}`} aria-hidden="true">
											{m.sign({ status: nameUse.status })}
										</span>{" "}
										{standingSentence(nameUse)}
										{nameUse.saidAt ? (
											<small>
												{" "}
												{m.since({ date: fullDate(dateHere(nameUse.saidAt)) })}
											</small>
										) : null}
									</td>
								</tr>
							),
						)}
					</tbody>
				</table>
			</section>
		</section>
	);
}
