import {
	chownSync,
	cpSync,
	existsSync,
	readdirSync,
	renameSync,
	rmSync,
} from "node:fs";
import { join } from "node:path";
import { ok, type Result } from "#core/result.ts";
import { checkRoom, notWritable } from "./disk.ts";
import type { Owner } from "./owner.ts";
import type { Place } from "./place.ts";

/**
 * Copies a stopped cluster to a folder beside it, such as `cluster-before-0008_skills`, and gives that folder. A copy that is
 * there already is of the same moment (nothing was changed since), and stays. The caller holds the cluster's lock.
 */
export function copyClusterAside(
	place: Place,
	before: string,
): Result<string, "folder-not-writable" | "disk-full"> {
	const copy = `${place.clusterDir}-before-${before}`;
	if (existsSync(copy)) return ok(copy);
	const room = checkRoom(place.clusterDir, true);
	if (!room.ok) return room;
	const unfinished = `${copy}.part`;
	try {
		rmSync(unfinished, { recursive: true, force: true });
		cpSync(place.clusterDir, unfinished, {
			recursive: true,
			preserveTimestamps: true,
			verbatimSymlinks: true,
		});
		giveTo(unfinished, place.owner);
		renameSync(unfinished, copy);
		return ok(copy);
	} catch (error) {
		rmSync(unfinished, { recursive: true, force: true });
		return notWritable(copy, error);
	}
}

/** A copy made by root belongs to the database's user, as the cluster does, so that it can be put back as it is. */
function giveTo(folder: string, owner: Owner): void {
	if (!owner) return;
	chownSync(folder, owner.uid, owner.gid);
	for (const entry of readdirSync(folder, {
		recursive: true,
		withFileTypes: true,
	}))
		chownSync(join(entry.parentPath, entry.name), owner.uid, owner.gid);
}
