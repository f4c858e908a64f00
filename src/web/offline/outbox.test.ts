import fc from "fast-check";
import { expect, test } from "vitest";
import { Refused } from "#http/client.ts";
import { createOutbox, type Op, type OutboxTools } from "./outbox.ts";

type Fate = "arrives" | "lost" | "answer lost";

/** A server that sets what each request says, a store that outlives the page, and a network that does as it is told. */
function world() {
	const store = new Map<string, Op>();
	const arrived: string[] = [];
	const fates: Fate[] = [];
	const refusing = new Set<string>();
	const notes = { areSent: true };
	const disk = { isFull: false, isLost: false };
	const waits: number[] = [];
	let made = 0;
	const tools: OutboxTools = {
		load: async () => {
			if (disk.isLost) throw new DOMException("", "InvalidStateError");
			return [...store.values()];
		},
		save: async (op) => {
			if (disk.isFull || disk.isLost) return false;
			store.set(op.id, op);
			return true;
		},
		drop: async (id) => {
			store.delete(id);
		},
		send: async (op) => {
			const fate = fates.shift() ?? "arrives";
			if (fate === "lost") throw new TypeError("no network");
			if (refusing.has(op.id))
				throw new Refused({
					status: 422,
					code: "against",
					detail: "That can't be.",
					type: "about:blank",
					title: "against-method",
					facts: {},
				});
			arrived.push(op.id);
			if (fate === "answer lost") throw new TypeError("no network");
			return op.id;
		},
		before: async () => notes.areSent,
		onAnswer: async () => {},
		alone: (work) => work(),
		tell: () => {},
		later: (_, ms) => {
			waits.push(ms);
			return () => {};
		},
	};
	const op = (): Op => ({
		id: String(++made).padStart(4, "0"),
		scope: "meeting",
		isTouch: true,
		facts: {},
		method: "PUT",
		path: "/",
		answers: ["run-sheet"],
		refused: null,
	});
	return { store, arrived, fates, refusing, notes, disk, waits, tools, op };
}

/** What runs on after an answer has come to its end. */
const allDone = () => new Promise((resolve) => setTimeout(resolve));

const fate = fc.constantFrom<Fate>("arrives", "lost", "answer lost");

test("whatever the network and reloads do, all arrives in order; only one without an answer comes twice, at once", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.constantFrom("do", "flush", "reload"), { maxLength: 20 }),
			fc.array(fate, { maxLength: 20 }),
			async (steps, fates) => {
				const { store, arrived, fates: left, tools, op } = world();
				left.push(...fates);
				let box = createOutbox(tools);
				const done: string[] = [];
				for (const step of steps) {
					if (step === "flush") await box.flush();
					if (step === "reload") box = createOutbox(tools);
					if (step !== "do") continue;
					const next = op();
					done.push(next.id);
					void box.add(next);
					await box.flush();
				}
				left.length = 0;
				await box.flush();
				await box.flush();
				const once = arrived.filter((id, at) => id !== arrived[at - 1]);
				expect(once).toEqual(done);
				expect(store.size).toBe(0);
			},
		),
		{ numRuns: 500 },
	);
});

test("without an answer it waits, and says so", async () => {
	const { fates, tools, op } = world();
	fates.push("lost");
	const box = createOutbox(tools);
	expect(await box.add(op())).toEqual({ kind: "waits" });
	expect(box.read()).toHaveLength(1);
	expect(box.isCutOff()).toBe(true);
	await box.flush();
	expect(box.read()).toEqual([]);
});

test("the notes of a meeting go first: while they wait, it waits", async () => {
	const { arrived, notes, tools, op } = world();
	notes.areSent = false;
	const box = createOutbox(tools);
	await box.add(op());
	expect(arrived).toEqual([]);
	notes.areSent = true;
	await box.flush();
	expect(arrived).toHaveLength(1);
});

test("refused while one looks on: an error, and nothing stays; refused later: it stays with its sentence and holds nothing up", async () => {
	const { arrived, fates, refusing, tools, op } = world();
	const [first, second, third] = [op(), op(), op()];
	refusing.add(first.id).add(second.id);
	const box = createOutbox(tools);
	expect(await box.add(first)).toMatchObject({ kind: "refused" });
	expect(box.read()).toEqual([]);
	fates.push("lost");
	expect(await box.add(second)).toEqual({ kind: "waits" });
	void box.add(third);
	await box.flush();
	await box.flush();
	expect(arrived).toEqual([third.id]);
	expect(box.read()).toMatchObject([
		{ id: second.id, refused: "That can't be." },
	]);
	await box.again(second.id);
	await allDone();
	expect(box.read()).toMatchObject([{ refused: "That can't be." }]);
	refusing.delete(second.id);
	await box.again(second.id);
	await allDone();
	expect(arrived).toEqual([third.id, second.id]);
	expect(box.read()).toEqual([]);
});

test("what the store has no room for is sent from memory, also after waiting, and is kept as soon as there is room", async () => {
	const { store, arrived, fates, disk, tools, op } = world();
	disk.isFull = true;
	const box = createOutbox(tools);
	const [first, second] = [op(), op()];
	expect(await box.add(first)).toMatchObject({ kind: "done" });
	fates.push("lost", "lost");
	expect(await box.add(second)).toEqual({ kind: "waits" });
	await allDone();
	await box.reload();
	expect(box.read()).toEqual([second]);
	disk.isFull = false;
	await box.flush();
	expect([...store.keys()]).toEqual([second.id]);
	await box.flush();
	expect(arrived).toEqual([first.id, second.id]);
	expect([box.read(), store.size]).toEqual([[], 0]);
});

test("a store that can't be read is tried again, later each time; what is done meanwhile is sent", async () => {
	const { store, arrived, disk, waits, tools, op } = world();
	const [before, now] = [op(), op()];
	store.set(before.id, before);
	disk.isLost = true;
	const box = createOutbox(tools);
	await box.flush();
	await box.flush();
	expect(waits).toEqual([2_000, 5_000]);
	expect(await box.add(now)).toMatchObject({ kind: "done" });
	await allDone();
	expect(arrived).toEqual([now.id]);
	disk.isLost = false;
	await box.flush();
	expect(arrived).toEqual([now.id, before.id]);
});

test("what was waiting when the browser threw the store away is put into the new one, and sent", async () => {
	const { store, arrived, fates, tools, op } = world();
	const box = createOutbox(tools);
	fates.push("lost");
	const [first] = [op()];
	await box.add(first);
	store.clear();
	const { load } = tools;
	tools.load = async () => {
		tools.load = load;
		const found = await load();
		box.lost();
		return found;
	};
	await box.flush();
	expect(arrived).toEqual([first.id]);
	expect(store.size).toBe(0);
});

test("what is done or gone while the store is read stays so", async () => {
	const { store, fates, tools, op } = world();
	const box = createOutbox(tools);
	fates.push("lost", "lost", "lost");
	const [first, second] = [op(), op()];
	await box.add(first);
	let answer = () => {};
	const { load } = tools;
	tools.load = async () => {
		const found = await load();
		tools.load = load;
		await new Promise<void>((resolve) => {
			answer = resolve;
		});
		return found;
	};
	const reading = box.reload();
	await Promise.resolve();
	await box.add(second);
	await box.remove(first.id);
	answer();
	await reading;
	expect(box.read()).toEqual([second]);
	expect([...store.keys()]).toEqual([second.id]);
});
