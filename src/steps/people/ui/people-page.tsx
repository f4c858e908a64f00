import "./people.css";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useRead } from "#web/api.ts";
import { TextField } from "#web/kit/fields.tsx";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import { ContactList } from "./contact-list.tsx";
import { PeopleNav } from "./people-nav.tsx";

const PAGE = 50;

/** Everybody, or who is found by a search. Who can help with a target has a screen of its own. */
export function PeoplePage() {
	const { query, route } = useLocation();
	const { target } = query;
	useEffect(() => {
		if (target) route(`/people/help?target=${target}`, true);
	}, [target, route]);
	const counts = useRead(["contact", "counts"], () =>
		read(client["contact-counts"].$get({ query: {} })),
	);
	const [typed, setTyped] = useState("");
	const words = useSettled(typed);
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
								</form>
							</search>
							<Everybody words={words} />
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
