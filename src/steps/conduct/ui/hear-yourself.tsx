import { useEffect, useRef, useState } from "preact/hooks";
import c from "#messages/conduct-recording";
import r from "#messages/conduct-rehearse";
import {
	type Recorder,
	type RecorderFault,
	startRecorder,
} from "./recorder.ts";
import { useObjectUrl } from "./recording-part.tsx";

const faultWords: Record<RecorderFault, () => string> = {
	denied: c.denied,
	missing: c.missing,
	unsupported: c.unsupported,
};

/** One's own voice, in the memory of this page alone: never sent, never stored, gone with the page. */
export function HearYourself() {
	const [isOn, setOn] = useState(false);
	const [sound, setSound] = useState<Blob | null>(null);
	const [fault, setFault] = useState<RecorderFault | null>(null);
	const recorder = useRef<Recorder | null>(null);
	const parts = useRef<Blob[]>([]);
	useEffect(
		() => () => {
			void recorder.current?.stop();
		},
		[],
	);
	const start = async () => {
		parts.current = [];
		setSound(null);
		const started = await startRecorder(
			(part) => parts.current.push(part),
			1000,
		);
		if (typeof started === "string") return setFault(started);
		setFault(null);
		recorder.current = started;
		setOn(true);
	};
	const stop = async () => {
		await recorder.current?.stop();
		recorder.current = null;
		setOn(false);
		const [first] = parts.current;
		if (first) setSound(new Blob(parts.current, { type: first.type }));
	};
	return (
		<section class="sheet stack">
			<h2>{r.recordTitle()}</h2>
			<p class="small">{r.recordBody()}</p>
			{fault ? <p class="note">{faultWords[fault]()}</p> : null}
			<div class="row">
				<button
					type="button"
					class="btn"
					onClick={() => void (isOn ? stop() : start())}
				>
					{isOn ? r.stop() : r.record()}
				</button>
				{isOn ? (
					<span class="small" role="status">
						<span class="recording-dot" aria-hidden="true" />
						{r.recording()}
					</span>
				) : null}
			</div>
			{sound ? (
				<Sound
					sound={sound}
					onDelete={() => {
						parts.current = [];
						setSound(null);
					}}
				/>
			) : null}
		</section>
	);
}

function Sound({ sound, onDelete }: { sound: Blob; onDelete: () => void }) {
	const url = useObjectUrl(sound);
	return (
		<>
			{/* biome-ignore lint/a11y/useMediaCaption: one's own recording has no captions */}
			<audio controls src={url} aria-label={r.listen()} />
			<div class="form-acts">
				<button type="button" class="btn quiet" onClick={onDelete}>
					{r.delete()}
				</button>
			</div>
		</>
	);
}
