import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { explain, runNpm } from "./npm.mjs";
import { showProgress } from "./say.mjs";

/** Whether the packages in node_modules are those of the lock file. */
export function isInstalled(root) {
	const stamp = join(root, "node_modules", ".askaround-stamp");
	return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted(root);
}

/** Installs exactly what the lock file says. The caller holds the lock of this clone. */
export async function install(root) {
	if (!matchesLock(root)) {
		const total = Object.keys(readLock(root).packages).length;
		const done = showProgress("Installing packages (once)", () =>
			countOf(join(root, "node_modules"), total),
		);
		try {
			await runNpm(["ci"], root);
		} finally {
			done();
		}
	}
	try {
		writeFileSync(join(root, "node_modules", ".askaround-stamp"), wanted(root));
	} catch (error) {
		throw explain(error.code, root);
	}
}

/** The same for another machine's folder: the binaries are of one platform. */
function wanted(root) {
	return createHash("sha256")
		.update(readFileSync(join(root, "package-lock.json")))
		.update(`${process.platform}-${process.arch}`)
		.digest("hex");
}

/** Someone may have run npm themselves: then npm's own record in node_modules tells, and nothing is done twice. */
function matchesLock(root) {
	const record = join(root, "node_modules", ".package-lock.json");
	if (!existsSync(record)) return false;
	const { "": _, ...locked } = readLock(root).packages;
	const installed = JSON.parse(readFileSync(record, "utf8")).packages;
	return Object.entries(locked).every(
		([path, { version, optional, os, cpu, libc }]) =>
			installed[path]
				? installed[path].version === version
				: optional === true && (libc || !isForUs(os, cpu)),
	);
}

function isForUs(os, cpu) {
	return (
		(!os || os.includes(process.platform)) &&
		(!cpu || cpu.includes(process.arch))
	);
}

function readLock(root) {
	return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
}

function countOf(modules, total) {
	if (!existsSync(modules)) return "";
	const names = readdirSync(modules).flatMap((name) =>
		name.startsWith("@") ? readdirSync(join(modules, name)) : [name],
	);
	return `${names.length} of about ${total}`;
}
