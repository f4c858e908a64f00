import type { MailPlace } from "./server.ts";

/** Where the mail of an address is sent and read, and what its provider wants for it. */
export interface MailSettings {
	smtp: MailPlace;
	imap: MailPlace;
	/** Signs in with the part before the @ alone. */
	shortUser?: boolean;
	/** The provider's name, where it is known. */
	provider: string | null;
	/**
	 * `app-password`: not the usual one but one made for programs; `oauth`: no password at all is taken;
	 * `turn-on`: programs have to be allowed first; `bridge`: a program of the provider runs beside.
	 */
	needs: "app-password" | "oauth" | "turn-on" | "bridge" | null;
	/** The provider's page about it. */
	helpUrl: string | null;
}

interface Provider {
	name: string;
	domains: string[];
	/** host, or host:port:security. Unsaid: 465 and 993, safe from the first byte. */
	smtp: string;
	imap: string;
	needs?: MailSettings["needs"];
	helpUrl?: string;
	shortUser?: boolean;
}

/** As the providers say on their own help pages. */
const providers: Provider[] = [
	{
		name: "Gmail",
		domains: ["gmail.com", "googlemail.com"],
		smtp: "smtp.gmail.com",
		imap: "imap.gmail.com",
		needs: "app-password",
		helpUrl: "https://myaccount.google.com/apppasswords",
	},
	{
		name: "Outlook",
		domains: [
			...["outlook.com", "hotmail.com", "live.com", "msn.com", "hotmail.fr"],
			...["hotmail.co.uk", "outlook.fr", "outlook.de", "live.fr", "live.ca"],
			"hotmail.ca",
		],
		smtp: "smtp-mail.outlook.com:587:starttls",
		imap: "outlook.office365.com",
		needs: "oauth",
	},
	{
		name: "iCloud",
		domains: ["icloud.com", "me.com", "mac.com"],
		smtp: "smtp.mail.me.com:587:starttls",
		imap: "imap.mail.me.com",
		needs: "app-password",
		helpUrl: "https://account.apple.com/account/manage",
	},
	{
		name: "Yahoo",
		domains: [
			...["yahoo.com", "ymail.com", "rocketmail.com", "yahoo.ca"],
			...["yahoo.co.uk", "yahoo.fr", "yahoo.de", "yahoo.es", "yahoo.it"],
		],
		smtp: "smtp.mail.yahoo.com",
		imap: "imap.mail.yahoo.com",
		needs: "app-password",
		helpUrl: "https://login.yahoo.com/account/security",
	},
	{
		name: "AOL",
		domains: ["aol.com", "aim.com"],
		smtp: "smtp.aol.com",
		imap: "imap.aol.com",
		needs: "app-password",
		helpUrl: "https://login.aol.com/account/security",
	},
	{
		name: "GMX",
		domains: ["gmx.de", "gmx.net", "gmx.at", "gmx.ch"],
		smtp: "mail.gmx.net",
		imap: "imap.gmx.net",
		needs: "turn-on",
		helpUrl: "https://hilfe.gmx.net/pop-imap/einschalten.html",
	},
	{
		name: "GMX",
		domains: ["gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr"],
		smtp: "mail.gmx.com",
		imap: "imap.gmx.com",
		needs: "turn-on",
	},
	{
		name: "WEB.DE",
		domains: ["web.de"],
		smtp: "smtp.web.de:587:starttls",
		imap: "imap.web.de",
		needs: "turn-on",
		helpUrl: "https://hilfe.web.de/pop-imap/einschalten.html",
	},
	{
		name: "Fastmail",
		domains: ["fastmail.com", "fastmail.fm", "fastmail.to"],
		smtp: "smtp.fastmail.com",
		imap: "imap.fastmail.com",
		needs: "app-password",
		helpUrl: "https://app.fastmail.com/settings/security/apps",
	},
	{
		name: "Proton Mail",
		domains: ["proton.me", "protonmail.com", "pm.me", "protonmail.ch"],
		smtp: "127.0.0.1:1025:starttls",
		imap: "127.0.0.1:1143:starttls",
		needs: "bridge",
		helpUrl: "https://proton.me/mail/bridge",
	},
	{
		name: "Posteo",
		domains: ["posteo.de", "posteo.net", "posteo.eu"],
		smtp: "posteo.de",
		imap: "posteo.de",
	},
	{
		name: "mailbox.org",
		domains: ["mailbox.org"],
		smtp: "smtp.mailbox.org",
		imap: "imap.mailbox.org",
	},
	{
		name: "Zoho",
		domains: ["zohomail.com", "zoho.com"],
		smtp: "smtp.zoho.com",
		imap: "imap.zoho.com",
		needs: "turn-on",
	},
	{
		name: "Zoho",
		domains: ["zohomail.eu", "zoho.eu"],
		smtp: "smtp.zoho.eu",
		imap: "imap.zoho.eu",
		needs: "turn-on",
	},
	{
		name: "Yandex",
		domains: ["yandex.com", "yandex.ru", "ya.ru"],
		smtp: "smtp.yandex.com",
		imap: "imap.yandex.com",
		needs: "app-password",
	},
	{
		name: "mail.ru",
		domains: ["mail.ru", "inbox.ru", "bk.ru", "list.ru"],
		smtp: "smtp.mail.ru",
		imap: "imap.mail.ru",
		needs: "app-password",
	},
	{
		name: "Orange",
		domains: ["orange.fr", "wanadoo.fr"],
		smtp: "smtp.orange.fr",
		imap: "imap.orange.fr",
		shortUser: true,
	},
	{
		name: "Free",
		domains: ["free.fr"],
		smtp: "smtp.free.fr",
		imap: "imap.free.fr",
	},
	{
		name: "La Poste",
		domains: ["laposte.net"],
		smtp: "smtp.laposte.net",
		imap: "imap.laposte.net",
	},
	{
		name: "SFR",
		domains: ["sfr.fr", "neuf.fr"],
		smtp: "smtp.sfr.fr",
		imap: "imap.sfr.fr",
	},
	{
		name: "T-Online",
		domains: ["t-online.de", "magenta.de"],
		smtp: "securesmtp.t-online.de",
		imap: "secureimap.t-online.de",
		needs: "app-password",
	},
	{
		name: "freenet",
		domains: ["freenet.de"],
		smtp: "mx.freenet.de:587:starttls",
		imap: "mx.freenet.de",
	},
	{
		name: "Libero",
		domains: ["libero.it"],
		smtp: "smtp.libero.it",
		imap: "imapmail.libero.it",
		needs: "app-password",
	},
	{
		name: "Comcast",
		domains: ["comcast.net"],
		smtp: "smtp.comcast.net",
		imap: "imap.comcast.net",
		needs: "turn-on",
	},
];

/** The settings of a provider that we know, by the domain of the address; null for any other. */
export function knownSettings(address: string): MailSettings | null {
	const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
	const found = providers.find(({ domains }) => domains.includes(domain));
	if (!found) return null;
	const { smtp, imap, name, needs, helpUrl, shortUser } = found;
	return {
		smtp: placeOf(smtp, 465),
		imap: placeOf(imap, 993),
		provider: name,
		needs: needs ?? null,
		helpUrl: helpUrl ?? null,
		...(shortUser && { shortUser }),
	};
}

function placeOf(text: string, usual: number): MailPlace {
	const [host = "", port, security] = text.split(":");
	return {
		host,
		port: port ? Number(port) : usual,
		security: security === "starttls" ? "starttls" : "tls",
	};
}
