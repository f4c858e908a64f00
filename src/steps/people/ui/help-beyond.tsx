import { read } from "#http/client.ts";
import m from "#messages/people-help";
import { client, useRead } from "#web/api.ts";
import { Loaded } from "#web/kit/states.tsx";
import type { Help } from "../schema/help.ts";
import { ContactList } from "./contact-list.tsx";

const ENOUGH = 3;
const SHOWN = 5;

/** Below those with a reason: other people one knows, and then the ways beyond them (METHOD step 3, §6). */
export function Beyond({ help, target }: { help: Help; target: string }) {
	const mayKnow = help.groups.find(({ group }) => group === "may-know");
	return (
		<>
			{(mayKnow?.count ?? 0) < ENOUGH ? (
				<Others help={help} target={target} />
			) : null}
			<section class="people-beyond">
				<h2>{m.beyondTitle()}</h2>
				<p>{m.beyondBody({ unasked: help.unasked })}</p>
				<p class="row">
					<a class="btn quiet" href={`/people/sources?target=${target}`}>
						{m.switchboard()}
					</a>
					<a class="btn quiet" href={`/people/remember?target=${target}`}>
						{m.nobodyRemember()}
					</a>
					<a class="btn quiet" href="/people/import">
						{m.nobodyImport()}
					</a>
				</p>
			</section>
		</>
	);
}

function Others({ help, target }: { help: Help; target: string }) {
	const named = new Set(help.helpers.map(({ id }) => id));
	const next = useRead(["contact", "unasked", target], () =>
		read(
			client.contacts.$get({
				query: { target, unasked: "true", limit: "100" },
			}),
		),
	);
	return (
		<Loaded query={next}>
			{({ items }) => {
				const others = items.filter(({ id }) => !named.has(id)).slice(0, SHOWN);
				return others.length === 0 ? null : (
					<section>
						<h2>{m.othersTitle()}</h2>
						<p class="people-lead">{m.othersLead()}</p>
						<ContactList items={others} query={`?target=${target}#ask`} />
					</section>
				);
			}}
		</Loaded>
	);
}
