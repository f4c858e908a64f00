import { read } from "#http/client.ts";
import m from "#messages/conduct";
import { client, useRead } from "#web/api.ts";
import { Card, CardPart } from "#web/kit/cards.tsx";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { TalkSummary } from "../schema/run-sheet.ts";
import { PocketBack } from "./pocket-back.tsx";
import { mediumWords, whenLine, workLine } from "./words.ts";
import "./conduct.css";

/** Talks agreed and not yet held; the next one first, with the one thing to do for it. */
export function ConductPage() {
	const talks = useRead(
		["run-sheet", "list"],
		() => read(client["run-sheets"].$get()),
		{ onDevice: true },
	);
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()} />
			<Loaded query={talks}>
				{(found) =>
					found.length === 0 ? (
						<Empty title={m.listNone()} body={m.listNoneBody()}>
							<a class="btn do" href="/arrange">
								{m.toArrange()}
							</a>
							<a class="btn quiet" href="/arrange/past">
								{m.pastTalk()}
							</a>
						</Empty>
					) : (
						<TalkList talks={found} />
					)
				}
			</Loaded>
			<PocketBack />
		</>
	);
}

function TalkList({ talks }: { talks: TalkSummary[] }) {
	const over = talks.filter((talk) => talk.past);
	const [next, ...later] = talks.filter((talk) => !talk.past);
	const cards = (shown: TalkSummary[], isNext: boolean) =>
		shown.map((talk) => (
			<TalkCard key={talk.meetingId} talk={talk} isNext={isNext} />
		));
	return (
		<>
			<CardPart title={m.unfinished()}>{cards(over, true)}</CardPart>
			<CardPart title={m.next()}>{cards(next ? [next] : [], true)}</CardPart>
			<CardPart title={m.later()}>{cards(later, false)}</CardPart>
			<p class="section">
				<a href="/arrange/past">{m.pastTalk()}</a>
			</p>
		</>
	);
}

function TalkCard({ talk, isNext }: { talk: TalkSummary; isNext: boolean }) {
	const { contact, target } = talk;
	const href = `/conduct/${talk.meetingId}`;
	const begun = talk.startedAt !== null;
	const label = talk.past ? m.finishIt() : begun ? m.openSheet() : m.getReady();
	return (
		<Card
			title={contact.name}
			href={href}
			over={m.when({ when: whenLine(talk), minutes: talk.minutes })}
			action={{ label, href, kind: isNext ? "do" : undefined }}
		>
			<p>
				{[
					workLine(contact),
					mediumWords[talk.medium](),
					target ? m.about({ target: target.label }) : "",
				]
					.filter(Boolean)
					.join(" · ")}
			</p>
			<p class="small">
				{begun
					? m.inProgress()
					: talk.questions > 0
						? m.preparedCount({ count: talk.questions })
						: null}
			</p>
		</Card>
	);
}
