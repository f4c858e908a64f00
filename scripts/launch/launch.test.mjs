import {
	mkdirSync,
	mkdtempSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cacheFolder } from "./cache.mjs";
import { explain } from "./npm.mjs";
import { isNewEnough } from "./runtime.mjs";
import { filesBelow, isFresh, writeStamp } from "./stamp.mjs";

let root;
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "askaround-launch-"));
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
	["18.20.8", false],
	["22.21.0", false],
	["24.2.0", false],
	["24.3.0", true],
	["25.0.0", true],
])("Node %s runs our TypeScript without a warning: %s", (version, expected) =>
	expect(isNewEnough(version)).toBe(expected));

test.each([
	["npm error code ENOSPC", "disk-full"],
	["npm error code EACCES: permission denied, mkdir", "folder-not-writable"],
	["EROFS: read-only file system", "folder-not-writable"],
	["request failed, reason: connect ECONNREFUSED 127.0.0.1:9", "no-network"],
	["getaddrinfo EAI_AGAIN packages.example.org", "no-network"],
	["npm error code E404", "no-package"],
	["something else", "install-failed"],
])("npm says %s: %s", (words, code) =>
	expect(explain(words, "/clone").code).toBe(code));

test("the cache is the platform's, else npm's", () => {
	const env = { XDG_CACHE_HOME: root, npm_config_cache: join(root, "npm") };
	expect(cacheFolder(env, "linux")).toBe(join(root, "askaround"));
	const blocked = join(root, "a-file");
	writeFileSync(blocked, "");
	const closed = { ...env, XDG_CACHE_HOME: blocked };
	expect(cacheFolder(closed, "linux")).toBe(join(root, "npm", "askaround"));
});

test("what is built is fresh until a file changes, comes or goes; a newer time alone is no change", () => {
	const stamp = join(root, "stamp");
	const file = (name) => join(root, "src", name);
	const files = () => filesBelow(root, ["src"]);
	writeFileSync(join(mkdirIn("src"), "a.ts"), "one");
	expect(isFresh(stamp, root, files())).toBe(false);
	writeStamp(stamp, root, files());
	expect(isFresh(stamp, root, files())).toBe(true);
	utimesSync(file("a.ts"), new Date(0), new Date(0));
	expect(isFresh(stamp, root, files())).toBe(true);
	writeFileSync(file("a.ts"), "two");
	expect(isFresh(stamp, root, files())).toBe(false);
	writeStamp(stamp, root, files());
	writeFileSync(file("b.ts"), "");
	expect(isFresh(stamp, root, files())).toBe(false);
	writeStamp(stamp, root, files());
	rmSync(file("b.ts"));
	expect(isFresh(stamp, root, files())).toBe(false);
});

function mkdirIn(name) {
	mkdirSync(join(root, name), { recursive: true });
	return join(root, name);
}
