import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { decodeKey, KEY_FILE, openSecrets } from "./secrets.ts";

const ann = "01890000-0000-7000-8000-000000000001";
const ben = "01890000-0000-7000-8000-000000000002";

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), "askaround-secrets-"));
	onTestFinished(() => rmSync(made, { recursive: true, force: true }));
	return made;
}

test("a secret comes back for its account, from the same folder, and each sealing differs", () => {
	const dataDir = folder();
	const sealed = openSecrets({ dataDir }).seal(ann, "pässword");
	expect(sealed).not.toContain("pässword");
	expect(openSecrets({ dataDir }).seal(ann, "pässword")).not.toBe(sealed);
	expect(openSecrets({ dataDir }).open(ann, sealed)).toEqual({
		ok: true,
		value: "pässword",
	});
});

test("the key lies in a file that its owner alone may read, and is made only with the first secret", () => {
	const dataDir = folder();
	const secrets = openSecrets({ dataDir });
	expect(secrets.open(ann, "v1.a.b.c.d")).toMatchObject({ ok: false });
	expect(() => statSync(join(dataDir, KEY_FILE))).toThrow();
	secrets.seal(ann, "x");
	expect(statSync(join(dataDir, KEY_FILE)).mode & 0o777).toBe(0o600);
	expect(decodeKey(readFileSync(join(dataDir, KEY_FILE), "utf8"))).toHaveLength(
		32,
	);
});

test.each([
	["another account", (sealed: string) => [ben, sealed]],
	["a changed letter", (sealed: string) => [ann, `${sealed.slice(0, -2)}AA`]],
	["another version", (sealed: string) => [ann, sealed.replace("v1", "v9")]],
	["nonsense", () => [ann, "nonsense"]],
])("is lost for %s", (_, change) => {
	const secrets = openSecrets({ dataDir: folder() });
	const [account = "", sealed = ""] = change(secrets.seal(ann, "secret word"));
	expect(secrets.open(account, sealed)).toMatchObject({
		refusal: { code: "secret-lost" },
	});
});

test("is lost, and nothing is thrown, when the key file is gone or another", () => {
	const dataDir = folder();
	const sealed = openSecrets({ dataDir }).seal(ann, "x");
	rmSync(join(dataDir, KEY_FILE));
	const lost = { refusal: { code: "secret-lost", facts: {} } };
	expect(openSecrets({ dataDir }).open(ann, sealed)).toMatchObject(lost);
	openSecrets({ dataDir }).seal(ann, "y");
	expect(openSecrets({ dataDir }).open(ann, sealed)).toMatchObject(lost);
});

test("a key from the environment needs no file", () => {
	const dataDir = folder();
	const key = Buffer.alloc(32, 7).toString("base64");
	const sealed = openSecrets({ dataDir, key }).seal(ann, "x");
	expect(() => statSync(join(dataDir, KEY_FILE))).toThrow();
	expect(openSecrets({ dataDir: folder(), key }).open(ann, sealed).ok).toBe(
		true,
	);
	expect(decodeKey("too short")).toBeNull();
});
