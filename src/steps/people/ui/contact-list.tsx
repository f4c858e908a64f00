import type { ComponentChildren } from "preact";
import m from "#messages/people";
import type { ContactItem } from "../schema.ts";
import { relationWords, ringWords } from "./words.ts";

/** People, one a line: who, what they do, how they are known, and why they stand here. */
export function ContactList({
	items,
	query = "",
	act,
}: {
	items: readonly ContactItem[];
	/** Appended to each address, such as `?target=…`. */
	query?: string;
	act?: (item: ContactItem) => ComponentChildren;
}) {
	return (
		<ul class="list people-list">
			{items.map((item) => (
				<li key={item.id}>
					<div class="people-who">
						<a class="people-name" href={`/people/${item.id}${query}`}>
							{item.label}
						</a>
						{item.name ? <Job item={item} /> : null}
						{item.why.map((sentence) => (
							<p key={sentence} class="small">
								{sentence}
							</p>
						))}
					</div>
					<div class="people-signs">
						<Signs item={item} />
						{act?.(item)}
					</div>
				</li>
			))}
		</ul>
	);
}

function Job({ item }: { item: ContactItem }) {
	// Where a reason names the title already, saying it twice only tires.
	const job = item.why.length > 0 ? [] : [item.title];
	const text = [...job, item.organization].filter(Boolean).join(" · ");
	return text ? <p class="people-job">{text}</p> : null;
}

function Signs({ item }: { item: ContactItem }) {
	const how = item.relation ? relationWords[item.relation] : null;
	return (
		<>
			{item.doNotContact ? <span class="chip stop">{m.dnc()}</span> : null}
			{item.name === null ? <span class="chip due">{m.noName()}</span> : null}
			{item.asked ? <span class="chip plain">{m.asked()}</span> : null}
			{how ? <span class="small">{how}</span> : null}
			{item.ring === "unset" ? null : (
				<span class="chip">{ringWords[item.ring]}</span>
			)}
		</>
	);
}
