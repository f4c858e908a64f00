import { readdirSync } from "node:fs";
import { join } from "node:path";

const LEFT_OUT = new Set(["node_modules", "build", ".git"]);

/** Every file of a source tree, as paths from its root with forward slashes, in order. */
export function sourceFiles(root: string, folder = ""): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true })
		.filter((entry) => !LEFT_OUT.has(entry.name))
		.flatMap((entry) => {
			const path = folder ? `${folder}/${entry.name}` : entry.name;
			return entry.isDirectory() ? sourceFiles(root, path) : [path];
		})
		.sort();
}

/** Prints what is wrong, and sets the exit code by it. */
export function report(faults: string[], whenFine: string): void {
	for (const fault of faults) console.log(fault);
	console.log(faults.length === 0 ? whenFine : `${faults.length} to mend.`);
	process.exitCode = faults.length === 0 ? 0 : 1;
}
