import { read } from "#http/client.ts";
import m from "#messages/conduct";
import { client, useRead } from "#web/api.ts";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { TalkSummary } from "../schema/run-sheet.ts";
import { mediumWords, whenLine, workLine } from "./words.ts";
import "./conduct.css";

/** Talks agreed and not yet held; the next one first, with the one thing to do for it. */
export function ConductPage() {
	const talks = useRead(["run-sheet", "list"], () =>
		read(client["run-sheets"].$get()),
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
		</>
	);
}

function TalkList({ talks }: { talks: TalkSummary[] }) {
	const over = talks.filter((talk) => talk.past);
	const [next, ...later] = talks.filter((talk) => !talk.past);
	const parts = [
		{ title: m.unfinished(), talks: over },
		{ title: m.next(), talks: next ? [next] : [] },
		{ title: m.later(), talks: later },
	];
	return (
		<>
			{parts
				.filter((part) => part.talks.length > 0)
				.map((part) => (
					<section key={part.title}>
						<h2 class="talk-part">{part.title}</h2>
						<ul class="talk-cards">
							{part.talks.map((talk) => (
								<TalkCard key={talk.meetingId} talk={talk} />
							))}
						</ul>
					</section>
				))}
			<p class="section">
				<a href="/arrange/past">{m.pastTalk()}</a>
			</p>
		</>
	);
}

function TalkCard({ talk }: { talk: TalkSummary }) {
	const { contact, target } = talk;
	const begun = talk.startedAt !== null;
	return (
		<li class="sheet talk-card">
			<div>
				<h3>{contact.name}</h3>
				<p>
					{[workLine(contact), target ? m.about({ target: target.label }) : ""]
						.filter(Boolean)
						.join(" · ")}
				</p>
				<p>
					{m.when({ when: whenLine(talk), minutes: talk.minutes })} ·{" "}
					{mediumWords[talk.medium]()}
				</p>
				<p class="small">
					{begun
						? m.inProgress()
						: talk.questions > 0
							? m.preparedCount({ count: talk.questions })
							: null}
				</p>
			</div>
			<a class="btn do" href={`/conduct/${talk.meetingId}`}>
				{talk.past ? m.finishIt() : begun ? m.openSheet() : m.getReady()}
			</a>
		</li>
	);
}
