import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-timeline";
import { client, useRead } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { Loaded } from "#web/kit/states.tsx";
import type { Happening } from "../schema/timeline.ts";

const PAGE = 15;
const MOST = 200;

/** Everything that happened with somebody, the newest first; each line leads to its place. */
export function Timeline({ contactId }: { contactId: string }) {
	const [limit, setLimit] = useState(PAGE);
	const timeline = useRead(
		["contact", contactId, "timeline", limit],
		() =>
			read(
				client.contacts[":id"].timeline.$get({
					param: { id: contactId },
					query: { limit: String(limit) },
				}),
			),
		{ keepsBefore: true },
	);
	return (
		<section class="stack" id="timeline">
			<h2>{m.title()}</h2>
			<Loaded query={timeline}>
				{({ items, next }) => (
					<>
						{items.length === 0 ? <p>{m.none()}</p> : null}
						<ol class="contact-timeline">
							{items.map((item) => (
								<Line key={item.id} item={item} />
							))}
						</ol>
						{next && limit < MOST ? (
							<button
								type="button"
								class="btn"
								onClick={() => setLimit(Math.min(MOST, limit + 3 * PAGE))}
							>
								{m.older()}
							</button>
						) : null}
					</>
				)}
			</Loaded>
		</section>
	);
}

function Line({ item }: { item: Happening }) {
	return (
		<li>
			<time dateTime={item.at}>{fullDate(dateHere(item.at))}</time>
			<div>
				{item.path ? <a href={item.path}>{item.sentence}</a> : item.sentence}
				{item.details.map((words) => (
					<p key={words} class="small contact-words">
						{words}
					</p>
				))}
			</div>
		</li>
	);
}
