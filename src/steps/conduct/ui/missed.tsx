import { useState } from "preact/hooks";
import { addMinutes } from "#core/instant.ts";
import { WAIT_MINUTES } from "#core/meeting-state.ts";
import { read } from "#http/client.ts";
import s from "#messages/conduct-shapes";
import { mailtoLink } from "#steps/arrange/rules/mailto.ts";
import {
	apologyMessage,
	noShowMessage,
} from "#steps/arrange/rules/meeting-messages.ts";
import type { MeetingPage } from "#steps/arrange/schema/meeting.ts";
import { client, useWrite } from "#web/api.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault, Loaded } from "#web/kit/states.tsx";
import { clockIn } from "../rules/clock.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { useNow } from "./use-now.ts";
import { useMeeting } from "./written-part.tsx";

/** Somebody did not come: waiting first, ten minutes at least, and by their number (METHOD §3). */
export function MissedButton({ sheet }: { sheet: RunSheet }) {
	const [isOpen, setOpen] = useState(false);
	if (sheet.medium === "written") return null;
	return (
		<>
			<button type="button" class="btn quiet" onClick={() => setOpen(true)}>
				{s.missedOpen()}
			</button>
			{isOpen ? (
				<MissedDialog sheet={sheet} onClose={() => setOpen(false)} />
			) : null}
		</>
	);
}

function MissedDialog({
	sheet,
	onClose,
}: {
	sheet: RunSheet;
	onClose: () => void;
}) {
	const { meetingId: id, startsAt, seekerZone } = sheet;
	const now = Date.parse(useNow());
	const until = addMinutes(startsAt, WAIT_MINUTES);
	const isEarly = now < Date.parse(startsAt);
	const isWaiting = now < Date.parse(until);
	const number = sheet.backupNumber ?? sheet.contactPhone;
	const miss = useWrite((by: "seeker" | "contact") =>
		read(client.meetings[":id"].miss.$post({ param: { id }, json: { by } })),
	);
	return (
		<Dialog title={s.missedTitle()} onClose={onClose}>
			<div class="stack">
				{isEarly ? (
					<p>{s.missedEarly({ at: clockIn(startsAt, seekerZone) })}</p>
				) : (
					<>
						{isWaiting ? (
							<p role="status">
								{s.missedWait({ until: clockIn(until, seekerZone) })}
							</p>
						) : null}
						{number ? <p>{s.missedRing({ number })}</p> : null}
						<p class="small">{s.missedMeHint()}</p>
						<Fault error={miss.error} />
						<div class="form-acts">
							<button
								type="button"
								class={isWaiting ? "btn" : "btn do"}
								disabled={isWaiting || miss.isPending}
								onClick={() => miss.mutate("contact")}
							>
								{s.missedThem()}
							</button>
							<button
								type="button"
								class="btn"
								disabled={miss.isPending}
								onClick={() => miss.mutate("seeker")}
							>
								{s.missedMe()}
							</button>
						</div>
					</>
				)}
			</div>
		</Dialog>
	);
}

/** After a miss: the one message, ready to go, and whose move is next. */
export function Missed({ sheet }: { sheet: RunSheet }) {
	const meeting = useMeeting(sheet.meetingId);
	return (
		<>
			<h1>{sheet.contact.name}</h1>
			<Loaded query={meeting}>
				{(found) =>
					sheet.status === "missed-by-seeker" ? (
						<MissedByMe meeting={found} />
					) : (
						<MissedByThem meeting={found} />
					)
				}
			</Loaded>
		</>
	);
}

function MissedByThem({ meeting }: { meeting: MeetingPage }) {
	const text = noShowMessage(meeting);
	const href = `/arrange/meetings/${meeting.id}`;
	return (
		<section class="sheet stack missed">
			<h2>{s.missedThemTitle()}</h2>
			<p>{meeting.retried ? s.missedRetried() : s.missedThemBody()}</p>
			<p class="said">{text}</p>
			<SendActs
				text={text}
				mailto={mailTo(meeting, text)}
				afterTaken={
					<a class={meeting.retried ? "btn quiet" : "btn do"} href={href}>
						{meeting.retried ? s.missedSee() : s.missedTimes()}
					</a>
				}
			/>
			<p>
				<a href={href}>{s.missedSee()}</a>
			</p>
		</section>
	);
}

function MissedByMe({ meeting }: { meeting: MeetingPage }) {
	const apologize = useWrite(() =>
		read(client.meetings[":id"].apology.$post({ param: { id: meeting.id } })),
	);
	const text = apologyMessage(meeting);
	return (
		<section class="sheet stack missed">
			<h2>{s.missedMeTitle()}</h2>
			{meeting.apologizedAt ? (
				<p class="done-note">{s.apologyDone()}</p>
			) : (
				<>
					<p>{s.missedMeBody()}</p>
					<p class="said">{text}</p>
					<SendActs
						text={text}
						mailto={mailTo(meeting, text)}
						mark={{
							label: s.apologyMark(),
							onMark: () => apologize.mutate(undefined),
							isPending: apologize.isPending,
						}}
					/>
				</>
			)}
			<Fault error={apologize.error} />
			<p>
				<a href={`/arrange/meetings/${meeting.id}`}>{s.missedSee()}</a>
			</p>
		</section>
	);
}

function mailTo({ contactEmail }: MeetingPage, text: string) {
	return contactEmail && mailtoLink(contactEmail, s.missedMail(), text);
}
