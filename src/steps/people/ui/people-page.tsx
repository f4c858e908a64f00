import "./people.css";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useRead } from "#web/api.ts";
import { SelectField, TextField } from "#web/kit/fields.tsx";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import { ContactList } from "./contact-list.tsx";
import { PeopleNav } from "./people-nav.tsx";
import { TargetPeople } from "./target-people.tsx";

const PAGE = 50;

/** Everybody; found by a search; or for a target, those who can tell about it and those to ask first. */
export function PeoplePage() {
	const { query, route } = useLocation();
	const target = query.target ?? "";
	const counts = useRead(
		["contact", "counts", target],
		() =>
			read(
				client["contact-counts"].$get({
					query: target ? { target } : {},
				}),
			),
		{ keepsBefore: true },
	);
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const [typed, setTyped] = useState("");
	const words = useSettled(typed);
	const labels = (targets.data ?? []).map(({ id, label }) => ({
		value: id,
		label,
	}));
	return (
		<Loaded query={counts}>
			{(count) => (
				<>
					<PageHead
						title={m.title()}
						lead={count.all === 0 ? m.leadNone() : m.leadCount(count)}
					>
						{count.all === 0 ? null : (
							<>
								<a class="btn" href="/people/import">
									{m.import()}
								</a>
								<a class="btn do" href="/people/new">
									{m.addOne()}
								</a>
							</>
						)}
					</PageHead>
					<PeopleNav />
					{count.all === 0 ? (
						<FirstTime />
					) : (
						<>
							<search>
								<form
									class="form-row people-find"
									onSubmit={(event) => event.preventDefault()}
								>
									<TextField
										type="search"
										label={m.search()}
										placeholder={m.searchPlaceholder()}
										value={typed}
										onInput={(event) => setTyped(event.currentTarget.value)}
									/>
									{labels.length > 0 ? (
										<SelectField
											label={m.forTarget()}
											value={target}
											options={[{ value: "", label: m.everybody() }, ...labels]}
											onChange={(event) => {
												const id = event.currentTarget.value;
												route(id ? `/people?target=${id}` : "/people", true);
											}}
										/>
									) : null}
								</form>
							</search>
							{target && !words ? (
								<TargetPeople target={target} unasked={count.unasked} />
							) : (
								<Everybody words={words} />
							)}
						</>
					)}
				</>
			)}
		</Loaded>
	);
}

/** What is typed, a moment after the last key. */
function useSettled(text: string): string {
	const [settled, setSettled] = useState(text);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(text.trim()), 120);
		return () => clearTimeout(timer);
	}, [text]);
	return settled;
}

function FirstTime() {
	return (
		<Empty title={m.emptyTitle()} body={m.emptyBody()}>
			<a class="btn do" href="/people/import">
				{m.emptyImport()}
			</a>
			<a class="btn" href="/people/new">
				{m.emptyHand()}
			</a>
		</Empty>
	);
}

function Everybody({ words }: { words: string }) {
	const [most, setMost] = useState(PAGE);
	const found = useRead(["contact", "list", words, most], () =>
		read(
			client.contacts.$get({
				query: { query: words, limit: String(most) },
			}),
		),
	);
	return (
		<section aria-live="polite">
			<h2>{words ? m.foundTitle() : m.listTitle()}</h2>
			<Loaded query={found}>
				{({ items, next }) =>
					items.length === 0 ? (
						<p>{m.noneFound({ query: words })}</p>
					) : (
						<>
							<ContactList items={items} />
							{next && most < 500 ? (
								<button
									type="button"
									class="btn"
									onClick={() => setMost(Math.min(500, most + 4 * PAGE))}
								>
									{m.more()}
								</button>
							) : null}
						</>
					)
				}
			</Loaded>
		</section>
	);
}
