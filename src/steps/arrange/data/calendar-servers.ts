/** How a provider's calendars are reached, by the domains of its e-mail addresses. */
export interface CalendarServer {
	name: string;
	domains: readonly string[];
	/** Where CalDAV is; null where a password does not let in. */
	server: string | null;
	/** Hosts below this domain are all the provider's. */
	sameProvider?: string;
	needs: "password" | "app-password" | "oauth";
	/** Where one makes an application password. */
	help?: string;
}

export const calendarServers: readonly CalendarServer[] = [
	{
		name: "iCloud",
		domains: ["icloud.com", "me.com", "mac.com"],
		server: "https://caldav.icloud.com",
		sameProvider: "icloud.com",
		needs: "app-password",
		help: "https://account.apple.com",
	},
	{
		name: "Fastmail",
		domains: ["fastmail.com", "fastmail.fm", "messagingengine.com"],
		server: "https://caldav.fastmail.com",
		sameProvider: "fastmail.com",
		needs: "app-password",
		help: "https://app.fastmail.com/settings/security/apps",
	},
	{
		name: "mailbox.org",
		domains: ["mailbox.org"],
		server: "https://dav.mailbox.org",
		sameProvider: "mailbox.org",
		needs: "password",
	},
	{
		name: "Posteo",
		domains: ["posteo.de", "posteo.net", "posteo.org", "posteo.eu"],
		server: "https://posteo.de:8443",
		needs: "password",
	},
	{
		name: "GMX",
		domains: ["gmx.net", "gmx.de", "gmx.at", "gmx.ch"],
		server: "https://caldav.gmx.net",
		sameProvider: "gmx.net",
		needs: "app-password",
	},
	{
		name: "WEB.DE",
		domains: ["web.de"],
		server: "https://caldav.web.de",
		sameProvider: "web.de",
		needs: "app-password",
	},
	{
		name: "Yahoo",
		domains: ["yahoo.com", "ymail.com"],
		server: "https://caldav.calendar.yahoo.com",
		sameProvider: "yahoo.com",
		needs: "app-password",
		help: "https://login.yahoo.com/account/security",
	},
	{
		name: "Zoho",
		domains: ["zoho.com", "zohomail.com"],
		server: "https://calendar.zoho.com",
		sameProvider: "zoho.com",
		needs: "app-password",
		help: "https://accounts.zoho.com/home#security/app_password",
	},
	{
		name: "Google",
		domains: ["gmail.com", "googlemail.com", "google.com"],
		server: null,
		needs: "oauth",
	},
	{
		name: "Microsoft",
		domains: [
			...["outlook.com", "hotmail.com", "live.com", "msn.com"],
			"office365.com",
		],
		server: null,
		needs: "oauth",
	},
];

/** The provider of an e-mail address, a domain or a server's address; null where it is not known here. */
export function calendarServerFor(typed: string): CalendarServer | null {
	const text = typed.trim().toLowerCase();
	const at = text.lastIndexOf("@");
	const bare = text.slice(at + 1).replace(/^[a-z]+:\/\//, "");
	const host = bare.split(/[/:?#]/, 1)[0] ?? "";
	const fits = (domain: string) =>
		host === domain || host.endsWith(`.${domain}`);
	return calendarServers.find(({ domains }) => domains.some(fits)) ?? null;
}
