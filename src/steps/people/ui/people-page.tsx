import "./people.css";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people";
import person from "#messages/people-person";
import { client, useRead } from "#web/api.ts";
import { SelectField, TextField } from "#web/kit/fields.tsx";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import { ContactList } from "./contact-list.tsx";
import { PeopleNav } from "./people-nav.tsx";
import { useTags } from "./tags.tsx";

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
	const tag = query.tag ?? "";
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
									<TagFilter tag={tag} />
								</form>
							</search>
							<Everybody words={words} tag={tag} />
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

/** Only where there are tags. */
function TagFilter({ tag }: { tag: string }) {
	const { route } = useLocation();
	const tags = useTags();
	const used = tags.data ?? [];
	if (used.length === 0) return null;
	return (
		<SelectField
			label={person.tagFilter()}
			value={tag}
			options={[
				{ value: "", label: person.tagAny() },
				...used.map((one) => ({
					value: one.key,
					label: person.tagOption(one),
				})),
			]}
			onChange={(event) => {
				const key = event.currentTarget.value;
				route(key ? `/people?tag=${encodeURIComponent(key)}` : "/people", true);
			}}
		/>
	);
}

function Everybody({ words, tag }: { words: string; tag: string }) {
	const [most, setMost] = useState(PAGE);
	const found = useRead(["contact", "list", words, tag, most], () =>
		read(
			client.contacts.$get({
				query: { query: words, limit: String(most), ...(tag && { tag }) },
			}),
		),
	);
	return (
		<section aria-live="polite">
			<h2>{words ? m.foundTitle() : m.listTitle()}</h2>
			<Loaded query={found}>
				{({ items, next }) =>
					items.length === 0 ? (
						<p>{words ? m.noneFound({ query: words }) : person.noneTagged()}</p>
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
