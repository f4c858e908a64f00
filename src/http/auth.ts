import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type pg from "pg";
import type { Actor } from "#storage/actor.ts";
import { problem, toProblem } from "./problem.ts";
import type { Env } from "./route.ts";

const SESSION_DAYS = 90;

export interface Sessions {
	/** Opens a session and gives the secret that the cookie holds; only its hash is kept. */
	open(accountId: string, now: string): Promise<string>;
	/** The account of a session that has not run out. */
	account(secret: string, now: string): Promise<string | undefined>;
}

/** Sessions in the database, with those seen lately kept in memory: one local account asks often. */
export function sessionStore(pool: pg.Pool): Sessions {
	const seen = new Map<string, { accountId: string; expiresAt: string }>();
	return {
		async open(accountId, now) {
			const secret = randomBytes(32).toString("base64url");
			const expiresAt = new Date(
				Date.parse(now) + SESSION_DAYS * 86_400_000,
			).toISOString();
			await pool.query("INSERT INTO auth.session VALUES ($1, $2, $3, $4)", [
				hash(secret),
				accountId,
				now,
				expiresAt,
			]);
			return secret;
		},
		async account(secret, now) {
			const key = hash(secret);
			let session = seen.get(key);
			if (!session) {
				const { rows } = await pool.query<{
					account_id: string;
					expires_at: string;
				}>(
					"SELECT account_id, expires_at FROM auth.session WHERE token_hash = $1",
					[key],
				);
				const row = rows[0];
				if (!row) return undefined;
				session = { accountId: row.account_id, expiresAt: row.expires_at };
				if (seen.size > 1000) seen.clear();
				seen.set(key, session);
			}
			return session.expiresAt > now ? session.accountId : undefined;
		},
	};
}

export interface AuthOptions {
	/** Origins that this server answers to, such as `http://127.0.0.1:4760`. */
	origins: string[];
	/** The secret of the sign-in link, made anew at each start. */
	signInToken: string;
	cookieName: string;
	sessions: Sessions;
	localAccount: string;
	now(): string;
	actorOf(accountId: string): Actor;
}

/**
 * Host and Origin: no other web page, and no name that somebody points at this machine, gets an answer. To a path of
 * `fromDevice` the person's own device may post as well (the share sheet): the browser then says that no page asked for
 * it, which no page can make it say.
 */
export function checkOrigin(
	{ origins }: AuthOptions,
	fromDevice: readonly string[] = [],
): MiddlewareHandler {
	const hosts = new Set(origins.map((origin) => new URL(origin).host));
	return async (c, next) => {
		if (isInProcess(c.env)) return next();
		const origin = c.req.header("origin");
		const fromOutside = origin !== undefined && !origins.includes(origin);
		const site = c.req.header("sec-fetch-site");
		const writes = c.req.method !== "GET" && c.req.method !== "HEAD";
		const strange = writes && site !== undefined && site !== "same-origin";
		const isDevice =
			fromDevice.includes(c.req.path) &&
			site === "none" &&
			(origin === undefined || origin === "null");
		const isHere = hosts.has(c.req.header("host") ?? "");
		if (!isHere || (!isDevice && (fromOutside || strange)))
			return problem(
				c,
				toProblem({ code: "wrong-origin", facts: {} }, "forbidden"),
			);
		return next();
	};
}

/** The sign-in link: the right token becomes a session cookie, and the address bar loses the token. */
export function signIn(options: AuthOptions): MiddlewareHandler {
	return async (c) => {
		const token = c.req.query("token") ?? "";
		if (!sameSecret(token, options.signInToken))
			return c.redirect("/?sign-in=failed", 303);
		const secret = await options.sessions.open(
			options.localAccount,
			options.now(),
		);
		setCookie(c, options.cookieName, secret, {
			httpOnly: true,
			sameSite: "Strict",
			path: "/",
			maxAge: SESSION_DAYS * 86_400,
		});
		return c.redirect("/", 303);
	};
}

/** Hands every route its actor, or refuses. In-process callers (the command line) are the local account. */
export function requireActor(options: AuthOptions): MiddlewareHandler<Env> {
	return async (c, next) => {
		const accountId = isInProcess(c.env)
			? options.localAccount
			: await options.sessions.account(
					getCookie(c, options.cookieName) ?? "",
					options.now(),
				);
		if (!accountId)
			return problem(c, {
				...toProblem({ code: "not-signed-in", facts: {} }, "forbidden"),
				status: 401,
			});
		c.set("actor", options.actorOf(accountId));
		return next();
	};
}

/** Marks a request that never crossed a socket; a network request can't carry it. */
export const inProcess = Symbol("in process");

function isInProcess(env: unknown): boolean {
	return typeof env === "object" && env !== null && inProcess in env;
}

function hash(secret: string): string {
	return createHash("sha256").update(secret).digest("base64url");
}

function sameSecret(a: string, b: string): boolean {
	return timingSafeEqual(Buffer.from(hash(a)), Buffer.from(hash(b)));
}
