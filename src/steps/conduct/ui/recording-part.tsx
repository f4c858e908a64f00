import { useEffect, useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import r from "#messages/conduct-recording";
import { client } from "#web/api.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { ChoiceField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { clockIn } from "../rules/clock.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import type { KeptRecording } from "./recording-store.ts";
import { useRecording } from "./use-recording.ts";
import { useSheetWrite } from "./use-sheet.ts";

/** A quiet line: recording is off. It is turned on by everybody's yes alone, and stays in this browser. */
export function RecordingPart({ sheet }: { sheet: RunSheet }) {
	const [isAsking, setAsking] = useState(false);
	const { since, kept, fault, start, stop, remove } = useRecording(
		sheet.meetingId,
	);
	const { mayRecord } = sheet.recording;
	const isHeld = sheet.status === "held";
	useEffect(() => {
		if (since && !mayRecord) void stop();
	}, [since, mayRecord, stop]);
	if (isHeld && kept.length === 0) return null;
	return (
		<section class="recording stack">
			{isHeld ? null : (
				<p class="small recording-line" role="status">
					{since ? (
						<>
							<span class="recording-dot" aria-hidden="true" />
							{r.on({ at: clockIn(since, sheet.seekerZone) })}{" "}
							<button type="button" class="btn" onClick={() => void stop()}>
								{r.stop()}
							</button>
						</>
					) : (
						r.off()
					)}{" "}
					<button
						type="button"
						class="btn quiet"
						onClick={() => setAsking(true)}
					>
						{since ? r.takeBack() : r.open()}
					</button>
				</p>
			)}
			{fault ? <p class="note">{faultWords[fault]()}</p> : null}
			<ul class="recordings">
				{since
					? null
					: kept.map((one) => (
							<Kept
								key={one.id}
								sheet={sheet}
								recording={one}
								onDelete={() => void remove(one.id)}
							/>
						))}
			</ul>
			{isAsking ? (
				<AskDialog
					sheet={sheet}
					isOn={since !== null}
					onStart={() => {
						setAsking(false);
						void start();
					}}
					onClose={() => setAsking(false)}
				/>
			) : null}
		</section>
	);
}

const faultWords = {
	denied: r.denied,
	missing: r.missing,
	unsupported: r.unsupported,
	full: r.full,
};

const answers = [
	{ value: "yes", label: r.yes() },
	{ value: "no", label: r.no() },
] as const;

function AskDialog({
	sheet,
	isOn,
	onStart,
	onClose,
}: {
	sheet: RunSheet;
	isOn: boolean;
	onStart: () => void;
	onClose: () => void;
}) {
	const { meetingId: id, recording } = sheet;
	const say = useSheetWrite(
		id,
		(said: { contactId: string; answer: "yes" | "no" }) =>
			read(
				client.meetings[":id"]["recording-answers"].$post({
					param: { id },
					json: { newId: newId(), ...said },
				}),
			),
	);
	// What was tapped shows at once; the server's word follows.
	const tapped = say.isPending ? say.variables : undefined;
	return (
		<Dialog title={r.title()} onClose={onClose}>
			<div class="stack">
				<p class="said">{r.ask()}</p>
				<p class="small">{r.askBody()}</p>
				{[sheet.contact, ...sheet.participants].map(({ id: who, name }) => {
					const said = recording.answers.find((one) => one.contactId === who);
					return (
						<div key={who}>
							<ChoiceField
								legend={r.said({ name })}
								options={answers}
								value={tapped?.contactId === who ? tapped.answer : said?.answer}
								onChoose={(answer) => say.mutate({ contactId: who, answer })}
							/>
							{said ? (
								<p class="small">
									{r.saidAt({
										name,
										answer: said.answer,
										at: clockIn(said.saidAt, sheet.seekerZone),
									})}
								</p>
							) : null}
						</div>
					);
				})}
				<Fault error={say.error} />
				<p class={recording.mayRecord ? "small" : "note"}>
					{recording.mayRecord ? r.stays() : r.mayNot()}
				</p>
				{isOn ? null : (
					<div class="form-acts">
						<button
							type="button"
							class="btn do"
							disabled={!recording.mayRecord}
							onClick={onStart}
						>
							{r.start()}
						</button>
					</div>
				)}
			</div>
		</Dialog>
	);
}

function Kept({
	sheet,
	recording,
	onDelete,
}: {
	sheet: RunSheet;
	recording: KeptRecording;
	onDelete: () => void;
}) {
	const { blob, startedAt, until } = recording;
	const url = useObjectUrl(blob);
	const minutes = Math.round(
		(Date.parse(until) - Date.parse(startedAt)) / 60_000,
	);
	const words = r.kept({ minutes });
	const name = sheet.contact.name.replace(/[^\p{L}\p{N}]+/gu, "-");
	const ending = blob.type.includes("mp4") ? "m4a" : "webm";
	return (
		<li class="stack">
			<p class="small">{words}</p>
			{/* biome-ignore lint/a11y/useMediaCaption: one's own recording has no captions */}
			<audio controls src={url} aria-label={words} />
			<div class="form-acts">
				<a
					class="btn"
					href={url}
					download={`${r.file({ name, date: startedAt.slice(0, 10) })}.${ending}`}
				>
					{r.save()}
				</a>
				<button type="button" class="btn quiet" onClick={onDelete}>
					{r.delete()}
				</button>
			</div>
		</li>
	);
}

/** An address of a file in this page's memory, given back when it is no longer shown. */
export function useObjectUrl(blob: Blob): string {
	const [url, setUrl] = useState("");
	useEffect(() => {
		const made = URL.createObjectURL(blob);
		setUrl(made);
		return () => URL.revokeObjectURL(made);
	}, [blob]);
	return url;
}
