// Random histories of devices, tabs, networks and one server that keeps to the real rule: no note is lost, doubled or reordered.
import fc from "fast-check";
import { expect, test } from "vitest";
import { historyAfter, supersedes } from "../rules/note.ts";
import {
	createNoteQueue,
	type KeptNote,
	type NoteDraft,
	type NoteQueue,
	type QueueTools,
} from "./note-queue.ts";

const HISTORIES = 10_000;

type Fate = "arrives" | "lost" | "answer lost" | "twice" | "late";

/** One version as somebody saw and wrote it; null: removed. */
interface Version {
	text: string | null;
	isExtended: boolean;
}

class World {
	readonly kept = new Map<string, KeptNote>();
	readonly late: NoteDraft[] = [];
	readonly fates: Fate[];
	readonly versions = new Map<string, Version>();
	readonly removals: Version[] = [];
	/** Ids in the order in which notes were begun. */
	readonly begun: string[] = [];
	private made = 0;
	private clock = Date.parse("2026-03-10T16:00:00Z");

	constructor(fates: Fate[]) {
		this.fates = fates;
	}

	next = (what: string) => `${what}${++this.made}`;
	now = () => new Date(this.clock++).toISOString();

	take({ acked: _, refused: __, ...note }: NoteDraft) {
		const stored = this.kept.get(note.id);
		if (supersedes(note, stored))
			this.kept.set(note.id, {
				...note,
				writtenAt: stored?.writtenAt ?? note.writtenAt,
				history: historyAfter(note, stored),
			});
	}

	send: QueueTools["send"] = async (draft) => {
		const copy = { ...draft };
		const fate = this.fates.shift() ?? "arrives";
		if (fate === "late") this.late.push(copy);
		if (fate === "lost" || fate === "late") throw new Error("no answer");
		this.take(copy);
		if (fate === "twice") this.take(copy);
		if (fate === "answer lost") throw new Error("no answer");
		const note = this.kept.get(draft.id);
		if (!note) throw new Error("the server lost a note");
		return { kind: "kept", note: { ...note } };
	};

	/** All that is worth keeping: versions that nobody went on from. */
	heads(): string[] {
		return [...this.versions.values()]
			.filter((one) => !one.isExtended)
			.flatMap((one) => one.text ?? [])
			.sort();
	}
}

/** A browser's lock: one at a time, and free again when its holder is killed. */
class Lock {
	private holder: object | undefined;
	private readonly waiting: { who: object; go: () => void }[] = [];

	async hold(who: object, work: () => Promise<void>): Promise<void> {
		if (this.holder) {
			await new Promise<void>((go) => this.waiting.push({ who, go }));
			// Killed just as its turn came.
			if (this.holder !== who) await new Promise(() => {});
		}
		this.holder = who;
		await work();
		this.free(who);
	}

	free(who: object) {
		const at = this.waiting.findIndex((one) => one.who === who);
		if (this.holder === who) {
			this.holder = undefined;
			const next = this.waiting.shift();
			this.holder = next?.who;
			next?.go();
		} else if (at >= 0) this.waiting.splice(at, 1);
	}
}

/** A browser with tabs over one store. */
class Device {
	private readonly store = new Map<string, NoteDraft>();
	readonly tabs: NoteQueue[] = [];
	private readonly lock = new Lock();
	private readonly holders = new Map<NoteQueue, object>();
	readonly world: World;

	constructor(world: World) {
		this.world = world;
		this.open();
	}

	open() {
		const { world, store } = this;
		const tab = {};
		const key = (draft: NoteDraft) => `${draft.id}/${draft.writer}`;
		const queue: NoteQueue = createNoteQueue({
			drafts: [...store.values()],
			write: ({ save = [], drop = [] }) => {
				for (const draft of drop) {
					const found = store.get(key(draft));
					if (found && found.revision <= draft.revision)
						store.delete(key(draft));
				}
				for (const draft of save) store.set(key(draft), { ...draft });
			},
			send: async (draft, leaving) => {
				const answer = await world.send(draft, leaving);
				// Whoever was killed meanwhile hears nothing any more.
				if (!this.tabs.includes(queue)) await new Promise(() => {});
				return answer;
			},
			tell: (draft) => {
				for (const other of this.tabs)
					if (other !== queue) other.hear({ ...draft });
			},
			alone: (work) => this.lock.hold(tab, work),
			writer: world.next("page"),
			newWriter: () => world.next("page"),
			now: world.now,
			later: () => () => {},
		});
		queue.adopt([...world.kept.values()]);
		this.tabs.push(queue);
		this.holders.set(queue, tab);
	}

