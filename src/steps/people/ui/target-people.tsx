import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useRead } from "#web/api.ts";
import { Loaded } from "#web/kit/states.tsx";
import type { ContactItem } from "../schema.ts";
import { ContactList } from "./contact-list.tsx";

const FIRST_ASKED = 5;
const MOST_NAMED = 200;

const groups: { nearness: ContactItem["nearness"]; title: string }[] = [
	{ nearness: "does", title: m.doesTitle() },
	{ nearness: "near", title: m.nearTitle() },
	{ nearness: "did", title: m.didTitle() },
];

/**
 * People for a target, in the order in which to ask them (METHOD step 3): who does it, who does something near it, the
 * other people one knows; and only below these the switchboard and strangers.
 */
export function TargetPeople({
	target,
	unasked,
}: {
	target: string;
	unasked: number;
}) {
	const found = useRead(["contact", "target", target], () =>
		read(
			client.contacts.$get({ query: { target, limit: String(MOST_NAMED) } }),
		),
	);
	return (
		<>
			<Loaded query={found}>
				{({ items }) => (
					<>
						{items.length === 0 ? (
							<p class="people-nobody">{m.nobodyAimed()}</p>
						) : null}
						{groups.map(({ nearness, title }) => (
							<Group
								key={nearness}
								title={title}
								query={`?target=${target}`}
								items={items.filter((item) => item.nearness === nearness)}
							/>
						))}
					</>
				)}
			</Loaded>
			<AskKnown
				target={target}
				unasked={unasked}
				above={found.data?.items ?? []}
			/>
			<Beyond target={target} unasked={unasked} />
		</>
	);
}

function Group({
	title,
	items,
	query,
}: {
	title: string;
	items: readonly ContactItem[];
	query: string;
}) {
	if (items.length === 0) return null;
	return (
		<section>
			<div class="section-head">
				<h2>{title}</h2>
				<span class="small num">{items.length}</span>
			</div>
			<ContactList items={items} query={query} />
		</section>
	);
}

/** The other people one knows, the closest first; those in the lists above are not named twice. */
function AskKnown({
	target,
	unasked,
	above,
}: {
	target: string;
	unasked: number;
	above: readonly ContactItem[];
}) {
	const named = new Set(above.map(({ id }) => id));
	const next = useRead(["contact", "unasked", target], () =>
		read(
			client.contacts.$get({
				query: {
					target,
					unasked: "true",
					limit: String(FIRST_ASKED + MOST_NAMED),
				},
			}),
		),
	);
	return (
		<section>
			<h2>{m.unaskedTitle()}</h2>
			<p class="people-lead">
				{unasked === 0 ? m.unaskedNone() : m.unaskedLead({ count: unasked })}
			</p>
			<Loaded query={next}>
				{({ items }) => (
					<ContactList
						items={items
							.filter(({ id }) => !named.has(id))
							.slice(0, FIRST_ASKED)}
						query={`?target=${target}#ask`}
					/>
				)}
			</Loaded>
		</section>
	);
}

/** The way to strangers, quiet, and never without the count of known people who are unasked (METHOD §6). */
function Beyond({ target, unasked }: { target: string; unasked: number }) {
	return (
		<section class="people-beyond">
			<h2>{m.beyondTitle()}</h2>
			<p>
				{unasked === 0 ? m.beyondNone() : m.beyondUnasked({ count: unasked })}
			</p>
			<p>{m.beyondBody()}</p>
			<p class="row">
				<a class="btn quiet" href={`/people/new?unnamed=1&target=${target}`}>
					{m.beyondSwitchboard()}
				</a>
				<a class="btn quiet" href="/people/new?ring=stranger">
					{m.beyondStranger()}
				</a>
			</p>
		</section>
	);
}
