import { useEffect, useReducer } from "preact/hooks";
import { Refused, read } from "#http/client.ts";
import { client, queries } from "#web/api.ts";
import type { Inventory } from "../schema/inventory.ts";
import { createAnswerQueue } from "./answer-queue.ts";

type Answers = Inventory["answers"];

const UNSENT = "askaround-unsent-answers";
const AGAIN_AFTER = 3_000;
const changes = new EventTarget();

/** One for the whole page: answers go on being sent when another screen is open. */
const queue = createAnswerQueue({
	send: (activity, answer) =>
		read(
			client.profile.inventory[":activity"].$put({
				param: { activity },
				json: { answer },
			}),
		),
	// Signed out, or a fault of the server's: both pass. An activity that is not there any more doesn't.
	isHopeless: (error) =>
		error instanceof Refused && [400, 404].includes(error.problem.status),
	store: { read: readUnsent, write: writeUnsent },
	later: (again) => setTimeout(again, AGAIN_AFTER),
	onChange: () => changes.dispatchEvent(new Event("change")),
});

/** Answers as they are given: on the screen at once, in the browser until the server has them, sent in order. */
export function useAnswers(before: Answers) {
	const [, draw] = useReducer((count: number, _: Event) => count + 1, 0);
	useEffect(() => {
		changes.addEventListener("change", draw);
		void queue.isSent();
		return () => changes.removeEventListener("change", draw);
	}, []);
	return {
		answers: { ...before, ...queue.waiting() },
		isUnsaved: queue.isFailing(),
		answer(activity: string, value: number | null) {
			// The reading of the server is made to say it too, so that whoever leaves the screen comes back to it.
			queries.setQueryData<Inventory>(
				["inventory"],
				(known) =>
					known && {
						...known,
						answers: { ...known.answers, [activity]: value },
					},
			);
			queue.put(activity, value);
		},
		async clear() {
			await queue.forget();
			queries.setQueryData(
				["inventory"],
				await read(client.profile.inventory.$delete()),
			);
		},
		/** Whether the server has all of them; waits for what is on its way. */
		isSent: queue.isSent,
	};
}

function readUnsent(): Answers {
	try {
		return JSON.parse(localStorage.getItem(UNSENT) ?? "{}");
	} catch {
		return {};
	}
}

function writeUnsent(answers: Answers): void {
	try {
		if (Object.keys(answers).length === 0) localStorage.removeItem(UNSENT);
		else localStorage.setItem(UNSENT, JSON.stringify(answers));
	} catch {
		// A full or closed store: the queue holds the answers as long as the page is open.
	}
}
