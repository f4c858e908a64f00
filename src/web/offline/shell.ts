/** The files of one build of the app, and what tells it from every other build. */
export interface Shell {
	version: string;
	/** Addresses with the SHA-256 of their bytes where the name has no hash in it; "/" is the one page. */
	files: Record<string, string | null>;
}

interface ExtendableEvent {
	waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent {
	request: Request;
	/** Of a page that opens: the one in whose place it comes; empty or not there in a tab that is new. */
	replacesClientId?: string;
	/** The same in Chromium, which has no `replacesClientId`. */
	clientId?: string;
	respondWith(answer: Promise<Response>): void;
}

/** What we need of `ServiceWorkerGlobalScope`, which the types of a page don't know. */
export interface WorkerScope {
	location: { origin: string };
	caches: CacheStorage;
	registration: { waiting: { postMessage(word: string): void } | null };
	clients: {
		/** Without the page that is just being opened. */
		matchAll(options: { type: "window" }): Promise<readonly { id: string }[]>;
		claim(): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	fetch: typeof fetch;
	addEventListener(
		kind: "install" | "activate",
		act: (event: ExtendableEvent) => void,
	): void;
	addEventListener(kind: "fetch", act: (event: FetchEvent) => void): void;
	addEventListener(
		kind: "message",
		act: (event: { data: unknown }) => void,
	): void;
}

const PREFIX = "askaround-shell-";
const TAKE_OVER = "take over";

/**
 * Keeps one whole build of the app in the browser, so that it opens with no network. Only the app's own files are
 * kept: what is under `/api` and whatever else holds somebody's data passes by, as do the sign-in link and pages that
 * the server makes. A new build is fetched beside the old one and takes over at the next start, when no other tab has
 * the old one open; files of two builds never meet, since each build answers from a cache of its own.
 */
export function keepShell(
	scope: WorkerScope,
	shell: Shell,
	screens: readonly string[],
	exceptions: readonly string[] = [],
): void {
	const name = PREFIX + shell.version;
	const own = async (path: string) =>
		(await scope.caches.open(name)).match(path, { ignoreVary: true });

	scope.addEventListener("install", (event) => {
		event.waitUntil(fill(scope, name, shell));
	});
	scope.addEventListener("activate", (event) => {
		event.waitUntil(
			(async () => {
				for (const other of await scope.caches.keys())
					if (other.startsWith(PREFIX) && other !== name)
						await scope.caches.delete(other);
				await scope.clients.claim();
			})(),
		);
	});
	scope.addEventListener("message", ({ data }) => {
		if (data === TAKE_OVER) void scope.skipWaiting();
	});
	scope.addEventListener("fetch", (event) => {
		const { request, replacesClientId, clientId } = event;
		const { origin, pathname } = new URL(request.url);
		if (request.method !== "GET" || origin !== scope.location.origin) return;
		if (request.mode === "navigate") {
			const isOurs =
				isScreen(pathname, screens) && !exceptions.includes(pathname);
			if (isOurs)
				event.respondWith(open(request, replacesClientId ?? clientId));
		} else if (pathname in shell.files) {
			event.respondWith(kept(pathname, request));
		}
	});

	async function open(request: Request, instead?: string): Promise<Response> {
		const { waiting } = scope.registration;
		if (waiting) {
			const open = await scope.clients.matchAll({ type: "window" });
			if (open.every(({ id }) => id === instead)) {
				// This is a start, and nothing else runs the old build: the new one takes over, and the page is asked for again.
				waiting.postMessage(TAKE_OVER);
				return new Response("", { headers: { refresh: "0" } });
			}
		}
		return kept("/", request);
	}

	/** A cache that the browser threw away is no reason to answer nothing. */
	async function kept(path: string, request: Request): Promise<Response> {
		return (await own(path)) ?? scope.fetch(request);
	}
}

/** Whether an address is one of the app's screens, which the one page draws. */
export function isScreen(path: string, screens: readonly string[]): boolean {
	return screens.some(
		(screen) =>
			path === screen || (screen !== "/" && path.startsWith(`${screen}/`)),
	);
}

/** Fetches a whole build, or fails and keeps none of it; what an older build had under the same hash is taken from there. */
async function fill(
	{ caches, fetch }: WorkerScope,
	name: string,
	{ files }: Shell,
): Promise<void> {
	const cache = await caches.open(name);
	try {
		await Promise.all(
			Object.entries(files).map(async ([path, sha256]) => {
				const before = sha256 ? undefined : await caches.match(path);
				const answer =
					before ?? (await fetch(path, sha256 ? { cache: "no-cache" } : {}));
				if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
				if (sha256 && (await digest(answer.clone())) !== sha256)
					throw new Error(`${path} is of another build`);
				await cache.put(path, answer);
			}),
		);
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

async function digest(answer: Response): Promise<string> {
	const bytes = await crypto.subtle.digest(
		"SHA-256",
		await answer.arrayBuffer(),
	);
	return [...new Uint8Array(bytes)]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("");
}
