// From a fresh clone to running, with nothing on the machine but npm and Node 18 or newer (DESIGN §3).
// Plain JavaScript, and nothing but Node's own modules, because it runs before anything is installed, on an older Node too.
import { cacheFolder } from "./launch/cache.mjs";
import { prepare } from "./launch/prepare.mjs";
import { isNewEnough, nodeFolder, rerunUnder } from "./launch/runtime.mjs";
import { Refused, refuse } from "./launch/say.mjs";
import { run, targets } from "./launch/targets.mjs";

const [name = "", ...args] = process.argv.slice(2);

try {
	const target = targets[name];
	if (!target)
		throw new Refused(
			"unknown-target",
			`Use one of: ${Object.keys(targets).join(", ")}.`,
		);
	if (!isNewEnough(process.versions.node)) {
		await rerunUnder(await nodeFolder());
	} else {
		const { enableCompileCache } = await import("node:module");
		enableCompileCache(`${cacheFolder()}/compiled`);
		await prepare(target.needs(args));
		await run(target, args);
	}
} catch (error) {
	if (!(error instanceof Refused)) throw error;
	refuse(error, name === "cli" && args.includes("--json"));
}