	/** Ends a tab as a kill does, with nothing said; the last one is opened anew. */
	kill(at: number) {
		const [killed] = this.tabs.splice(at % this.tabs.length, 1);
		if (killed) this.lock.free(this.holders.get(killed) ?? {});
		if (this.tabs.length === 0) this.open();
	}

	tab(at: number): NoteQueue {
		const tab = this.tabs[at % this.tabs.length];
		if (!tab) throw new Error("a device without a tab");
		return tab;
	}

	pendingInStore = () => this.store.size;
}

function type(world: World, queue: NoteQueue, pick: number, removes: boolean) {
	const { drafts } = queue.read();
	const at = pick % (drafts.length + 1);
	const draft = drafts[at];
	if (!draft) {
		const id = world.next("note");
		const text = world.next(" word ");
		queue.edit(id, { body: text });
		world.begun.push(id);
		world.versions.set(text, { text, isExtended: false });
		return;
	}
	const before = world.versions.get(draft.body);
	if (before) before.isExtended = true;
	if (removes) {
		queue.edit(draft.id, { deleted: true, body: "" });
		return;
	}
	const text = draft.body + world.next(" word ");
	queue.edit(draft.id, { body: text });
	world.versions.set(text, { text, isExtended: false });
}

const place = { device: fc.nat(1), tab: fc.nat(2) };
const step = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constant("type" as const),
			pick: fc.nat(3),
			removes: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
			whileSending: fc.boolean(),
			...place,
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constantFrom(
				"send" as const,
				"look" as const,
				"open a tab" as const,
				"kill a tab" as const,
				"leave" as const,
				"late ones arrive" as const,
			),
			...place,
		}),
	},
);
const fate = fc.constantFrom<Fate>(
	"arrives",
	"arrives",
	"lost",
	"answer lost",
	"twice",
	"late",
);

test(`in ${HISTORIES} histories no note is lost, doubled or reordered`, async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 3, maxLength: 18 }),
			fc.array(fate, { maxLength: 18 }),
			async (steps, fates) => {
				const world = new World([...fates]);
				const devices = [new Device(world), new Device(world)];
				for (const one of steps) {
					const device = devices[one.device] as Device;
					const tab = device.tab(one.tab);
					switch (one.do) {
						case "type": {
							if (one.whileSending) void tab.flush();
							type(world, tab, one.pick, one.removes);
							break;
						}
						case "send":
							await tab.flush();
							break;
						case "look":
							tab.adopt([...world.kept.values()]);
							break;
						case "open a tab":
							device.open();
							break;
						case "kill a tab":
							device.kill(one.tab);
							break;
						case "leave":
							tab.leave();
							break;
						case "late ones arrive":
							for (const draft of world.late.splice(0)) world.take(draft);
					}
				}
				// The network is well again, and everybody comes back: open tabs send, then each device starts once more.
				world.fates.length = 0;
				for (const _ of ["first", "and what one hears of another's copies"])
					for (const device of devices) {
						for (const tab of device.tabs) await tab.flush();
						device.open();
						await device.tabs.at(-1)?.flush();
					}
				for (const draft of world.late.splice(0)) world.take(draft);
				const all = [...world.kept.values()];
				const there = all.filter((note) => !note.deleted);
				expect(there.map((note) => note.body).sort()).toEqual(world.heads());
				expect(devices.map((device) => device.pendingInStore())).toEqual([
					0, 0,
				]);
				for (const device of devices)
					for (const tab of device.tabs) expect(tab.read().pending).toBe(0);
				const originals = all
					.filter((note) => note.copyOf === null)
					.sort((a, b) => Date.parse(a.writtenAt) - Date.parse(b.writtenAt));
				expect(originals.map((note) => note.id)).toEqual(world.begun);
			},
		),
		{ numRuns: HISTORIES, endOnFailure: true, timeout: 5_000 },
	);
}, 120_000);
