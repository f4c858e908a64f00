import { addMinutes, compareInstants } from "#core/instant.ts";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import mail from "#messages/arrange-mail";
import w from "#messages/arrange-writing";
import { client, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import {
	apologyMessage,
	cancelMessage,
	confirmMessage,
	inviteMessage,
	movedMessage,
	noShowMessage,
	offerMessage,
	otherMediumMessage,
} from "../rules/meeting-messages.ts";
import type { MeetingPage } from "../schema/meeting.ts";
import { useMailAccount } from "./mail-sending.tsx";
import { MeetingPlace } from "./meeting-place.tsx";
import { CancelTalk, MoveTalk, NewTimes } from "./meeting-times.tsx";
import { ReadyText } from "./ready-text.tsx";

/** What is next for a talk, by its state; the next thing has the one filled button. */
export function MeetingSteps({ meeting }: { meeting: MeetingPage }) {
	switch (meeting.status) {
		case "proposed":
			return <Proposed meeting={meeting} />;
		case "agreed":
			return <Agreed meeting={meeting} />;
		case "held":
			return (
				<section class="sheet stack">
					<h2>{m.heldTitle()}</h2>
					<p>{m.heldBody({ name: meeting.contact.name })}</p>
					<div class="form-acts">
						<a class="btn do" href={`/follow-up/${meeting.id}`}>
							{m.debrief()}
						</a>
						<a class="btn" href={`/conduct/${meeting.id}`}>
							{m.heldSheet()}
						</a>
					</div>
				</section>
			);
		case "cancelled":
			return (
				<>
					<ReadyText
						title={w.cancelTitle()}
						text={cancelMessage(meeting)}
						meeting={meeting}
						isFirst
					/>
					<CalendarFile meeting={meeting} />
				</>
			);
		case "missed-by-contact":
			return (
				<>
					<ReadyText
						title={m.noShowTitle()}
						text={noShowMessage(meeting)}
						meeting={meeting}
						isFirst={meeting.retried}
					/>
					{meeting.retried ? (
						<p class="note">{m.noShowRetryUsed()}</p>
					) : (
						<NewTimes meeting={meeting} how="offer" isFirst />
					)}
					<NewTimes meeting={meeting} how="agreement" isFirst={false} />
					<CancelTalk meeting={meeting} />
				</>
			);
		case "missed-by-seeker":
			return (
				<>
					<Apology meeting={meeting} />
					<NewTimes meeting={meeting} how="agreement" isFirst={false} />
					<CancelTalk meeting={meeting} />
				</>
			);
	}
}

function Proposed({ meeting }: { meeting: MeetingPage }) {
	const param = { id: meeting.id };
	const agree = useWrite((at: string) => {
		const date = at.slice(0, 10);
		const time = at.slice(11, 16);
		return read(
			client.meetings[":id"].agreement.$post({
				param,
				json: { date, time, zone: "UTC" },
			}),
		);
	});
	if (meeting.offered.length === 0)
		return (
			<>
				<NewTimes meeting={meeting} how="offer" isFirst />
				<NewTimes meeting={meeting} how="agreement" isFirst={false} />
				<MeetingPlace meeting={meeting} />
				<CancelTalk meeting={meeting} />
			</>
		);
	return (
		<>
			<ReadyText
				title={m.offerMessage()}
				text={offerMessage(meeting)}
				meeting={meeting}
				isFirst
			/>
			<section class="sheet stack">
				<h2>{m.whenTitle()}</h2>
				<ul class="list">
					{meeting.offered.map(({ startsAt, when }) => (
						<li key={startsAt} class="arrange-offer">
							<span class="num">{when}</span>
							<button
								type="button"
								class="btn"
								onClick={() => agree.mutate(startsAt)}
							>
								{m.tookThis()}
								<span class="visually-hidden">: {when}</span>
							</button>
						</li>
					))}
				</ul>
				<Fault error={agree.error} />
			</section>
			<NewTimes meeting={meeting} how="agreement" isFirst={false} />
			<MeetingPlace meeting={meeting} />
			<CancelTalk meeting={meeting} />
		</>
	);
}

function Agreed({ meeting }: { meeting: MeetingPage }) {
	const now = new Date().toISOString();
	const hasBegun = compareInstants(now, meeting.startsAt) >= 0;
	const end = addMinutes(meeting.startsAt, meeting.minutes);
	const isOver = compareInstants(now, end) >= 0;
	const isToConfirm =
		!hasBegun &&
		meeting.medium !== "written" &&
		!meeting.confirmedAt &&
		isSoon(meeting, now);
	return (
		<>
			{hasBegun ? <DidYouTalk meeting={meeting} isFirst={isOver} /> : null}
			{meeting.offerOtherMedium ? (
				<>
					<p class="note">{m.otherMediumNote()}</p>
					<ReadyText
						title={w.otherMediumTitle()}
						text={otherMediumMessage(meeting)}
						meeting={meeting}
						isFirst={false}
					/>
				</>
			) : meeting.moves > 0 && !hasBegun && !isToConfirm ? (
				<ReadyText
					title={w.movedTitle()}
					text={movedMessage(meeting)}
					meeting={meeting}
					isFirst={false}
				/>
			) : null}
			{isToConfirm ? <Confirm meeting={meeting} /> : null}
			{hasBegun || isToConfirm || meeting.moves > 0 ? null : (
				<Invitation meeting={meeting} />
			)}
			<div class="form-acts">
				<a
					class={isOver || isToConfirm ? "btn" : "btn do"}
					href={`/conduct/${meeting.id}`}
				>
					{m.runSheet()}
				</a>
				<a class="btn" href={`/conduct/${meeting.id}/brief`}>
					{m.toBrief()}
				</a>
				<CalendarFile meeting={meeting} />
			</div>
			<p class="small">{m.calendarHint()}</p>
			{hasBegun || isToConfirm || meeting.medium === "written" ? null : (
				<p class={meeting.confirmedAt ? "done-note" : "small"}>
					{meeting.confirmedAt ? m.confirmDone() : m.confirmLater()}
				</p>
			)}
			<MeetingPlace meeting={meeting} />
			{isOver ? null : <MoveTalk meeting={meeting} />}
			<CancelTalk meeting={meeting} />
		</>
	);
}

function CalendarFile({ meeting }: { meeting: MeetingPage }) {
	return (
		<a
			class="btn"
			href={`/api/v1/meetings/${meeting.id}/calendar-file`}
			download="talk.ics"
		>
			{m.calendarFile()}
		</a>
	);
}

/** Two days ahead is early enough to read it. */
const CONFIRM_MINUTES = 48 * 60;

function isSoon(meeting: MeetingPage, now: string): boolean {
	return (
		compareInstants(addMinutes(now, CONFIRM_MINUTES), meeting.startsAt) >= 0
	);
}

/** Where mail is connected the invitation leaves from here, once both have a time. */
function Invitation({ meeting }: { meeting: MeetingPage }) {
	const account = useMailAccount();
	if (!account || !meeting.contactEmail) return null;
	return (
		<ReadyText
			title={mail.inviteTitle()}
			text={inviteMessage(meeting)}
			meeting={meeting}
			isFirst={false}
			speaksOfInvitation
		/>
	);
}

function Confirm({ meeting }: { meeting: MeetingPage }) {
	const param = { id: meeting.id };
	const confirm = useWrite(() =>
		read(client.meetings[":id"].confirmation.$post({ param })),
	);
	return (
		<ReadyText
			title={m.confirmTitle()}
			text={confirmMessage(meeting)}
			meeting={meeting}
			isFirst
			mark={{
				label: m.confirmDo(),
				onMark: () => confirm.mutate(undefined),
				isPending: confirm.isPending,
			}}
			error={confirm.error}
		/>
	);
}

function Apology({ meeting }: { meeting: MeetingPage }) {
	const param = { id: meeting.id };
	const apologize = useWrite(() =>
		read(client.meetings[":id"].apology.$post({ param })),
	);
	if (meeting.apologizedAt) return <p class="done-note">{m.apologyDone()}</p>;
	return (
		<ReadyText
			title={m.apologyTitle()}
			text={apologyMessage(meeting)}
			meeting={meeting}
			isFirst
			mark={{
				label: m.apologyDo(),
				onMark: () => apologize.mutate(undefined),
				isPending: apologize.isPending,
			}}
			error={apologize.error}
		/>
	);
}

function DidYouTalk({
	meeting,
	isFirst,
}: {
	meeting: MeetingPage;
	isFirst: boolean;
}) {
	const param = { id: meeting.id };
	const one = client.meetings[":id"];
	const hold = useWrite((cutShort: boolean) =>
		read(one.holding.$post({ param, json: { cutShort } })),
	);
	const miss = useWrite((by: "seeker" | "contact") =>
		read(one.miss.$post({ param, json: { by } })),
	);
	return (
		<section class="sheet stack">
			<h2>{m.overTitle()}</h2>
			<div class="form-acts">
				<button
					type="button"
					class={isFirst ? "btn do" : "btn"}
					onClick={() => hold.mutate(false)}
				>
					{m.overHeld()}
				</button>
				<button type="button" class="btn" onClick={() => hold.mutate(true)}>
					{m.overCutShort()}
				</button>
				<button
					type="button"
					class="btn"
					onClick={() => miss.mutate("contact")}
				>
					{m.overContact()}
				</button>
				<button type="button" class="btn" onClick={() => miss.mutate("seeker")}>
					{m.overSeeker()}
				</button>
			</div>
			{isFirst ? null : <p class="small">{m.waitNote()}</p>}
			<Fault error={hold.error ?? miss.error} />
		</section>
	);
}
