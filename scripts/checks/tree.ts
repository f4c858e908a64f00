import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** For tests of the checks: a source tree in a temporary folder, from paths and contents. */
export function plantTree(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), "askaround-tree-"));
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	return root;
}
