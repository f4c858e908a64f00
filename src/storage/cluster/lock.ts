import { createHash } from "node:crypto";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs `work` while no other program on this machine holds the lock `name`, and waits for its turn (polling, first come is not promised).
 * The lock is a listening socket, so the system frees it when its holder is killed: an abstract Unix socket on Linux, a named pipe
 * on Windows, a socket file elsewhere. This file imports nothing of ours and no package: the launcher uses it before anything is installed.
 */
export async function withLock<T>(
	name: string,
	work: () => Promise<T>,
	onWait?: () => void,
): Promise<T> {
	const address = addressOf(name);
	let held = await tryListen(address);
	if (!held) onWait?.();
	for (let tries = 0; !held; tries++) {
		await sleep(Math.min(5 + tries, 50));
		held = await tryListen(address);
	}
	try {
		return await work();
	} finally {
		await new Promise((done) => held.close(done));
	}
}

function addressOf(name: string): string {
	const key = createHash("sha256").update(name).digest("hex").slice(0, 32);
	if (process.platform === "linux") return `\0askaround-${key}`;
	if (process.platform === "win32") return `\\\\.\\pipe\\askaround-${key}`;
	const folder = join(tmpdir(), `askaround-locks-${userInfo().uid}`);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return join(folder, key.slice(0, 12));
}

async function tryListen(address: string): Promise<Server | null> {
	const server = await listen(address);
	if (process.platform === "linux" || process.platform === "win32")
		return server;
	if (!server) {
		if (!(await answers(address))) rmSync(address, { force: true });
		return null;
	}
	// Two programs may have cleared the same dead socket file: only the file that is still there a moment later counts.
	const before = inode(address);
	await sleep(20);
	if (before !== null && inode(address) === before) return server;
	await new Promise((done) => server.close(done));
	return null;
}

function listen(address: string): Promise<Server | null> {
	return new Promise((resolve, reject) => {
		const server = createServer((socket) => socket.destroy());
		server.once("error", (error: NodeJS.ErrnoException) =>
			error.code === "EADDRINUSE" || error.code === "EACCES"
				? resolve(null)
				: reject(error),
		);
		server.listen({ path: address, exclusive: true }, () => resolve(server));
	});
}

function answers(address: string): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(address);
		socket.once("connect", () => resolve(true));
		socket.once("error", () => resolve(false));
		socket.once("close", () => socket.destroy());
	});
}

function inode(path: string): number | null {
	return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}
