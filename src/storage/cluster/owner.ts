import { readFileSync, type Stats, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The operating system user that the database runs as; null means: as we ourselves do. */
export type Owner = { uid: number; gid: number } | null;

/**
 * PostgreSQL refuses to run as root. Started as root, it runs as the user that already owns the cluster folder, else as a user
 * `askaround` where the machine has one, else as `nobody`.
 */
export function databaseOwner(existing: Stats | undefined): Owner {
	if (process.getuid?.() !== 0) return null;
	if (existing && existing.uid !== 0)
		return { uid: existing.uid, gid: existing.gid };
	return (
		accountNamed("askaround") ??
		accountNamed("nobody") ?? { uid: 65534, gid: 65534 }
	);
}

function accountNamed(name: string): { uid: number; gid: number } | null {
	for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
		const [account, , uid, gid] = line.split(":");
		if (account === name) return { uid: Number(uid), gid: Number(gid) };
	}
	return null;
}

/** Whether the owner may pass through this folder and all above it. The folder may be missing: then those above it decide. */
export function mayEnter(folder: string, owner: Owner): boolean {
	if (!owner) return true;
	for (let at = resolve(folder); ; at = dirname(at)) {
		const stats = statSync(at, { throwIfNoEntry: false });
		if (stats && !(executeBit(stats, owner) & stats.mode)) return false;
		if (at === dirname(at)) return true;
	}
}

function executeBit(stats: Stats, owner: { uid: number; gid: number }): number {
	if (stats.uid === owner.uid) return 0o100;
	return stats.gid === owner.gid ? 0o010 : 0o001;
}
