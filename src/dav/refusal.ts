import { type Refusal, type Result, refuse } from "#core/result.ts";

/** Why a server gave nothing; the facts name its `host`, where a sentence needs it. */
export type DavRefusal =
	/** Nobody answers there: no such name, no network, connection refused or broken off. */
	| "dav-no-answer"
	| "dav-slow"
	/** The connection can't be made safe: a certificate that is wrong or has run out. */
	| "dav-unsafe"
	/** http:// to another machine: the password would be read on the way. */
	| "dav-plain-http"
	| "dav-bad-address"
	| "dav-wrong-password"
	/** The server wants another way of signing in than user and password. */
	| "dav-other-sign-in"
	| "dav-forbidden"
	| "dav-missing"
	/** It sends on to another host, which would get the password. Facts: `to`. */
	| "dav-sent-on"
	/** 5xx, or "too many requests". Facts: `status`. */
	| "dav-server-fault"
	| "dav-full"
	/** An answer that makes no sense for an address book. Facts: `status`. */
	| "dav-not-understood"
	| "dav-too-large";

/** As above, and those that only the caller of one request needs. */
export type DavAnswerRefusal =
	| DavRefusal
	/** 412: what is there is not what was read before, or is there already. */
	| "dav-changed"
	/** The server no longer knows since when it was asked for changes. */
	| "dav-token-gone";

export type DavResult<T, C extends string = DavRefusal> = Result<T, C>;

export function refuseDav<const C extends DavAnswerRefusal>(
	code: C,
	url: URL,
	facts: Record<string, unknown> = {},
) {
	return refuse(code, { host: url.host, ...facts });
}

/** Whether trying once more later may help, with nothing changed here. */
export function mayPass({ code }: Refusal): boolean {
	return ["dav-no-answer", "dav-slow", "dav-server-fault"].includes(code);
}
