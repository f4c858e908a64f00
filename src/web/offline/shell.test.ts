import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { keepShell, type Shell, type WorkerScope } from "./shell.ts";

const origin = "http://127.0.0.1:4760";
const screens = ["/", "/conduct"];

/** Which page makes room for the one that opens, as browsers say it. */
type Opening = { clientId?: string; replacesClientId?: string };
type Answered = Promise<Response> | undefined;

/** A browser's worth of caches, one server whose build can change, and workers that come and go. */
function browser() {
	const stores = new Map<string, Map<string, Response>>();
	const server = new Map<string, string>();
	const asked: string[] = [];
	const waiting: { said: string[] } = { said: [] };
	const state = { hasNext: false, openTabs: ["own"], isOffline: false };
	const cacheOf = (name: string) => {
		const entries = stores.get(name) ?? new Map<string, Response>();
		stores.set(name, entries);
		return {
			match: async (path: string) => entries.get(path)?.clone(),
			put: async (path: string, answer: Response) => {
				entries.set(path, answer);
			},
		};
	};
	const caches = {
		open: async (name: string) => cacheOf(name),
		keys: async () => [...stores.keys()],
		delete: async (name: string) => stores.delete(name),
		match: async (path: string) =>
			[...stores.values()]
				.find((one) => one.has(path))
				?.get(path)
				?.clone(),
	};
	const get = async (input: string | Request) => {
		const path =
			typeof input === "string" ? input : new URL(input.url).pathname;
		asked.push(path);
		const body = server.get(path);
		if (state.isOffline) throw new TypeError("no network");
		return new Response(body ?? "", { status: body === undefined ? 404 : 200 });
	};
	function start(shell: Shell) {
		const acts = new Map<string, (event: never) => void>();
		let skipped = false;
		keepShell(
			{
				location: { origin },
				caches,
				registration: {
					get waiting() {
						return state.hasNext
							? { postMessage: (word: string) => waiting.said.push(word) }
							: null;
					},
				},
				clients: {
					matchAll: async () => state.openTabs.map((id) => ({ id })),
					claim: async () => {},
				},
				skipWaiting: async () => {
					skipped = true;
				},
				fetch: get,
				addEventListener: (kind: string, act: (event: never) => void) =>
					acts.set(kind, act),
			} as unknown as WorkerScope,
			shell,
			screens,
		);
		const wait = (kind: string) => {
			let work: Promise<unknown> = Promise.resolve();
			acts.get(kind)?.({
				waitUntil: (given: Promise<unknown>) => {
					work = given;
				},
			} as never);
			return work;
		};
		return {
			install: () => wait("install"),
			activate: () => wait("activate"),
			hear: (data: string) => acts.get("message")?.({ data } as never),
			skipped: () => skipped,
			ask(
				path: string,
				mode = "cors",
				{ method = "GET", ...from }: { method?: string } & Opening = {},
			): Answered {
				let answer: Answered;
				acts.get("fetch")?.({
					request: { url: `${origin}${path}`, method, mode },
					...from,
					respondWith: (given: Promise<Response>) => {
						answer = given;
					},
				} as never);
				return answer;
			},
		};
	}
	return { stores, server, asked, waiting, state, start };
}

const sha256 = (text: string) =>
	createHash("sha256").update(text).digest("hex");
const buildOf = (version: string): [Shell, [string, string][]] => [
	{
		version,
		files: {
			"/": sha256(`page ${version}`),
			[`/assets/main-${version}.js`]: null,
			"/assets/same-1.js": null,
		},
	},
	[
		["/", `page ${version}`],
		[`/assets/main-${version}.js`, `main ${version}`],
		["/assets/same-1.js", "same"],
	],
];
const text = async (answer: Answered) => (await answer)?.text();

test("a whole build is kept, and opens with no network at any of its screens", async () => {
	const { server, state, start } = browser();
	const [shell, files] = buildOf("a");
	for (const [path, body] of files) server.set(path, body);
	const worker = start(shell);
	await worker.install();
	state.isOffline = true;
	expect(await text(worker.ask("/conduct/42?x=1", "navigate"))).toBe("page a");
	expect(await text(worker.ask("/assets/main-a.js"))).toBe("main a");
});

test("what is private, signs in, writes or belongs to the server passes by", async () => {
	const { start } = browser();
	const worker = start(buildOf("a")[0]);
	for (const path of ["/api/v1/contacts", "/api/openapi.json"])
		expect(worker.ask(path)).toBeUndefined();
	expect(worker.ask("/sign-in?token=1", "navigate")).toBeUndefined();
	expect(worker.ask("/api/v1/export", "navigate")).toBeUndefined();
	expect(worker.ask("/conductor", "navigate")).toBeUndefined();
	expect(worker.ask("/", "navigate", { method: "POST" })).toBeUndefined();
});

test("a build of which one part is not to be had, or is of another build, is not kept at all", async () => {
	for (const spoil of ["/assets/main-b.js", "/"]) {
		const { server, stores, start } = browser();
		const [shell, files] = buildOf("b");
		for (const [path, body] of files) server.set(path, body);
		if (spoil === "/") server.set("/", "page c");
		else server.delete(spoil);
		await expect(start(shell).install()).rejects.toThrow();
		expect([...stores.keys()]).toEqual([]);
	}
});

test("a new build waits while another tab has the old one, and takes over at the next start", async () => {
	const { server, stores, asked, waiting, state, start } = browser();
	const [shellA, filesA] = buildOf("a");
	const [shellB, filesB] = buildOf("b");
	for (const [path, body] of [...filesA, ...filesB]) server.set(path, body);
	server.set("/", "page a");
	const old = start(shellA);
	await old.install();
	server.set("/", "page b");
	const next = start(shellB);
	asked.length = 0;
	await next.install();
	expect(asked.sort()).toEqual(["/", "/assets/main-b.js"]);
	state.hasNext = true;
	// Reloaded beside another tab, or opened in a new one beside the only one: the old build still runs there.
	for (const [openTabs, from] of [
		[["own", "other"], { clientId: "own" }],
		[["other"], { clientId: "" }],
		[["other"], { clientId: "other", replacesClientId: "" }],
		[["other"], {}],
	] satisfies [string[], Opening][]) {
		state.openTabs = openTabs;
		expect(await text(old.ask("/", "navigate", from))).toBe("page a");
	}
	expect(await text(old.ask("/assets/main-a.js"))).toBe("main a");
	expect(waiting.said).toEqual([]);
	for (const [openTabs, from] of [
		[["own"], { clientId: "own" }],
		[["own"], { clientId: "opener", replacesClientId: "own" }],
		[[], { clientId: "" }],
	] satisfies [string[], Opening][]) {
		state.openTabs = openTabs;
		waiting.said.length = 0;
		const again = await old.ask("/", "navigate", from);
		expect(again?.headers.get("refresh")).toBe("0");
		expect(waiting.said).toHaveLength(1);
	}
	for (const word of waiting.said) next.hear(word);
	expect(next.skipped()).toBe(true);
	await next.activate();
	expect([...stores.keys()]).toEqual(["askaround-shell-b"]);
	state.hasNext = false;
	expect(await text(next.ask("/", "navigate"))).toBe("page b");
});
