import { accessSync, constants, existsSync } from "node:fs";
import { homedir, tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";

/** The folder for what can be had again: the platform's cache, npm's where the home is read-only, else the temporary folder. */
export function cacheFolder(env = process.env, platform = process.platform) {
	const candidates = [platformCache(env, platform), env.npm_config_cache]
		.filter(Boolean)
		.map((folder) => join(folder, "askaround"));
	return (
		candidates.find(isWritable) ??
		join(tmpdir(), `askaround-cache-${userInfo().uid}`)
	);
}

function platformCache(env, platform) {
	if (platform === "win32")
		return env.LOCALAPPDATA || join(homedir(), "AppData", "Local");
	if (platform === "darwin") return join(homedir(), "Library", "Caches");
	return env.XDG_CACHE_HOME || join(homedir(), ".cache");
}

/** Whether this folder, or the nearest one above it that exists, can be written. */
export function isWritable(folder) {
	let at = folder;
	while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
	try {
		accessSync(at, constants.W_OK | constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
