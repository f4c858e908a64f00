import { type Refusal, type Result, refuse } from "#core/result.ts";

/** How a connection is made safe: from its first byte, by STARTTLS, or not at all (only within this machine). */
export const SECURITIES = ["tls", "starttls", "none"] as const;
export type Security = (typeof SECURITIES)[number];

export interface MailPlace {
	host: string;
	port: number;
	security: Security;
}

/** A mail server and who signs in. */
export interface MailServer extends MailPlace {
	user: string;
	password: string;
}

/** Why a mail server did nothing for us; the facts name its `host`, and what it `said`, where a sentence needs it. */
export type MailRefusal =
	/** No such name, no network, nobody answers, or the connection broke off before anything was sent. */
	| "mail-no-answer"
	| "mail-slow"
	/** A certificate that is wrong or has run out, or no TLS where it was to be. */
	| "mail-unsafe"
	/** No encryption to another machine: the password would be read on the way. */
	| "mail-plain"
	| "mail-wrong-password"
	/** The server takes no passwords, only the provider's own way of signing in. */
	| "mail-other-sign-in"
	| "mail-recipient-refused"
	/** Refused for good, but not for the address: too large, forbidden, taken for spam. */
	| "mail-refused"
	/** "Try again later." */
	| "mail-put-off"
	/** The connection broke after the message had begun to leave: nobody knows whether it went out. */
	| "mail-broke-off"
	| "mail-not-understood";

export type MailResult<T, C extends string = MailRefusal> = Result<T, C>;

export function refuseMail<const C extends MailRefusal>(
	code: C,
	{ host }: { host: string },
	facts: Record<string, unknown> = {},
) {
	return refuse(code, { host, ...facts });
}

/** Whether trying once more later may help, with nothing changed here. */
export function mayPass({ code }: Pick<Refusal, "code">): boolean {
	return ["mail-no-answer", "mail-slow", "mail-put-off"].includes(code);
}

/** This very machine, where nobody listens in between, and where bridges make certificates of their own. */
export function isHere(host: string): boolean {
	return ["127.0.0.1", "::1", "localhost"].includes(host.toLowerCase());
}

/** A place that may be signed in to: another machine only with encryption. */
export function isSafe({ host, security }: MailPlace): boolean {
	return security !== "none" || isHere(host);
}

interface Fault extends Error {
	code?: string;
	responseText?: string;
	cause?: unknown;
}

/** What kept a connection from being made, whichever library says so; null: another thing altogether. */
export function connectionRefusal(
	error: unknown,
): "mail-no-answer" | "mail-slow" | "mail-unsafe" | null {
	if (!(error instanceof Error)) return null;
	const { code = "", message, cause } = error as Fault;
	const words = `${code} ${message}`;
	if (
		/CERT|SELF.?SIGNED|ALTNAME|self-signed|certificate|ERR_SSL|ETLS|wrong version number/i.test(
			words,
		)
	)
		return "mail-unsafe";
	if (/TIMEDOUT|TIMEOUT|timed? ?out/i.test(words)) return "mail-slow";
	if (
		/ENOTFOUND|EAI_AGAIN|ECONN|EHOST|ENET|EPIPE|EDNS|ESOCKET|NoConnection|closed/i.test(
			words,
		)
	)
		return "mail-no-answer";
	return cause ? connectionRefusal(cause) : null;
}
