import { davProviderOf } from "#core/dav-provider.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Secrets } from "#storage/secrets.ts";
import type { DavResult } from "./refusal.ts";
import { type DavServer, readServerAddress } from "./server.ts";

export interface DavSignIn {
	/** The server's address, or an e-mail address whose provider may be known. */
	server: string;
	user: string;
	password: string;
	allowsPlainHttp: boolean;
}

/** Where somebody signs in, as typed: an e-mail address or its domain leads to the provider's server, a server's address stays. */
export function serverToSignIn(
	{ server, ...given }: DavSignIn,
	service: "carddav" | "caldav",
): DavResult<DavServer, "dav-bad-address" | "dav-plain-http"> {
	const known = server.includes("/") ? null : davProviderOf(server);
	const place = known?.server?.[service] ?? server;
	const url = readServerAddress(place, given.allowsPlainHttp);
	return url.ok ? ok(withProvider({ ...given, url: url.value })) : url;
}

/**
 * The server of what was chosen there once, with its password; `secret-lost` when that has to be given again. Where it lies is
 * where the password goes: the person chose it from what that server listed.
 */
export function keptServer(
	{ secrets, accountId }: { secrets: Secrets; accountId: string },
	kept: {
		url: string;
		userName: string;
		sealedSecret: string | null;
		allowsPlainHttp: boolean;
	},
): Result<DavServer, "secret-lost"> {
	const secret = kept.sealedSecret
		? secrets.open(accountId, kept.sealedSecret)
		: refuse("secret-lost");
	if (!secret.ok) return secret;
	const { userName: user, allowsPlainHttp } = kept;
	const url = new URL(kept.url);
	return ok(
		withProvider({ url, user, password: secret.value, allowsPlainHttp }),
	);
}

function withProvider(server: DavServer): DavServer {
	const sameProvider = davProviderOf(server.url.hostname)?.sameProvider;
	return { ...server, ...(sameProvider && { sameProvider }) };
}
