import { createHash } from "node:crypto";
import {
	existsSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** All files below some folders (or the files themselves), in order; `wanted` sees each path from the root. */
export function filesBelow(root, places, wanted = () => true) {
	const found = [];
	const visit = (path) => {
		const full = join(root, path);
		if (!existsSync(full)) return;
		if (!statSync(full).isDirectory()) {
			if (wanted(path)) found.push(path);
			return;
		}
		for (const entry of readdirSync(full, { withFileTypes: true })) {
			const inner = `${path}/${entry.name}`;
			if (entry.isDirectory()) visit(inner);
			else if (wanted(inner)) found.push(inner);
		}
	};
	for (const place of places) visit(place);
	return found.sort();
}

/** Quick: sizes and times of change. Differs at least when the contents do. */
export function quickHash(root, files) {
	const hash = createHash("sha256");
	for (const file of files) {
		const { size, mtimeMs } = statSync(join(root, file));
		hash.update(`${file}\0${size}\0${mtimeMs}\n`);
	}
	return hash.digest("hex");
}

export function contentHash(root, files) {
	const hash = createHash("sha256");
	for (const file of files) {
		const content = readFileSync(join(root, file));
		hash.update(`${file}\0${content.length}\0`).update(content);
	}
	return hash.digest("hex");
}

/**
 * Whether what was built from these files is still right. A file that only got a newer time (a checkout) is compared by content, and
 * the stamp brought up to date.
 */
export function isFresh(stampFile, root, files) {
	if (!existsSync(stampFile)) return false;
	const [quick, content] = readFileSync(stampFile, "utf8").split("\n");
	if (quick === quickHash(root, files)) return true;
	if (content !== contentHash(root, files)) return false;
	tryWrite(stampFile, root, files);
	return true;
}

export function writeStamp(stampFile, root, files) {
	writeFileSync(
		stampFile,
		`${quickHash(root, files)}\n${contentHash(root, files)}\n`,
	);
}

function tryWrite(stampFile, root, files) {
	try {
		writeStamp(stampFile, root, files);
	} catch {
		// A clone that can't be written: it is compared by content each time.
	}
}
