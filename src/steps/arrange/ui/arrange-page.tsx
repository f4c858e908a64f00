import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useRead } from "#web/api.ts";
import { Card, CardPart } from "#web/kit/cards.tsx";
import { longDate } from "#web/kit/dates.ts";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { Approach } from "../schema/approach.ts";
import type { Meeting } from "../schema/meeting.ts";
import { dueLabels, meetingWords, statusWords } from "./words.ts";
import "./arrange.css";

/** Everything under way: agreed talks first, then messages by what is next for them. */
export function ArrangePage() {
	const approaches = useRead(["approach"], () =>
		read(client.approaches.$get({ query: {} })),
	);
	const meetings = useRead(["meeting"], () =>
		read(client.meetings.$get({ query: {} })),
	);
	return (
		<Loaded query={approaches}>
			{(all) => (
				<Loaded query={meetings}>
					{(talks) => <Overview approaches={all} meetings={talks} />}
				</Loaded>
			)}
		</Loaded>
	);
}

function Overview({
	approaches,
	meetings,
}: {
	approaches: Approach[];
	meetings: Meeting[];
}) {
	const isWriting = (one: Approach) => one.status === "drafted";
	const isWaiting = (one: Approach) =>
		!isWriting(one) && (one.open || isToAgree(one) || one.due !== null);
	const drafts = approaches.filter(isWriting);
	const waiting = approaches
		.filter(isWaiting)
		.sort((a, b) => Number(b.due !== null) - Number(a.due !== null));
	const settled = approaches.filter(
		(one) => !isWriting(one) && !isWaiting(one),
	);
	const agreed = meetings
		.filter(({ status }) =>
			["agreed", "missed-by-contact", "missed-by-seeker"].includes(status),
		)
		.reverse();
	const offered = meetings.filter(({ status }) => status === "proposed");
	const isEmpty = approaches.length + meetings.length === 0;
	return (
		<>
			<PageHead
				title={m.title()}
				lead={
					isEmpty
						? m.emptyLead()
						: m.lead({ open: waiting.length, agreed: agreed.length })
				}
			>
				{isEmpty ? null : (
					<a class="btn" href="/arrange/new">
						{m.newApproach()}
					</a>
				)}
				<a class="btn quiet" href="/arrange/past">
					{m.pastTalk()}
				</a>
			</PageHead>
			{isEmpty ? (
				<Empty title={m.emptyTitle()} body={m.emptyBody()}>
					<a class="btn do" href="/arrange/new">
						{m.newApproach()}
					</a>
				</Empty>
			) : null}
			<Unasked />
			<Talks title={m.agreedTalks()} meetings={agreed} />
			<Talks title={m.offeredTalks()} meetings={offered} />
			<Approaches title={m.onTheWay()} approaches={waiting} />
			<Approaches title={m.drafts()} approaches={drafts} />
			{settled.length > 0 ? (
				<details class="arrange-plan section">
					<summary>{m.settledCount({ count: settled.length })}</summary>
					<ul class="cards">{settled.map(approachCard)}</ul>
				</details>
			) : null}
		</>
	);
}

/** Known people come first (METHOD step 3): how many of them nobody asked yet. */
function Unasked() {
	const counts = useRead(["contact", "counts"], () =>
		read(client["contact-counts"].$get({ query: {} })),
	);
	const unasked = counts.data?.unasked ?? 0;
	if (unasked === 0) return null;
	return (
		<p class="arrange-unasked">
			{m.emptyUnasked({ count: unasked })} <a href="/people">{m.toPeople()}</a>
		</p>
	);
}

function Talks({ title, meetings }: { title: string; meetings: Meeting[] }) {
	return (
		<CardPart title={title}>
			{meetings.map((meeting) => {
				const href = `/arrange/meetings/${meeting.id}`;
				const times = meeting.offered.map(({ when }) => when);
				return (
					<Card
						key={meeting.id}
						title={m.meetingTitle({ name: meeting.contact.name })}
						href={href}
						over={
							["agreed", "proposed"].includes(meeting.status) ? null : (
								<span class="chip due">{meetingWords[meeting.status]()}</span>
							)
						}
						action={{ label: m.openTalk(), href }}
					>
						{(times.length > 0 ? times : [meeting.when]).map((when) => (
							<p key={when} class="num">
								{when}
							</p>
						))}
					</Card>
				);
			})}
		</CardPart>
	);
}

function Approaches(props: { title: string; approaches: Approach[] }) {
	return (
		<CardPart title={props.title}>
			{props.approaches.map(approachCard)}
		</CardPart>
	);
}

function approachCard(one: Approach) {
	const href = `/arrange/approaches/${one.id}`;
	const isNow = one.due !== null || isToAgree(one);
	return (
		<Card
			key={one.id}
			title={one.contact.name}
			href={href}
			over={
				<>
					{one.status === "drafted" ? null : (
						<span class={one.due ? "chip due" : "chip plain"}>
							{one.status === "redirected" && one.open
								? m.statusRedirectedHr()
								: statusWords[one.status]()}
						</span>
					)}
					{one.target ? m.aboutTarget({ target: one.target.label }) : null}
				</>
			}
			action={{ label: actionLabel(one), href, kind: isNow ? "do" : undefined }}
		>
			<p>{nextSentence(one)}</p>
		</Card>
	);
}

/** They said yes, and no time is set yet. */
function isToAgree({ status, meeting }: Approach): boolean {
	return status === "accepted" && meeting === null;
}

function actionLabel(one: Approach): string {
	if (one.due) return dueLabels[one.due.kind]();
	if (isToAgree(one)) return m.dueAgreeTimeDo();
	return one.status === "drafted" ? m.openDraft() : m.openApproach();
}

function nextSentence(one: Approach): string {
	if (one.blocked) return m.blockedNote({ why: one.blocked });
	const { name } = one.contact;
	switch (one.due?.kind) {
		case "reminder":
		case "deferred-reminder":
			return m.nowReminder();
		case "close":
			return m.nowClose();
		case "try-someone-else":
			return m.dueElsewhereWhy({ name });
		case "say-whether-sent":
			return m.dueUnsureWhy();
		case "other-channel":
			return m.dueBouncedWhy();
		case "restate":
			return m.dueRestateWhy();
		case "thank-for-answer":
			return m.dueThankWhy({ name });
		case undefined:
	}
	if (isToAgree(one)) return m.dueAgreeTimeWhy({ name });
	const next = one.ahead.find(({ kind }) => kind !== "try-someone-else");
	if (!next)
		return [one.contact.title, one.contact.organization]
			.filter(Boolean)
			.join(", ");
	const date = longDate(next.dueOn);
	if (next.kind === "reminder") return m.aheadReminder({ date });
	if (next.kind === "deferred-reminder") return m.aheadDeferred({ date });
	return m.aheadClose({ date });
}
