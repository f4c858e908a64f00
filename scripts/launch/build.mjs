import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { explain } from "./npm.mjs";
import { runQuietly } from "./quietly.mjs";
import { Refused, showProgress } from "./say.mjs";
import { filesBelow, isFresh, writeStamp } from "./stamp.mjs";

/** What is built, from which files, into which folder of build/. `messages` comes first: the web bundle contains it. */
export const builds = {
	messages: {
		sentence: "Compiling messages",
		inputs: (root) =>
			filesBelow(root, [
				"src/web/messages",
				"scripts/build-messages.ts",
				"package-lock.json",
			]),
		command: ["scripts/build-messages.ts"],
	},
	web: {
		sentence: "Building the web pages",
		// All that the browser may load, and not what only the server does.
		inputs: (root) =>
			filesBelow(
				root,
				[
					"src",
					"scripts/build-web.ts",
					"vite.config.ts",
					"tsconfig.json",
					"package-lock.json",
				],
				(path) =>
					!/\.test\.tsx?$|^src\/(storage|cli|mail|calendars|jobs)\//.test(path),
			),
		command: ["scripts/build-web.ts"],
	},
};

export function isBuilt(root, name) {
	return (
		existsSync(join(root, "build", name)) &&
		isFresh(stampOf(root, name), root, builds[name].inputs(root))
	);
}

/** The caller holds the lock of this clone. */
export async function build(root, name) {
	const { sentence, inputs, command } = builds[name];
	const done = showProgress(sentence);
	try {
		mkdirSync(join(root, "build"), { recursive: true });
		rmSync(stampOf(root, name), { force: true });
	} catch (error) {
		throw explain(error.code, root);
	}
	const files = inputs(root); // before it starts: what changes meanwhile is built next time
	const { code, words } = await runQuietly(command, { cwd: root });
	done();
	if (code !== 0) {
		if (/ENOSPC|EACCES|EROFS/.test(words)) throw explain(words, root);
		throw new Refused("build-failed", `${sentence} failed:\n${words.trim()}`);
	}
	writeStamp(stampOf(root, name), root, files);
}

function stampOf(root, name) {
	return join(root, "build", `${name}.stamp`);
}
