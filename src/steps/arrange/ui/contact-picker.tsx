import { useEffect, useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useRead } from "#web/api.ts";
import { TextField } from "#web/kit/fields.tsx";

export interface Picked {
	id: string;
	label: string;
}

/** Chooses one of the people: type, then touch. Known people who were not asked yet stand first while nothing is typed. */
export function ContactPicker({
	label,
	onPick,
}: {
	label: string;
	onPick: (picked: Picked) => void;
}) {
	const [typed, setTyped] = useState("");
	const query = useLate(typed);
	const found = useRead(["contact", "pick", query], () =>
		read(
			client.contacts.$get({
				query: query ? { query, limit: "8" } : { unasked: "true", limit: "6" },
			}),
		),
	);
	const people = found.data?.items ?? [];
	return (
		<div class="arrange-pick">
			<TextField
				label={label}
				hint={m.whomHint()}
				type="search"
				value={typed}
				onInput={(event) => setTyped(event.currentTarget.value)}
			/>
			{query && found.data && people.length === 0 ? (
				<p class="small">
					{m.whomNone()} <a href="/people/new">{m.toPeople()}</a>
				</p>
			) : null}
			{!query && people.length > 0 ? (
				<p class="small">{m.whomUnasked()}</p>
			) : null}
			<ul>
				{people.map((person) => (
					<li key={person.id}>
						<button
							type="button"
							disabled={person.doNotContact}
							onClick={() => onPick(person)}
						>
							<b>{person.label}</b>
							<small>
								{person.doNotContact
									? m.doNotContact()
									: [person.title, person.organization]
											.filter(Boolean)
											.join(", ")}
							</small>
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}

/** A text, once nobody has typed for a moment. */
function useLate(text: string): string {
	const [late, setLate] = useState(text);
	useEffect(() => {
		const timer = setTimeout(() => setLate(text.trim()), 200);
		return () => clearTimeout(timer);
	}, [text]);
	return late;
}
