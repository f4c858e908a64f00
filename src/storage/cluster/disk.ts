import { accessSync, constants, statfsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { ok, type Result, refuse } from "#core/result.ts";

const MIB = 1024 * 1024;
/** A fresh cluster takes 31 MB, and wants room to write. */
const NEEDED_NEW = 80 * MIB;
/** Less than a few log segments, and the next write would fail. */
const NEEDED_EXISTING = 12 * MIB;

/** Looks, before anything is written, whether this folder or the nearest one above it that exists can be written. */
export function checkWritable(
	folder: string,
): Result<void, "folder-not-writable" | "disk-full"> {
	const nearest = nearestExisting(folder);
	if (!statSync(nearest).isDirectory())
		return refuse("folder-not-writable", { folder, reason: "ENOTDIR" });
	try {
		accessSync(nearest, constants.W_OK | constants.X_OK);
		return ok(undefined);
	} catch (error) {
		return notWritable(folder, error);
	}
}

/** The same, and whether there is room: for a whole cluster, or for one that exists to go on. */
export function checkRoom(
	folder: string,
	isNew: boolean,
): Result<void, "folder-not-writable" | "disk-full"> {
	const writable = checkWritable(folder);
	if (!writable.ok) return writable;
	const nearest = nearestExisting(folder);
	const { bavail, bsize } = statfsSync(nearest);
	const free = bavail * bsize;
	const needed = isNew ? NEEDED_NEW : NEEDED_EXISTING;
	return free < needed
		? refuse("disk-full", { folder, free, needed })
		: ok(undefined);
}

/** The refusal for an error of the file system; anything that is neither is thrown on. */
export function notWritable(folder: string, error: unknown) {
	const { code } = error as NodeJS.ErrnoException;
	if (code === "ENOSPC" || code === "EDQUOT")
		return refuse("disk-full", { folder });
	// ENOENT: a file system where nothing can be made, such as /proc.
	const ours = "EACCES EPERM EROFS ENOTDIR EEXIST ENOENT ENAMETOOLONG ELOOP";
	if (code && ours.split(" ").includes(code))
		return refuse("folder-not-writable", { folder, reason: code });
	throw error;
}

/** PostgreSQL's own words for a full disk. */
export function looksFull(log: string): boolean {
	return /No space left on device|Disk quota exceeded/.test(log);
}

function nearestExisting(folder: string): string {
	for (let at = folder; ; at = dirname(at)) {
		try {
			if (statSync(at, { throwIfNoEntry: false })) return at;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code !== "ENOTDIR" && code !== "EACCES") throw error;
		}
		if (at === dirname(at)) return join(at);
	}
}
