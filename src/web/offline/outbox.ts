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
	/** Begins at once; whether it is in the store then. */
	save(op: Op): Promise<boolean>;
	drop(id: string): Promise<unknown>;
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
 * What the store won't take, or can't give any more, is sent from memory.
 */
export function createOutbox(tools: OutboxTools) {
	let ops: Op[] = [];
	const listeners = new Set<() => void>();
	const waiters = new Map<string, (outcome: Outcome) => void>();
	let running: Promise<void> | undefined;
	let cancel = () => {};
	let failures = 0;
	/** How often the store could not be read, one time after another. */
	let misread = 0;
	/** As they are here, and not known to be in the store. */
	const unsaved = new Map<string, Op>();
	/** For each reading under way, what it can't show yet. */
	const readings = new Set<Map<string, Op>>();
	/** What was removed here, which a reading may still show. */
	const gone = new Set<string>();

	function set(next: Op[]) {
		ops = next.sort((a, b) => (a.id < b.id ? -1 : 1));
		for (const listener of listeners) listener();
	}

	/** What is in the store, which other tabs write as well, and what of this page is not in it. */
	async function reload() {
		const missing = new Map(unsaved);
		readings.add(missing);
		try {
			const found = (await tools.load()).filter((op) => !missing.has(op.id));
			set([...found, ...missing.values()].filter((op) => !gone.has(op.id)));
		} finally {
			readings.delete(missing);
		}
	}

	async function keep(op: Op) {
		for (const missing of [unsaved, ...readings]) missing.set(op.id, op);
		const isSaved = await tools.save(op).catch(() => false);
		if (isSaved && unsaved.get(op.id) === op) unsaved.delete(op.id);
	}

	/** The store was lost, or could not take them before. */
	async function keepAll(list: Iterable<Op>) {
		await Promise.all([...list].map(keep));
	}

	/** Does it here at once; tells what became of it, or after a moment that it waits. */
	async function add(op: Op): Promise<Outcome> {
		const outcome = new Promise<Outcome>((resolve) => {
			waiters.set(op.id, resolve);
		});
		set([...ops, op]);
		await keep(op);
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
		running ??= tools
			.alone(sendAll)
			.catch(() => {
				failures++;
			})
			.then(() => {
				running = undefined;
				const missed = Math.max(failures, misread);
				// Something was done while the last one was on its way.
				if (failures === 0 && ops.some((op) => !op.refused)) void flush();
				else if (missed > 0)
					cancel = tools.later(flush, RETRY_MS[missed - 1] ?? 30_000);
			});
		return running;
	}

	async function sendAll() {
		await reload().then(
			() => {
				misread = 0;
			},
			() => {
				misread++;
			},
		);
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
				failures++;
				for (const id of [...waiters.keys()]) settle(id, { kind: "waits" });
				await keepAll(unsaved.values());
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
		await keep(refused);
		tools.tell();
	}

	/** Says once more what was refused. */
	async function again(id: string) {
		const op = ops.find((one) => one.id === id);
		if (!op) return;
		const next = { ...op, refused: null };
		set(ops.map((one) => (one.id === id ? next : one)));
		await keep(next);
		tools.tell();
		void flush();
	}

	async function remove(id: string) {
		gone.add(id);
		unsaved.delete(id);
		set(ops.filter((op) => op.id !== id));
		await tools.drop(id);
		tools.tell();
	}

	return {
		add,
		reload,
		flush,
		again,
		remove,
		/** The store is another one now, and empty: what is here goes into it. */
		lost: () => void keepAll(ops),
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
