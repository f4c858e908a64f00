import m from "#messages/followup";
import { Card, CardPart } from "#web/kit/cards.tsx";
import { longDate } from "#web/kit/dates.ts";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { FollowUpSummary } from "../schema/follow-up.ts";
import { isFinished, useTalks } from "./after-talk.tsx";
import { Baseline } from "./baseline.tsx";
import { KeepInTouch } from "./keep-in-touch.tsx";
import { LoopBacks } from "./loop-backs.tsx";
import "./followup.css";

/** Held talks with what is left to do for each, news that referrers are owed, then what is done. */
export function FollowUpsPage() {
	const talks = useTalks();
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
						<CardPart title={m.openTalks()}>
							{cards(found.filter((talk) => !isFinished(talk)))}
						</CardPart>
					)
				}
			</Loaded>
			<LoopBacks />
			<KeepInTouch />
			<Baseline />
			{talks.data && talks.data.length > 0 ? (
				<>
					<CardPart title={m.doneTalks()}>
						{cards(talks.data.filter(isFinished))}
					</CardPart>
					<p class="section">
						<a href="/arrange/past">{m.pastTalk()}</a>
					</p>
				</>
			) : null}
		</>
	);
}

const cards = (shown: FollowUpSummary[]) =>
	shown.map((talk) => <TalkCard key={talk.meetingId} talk={talk} />);

function TalkCard({ talk }: { talk: FollowUpSummary }) {
	const { contact, target, thanks } = talk;
	const path = `/follow-up/${talk.meetingId}`;
	const isQuiet = talk.doNotContact || talk.safetyNoted;
	const owesThanks = thanks !== "sent" && !isQuiet;
	return (
		<Card
			title={contact.name}
			href={path}
			over={
				<>
					<span
						class={
							talk.debriefed || talk.safetyNoted ? "chip plain" : "chip due"
						}
					>
						{talk.debriefed ? m.isDebriefed() : m.notDebriefed()}
					</span>
					{isQuiet ? null : (
						<span class={thanks === "sent" ? "chip plain" : "chip due"}>
							{thanksWords(talk)}
						</span>
					)}
				</>
			}
			action={
				!talk.debriefed && !talk.safetyNoted
					? { label: m.debriefNow(), href: path, kind: "do" }
					: owesThanks
						? { label: m.writeThanks(), href: `${path}#thanks`, kind: "do" }
						: { label: m.look(), href: path, kind: "quiet" }
			}
		>
			<p>
				{[
					longDate(talk.heldOn),
					target ? m.about({ target: target.label }) : "",
					m.insightCount({ count: talk.insights }),
				]
					.filter(Boolean)
					.join(" · ")}
			</p>
		</Card>
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
