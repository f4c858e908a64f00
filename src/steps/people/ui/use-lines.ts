import { useEffect, useReducer } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { Refused, read } from "#http/client.ts";
import { client, queries } from "#web/api.ts";
import type { MemoryPrompt } from "../rules/memory-prompt.ts";
import type { PersonFields } from "../schema/remember.ts";
import { createLineQueue, type WaitingLine } from "./line-queue.ts";

const UNSENT = "askaround-unsent-lines";
const AGAIN_AFTER = 3_000;
const changes = new EventTarget();

/** One for the whole page: lines go on being sent when another screen is open. */
const queue = createLineQueue({
	send: async ({ id, secondId, text, said, as, prompt, targetId }) => {
		const { lines } = await read(
			client.remembered.$post({
				json: { lines: [{ id, secondId, text, said, as }], prompt, targetId },
			}),
		);
		if (!lines[0]) throw new Error("a line gives an answer");
		return lines[0];
	},
	// Signed out, or a fault of the server's: both pass.
	hopeless: (error) =>
		error instanceof Refused && [400, 404].includes(error.problem.status)
			? error.message
			: null,
	store: { read: readUnsent, write: writeUnsent },
	later: (again) => setTimeout(again, AGAIN_AFTER),
	onChange: () => changes.dispatchEvent(new Event("change")),
	onKept: () => void queries.invalidateQueries(),
});

/** Typed lines: in the browser until the server has them, sent in order, each once. */
export function useLines(at: { prompt?: MemoryPrompt; targetId?: string }) {
	const [, draw] = useReducer((count: number, _: Event) => count + 1, 0);
	useEffect(() => {
		changes.addEventListener("change", draw);
		void queue.flush();
		return () => changes.removeEventListener("change", draw);
	}, []);
	return {
		lines: queue.lines(),
		isFailing: queue.isFailing(),
		put(typed: { text: string; said?: PersonFields }[]) {
			queue.put(
				typed.map((one) => ({
					...one,
					...at,
					id: newId(),
					secondId: newId(),
				})),
			);
		},
		settle: queue.settle,
		drop: queue.drop,
	};
}

function readUnsent(): WaitingLine[] {
	try {
		return JSON.parse(localStorage.getItem(UNSENT) ?? "[]");
	} catch {
		return [];
	}
}

function writeUnsent(lines: WaitingLine[]): void {
	try {
		if (lines.length === 0) localStorage.removeItem(UNSENT);
		else localStorage.setItem(UNSENT, JSON.stringify(lines));
	} catch {
		// A full or closed store: the queue holds the lines as long as the page is open.
	}
}
