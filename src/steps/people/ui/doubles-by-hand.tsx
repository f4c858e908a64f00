import "./doubles.css";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-doubles";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { ContactItem } from "../schema.ts";
import { Merges } from "./doubles-merges.tsx";

/** On a contact's page: join a second entry of the same person by hand, and take apart what was joined. */
export function DoublesByHand({
	contact,
}: {
	contact: { id: string; label: string };
}) {
	const [isOpen, setOpen] = useState(false);
	return (
		<section class="double-by-hand">
			<h2 class="visually-hidden">{m.byHandTitle()}</h2>
			<Merges contactId={contact.id} />
			{isOpen ? (
				<Chooser contact={contact} onDone={() => setOpen(false)} />
			) : (
				<button type="button" class="btn quiet" onClick={() => setOpen(true)}>
					{m.byHandOpen()}
				</button>
			)}
		</section>
	);
}

function Chooser({
	contact,
	onDone,
}: {
	contact: { id: string; label: string };
	onDone: () => void;
}) {
	const [query, setQuery] = useState("");
	const [other, setOther] = useState<ContactItem | null>(null);
	const found = useRead(
		["contacts", "other", query],
		() => read(client.contacts.$get({ query: { query, limit: "8" } })),
		{ enabled: query.trim().length > 1, keepsBefore: true },
	);
	const join = useWrite(
		(mergedId: string) =>
			read(
				client.contacts[":id"].merges.$post({
					param: { id: contact.id },
					json: { mergedId },
				}),
			),
		onDone,
	);
	const items = (found.data?.items ?? []).filter(({ id }) => id !== contact.id);
	return (
		<div class="sheet stack">
			<h3>{m.byHandTitle()}</h3>
			<Fault error={join.error} />
			{other ? (
				<>
					<p>{m.byHandSure({ kept: contact.label, merged: other.label })}</p>
					<div class="form-acts">
						<button
							type="button"
							class="btn do"
							disabled={join.isPending}
							onClick={() => join.mutate(other.id)}
						>
							{m.byHandYes()}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() => setOther(null)}
						>
							{m.byHandNo()}
						</button>
					</div>
				</>
			) : (
				<>
					<p>{m.byHandBody({ name: contact.label })}</p>
					<label class="field">
						<span>{m.byHandSearch()}</span>
						<input
							type="search"
							value={query}
							onInput={(event) => setQuery(event.currentTarget.value)}
						/>
					</label>
					<ul class="list double-merges-list">
						{query.trim().length > 1
							? items.map((item) => (
									<li key={item.id}>
										<span>
											{item.label}
											<br />
											<small>
												{[item.title, item.organization]
													.filter(Boolean)
													.join(" · ")}
											</small>
										</span>
										<button
											type="button"
											class="btn"
											onClick={() => setOther(item)}
										>
											{m.byHandDo({ name: item.label })}
										</button>
									</li>
								))
							: null}
					</ul>
					{query.trim().length > 1 && found.data && items.length === 0 ? (
						<p class="small">{m.byHandNobody()}</p>
					) : null}
					<div class="form-acts">
						<button type="button" class="btn quiet" onClick={onDone}>
							{m.byHandNo()}
						</button>
					</div>
				</>
			)}
		</div>
	);
}
