import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { instantFromMillis } from "#core/instant.ts";
import {
	type Recorder,
	type RecorderFault,
	startRecorder,
} from "./recorder.ts";
import {
	deleteRecording,
	type KeptRecording,
	keepPart,
	readRecordings,
} from "./recording-store.ts";

/** So much is lost at most when the browser goes down. */
const PART_MS = 1000;

const now = () => instantFromMillis(Date.now());

/** Recording a talk, in this browser alone; what was recorded before is read again. */
export function useRecording(meetingId: string) {
	const [since, setSince] = useState<string | null>(null);
	const [kept, setKept] = useState<KeptRecording[]>([]);
	const [fault, setFault] = useState<RecorderFault | "full" | null>(null);
	const recorder = useRef<Recorder | null>(null);
	const saving = useRef<Promise<unknown>>(Promise.resolve());
	const look = useCallback(async () => {
		// Where the browser's database is closed to pages, nothing was kept.
		setKept(await readRecordings(meetingId).catch(() => []));
	}, [meetingId]);
	const stop = useCallback(async () => {
		const running = recorder.current;
		recorder.current = null;
		await running?.stop();
		await saving.current;
		setSince(null);
		await look();
	}, [look]);
	useEffect(() => {
		void look();
		return () => {
			void recorder.current?.stop();
			recorder.current = null;
		};
	}, [look]);
	const start = async () => {
		const recordingId = newId();
		const startedAt = now();
		let at = 0;
		const started = await startRecorder((blob) => {
			const part = {
				...{ meetingId, recordingId, startedAt, blob },
				at: at++,
				until: now(),
			};
			saving.current = saving.current
				.then(() => keepPart(part))
				.catch(() => {
					setFault("full");
					recorder.current?.stop();
				});
		}, PART_MS);
		if (typeof started === "string") return setFault(started);
		recorder.current = started;
		setFault(null);
		setSince(startedAt);
	};
	const remove = async (id: string) => {
		await deleteRecording(id);
		await look();
	};
	return { since, kept, fault, start, stop, remove };
}
