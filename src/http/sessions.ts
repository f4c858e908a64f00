import { createHash, randomBytes } from "node:crypto";
import type pg from "pg";

export const SESSION_DAYS = 90;
const PAIRING_MINUTES = 10;
/** So long a session is taken for open without a look: another program on the database may have closed it. */
const TRUST_MS = 60_000;

/** A browser that is signed in. */
export interface Device {
	id: string;
	/** What it said it is; null where it said nothing. */
	device: string | null;
	openedAt: string;
	/** The one that asks. */
	isThis: boolean;
}

export interface Sessions {
	/** Opens a session and gives the secret that the cookie holds; only its hash is kept. */
	open(accountId: string, now: string, device?: string | null): Promise<string>;
	/** The account of a session that has not run out. */
	account(secret: string, now: string): Promise<string | undefined>;
	/** Gives a session its whole time again, once a day; true when it did. */
	renew(secret: string, now: string): Promise<boolean>;
	/** The open sessions of an account, the latest first; `secret` is that of the one that asks. */
	list(accountId: string, now: string, secret: string): Promise<Device[]>;
	/** Closes one session of the account: that browser has to be let in anew. */
	close(accountId: string, id: string): Promise<void>;
	/** A code that lets one more device in, once, within ten minutes. */
	makeCode(
		accountId: string,
		now: string,
	): Promise<{ code: string; expiresAt: string }>;
	/** The account that a code lets in to; the code is spent by it. */
	spendCode(code: string, now: string): Promise<string | undefined>;
}

interface Seen {
	accountId: string;
	expiresAt: string;
	/** By this machine's own clock. */
	readAt: number;
}

/** Sessions in the database, with those seen lately kept in memory: one local account asks often. */
export function sessionStore(pool: pg.Pool): Sessions {
	const seen = new Map<string, Seen>();
	return {
		async open(accountId, now, device = null) {
			const secret = randomBytes(32).toString("base64url");
			await pool.query(
				"INSERT INTO auth.session (token_hash, account_id, created_at, expires_at, device) VALUES ($1, $2, $3, $4, $5)",
				[
					hashOf(secret),
					accountId,
					now,
					after(now, SESSION_DAYS * 1440),
					device,
				],
			);
			return secret;
		},
		async account(secret, now) {
			const key = hashOf(secret);
			let session = seen.get(key);
			if (!session || Date.now() - session.readAt > TRUST_MS) {
				const { rows } = await pool.query<{
					account_id: string;
					expires_at: string;
				}>(
					"SELECT account_id, expires_at FROM auth.session WHERE token_hash = $1",
					[key],
				);
				const row = rows[0];
				if (!row) {
					seen.delete(key);
					return undefined;
				}
				session = {
					accountId: row.account_id,
					expiresAt: row.expires_at,
					readAt: Date.now(),
				};
				if (seen.size > 1000) seen.clear();
				seen.set(key, session);
			}
			return session.expiresAt > now ? session.accountId : undefined;
		},
		async renew(secret, now) {
			const key = hashOf(secret);
			const session = seen.get(key);
			const expiresAt = after(now, SESSION_DAYS * 1440);
			if (!session || session.expiresAt > after(now, (SESSION_DAYS - 1) * 1440))
				return false;
			session.expiresAt = expiresAt;
			await pool.query(
				"UPDATE auth.session SET expires_at = $2 WHERE token_hash = $1",
				[key, expiresAt],
			);
			return true;
		},
		async list(accountId, now, secret) {
			const { rows } = await pool.query<Device>(
				`SELECT id, device, created_at AS "openedAt", token_hash = $3 AS "isThis" FROM auth.session
				WHERE account_id = $1 AND expires_at > $2 ORDER BY created_at DESC, id LIMIT 50`,
				[accountId, now, hashOf(secret)],
			);
			return rows;
		},
		async close(accountId, id) {
			const { rows } = await pool.query<{ token_hash: string }>(
				"DELETE FROM auth.session WHERE account_id = $1 AND id = $2 RETURNING token_hash",
				[accountId, id],
			);
			for (const { token_hash } of rows) seen.delete(token_hash);
		},
		async makeCode(accountId, now) {
			const code = randomBytes(24).toString("base64url");
			const expiresAt = after(now, PAIRING_MINUTES);
			await pool.query("DELETE FROM auth.pairing WHERE expires_at <= $1", [
				now,
			]);
			await pool.query(
				"INSERT INTO auth.pairing (code_hash, account_id, expires_at) VALUES ($1, $2, $3)",
				[hashOf(code), accountId, expiresAt],
			);
			return { code, expiresAt };
		},
		async spendCode(code, now) {
			const { rows } = await pool.query<{ account_id: string }>(
				"DELETE FROM auth.pairing WHERE code_hash = $1 AND expires_at > $2 RETURNING account_id",
				[hashOf(code), now],
			);
			return rows[0]?.account_id;
		},
	};
}

const after = (now: string, minutes: number) =>
	new Date(Date.parse(now) + minutes * 60_000).toISOString();

/** Secrets are kept as this alone. */
export function hashOf(secret: string): string {
	return createHash("sha256").update(secret).digest("base64url");
}
