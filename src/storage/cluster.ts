import { readFileSync, realpathSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ok, type Result, refuse } from "#core/result.ts";
import {
	type Binaries,
	findPackage,
	prepareBinaries,
} from "./cluster/binaries.ts";
import { copyClusterAside } from "./cluster/copy-aside.ts";
import { createCluster, readPassword } from "./cluster/create.ts";
import { checkRoom, checkWritable, notWritable } from "./cluster/disk.ts";
import { withLock } from "./cluster/lock.ts";
import { makeFolder } from "./cluster/make-folder.ts";
import { join as joinMembers, type Membership } from "./cluster/membership.ts";
import {
	findPlace,
	makeElsewhere,
	type Place,
	writePointer,
} from "./cluster/place.ts";
import { findLive, startServer, stopServer } from "./cluster/postmaster.ts";
import type { PostmasterFile } from "./cluster/postmaster-file.ts";

export type ClusterRefusal =
	| "folder-not-writable"
	| "disk-full"
	| "newer-postgres"
	| "older-postgres"
	| "no-binary"
	| "start-failed";

export type ClusterOptions = {
	dataDir: string;
	/** A server to use instead of the embedded one: handed out as it is, nothing is started. */
	databaseUrl?: string | undefined;
	/** False only in tests: a power cut would lose everything. */
	fsync?: boolean;
	onProgress?: (sentence: string) => void;
};

/** A database server to connect to. `url` has the owner's rights on the database `askaround`; ask for it again after `copyAside`. */
export type Cluster = {
	url: string;
	embedded: boolean;
	dataDir: string;
	clusterDir: string | null;
	/**
	 * Copies the embedded cluster to a folder beside it, with the server stopped meanwhile, and gives that folder (null for a server
	 * of the person's own, which has back-ups of its own). Refused while another program uses the cluster; every connection but the
	 * cluster's own must be closed before, and opened again after.
	 */
	copyAside(before: string): Promise<Result<string | null, CopyRefusal>>;
	/** Says that this program is done with the cluster. The last program out stops it. */
	close(): Promise<void>;
};

export type CopyRefusal = "in-use" | ClusterRefusal;

/**
 * Starts the cluster of a data folder, or finds the live one (DESIGN §6): safe for many programs at once. Facts of the refusals:
 * `folder-not-writable` {folder, reason}, `disk-full` {folder, free?, needed?} in bytes, `newer-postgres` and `older-postgres`
 * {folder, found, ours}, `no-binary` {platform, arch}, `start-failed` {folder, log}. Refused: nothing is changed on disk.
 */
export async function openCluster(
	options: ClusterOptions,
): Promise<Result<Cluster, ClusterRefusal>> {
	const dataDir = resolve(options.dataDir);
	if (options.databaseUrl !== undefined)
		return ok({
			url: options.databaseUrl,
			embedded: false,
			dataDir,
			clusterDir: null,
			copyAside: async () => ok(null),
			close: async () => {},
		});
	const { fsync = true, onProgress = () => {} } = options;
	const made = makeDataDir(dataDir);
	if (!made.ok) return made;
	const folder = realpathSync(dataDir);
	const opened = await withLock(
		`data ${folder}`,
		() => openPlace(folder, fsync, onProgress),
		() => onProgress("Another Askaround is starting on this folder; waiting."),
	);
	if (opened.ok) {
		const { value } = opened;
		return ok({
			get url() {
				return value.url;
			},
			embedded: true,
			dataDir,
			clusterDir: value.clusterDir,
			copyAside: value.copyAside,
			close: value.close,
		});
	}
	if (made.value) removeEmpty(dataDir, made.value);
	return opened;
}

/** Takes away the folders that were made, from the innermost to `topmost`, as long as they are empty. */
function removeEmpty(dataDir: string, topmost: string): void {
	try {
		for (let at = dataDir; at.length >= topmost.length; at = dirname(at))
			rmdirSync(at);
	} catch {
		// Another program has put something there: then it stays.
	}
}

/** The topmost folder that had to be made, so that a refusal can take it away again; null where all were there. */
function makeDataDir(
	dataDir: string,
): Result<string | null, "folder-not-writable" | "disk-full"> {
	const writable = checkWritable(dataDir);
	if (!writable.ok) return writable;
	try {
		// Root's database user must be able to pass through; the files inside are private each by themselves.
		const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
		return ok(makeFolder(dataDir, mode));
	} catch (error) {
		return notWritable(dataDir, error);
	}
}

type Opened = Pick<Cluster, "url" | "clusterDir" | "copyAside" | "close">;

