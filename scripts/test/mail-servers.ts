import { existsSync } from "node:fs";
import { lookFor, type SystemProgram } from "./system-program.ts";

/** Postfix and Dovecot, which together are a mail server as a person has one. Only root can start it. */
export const mailServers: SystemProgram = {
	title: "Postfix and Dovecot",
	purpose: "the tests of mail",
	names: ["postfix"],
	beside: ["dovecot", "doveadm", "openssl"],
	variable: "POSTFIX_PATH",
	packages: ["postfix", "dovecot-imapd", "dovecot-lmtpd", "openssl"],
	// It is for tests only: the machine gets no mail server of its own from us.
	answers: ["postfix postfix/main_mailer_type select No configuration"],
	reasonAgainst() {
		const noPostfix = !existsSync("/usr/sbin/postfix");
		// Installing Postfix would take the other one away.
		return noPostfix && existsSync("/usr/sbin/sendmail")
			? "Another mail server is installed here, and Postfix would replace it."
			: null;
	},
};

/** Where Postfix lies, with Dovecot beside it, if the tests of mail can run here: POSTFIX_PATH says it, else PATH. */
export function lookForMailServers(env: NodeJS.ProcessEnv): string | null {
	return mayStartMailServers() ? lookFor(mailServers, env) : null;
}

/** Postfix starts for root alone. */
export const mayStartMailServers = () => process.getuid?.() === 0;
