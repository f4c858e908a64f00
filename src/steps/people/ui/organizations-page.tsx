import "./people.css";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-person";
import { client, useRead } from "#web/api.ts";
import { TextField } from "#web/kit/fields.tsx";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import { PeopleNav } from "./people-nav.tsx";

const PAGE = 50;
const MOST = 1000;

/** Where people work and worked, most people first. */
export function OrganizationsPage() {
	const [query, setQuery] = useState("");
	const [limit, setLimit] = useState(PAGE);
	const found = useRead(
		["organization", "list", query, limit],
		() =>
			read(
				client.organizations.$get({ query: { query, limit: String(limit) } }),
			),
		{ keepsBefore: true },
	);
	return (
		<>
			<PageHead title={m.organizationsTitle()} lead={m.organizationsLead()} />
			<PeopleNav />
			<Loaded query={found}>
				{(organizations) =>
					organizations.length === 0 && query === "" ? (
						<Empty
							title={m.organizationsTitle()}
							body={m.organizationsNone({ example: m.organizationsExample() })}
						>
							<a class="btn do" href="/people">
								{m.organizationsToPeople()}
							</a>
						</Empty>
					) : (
						<section>
							<h2 class="visually-hidden">{m.organizationsTitle()}</h2>
							<search class="people-find">
								<TextField
									type="search"
									label={m.organizationsFind()}
									value={query}
									onInput={(event) => setQuery(event.currentTarget.value)}
								/>
							</search>
							{organizations.length === 0 ? (
								<p class="people-nobody">{m.organizationsFound({ query })}</p>
							) : null}
							<ul class="list people-list">
								{organizations.map(({ id, name, people, were }) => (
									<li key={id}>
										<div class="people-who">
											<a
												class="people-name"
												href={`/people/organizations/${id}`}
											>
												{name}
											</a>
										</div>
										<p class="small">
											{[
												m.organizationPeople({ people }),
												...(were > 0 ? [m.organizationWere({ were })] : []),
											].join(" · ")}
										</p>
									</li>
								))}
							</ul>
							{organizations.length === limit && limit < MOST ? (
								<button
									type="button"
									class="btn"
									onClick={() => setLimit(Math.min(MOST, limit + 4 * PAGE))}
								>
									{m.organizationsMore()}
								</button>
							) : null}
						</section>
					)
				}
			</Loaded>
		</>
	);
}
