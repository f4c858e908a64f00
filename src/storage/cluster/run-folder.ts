import { chmodSync, chownSync, lstatSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { mayEnter, type Owner } from "./owner.ts";
import { socketName } from "./postmaster-file.ts";

/** The system's limit for the path of a Unix socket, in bytes. */
const LONGEST_SOCKET_PATH = 107;
const PREFIX = "askaround-";
export const PORT = 5432; // only names the socket file: nothing listens on the network

/**
 * A folder that only the database's owner may enter, for the socket. Its name is short and random; `postmaster.pid` tells other programs
 * where it is. `previous` is used again where it still is ours, so that connection strings that programs already hold stay right.
 */
export function makeRunFolder(owner: Owner, previous?: string): string {
	if (previous && isOurs(previous, owner)) return previous;
	const parent = [tmpdir(), "/tmp"].find(
		(folder) => fits(folder) && mayEnter(folder, owner),
	);
	const folder = mkdtempSync(join(parent ?? "/tmp", PREFIX));
	chmodSync(folder, 0o700);
	if (owner) chownSync(folder, owner.uid, owner.gid);
	return folder;
}

export function removeRunFolder(folder: string): void {
	if (basename(folder).startsWith(PREFIX))
		rmSync(folder, { recursive: true, force: true });
}

function fits(parent: string): boolean {
	const socket = join(parent, `${PREFIX}123456`, `${socketName(PORT)}.lock`);
	return Buffer.byteLength(socket) <= LONGEST_SOCKET_PATH;
}

function isOurs(folder: string, owner: Owner): boolean {
	const stats = lstatSync(folder, { throwIfNoEntry: false });
	const uid = owner?.uid ?? process.getuid?.();
	return (
		basename(folder).startsWith(PREFIX) &&
		stats?.isDirectory() === true &&
		stats.uid === uid &&
		(stats.mode & 0o777) === 0o700
	);
}
