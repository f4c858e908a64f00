import { isIP } from "node:net";
import { ok } from "#core/result.ts";
import { type DavResult, refuseDav } from "./refusal.ts";

/** A server and who signs in there. The password is never part of an address, a refusal or a log line. */
export interface DavServer {
	url: URL;
	user: string;
	password: string;
	/** The person was warned that the password goes over the network readable, and wants it so. */
	allowsPlainHttp?: boolean;
	/** A domain whose hosts all belong to this provider, such as "icloud.com": they may get the password too. */
	sameProvider?: string;
}

/**
 * The address of a server as a person types it: with or without https://, or only the domain of an e-mail address. Other
 * machines are reached by https alone, unless the person was warned and wants it otherwise.
 */
export function readServerAddress(
	typed: string,
	allowsPlainHttp = false,
): DavResult<URL, "dav-bad-address" | "dav-plain-http"> {
	const text = typed.trim();
	const at = text.lastIndexOf("@");
	const isEmail = at > 0 && !text.includes("/");
	const bare = isEmail ? text.slice(at + 1) : text;
	const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare)
		? bare
		: `${isLoopbackName(bare) ? "http" : "https"}://${bare}`;
	const nowhere = new URL("https://invalid/");
	if (!URL.canParse(withScheme)) return refuseDav("dav-bad-address", nowhere);
	const url = new URL(withScheme);
	if (!/^https?:$/.test(url.protocol) || url.hostname === "")
		return refuseDav("dav-bad-address", nowhere);
	// A name or password inside of the address would end up in places where addresses are shown.
	url.username = "";
	url.password = "";
	url.hash = "";
	if (!mayReach(url, allowsPlainHttp)) return refuseDav("dav-plain-http", url);
	return ok(url);
}

/** http:// is safe only where it does not leave this machine. */
export function mayReach(url: URL, allowsPlainHttp = false): boolean {
	return url.protocol === "https:" || allowsPlainHttp || isLoopback(url);
}

export function isLoopback({ hostname }: URL): boolean {
	const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
	if (isIP(host) === 4) return host.startsWith("127.");
	return host === "::1" || host === "localhost" || host.endsWith(".localhost");
}

function isLoopbackName(text: string): boolean {
	return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])([:/]|$)/i.test(text);
}

/** Whether the password may go to `to` because the server at `from` sent us there. */
export function isSameProvider(
	from: URL,
	to: URL,
	sameProvider?: string,
): boolean {
	// Never from a safe connection to one that can be read.
	if (from.protocol === "https:" && to.protocol !== "https:") return false;
	if (from.host === to.host) return true;
	if (from.hostname === to.hostname)
		return to.protocol === "https:" && to.port === "";
	if (!sameProvider) return false;
	return [from, to].every(
		({ hostname }) =>
			hostname === sameProvider || hostname.endsWith(`.${sameProvider}`),
	);
}
