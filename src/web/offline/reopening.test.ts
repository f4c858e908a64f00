import { expect, test } from "vitest";
import type { Database } from "./database.ts";
import { memoryDatabase } from "./memory.ts";
import { reopening } from "./reopening.ts";

/** A browser that closes what it gave; closed, a database answers as IndexedDB does. */
function browser() {
	const state = { opened: 0, forbids: false, closeNow: () => {} };
	async function open(onGone: () => void): Promise<Database> {
		if (state.forbids) throw new DOMException("", "UnknownError");
		state.opened++;
		const inner = memoryDatabase();
		let isClosed = false;
		state.closeNow = () => {
			isClosed = true;
			onGone();
		};
		const check = () => {
			if (isClosed) throw new DOMException("closed", "InvalidStateError");
		};
		return {
			...inner,
			write: async (changes) => {
				check();
				await inner.write(changes);
			},
			all: (store, prefix) => {
				check();
				return inner.all(store, prefix);
			},
		};
	}
	return { state, open };
}

const put = (at: string) => [{ put: at, in: "outbox" as const, at }];

test("a store that the browser closed is opened again, once, and what was asked is asked of the new one", async () => {
	const { state, open } = browser();
	let losses = 0;
	const database = await reopening(open, () => losses++);
	await database.write(put("a"));
	state.closeNow();
	await Promise.all([database.write(put("b")), database.write(put("c"))]);
	expect(await database.all("outbox")).toEqual([
		["b", "b"],
		["c", "c"],
	]);
	expect([state.opened, losses]).toEqual([2, 1]);
});

test("where it can't be opened again that is an error; the next to ask tries anew", async () => {
	const { state, open } = browser();
	const database = await reopening(open, () => {});
	state.closeNow();
	state.forbids = true;
	await expect(database.all("outbox")).rejects.toThrow();
	state.forbids = false;
	expect(await database.all("outbox")).toEqual([]);
});
