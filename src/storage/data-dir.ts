import { homedir } from "node:os";
import { join } from "node:path";

/** The platform's folder for a person's data, where `--data` is not given. */
export function defaultDataDir(
	env: NodeJS.ProcessEnv = process.env,
	platform: NodeJS.Platform = process.platform,
	home: string = homedir(),
): string {
	if (platform === "win32")
		return join(
			env.LOCALAPPDATA || join(home, "AppData", "Local"),
			"Askaround",
		);
	if (platform === "darwin")
		return join(home, "Library", "Application Support", "Askaround");
	return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "askaround");
}
