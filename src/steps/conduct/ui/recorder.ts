export type RecorderFault = "denied" | "missing" | "unsupported";

export interface Recorder {
	/** Gives the last piece to `onPart`, lets the microphone go, and is done. */
	stop(): Promise<void>;
}

/**
 * Records from the microphone; each piece is handed over as it comes, and goes nowhere else. Pieces of one recording,
 * joined in their order, are a file.
 */
export async function startRecorder(
	onPart: (part: Blob) => void,
	everyMs: number,
): Promise<Recorder | RecorderFault> {
	if (!navigator.mediaDevices || !("MediaRecorder" in window))
		return "unsupported";
	let stream: MediaStream;
	try {
		stream = await navigator.mediaDevices.getUserMedia({ audio: true });
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		return error.name === "NotAllowedError" ? "denied" : "missing";
	}
	const recorder = new MediaRecorder(stream);
	recorder.addEventListener("dataavailable", ({ data }) => {
		if (data.size > 0) onPart(data);
	});
	const ended = new Promise<void>((done) => {
		recorder.addEventListener("stop", () => done());
	});
	recorder.start(everyMs);
	return {
		stop() {
			if (recorder.state !== "inactive") recorder.stop();
			for (const track of stream.getTracks()) track.stop();
			return ended;
		},
	};
}
