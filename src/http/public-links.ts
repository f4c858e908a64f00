import type { Context, MiddlewareHandler } from "hono";
import { accountOfToken, hashOfToken } from "#core/public-token.ts";
import type { Actor } from "#storage/actor.ts";
import {
	findPublicLink,
	type LinkPurpose,
	type PublicLink,
} from "#storage/public-links.ts";
import type { AuthOptions } from "./auth.ts";
import { linkLimiter } from "./link-limits.ts";

/** What a route behind a link finds on its context. */
export type LinkEnv = { Variables: { actor: Actor; link: PublicLink } };

/** Why a link does not open. `unknown` is every token that isn't a link's, whatever it looks like. */
export type LinkClosed = "unknown" | "expired" | "busy";

export const closedStatus = { unknown: 404, expired: 410, busy: 429 } as const;

/** Where links live: `/a/<token>` is a contact's page, `/feed/<token>` a calendar. They need no session and no Origin. */
export const LINK_PATHS = ["/a/", "/feed/"] as const;

export interface PublicLinks {
	/**
	 * Lets whoever has a link through, as the account that the link names; the route's path has a `:token`, which may end in
	 * `.ics`. Others get what `closed` answers: one answer for all that is no link, so that nobody learns which others there are.
	 */
	open(
		purpose: LinkPurpose,
		closed: (c: Context, why: LinkClosed) => Response | Promise<Response>,
	): MiddlewareHandler<LinkEnv>;
}

/** The links of a server, with one count of who tries them. */
export function publicLinks({
	actorOf,
	now,
}: Pick<AuthOptions, "actorOf" | "now">): PublicLinks {
	const limiter = linkLimiter();
	return {
		open: (purpose, closed) => async (c, next) => {
			const moment = now();
			const ms = Date.parse(moment);
			const token = (c.req.param("token") ?? "").replace(/\.ics$/, "");
			const hash = await hashOfToken(token);
			const address = addressOf(c);
			const refuse = async (why: LinkClosed) => {
				const answer = await closed(c, why);
				if (why === "busy") answer.headers.set("retry-after", "600");
				return sealed(answer);
			};
			if (!limiter.may(address, hash, ms)) return refuse("busy");
			const account = accountOfToken(token);
			const actor = account ? actorOf(account) : undefined;
			const link = actor && (await findPublicLink(actor.db, hash));
			if (!actor || link?.purpose !== purpose) {
				limiter.missed(address, ms);
				return refuse("unknown");
			}
			limiter.opened(hash, ms);
			if (link.revokedAt || Date.parse(link.expiresAt) <= ms)
				return refuse("expired");
			c.set("actor", actor);
			c.set("link", link);
			await next();
			sealed(c.res);
		},
	};
}

/** No search engine lists it, and no cache keeps it. */
function sealed(answer: Response): Response {
	answer.headers.set("x-robots-tag", "noindex, nofollow, noarchive");
	if (!answer.headers.has("cache-control"))
		answer.headers.set("cache-control", "no-store");
	return answer;
}

/**
 * Who asks. Behind a proxy on this machine every socket is the proxy's, which writes whom it speaks for last in
 * X-Forwarded-For; from anywhere else that header is anybody's word, and isn't read.
 */
function addressOf(c: Context): string {
	const env = c.env as
		| { incoming?: { socket?: { remoteAddress?: string } } }
		| undefined;
	const socket = env?.incoming?.socket?.remoteAddress ?? "";
	const isLocal = /^(::1|(::ffff:)?127\.)/.test(socket);
	const said = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
	return networkOf((isLocal && said) || socket);
}

/** Whoever has an IPv6 address has 2^64 of them: its first half stands for all. A port, which some proxies write too, is another one each time. */
export function networkOf(said: string): string {
	const address =
		/^\[([^\]]*)\](:\d+)?$/.exec(said)?.[1] ??
		said.replace(/^([\d.]+):\d+$/, "$1");
	if (!address.includes(":") || address.includes(".")) return address;
	const [head = "", tail] = address.split("::");
	const parts = head.split(":");
	if (tail === undefined) return parts.slice(0, 4).join(":");
	return [...parts, "0", "0", "0", "0"].slice(0, 4).join(":");
}
