import type { MemoryPrompt } from "../rules/memory-prompt.ts";
import type {
	PersonFields,
	RememberedLine,
	RememberLine,
} from "../schema/remember.ts";

/** A typed line that is not settled: on its way, or asked back. */
export interface WaitingLine {
	/** Made here, so that a line sent twice adds one person. */
	id: string;
	secondId: string;
	text: string;
	said?: PersonFields;
	as?: RememberLine["as"];
	prompt?: MemoryPrompt;
	targetId?: string;
	/** What the server asks back before it keeps the line. */
	asked?: Pick<RememberedLine, "outcome" | "same" | "two">;
	/** Why it can't be kept at all, as a sentence. */
	fault?: string;
}

export interface LineQueueParts {
	send: (line: WaitingLine) => Promise<RememberedLine>;
	/** The reason as a sentence where sending it again can't help; null where it may. */
	hopeless: (error: unknown) => string | null;
	/** Outlives the page, if the browser allows it; neither may throw. */
	store: { read(): WaitingLine[]; write(lines: WaitingLine[]): void };
	/** Calls back after a while. */
	later: (again: () => void) => void;
	onChange: () => void;
	onKept: (line: RememberedLine) => void;
}

export type LineQueue = ReturnType<typeof createLineQueue>;

/**
 * Typed lines on their way to the server, one at a time and in order. A line leaves when the server has it; without a
 * connection it stays here, and is sent again.
 */
export function createLineQueue(parts: LineQueueParts) {
	let lines = parts.store.read();
	let isFailing = false;
	let running: Promise<void> | undefined;

	const hold = (next: WaitingLine[]) => {
		lines = next;
		parts.store.write(next);
		parts.onChange();
	};
	const change = (id: string, changes: Partial<WaitingLine>) =>
		hold(lines.map((one) => (one.id === id ? { ...one, ...changes } : one)));
	const drop = (id: string) => hold(lines.filter((one) => one.id !== id));
	const nextLine = () => lines.find(({ asked, fault }) => !asked && !fault);

	async function drain(): Promise<void> {
		for (let line = nextLine(); line; line = nextLine()) {
			const { id } = line;
			try {
				const { outcome, same, two, ...answer } = await parts.send(line);
				if (outcome === "added" || outcome === "joined") {
					drop(id);
					parts.onKept({ ...answer, outcome, same, two });
				} else change(id, { asked: { outcome, same, two } });
			} catch (error) {
				const fault = parts.hopeless(error);
				if (fault === null) {
					isFailing = true;
					parts.onChange();
					parts.later(() => void flush());
					return;
				}
				change(id, { fault });
			}
		}
		isFailing = false;
	}

	function flush(): Promise<void> {
		running ??= drain().finally(() => {
			running = undefined;
			parts.onChange();
		});
		return running;
	}

	return {
		lines: () => lines,
		isFailing: () => isFailing,
		put(added: WaitingLine[]): void {
			hold([...lines, ...added]);
			void flush();
		},
		/** The answer to what was asked back. */
		settle(id: string, as: RememberLine["as"]): void {
			change(id, { as, asked: undefined });
			void flush();
		},
		drop,
		flush,
	};
}
