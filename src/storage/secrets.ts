import {
	createCipheriv,
	createDecipheriv,
	createHash,
	randomBytes,
} from "node:crypto";
import {
	chmodSync,
	closeSync,
	constants,
	copyFileSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	writeSync,
} from "node:fs";
import { join } from "node:path";
import { ok, type Result, refuse } from "#core/result.ts";

/** Passwords for other servers, encrypted at rest with a key that the database never sees. */
export interface Secrets {
	/** Encrypts a text for one account; opened for another account it is worth nothing. */
	seal(accountId: string, text: string): string;
	/** `secret-lost` when the key is another one, or gone: the person has to give the secret again. */
	open(accountId: string, sealed: string): Result<string, "secret-lost">;
}

export const KEY_FILE = "secret.key";
const KEY_BYTES = 32;
const VERSION = "v1";

/**
 * Secrets under the key that ASKAROUND_SECRET_KEY gives (32 bytes in base64 or hex, for servers), else the one in the
 * data folder's key file, which is made with the first secret and which its owner alone may read.
 */
export function openSecrets({
	dataDir,
	key,
}: {
	dataDir: string;
	key?: string | undefined;
}): Secrets {
	const file = join(dataDir, KEY_FILE);
	const given = key ? decodeKey(key) : null;
	return secretsUnder(
		() => given ?? readKeyFile(file),
		() => given ?? readKeyFile(file) ?? makeKeyFile(file),
	);
}

/** Secrets under a key in hand. */
export function secretsUnder(
	find: () => Buffer | null,
	findOrMake: () => Buffer = () => {
		const key = find();
		if (!key) throw new Error("no key for secrets");
		return key;
	},
): Secrets {
	return {
		seal(accountId, text) {
			const key = findOrMake();
			const nonce = randomBytes(12);
			const cipher = createCipheriv("aes-256-gcm", key, nonce);
			cipher.setAAD(boundTo(accountId));
			const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
			const parts = [keyName(key), nonce, cipher.getAuthTag(), body];
			return [VERSION, ...parts.map((one) => one.toString("base64url"))].join(
				".",
			);
		},
		open(accountId, sealed) {
			const [version, name, nonce, tag, body] = sealed.split(".");
			const key = find();
			const bytes = (text = "") => Buffer.from(text, "base64url");
			if (version !== VERSION || !key || !keyName(key).equals(bytes(name)))
				return refuse("secret-lost");
			try {
				const cipher = createDecipheriv("aes-256-gcm", key, bytes(nonce), {
					authTagLength: 16,
				});
				cipher.setAAD(boundTo(accountId));
				cipher.setAuthTag(bytes(tag));
				const text = Buffer.concat([
					cipher.update(bytes(body)),
					cipher.final(),
				]).toString("utf8");
				return ok(text);
			} catch {
				return refuse("secret-lost");
			}
		},
	};
}

const boundTo = (accountId: string) =>
	Buffer.from(`askaround ${VERSION} ${accountId}`);

/** Tells one key from another without telling anything of it. */
const keyName = (key: Buffer) =>
	createHash("sha256").update("key name").update(key).digest().subarray(0, 6);

/** Whether a text can be a key: 32 bytes in base64, base64url or hex. */
export function decodeKey(text: string): Buffer | null {
	const trimmed = text.trim();
	const key = /^[0-9a-f]{64}$/i.test(trimmed)
		? Buffer.from(trimmed, "hex")
		: Buffer.from(trimmed, "base64");
	return key.length === KEY_BYTES ? key : null;
}

function readKeyFile(file: string): Buffer | null {
	try {
		return decodeKey(readFileSync(file, "utf8"));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
		throw error;
	}
}

/** Made whole beside its place and then linked there: of two programs that try, one wins and both use its key. */
function makeKeyFile(file: string): Buffer {
	mkdirSync(join(file, ".."), { recursive: true });
	const draft = `${file}.${randomBytes(6).toString("hex")}`;
	const handle = openSync(draft, "wx", 0o600);
	try {
		writeSync(handle, `${randomBytes(KEY_BYTES).toString("base64")}\n`);
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
	try {
		placeOnce(draft, file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
	} finally {
		rmSync(draft, { force: true });
	}
	const key = readKeyFile(file);
	if (!key) throw new Error(`${file} holds no key`);
	return key;
}

function placeOnce(draft: string, file: string): void {
	try {
		linkSync(draft, file);
	} catch (error) {
		// Some disks (of sticks, of some networks) know no links.
		const { code = "" } = error as NodeJS.ErrnoException;
		if (!["EPERM", "ENOTSUP", "ENOSYS"].includes(code)) throw error;
		copyFileSync(draft, file, constants.COPYFILE_EXCL);
		chmodSync(file, 0o600);
	}
}
