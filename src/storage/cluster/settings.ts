import type { Owner } from "./owner.ts";

/**
 * Settings of the embedded server, given at each start, so that a newer program can change them without touching the cluster: small and
 * quiet (DEPENDENCIES, "its ways"). `fsync: false` is for tests alone: nothing survives a power cut then.
 */
export function serverSettings(options: {
	runFolder: string;
	port: number;
	fsync: boolean;
}): string[] {
	const settings: Record<string, string> = {
		...listening(options),
		max_connections: "60",
		shared_buffers: "24MB",
		io_method: "sync", // no worker processes for reading
		max_worker_processes: "2",
		max_parallel_workers: "0",
		max_parallel_workers_per_gather: "0",
		max_logical_replication_workers: "0",
		autovacuum_max_workers: "1",
		wal_level: "minimal",
		max_wal_senders: "0",
		min_wal_size: "8MB",
		max_wal_size: "64MB",
		checkpoint_timeout: "15min",
		jit: "off",
		timezone: "UTC",
		log_timezone: "UTC",
		lc_messages: "C",
		log_checkpoints: "off",
	};
	if (process.platform === "darwin")
		settings.wal_sync_method = "fsync_writethrough"; // the default there stops at the disk's own cache
	if (!options.fsync) {
		settings.fsync = "off";
		settings.synchronous_commit = "off";
		settings.full_page_writes = "off";
	}
	return Object.entries(settings).flatMap(([name, value]) => [
		"-c",
		`${name}=${value}`,
	]);
}

function listening(options: {
	runFolder: string;
	port: number;
}): Record<string, string> {
	if (process.platform === "win32")
		return { listen_addresses: "127.0.0.1", port: `${options.port}` };
	return {
		listen_addresses: "",
		port: `${options.port}`,
		unix_socket_directories: options.runFolder,
		unix_socket_permissions: "0700",
	};
}

/** How the server's programs are spawned: as its owner, from a folder that anyone may enter, with nothing of our environment but the time zone data's and libraries' own. */
export function spawnOptions(owner: Owner) {
	const keep = ["SYSTEMROOT", "PATH", "TMPDIR", "TEMP", "TMP"];
	const env: NodeJS.ProcessEnv = { LC_ALL: "C", TZ: "UTC" };
	for (const name of keep)
		if (process.env[name] !== undefined) env[name] = process.env[name];
	return { env, cwd: "/", windowsHide: true, ...(owner ?? {}) };
}
