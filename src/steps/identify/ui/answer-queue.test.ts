import { expect, test } from "vitest";
import { createAnswerQueue } from "./answer-queue.ts";

type Answers = Record<string, number | null>;

/** A server that can be out of reach, and a timer that is pressed by hand. */
function setUp({ kept = {} as Answers, isStoreClosed = false } = {}) {
	const state = {
		server: {} as Answers,
		store: kept,
		isDown: false,
		order: [] as string[],
		again: [] as (() => void)[],
		letGo: undefined as (() => void) | undefined,
		isSlow: false,
	};
	const queue = createAnswerQueue({
		send: async (activity, answer) => {
			if (state.isSlow)
				await new Promise<void>((resolve) => {
					state.letGo = resolve;
				});
			if (state.isDown) throw new Error("out of reach");
			if (activity === "gone") throw new Error("refused");
			state.order.push(`${activity}=${answer}`);
			state.server[activity] = answer;
		},
		isHopeless: (error) => (error as Error).message === "refused",
		store: {
			read: () => state.store,
			write: (answers) => {
				if (!isStoreClosed) state.store = answers;
			},
		},
		later: (again) => state.again.push(again),
		onChange: () => {},
	});
	return { state, queue };
}

test("answers are sent in order, skips too, and the store is emptied", async () => {
	const { state, queue } = setUp();
	queue.put("r01", 4);
	queue.put("i01", null);
	expect(await queue.isSent()).toBe(true);
	expect(state.order).toEqual(["r01=4", "i01=null"]);
	expect(state.store).toEqual({});
});

test("out of reach nothing is lost, and it is tried again", async () => {
	const { state, queue } = setUp();
	state.isDown = true;
	queue.put("r01", 4);
	expect(await queue.isSent()).toBe(false);
	expect([queue.isFailing(), state.store]).toEqual([true, { r01: 4 }]);
	queue.put("i01", 1);
	await queue.isSent();
	state.isDown = false;
	state.again.at(-1)?.();
	expect(await queue.isSent()).toBe(true);
	expect(state.server).toEqual({ r01: 4, i01: 1 });
	expect(queue.isFailing()).toBe(false);
});

test("what waited when the page was closed is sent by the next one", async () => {
	const { state, queue } = setUp({ kept: { r01: 2 } });
	expect(await queue.isSent()).toBe(true);
	expect(state.server).toEqual({ r01: 2 });
});

test("a store that keeps nothing loses nothing while the page is open", async () => {
	const { state, queue } = setUp({ isStoreClosed: true });
	queue.put("r01", 2);
	expect(await queue.isSent()).toBe(true);
	expect(state.server).toEqual({ r01: 2 });
});

test("answered anew on its way: the later answer holds", async () => {
	const { state, queue } = setUp();
	state.isSlow = true;
	queue.put("r01", 1);
	queue.put("r01", 3);
	state.isSlow = false;
	state.letGo?.();
	expect(await queue.isSent()).toBe(true);
	expect(state.server).toEqual({ r01: 3 });
});

test("whoever asks while one is on its way waits for it", async () => {
	const { state, queue } = setUp();
	state.isSlow = true;
	queue.put("r01", 1);
	const sent = queue.isSent();
	state.letGo?.();
	expect(await sent).toBe(true);
});

test("what is refused for good doesn't hold up the rest", async () => {
	const { state, queue } = setUp({ kept: { gone: 1 } });
	queue.put("r01", 1);
	expect(await queue.isSent()).toBe(true);
	expect(state.server).toEqual({ r01: 1 });
});

test("forgetting waits for what is on its way, and sends no more", async () => {
	const { state, queue } = setUp();
	state.isSlow = true;
	queue.put("r01", 1);
	queue.put("i01", 1);
	const forgotten = queue.forget();
	state.letGo?.();
	await forgotten;
	expect([state.order, state.store]).toEqual([["r01=1"], {}]);
});

test("asked with nothing waiting, it still sends what comes after", async () => {
	const { state, queue } = setUp();
	expect(await queue.isSent()).toBe(true);
	queue.put("r01", 1);
	expect(await queue.isSent()).toBe(true);
	expect(state.server).toEqual({ r01: 1 });
});
