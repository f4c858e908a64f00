import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useRead } from "#web/api.ts";
import { longDate } from "#web/kit/dates.ts";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { Approach } from "../schema/approach.ts";
import type { Meeting } from "../schema/meeting.ts";
import { meetingWords, statusWords } from "./words.ts";
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
		!isWriting(one) &&
		(one.open ||
			(one.status === "accepted" && !one.meeting) ||
			one.due !== null);
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
				<a class="btn quiet" href="/arrange/past">
					{m.pastTalk()}
				</a>
				{isEmpty ? null : (
					<a class="btn" href="/arrange/new">
						{m.newApproach()}
					</a>
				)}
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
					<List approaches={settled} />
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
	if (meetings.length === 0) return null;
	return (
		<section>
			<h2>{title}</h2>
			<ul class="arrange-cards">
				{meetings.map((meeting) => (
					<li key={meeting.id} class="sheet">
						<div>
							{["agreed", "proposed"].includes(meeting.status) ? null : (
								<span class="chip due">{meetingWords[meeting.status]()}</span>
							)}
							<h3>
								<a href={`/arrange/meetings/${meeting.id}`}>
									{m.meetingTitle({ name: meeting.contact.name })}
								</a>
							</h3>
							{meeting.offered.length > 0 ? (
								meeting.offered.map(({ startsAt, when }) => (
									<p key={startsAt} class="num">
										{when}
									</p>
								))
							) : (
								<p class="num">{meeting.when}</p>
							)}
						</div>
						<a class="btn" href={`/arrange/meetings/${meeting.id}`}>
							{m.openTalk()}
							<span class="visually-hidden">: {meeting.contact.name}</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

function Approaches(props: { title: string; approaches: Approach[] }) {
	if (props.approaches.length === 0) return null;
	return (
		<section>
			<h2>{props.title}</h2>
			<List approaches={props.approaches} />
		</section>
	);
}

function List({ approaches }: { approaches: Approach[] }) {
	return (
		<ul class="arrange-cards">
			{approaches.map((one) => (
				<li key={one.id} class="sheet">
					<div>
						{one.status === "drafted" ? null : (
							<>
								<span class={one.due ? "chip due" : "chip plain"}>
									{one.status === "redirected" && one.open
										? m.statusRedirectedHr()
										: statusWords[one.status]()}
								</span>{" "}
							</>
						)}
						{one.target ? (
							<span class="small">
								{m.aboutTarget({ target: one.target.label })}
							</span>
						) : null}
						<h3>
							<a href={`/arrange/approaches/${one.id}`}>{one.contact.name}</a>
						</h3>
						<p>{nextSentence(one)}</p>
					</div>
					<a
						class={one.due || one.status === "accepted" ? "btn do" : "btn"}
						href={`/arrange/approaches/${one.id}`}
					>
						{m.openApproach()}
						<span class="visually-hidden">: {one.contact.name}</span>
					</a>
				</li>
			))}
		</ul>
	);
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
	if (one.status === "accepted" && !one.meeting)
		return m.dueAgreeTimeWhy({ name });
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
