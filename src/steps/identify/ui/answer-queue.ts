/** By activity; null for skipped. */
type Answers = Record<string, number | null>;

export interface AnswerQueueParts {
	send: (activity: string, answer: number | null) => Promise<unknown>;
	/** Whether sending it again can't help, as with a refusal. */
	isHopeless: (error: unknown) => boolean;
	/** Outlives the page, if the browser allows it; neither may throw. */
	store: { read(): Answers; write(answers: Answers): void };
	/** Calls back after a while. */
	later: (again: () => void) => void;
	onChange: () => void;
}

/**
 * Answers on their way to the server, one at a time, so that a later answer is never overtaken by an earlier one.
 * What waits is held here; the store only helps it over the end of the page.
 */
export function createAnswerQueue({
	send,
	isHopeless,
	store,
	later,
	onChange,
}: AnswerQueueParts) {
	let waiting = store.read();
	let isFailing = false;
	let running: Promise<void> | undefined;

	const hold = (next: Answers) => {
		waiting = next;
		store.write(next);
	};

	async function drain(): Promise<void> {
		for (;;) {
			const [next] = Object.entries(waiting);
			if (!next) break;
			const [activity, answer] = next;
			try {
				await send(activity, answer);
			} catch (error) {
				if (!isHopeless(error)) {
					isFailing = true;
					later(() => void flush());
					return;
				}
			}
			// Answered anew while it was on its way: that one is sent next.
			if (waiting[activity] === answer) {
				const { [activity]: _, ...left } = waiting;
				hold(left);
			}
		}
		isFailing = false;
	}

	function flush(): Promise<void> {
		running ??= drain().finally(() => {
			running = undefined;
			onChange();
		});
		return running;
	}

	return {
		waiting: () => waiting,
		isFailing: () => isFailing,
		put(activity: string, answer: number | null): void {
			hold({ ...waiting, [activity]: answer });
			void flush();
		},
		/** Tries all that waits; resolves to whether the server has everything. */
		async isSent(): Promise<boolean> {
			await flush();
			return Object.keys(waiting).length === 0;
		},
		/** Forgets what waits. Resolves when nothing is on its way any more, so that a deletion can't be overtaken. */
		async forget(): Promise<void> {
			hold({});
			await running;
			isFailing = false;
			onChange();
		},
	};
}
