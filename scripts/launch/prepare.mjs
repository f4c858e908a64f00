import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "./build.mjs";
import { install, isInstalled } from "./install.mjs";

export const root = realpathSync(
	dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
);

/** Installs and builds what is missing or stale; nothing when all is there. `needs` names the builds of build.mjs. */
export async function prepare(needs) {
	if (isReady(needs)) return;
	// Two starts in one clone take turns, and the second finds everything done.
	const { withLock } = await import("../../src/storage/cluster/lock.ts");
	await withLock(
		`setup ${root}`,
		async () => {
			if (!isInstalled(root)) await install(root);
			for (const name of needs)
				if (!isBuilt(root, name)) await build(root, name);
		},
		() => process.stderr.write("Another start is setting up; waiting.\n"),
	);
}

function isReady(needs) {
	return isInstalled(root) && needs.every((name) => isBuilt(root, name));
}
