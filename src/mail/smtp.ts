import { Readable } from "node:stream";
import { ok } from "#core/result.ts";
import {
	connectionRefusal,
	isHere,
	isSafe,
	type MailResult,
	type MailServer,
	refuseMail,
} from "./server.ts";

/** A message as it leaves: the bytes of it, and whom it goes to. */
export interface Envelope {
	from: string;
	to: string;
	raw: Buffer;
}

const CONNECT_MS = 20_000;
const SILENCE_MS = 60_000;

interface SmtpFault extends Error {
	code?: string;
	command?: string;
	response?: string;
	responseCode?: number;
}

/** Signs in and says goodbye. */
export function trySmtp(server: MailServer): Promise<MailResult<true>> {
	return withSmtp(server, async () => ok(true as const));
}

/**
 * Sends one message to one address. A refusal `mail-broke-off` means that the message had begun to leave and no answer came:
 * it may have been taken. With every other refusal it was not.
 */
export function sendMail(
	server: MailServer,
	{ from, to, raw }: Envelope,
): Promise<MailResult<{ said: string }>> {
	return withSmtp(server, (connection) => {
		let hasBegun = false;
		// Read only once the server has said that it takes the message.
		const message = new Readable({
			read() {
				hasBegun = true;
				this.push(raw);
				this.push(null);
			},
		});
		return new Promise((resolve) => {
			connection.send({ from, to: [to] }, message, (error, info) => {
				message.destroy();
				resolve(
					error
						? sendRefusal(error, server, to, hasBegun)
						: ok({ said: String(info?.response ?? "") }),
				);
			});
		});
	});
}

type Connection = import("nodemailer/lib/smtp-connection").default;

async function withSmtp<T>(
	server: MailServer,
	work: (connection: Connection) => Promise<MailResult<T>>,
): Promise<MailResult<T>> {
	if (!isSafe(server)) return refuseMail("mail-plain", server);
	// Loaded where it is needed: the program starts without it.
	const { default: SMTPConnection } = await import(
		"nodemailer/lib/smtp-connection"
	);
	const connection: Connection = new SMTPConnection({
		...{ host: server.host, port: server.port },
		secure: server.security === "tls",
		requireTLS: server.security === "starttls",
		ignoreTLS: server.security === "none",
		tls: { rejectUnauthorized: !isHere(server.host) },
		// What we are called is nobody's business.
		name: "localhost",
		connectionTimeout: CONNECT_MS,
		greetingTimeout: CONNECT_MS,
		socketTimeout: SILENCE_MS,
		dnsTimeout: CONNECT_MS,
	});
	const signedIn = await signIn(connection, server);
	try {
		if (signedIn) return openRefusal(signedIn, server);
		return await work(connection);
	} finally {
		connection.quit();
		setTimeout(() => connection.close(), 2000).unref();
	}
}

/** Connects and signs in; gives what kept it from that. */
function signIn(
	connection: Connection,
	{ user, password }: MailServer,
): Promise<SmtpFault | null> {
	return new Promise((resolve) => {
		const fail = (error: Error) => resolve(error);
		// Later errors reach whoever waits for an answer; this one must not bring the program down.
		connection.on("error", fail);
		connection.once("end", () => resolve(new Error("connection closed")));
		connection.connect((error) => {
			if (error) return resolve(error);
			connection.login({ user, pass: password } as never, (fault) =>
				resolve(fault ?? null),
			);
		});
	});
}

function openRefusal(fault: SmtpFault, server: MailServer): MailResult<never> {
	const { code = "", responseCode = 0 } = fault;
	const said = whatWasSaid(fault);
	if (code === "EAUTH") {
		if (responseCode >= 400 && responseCode < 500)
			return refuseMail("mail-put-off", server, { said });
		const isOther = /unknown auth|5\.7\.139|basic authentication/i.test(
			`${fault.message} ${said}`,
		);
		return refuseMail(
			isOther ? "mail-other-sign-in" : "mail-wrong-password",
			server,
			{ said },
		);
	}
	if (code === "ETLS") return refuseMail("mail-unsafe", server);
	if (responseCode === 421 || (responseCode >= 400 && responseCode < 500))
		return refuseMail("mail-put-off", server, { said });
	const refusal = connectionRefusal(fault);
	return refusal
		? refuseMail(refusal, server)
		: refuseMail("mail-not-understood", server, { said });
}

function sendRefusal(
	fault: SmtpFault,
	server: MailServer,
	to: string,
	hasBegun: boolean,
): MailResult<never> {
	const { responseCode = 0, command } = fault;
	const said = whatWasSaid(fault);
	if (responseCode >= 400 && responseCode < 500)
		return refuseMail("mail-put-off", server, { said });
	if (responseCode >= 500)
		return command === "RCPT TO"
			? refuseMail("mail-recipient-refused", server, { address: to, said })
			: refuseMail("mail-refused", server, { said });
	if (hasBegun) return refuseMail("mail-broke-off", server);
	const refusal = connectionRefusal(fault);
	return refusal
		? refuseMail(refusal, server)
		: refuseMail("mail-not-understood", server, { said });
}

/** A server's own words, in one short line. */
function whatWasSaid({ response, message }: SmtpFault): string {
	return (response ?? message).replace(/\s+/g, " ").trim().slice(0, 300);
}
