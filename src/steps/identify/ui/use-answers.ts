import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { read } from "#http/client.ts";
import { client } from "#web/api.ts";
import type { Inventory } from "../schema/inventory.ts";

type Answers = Inventory["answers"];

const UNSENT = "askaround-unsent-answers";
const AGAIN_AFTER = 3_000;

/** Answers as they are given: on the screen at once, in the browser until the server has them, sent in order. */
export function useAnswers(before: Answers) {
	const [answers, setAnswers] = useState<Answers>(() => ({
		...before,
		...readUnsent(),
	}));
	const [isUnsaved, setUnsaved] = useState(false);
	const isSending = useRef(false);
	const timer = useRef<number>(undefined);

	const send = useCallback(async () => {
		if (isSending.current) return;
		isSending.current = true;
		clearTimeout(timer.current);
		try {
			for (;;) {
				const [next] = Object.entries(readUnsent());
				if (!next) break;
				const [activity, answer] = next;
				await read(
					client.profile.inventory[":activity"].$put({
						param: { activity },
						json: { answer },
					}),
				);
				const left = readUnsent();
				// Answered anew while it was on its way: that one is sent next.
				if (left[activity] === answer) delete left[activity];
				writeUnsent(left);
			}
			setUnsaved(false);
		} catch {
			setUnsaved(true);
			timer.current = window.setTimeout(() => void send(), AGAIN_AFTER);
		} finally {
			isSending.current = false;
		}
	}, []);
	useEffect(() => {
		void send();
		return () => clearTimeout(timer.current);
	}, [send]);

	return {
		answers,
		isUnsaved,
		answer(activity: string, value: number | null) {
			setAnswers((known) => ({ ...known, [activity]: value }));
			writeUnsent({ ...readUnsent(), [activity]: value });
			void send();
		},
		async clear() {
			writeUnsent({});
			await read(client.profile.inventory.$delete());
			setAnswers({});
		},
		/** Whether the server has all of them. */
		async isSent(): Promise<boolean> {
			await send();
			return Object.keys(readUnsent()).length === 0;
		},
	};
}

function readUnsent(): Record<string, number | null> {
	try {
		return JSON.parse(localStorage.getItem(UNSENT) ?? "{}");
	} catch {
		return {};
	}
}

function writeUnsent(answers: Record<string, number | null>): void {
	try {
		localStorage.setItem(UNSENT, JSON.stringify(answers));
	} catch {
		// A full or closed store: the answers on the screen are sent all the same as long as it is open.
	}
}
