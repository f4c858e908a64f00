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
	let made = 0;
	const tools: OutboxTools = {
		load: async () => [...store.values()],
		save: async (op) => {
			store.set(op.id, op);
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
		later: () => () => {},
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
	return { store, arrived, fates, refusing, notes, tools, op };
}

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
});
