import { instantFromMillis } from "#core/instant.ts";
import { read } from "#http/client.ts";
import m from "#messages/conduct";
import p from "#messages/conduct-pocket";
import r from "#messages/conduct-rehearse";
import { client, useRead } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import { clockIn } from "../rules/clock.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { Checklist } from "./checklist.tsx";
import { MissedButton } from "./missed.tsx";
import { OnDevice } from "./on-device-line.tsx";
import { TalkHead } from "./talk-head.tsx";
import { useNow } from "./use-now.ts";
import { useSheetDo } from "./use-sheet.ts";
import { endLine, whenLine } from "./words.ts";
import { SendQuestions } from "./written-part.tsx";

const SOON_MINUTES = 20;

/** Before the talk: the checklist, the questions to read once more, and the one button that starts it. */
export function BeforeTalk({ sheet }: { sheet: RunSheet }) {
	const now = useNow();
	// Near the hour the button is what one looks for; before, it is the list.
	const isSoon =
		Date.parse(sheet.startsAt) - Date.parse(now) < SOON_MINUTES * 60_000;
	const when = whenLine(sheet);
	const line = m.when({ when, minutes: sheet.minutes });
	const begin =
		sheet.medium === "written" ? (
			<SendQuestions sheet={sheet} />
		) : (
			<Start sheet={sheet} now={now} />
		);
	return (
		<div class="run-sheet">
			<TalkHead sheet={sheet} line={line} />
			<OnPaper sheet={sheet} />
			<div class="row screen-only">
				<a class="btn" href={`/conduct/${sheet.meetingId}/brief`}>
					{m.toBrief()}
				</a>
				{sheet.medium === "written" ? null : (
					<a class="btn" href={`/conduct/${sheet.meetingId}/rehearse`}>
						{r.open()}
					</a>
				)}
				<button type="button" class="btn" onClick={() => print()}>
					{m.printSheet()}
				</button>
			</div>
			{isSoon ? begin : null}
			<Checklist sheet={sheet} />
			<Questions sheet={sheet} />
			<OnDevice />
			<TakeAlong sheet={sheet} />
			{isSoon ? null : begin}
		</div>
	);
}

/** What one looks for on the printed sheet while the talk runs, and the screen shows elsewhere. */
function OnPaper({ sheet }: { sheet: RunSheet }) {
	const number = sheet.backupNumber ?? sheet.contactPhone;
	return (
		<p class="print-only small sheet-facts">
			{[endLine(sheet), sheet.place, number].filter(Boolean).join(" · ")}
		</p>
	);
}

function Questions({ sheet }: { sheet: RunSheet }) {
	const { questions, target } = sheet;
	const minutes = questions.reduce((sum, one) => sum + one.minutes, 0);
	return (
		<section class="section before-questions">
			<div class="section-head">
				<h2>{m.questionsTitle()}</h2>
				{questions.length > 0 ? (
					<span class="small">
						{m.questionsCount({ count: questions.length, minutes })}
					</span>
				) : null}
			</div>
			{target && questions.length > 0 ? (
				<p class="compose-link">
					<a href={`/prepare/meetings/${sheet.meetingId}`}>
						{m.composeQuestions({ name: sheet.contact.name })}
					</a>
				</p>
			) : null}
			{questions.length === 0 ? (
				<p>
					{m.noQuestions()}{" "}
					<a
						href={target ? `/prepare/meetings/${sheet.meetingId}` : "/prepare"}
					>
						{m.prepareQuestions()}
					</a>
				</p>
			) : (
				<ol class="questions">
					{questions.map((one) => (
						<li key={one.id}>
							<p>{one.wording}</p>
							<small>
								{one.mustAsk ? <b class="must">{m.mustAsk()} · </b> : null}
								{m.minutesShort({ minutes: one.minutes })}
							</small>
						</li>
					))}
				</ol>
			)}
			<p class="print-only said">{m.pairQuestions()}</p>
		</section>
	);
}

/** The sheet as a file: where the program listens on this computer alone, a phone can't reach it (DESIGN §7, Reach). */
function TakeAlong({ sheet }: { sheet: RunSheet }) {
	const { data } = useRead(["devices"], () => read(client.devices.$get()));
	return (
		<section class="section screen-only stack">
			<p class="small">
				{data?.publicUrl ? p.takePublic() : p.takeBody()}{" "}
				<a href="/devices">{p.takeDevices()}</a>
			</p>
			<p>
				<a
					class="btn"
					href={`/api/v1/meetings/${sheet.meetingId}/pocket-sheet`}
					download="askaround.html"
				>
					{p.take()}
				</a>
			</p>
		</section>
	);
}

function Start({ sheet, now }: { sheet: RunSheet; now: string }) {
	const start = useSheetDo(sheet.meetingId, () => ({
		do: "start",
		at: instantFromMillis(Date.now()),
	}));
	const end = clockIn(sheet.endsAt, sheet.seekerZone);
	const isOver = Date.parse(sheet.endsAt) < Date.parse(now);
	return (
		<section class="sheet stack start">
			<h2>{m.startTitle()}</h2>
			<p>{isOver ? m.startBodyEnds() : m.startBody({ end })}</p>
			<Fault error={start.error} />
			<div class="row">
				<button
					type="button"
					class="btn do"
					disabled={start.isPending}
					onClick={() => start.mutate(undefined)}
				>
					{m.start()}
				</button>
				<MissedButton sheet={sheet} />
				<a class="btn quiet" href={`/arrange/meetings/${sheet.meetingId}`}>
					{isOver ? m.didNotHappen() : m.seeTalk()}
				</a>
			</div>
		</section>
	);
}
