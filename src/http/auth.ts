import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Actor } from "#storage/actor.ts";
import { deviceIn } from "./device.ts";
import { problem, toProblem } from "./problem.ts";
import type { Env } from "./route.ts";
import { hashOf, SESSION_DAYS, type Sessions } from "./sessions.ts";

export interface AuthOptions {
	/** Origins that this server answers to, such as `http://127.0.0.1:4760`. */
	origins: string[];
	/** The secret of the sign-in link, made anew at each start. */
	signInToken: string;
	cookieName: string;
	sessions: Sessions;
	localAccount: string;
	/** Where phones and other people reach this server, if they do. */
	publicUrl?: string | undefined;
	now(): string;
	actorOf(accountId: string): Actor;
}

/**
 * Host and Origin: no other web page, and no name that somebody points at this machine, gets an answer. To a path of
 * `fromDevice` the person's own device may post as well (the share sheet): the browser then says that no page asked for
 * it, which no page can make it say. Below the paths of `byLink` the secret in the address is what lets in: no cookie is
 * read there, so that no other page can borrow anything, and a form without a referrer says no Origin.
 */
export function checkOrigin(
	{ origins }: AuthOptions,
	fromDevice: readonly string[] = [],
	byLink: readonly string[] = [],
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
		const isLink = byLink.some((path) => c.req.path.startsWith(path));
		const isOurs = isLink || isDevice || !(fromOutside || strange);
		if (!isHere || !isOurs)
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
		await openSession(c, options, options.localAccount);
		return c.redirect("/", 303);
	};
}

/** Opens a session and hands its secret to the browser, in a cookie that no script and no other site can use. */
export async function openSession(
	c: Context,
	options: AuthOptions,
	accountId: string,
): Promise<void> {
	const device = deviceIn(c.req.header("user-agent"));
	const secret = await options.sessions.open(accountId, options.now(), device);
	setCookies(c, options, { accountId, secret });
}

function setCookies(
	c: Context,
	{ cookieName, publicUrl }: AuthOptions,
	{ accountId, secret }: { accountId: string; secret: string },
): void {
	// The public address is https, whatever its proxy speaks with this program.
	const isPublic =
		publicUrl !== undefined && c.req.header("host") === new URL(publicUrl).host;
	setCookie(c, cookieName, secret, {
		httpOnly: true,
		secure: isPublic,
		...cookieOptions,
	});
	setCookie(c, accountCookie(c), accountId, cookieOptions);
}

const cookieOptions = {
	sameSite: "Strict",
	path: "/",
	maxAge: SESSION_DAYS * 86_400,
} as const;

/**
 * Whose session it is, for the page to read: without a network it must know whose data on this device it may show. It
 * opens nothing. Cookies know no port, and the page no other name than that of its own address.
 */
function accountCookie(c: Context): string {
	const port = /:(\d+)$/.exec(c.req.header("host") ?? "")?.[1];
	return `askaround_account${port ? `_${port}` : ""}`;
}

/** Hands every route its actor, or refuses. In-process callers (the command line) are the local account. */
export function requireActor(options: AuthOptions): MiddlewareHandler<Env> {
	return async (c, next) => {
		const secret = getCookie(c, options.cookieName) ?? "";
		const accountId = isInProcess(c.env)
			? options.localAccount
			: await options.sessions.account(secret, options.now());
		const said = isInProcess(c.env)
			? accountId
			: getCookie(c, accountCookie(c));
		if (!accountId && said) deleteCookie(c, accountCookie(c), { path: "/" });
		if (accountId && said !== accountId)
			setCookie(c, accountCookie(c), accountId, cookieOptions);
		if (!accountId)
			return problem(c, {
				...toProblem({ code: "not-signed-in", facts: {} }, "forbidden"),
				status: 401,
			});
		// Who comes every month stays signed in: a phone in a basement must not find its session run out.
		if (
			!isInProcess(c.env) &&
			(await options.sessions.renew(secret, options.now()))
		)
			setCookies(c, options, { accountId, secret });
		c.set("actor", options.actorOf(accountId));
		return next();
	};
}

/** Marks a request that never crossed a socket; a network request can't carry it. */
export const inProcess = Symbol("in process");

function isInProcess(env: unknown): boolean {
	return typeof env === "object" && env !== null && inProcess in env;
}

function sameSecret(a: string, b: string): boolean {
	return timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));
}