async function openPlace(
	dataDir: string,
	fsync: boolean,
	onProgress: (sentence: string) => void,
): Promise<Result<Opened, ClusterRefusal>> {
	const place = findPlace(dataDir);
	const room = checkBefore(place, dataDir);
	if (!room.ok) return room;
	let binaries: Result<Binaries, "no-binary">;
	try {
		binaries = await prepareBinaries(place.owner, onProgress);
		if (!binaries.ok) return binaries;
		if (!place.exists) {
			onProgress("Setting up the database (once).");
			if (place.pointer) makeElsewhere(place, dataDir);
			const created = await createCluster(place, binaries.value, fsync);
			if (!created.ok) {
				if (place.pointer)
					rmSync(dirname(place.clusterDir), { recursive: true, force: true });
				return created;
			}
			if (place.pointer) writePointer(place.pointer, place.clusterDir);
		}
	} catch (error) {
		return notWritable(dirname(place.clusterDir), error);
	}
	return use(place, binaries.value, fsync, onProgress);
}

/** Everything that can be refused by looking alone. */
function checkBefore(
	place: Place,
	dataDir: string,
): Result<void, ClusterRefusal> {
	if (place.exists) {
		const version = versionOf(place.clusterDir);
		if (!version.ok) return version;
		const ours = findPackage()?.major;
		const facts = { folder: place.clusterDir, found: version.value, ours };
		if (ours && version.value > ours) return refuse("newer-postgres", facts);
		if (ours && version.value < ours) return refuse("older-postgres", facts);
		return checkRoom(place.clusterDir, false);
	}
	const data = checkRoom(dataDir, place.pointer === null);
	return data.ok && place.pointer
		? checkRoom(dirname(place.clusterDir), true)
		: data;
}

function versionOf(
	clusterDir: string,
): Result<number, "folder-not-writable" | "disk-full"> {
	try {
		return ok(
			Number.parseInt(readFileSync(join(clusterDir, "PG_VERSION"), "utf8"), 10),
		);
	} catch (error) {
		return notWritable(clusterDir, error);
	}
}

/** Attaches to the cluster, started if need be, and stays attached: when its server is killed, the first to notice starts it again. */
async function use(
	place: Place,
	binaries: Binaries,
	fsync: boolean,
	onProgress: (sentence: string) => void,
): Promise<Result<Opened, ClusterRefusal>> {
	let membership: Membership | null = null;
	let url = "";
	let closing = false;
	const lock = `cluster ${place.clusterDir}`;

	const attach = async (): Promise<Result<void, ClusterRefusal>> => {
		for (let attempt = 1; ; attempt++) {
			let live = findLive(place.clusterDir);
			if (!live || live.status === "stopping") {
				if (live) await stopServer(place);
				const started = await startServer(place, binaries, fsync, onProgress);
				if (!started.ok) return started;
				live = started.value;
			}
			url = await urlOf(live, place);
			membership = await joinMembers(url, revive);
			if (membership) return ok(undefined);
			if (attempt === 3)
				return refuse("start-failed", { folder: place.clusterDir, log: "" });
			await stopServer(place); // it lives, but its socket was cleared away
		}
	};
	const revive = async (): Promise<void> => {
		membership = null;
		for (let attempt = 1; !closing && attempt <= 5; attempt++) {
			const again = await withLock(lock, async () =>
				closing ? ok(undefined) : attach(),
			).catch(() => null);
			if (again?.ok) return;
			await sleep(attempt * 500, undefined, { ref: false });
		}
	};
	const close = async (): Promise<void> => {
		if (closing) return;
		closing = true;
		await withLock(lock, async () => {
			const stop = await membership?.mayStop();
			await membership?.leave();
			if (stop) await stopServer(place);
		});
	};

	const copyAside: Cluster["copyAside"] = (before) =>
		withLock(lock, async () => {
			const alone = await membership?.mayStop();
			await membership?.leave();
			if (alone) await stopServer(place);
			const copied = alone
				? copyClusterAside(place, before)
				: refuse("in-use", { folder: place.clusterDir });
			const again = await attach();
			return again.ok ? copied : again;
		});

	const attached = await withLock(lock, attach);
	return attached.ok
		? ok({
				get url() {
					return url;
				},
				clusterDir: place.clusterDir,
				copyAside,
				close,
			})
		: attached;
}

async function urlOf(live: PostmasterFile, place: Place): Promise<string> {
	if (process.platform === "win32") {
		const password = await readPassword(place.clusterDir);
		return `postgresql://askaround:${password}@127.0.0.1:${live.port}/askaround`;
	}
	return `postgresql://askaround@localhost/askaround?host=${encodeURIComponent(live.runFolder)}&port=${live.port}`;
}

/** For `doctor`: where the cluster of a data folder lives, without starting or changing anything. */
export function describeCluster(dataDir: string): {
	clusterDir: string | null;
	pointer: string | null;
	version: number | null;
	ours: string | null;
	running: boolean;
} {
	const place = findPlace(resolve(dataDir));
	const version = place.exists ? versionOf(place.clusterDir) : null;
	return {
		clusterDir: place.exists ? place.clusterDir : null,
		pointer: place.exists ? place.pointer : null,
		version: version?.ok ? version.value : null,
		ours: findPackage()?.version ?? null,
		running: place.exists && findLive(place.clusterDir) !== null,
	};
}
