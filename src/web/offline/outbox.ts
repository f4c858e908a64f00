import { Refused } from "#http/client.ts";

/** Something that was done here, as the request that says it to the server. */
export interface Op<Facts = unknown> {
	/** Sorts by when it was done. */
	id: string;
	/** What it belongs to, such as a meeting: its notes go before it. */
	scope: string;
	/** What it does, for the screen that shows it before the server has it. */
	facts: Facts;
	method: "POST" | "PUT" | "DELETE";
	path: string;
	json?: unknown;
	/** A touch, which the screen shows at once; a form waits a moment for what the server says. */
	isTouch: boolean;
	/** The key of the reading that the server's answer is. */
	answers: readonly string[];
	/** The server's sentence on why it will not do it; then it waits for the person. */
	refused: string | null;
}

export type Outcome =
	| { kind: "done"; answer: unknown }
	| { kind: "refused"; error: Refused }
	| { kind: "waits" };

export interface OutboxTools {
	load(): Promise<Op[]>;
	/** Begins at once. */
	save(op: Op): Promise<void>;
	drop(id: string): Promise<void>;
	/** Throws `Refused`, or anything else when there is no answer. */
	send(op: Op): Promise<unknown>;
	/** Sends the notes of a scope; false when there is no answer. */
	before(scope: string): Promise<boolean>;
	onAnswer(op: Op, answer: unknown): Promise<void>;
	/** Runs it once no other tab of this browser is at it. */
	alone(work: () => Promise<void>): Promise<void>;
	/** Tells the other tabs that something changed. */
	tell(): void;
	later(call: () => void, ms: number): () => void;
}

const RETRY_MS = [2_000, 5_000, 15_000, 30_000];
const PATIENCE_MS = 2_000;

/**
 * What was done, in order, until the server has it. Each is in the store before it is sent, goes out alone, and again
 * until there is an answer; all of them may be said twice, since ids are made here and the rest sets what shall be.
 */
export function createOutbox(tools: OutboxTools) {
	let ops: Op[] = [];
	const listeners = new Set<() => void>();
	const waiters = new Map<string, (outcome: Outcome) => void>();
	let running: Promise<void> | undefined;
	let cancel = () => {};
	let failures = 0;

	function set(next: Op[]) {
		ops = next.sort((a, b) => (a.id < b.id ? -1 : 1));
		for (const listener of listeners) listener();
	}

	/** What is in the store, which other tabs write as well. */
	async function reload() {
		set(await tools.load());
	}

	/** Does it here at once; tells what became of it, or after a moment that it waits. */
	async function add(op: Op): Promise<Outcome> {
		const outcome = new Promise<Outcome>((resolve) => {
			waiters.set(op.id, resolve);
		});
		set([...ops, op]);
		await tools.save(op);
		tools.tell();
		if (failures > 0) settle(op.id, { kind: "waits" });
		const stop = tools.later(
			() => settle(op.id, { kind: "waits" }),
			PATIENCE_MS,
		);
		void flush();
		return outcome.finally(stop);
	}

	function settle(id: string, outcome: Outcome) {
		const waiter = waiters.get(id);
		if (!waiter) return;
		waiters.delete(id);
		waiter(outcome);
		for (const listener of listeners) listener();
	}

	function flush(): Promise<void> {
		cancel();
		running ??= tools.alone(sendAll).finally(() => {
			running = undefined;
			// Something was done while the last one was on its way.
			if (failures === 0 && ops.some((op) => !op.refused)) void flush();
		});
		return running;
	}

	async function sendAll() {
		await reload();
		for (const op of [...ops]) {
			if (op.refused) continue;
			try {
				if (!(await tools.before(op.scope))) throw new Error("notes wait");
				const answer = await tools.send(op);
				failures = 0;
				// The form closes and its words show as done in the same moment; the answer takes their place.
				settle(op.id, { kind: "done", answer });
				await tools.onAnswer(op, answer);
				await remove(op.id);
			} catch (error) {
				if (error instanceof Refused && isFinal(error)) {
					await refuse(op, error);
					continue;
				}
				const wait = RETRY_MS[failures] ?? 30_000;
				failures++;
				cancel = tools.later(flush, wait);
				for (const id of [...waiters.keys()]) settle(id, { kind: "waits" });
				break;
			}
		}
		for (const listener of listeners) listener();
	}

	/** Whoever waits for it says it to the person, who changes it and tries again; otherwise it stays, with its sentence. */
	async function refuse(op: Op, error: Refused) {
		if (waiters.has(op.id)) {
			await remove(op.id);
			settle(op.id, { kind: "refused", error });
			return;
		}
		const refused = { ...op, refused: error.message };
		set(ops.map((one) => (one.id === op.id ? refused : one)));
		await tools.save(refused);
		tools.tell();
	}

	async function remove(id: string) {
		set(ops.filter((op) => op.id !== id));
		await tools.drop(id);
		tools.tell();
	}

	return {
		add,
		reload,
		flush,
		remove,
		read: () => ops,
		/** What a screen shows as done, though the server doesn't have it yet. */
		shown: (scope: string) =>
			ops.filter(
				(op) => op.scope === scope && (op.isTouch || !waiters.has(op.id)),
			),
		isCutOff: () => failures > 0,
		subscribe(listener: () => void) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}

export type Outbox = ReturnType<typeof createOutbox>;

/** Signing in again, or a program that is mended, changes these; everything else stays as it is. */
function isFinal({ problem }: Refused): boolean {
	return problem.status < 500 && problem.code !== "not-signed-in";
}
