import { read } from "#http/client.ts";
import m from "#messages/followup";
import { client, useRead } from "#web/api.ts";
import { longDate } from "#web/kit/dates.ts";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { FollowUpSummary } from "../schema/follow-up.ts";
import { Baseline } from "./baseline.tsx";
import { LoopBacks } from "./loop-backs.tsx";
import "./followup.css";

/** Held talks with what is left to do for each, and news that referrers are owed. */
export function FollowUpsPage() {
	const talks = useRead(["follow-up", "list"], () =>
		read(client["follow-ups"].$get()),
	);
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()} />
			<Loaded query={talks}>
				{(found) =>
					found.length === 0 ? (
						<Empty title={m.listNone()} body={m.listNoneBody()}>
							<a class="btn" href="/conduct">
								{m.toConduct()}
							</a>
							<a class="btn quiet" href="/arrange/past">
								{m.pastTalk()}
							</a>
						</Empty>
					) : (
						<Talks talks={found} />
					)
				}
			</Loaded>
			<LoopBacks />
			<Baseline />
		</>
	);
}

function Talks({ talks }: { talks: FollowUpSummary[] }) {
	const isDone = (talk: FollowUpSummary) =>
		talk.debriefed && (talk.thanks === "sent" || talk.doNotContact);
	const parts = [
		{ title: m.openTalks(), talks: talks.filter((talk) => !isDone(talk)) },
		{ title: m.doneTalks(), talks: talks.filter(isDone) },
	];
	return (
		<>
			{parts
				.filter((part) => part.talks.length > 0)
				.map((part) => (
					<section key={part.title}>
						<h2 class="follow-part">{part.title}</h2>
						<ul class="follow-cards">
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

function TalkCard({ talk }: { talk: FollowUpSummary }) {
	const { contact, target, thanks } = talk;
	const path = `/follow-up/${talk.meetingId}`;
	const owesThanks = thanks !== "sent" && !talk.doNotContact;
	return (
		<li class="sheet follow-card">
			<div>
				<h3>
					<a href={path}>{contact.name}</a>
				</h3>
				<p>
					{longDate(talk.heldOn)}
					{target ? ` · ${m.about({ target: target.label })}` : null}
				</p>
				<p class="follow-chips">
					<span class={talk.debriefed ? "chip" : "chip due"}>
						{talk.debriefed ? m.isDebriefed() : m.notDebriefed()}
					</span>
					<span class="chip plain">
						{m.insightCount({ count: talk.insights })}
					</span>
					{talk.doNotContact ? null : (
						<span class={thanks === "sent" ? "chip" : "chip due"}>
							{thanksWords(talk)}
						</span>
					)}
				</p>
			</div>
			{talk.debriefed && !owesThanks ? (
				<a class="btn quiet" href={path}>
					{m.look()}
				</a>
			) : (
				<a class="btn do" href={talk.debriefed ? `${path}#thanks` : path}>
					{talk.debriefed ? m.writeThanks() : m.debriefNow()}
				</a>
			)}
		</li>
	);
}

function thanksWords({ thanks, thankBy }: FollowUpSummary): string {
	switch (thanks) {
		case "sent":
			return m.thanksSent();
		case "fresh":
			return m.thanksFresh();
		case "due":
			return m.thanksDue({ date: longDate(thankBy) });
		case "late":
			return m.thanksOverdue();
	}
}
