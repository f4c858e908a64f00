/** How a provider's address books and calendars are reached, by the domains of its e-mail addresses. */
export interface DavProvider {
	name: string;
	domains: readonly string[];
	/** Where CardDAV and CalDAV are; null where a password does not let in. */
	server: { carddav: string; caldav: string } | null;
	/** Hosts below this domain are all the provider's. */
	sameProvider?: string;
	/** What the person has to know: an application password made for this program, no password at all. */
	needs: "password" | "app-password" | "oauth";
	/** Where one makes an application password. */
	help?: string;
}

const davProviders: readonly DavProvider[] = [
	{
		name: "iCloud",
		domains: ["icloud.com", "me.com", "mac.com"],
		server: {
			carddav: "https://contacts.icloud.com",
			caldav: "https://caldav.icloud.com",
		},
		sameProvider: "icloud.com",
		needs: "app-password",
		help: "https://account.apple.com",
	},
	{
		name: "Fastmail",
		domains: ["fastmail.com", "fastmail.fm", "messagingengine.com"],
		server: {
			carddav: "https://carddav.fastmail.com",
			caldav: "https://caldav.fastmail.com",
		},
		sameProvider: "fastmail.com",
		needs: "app-password",
		help: "https://app.fastmail.com/settings/security/apps",
	},
	{
		name: "mailbox.org",
		domains: ["mailbox.org"],
		server: {
			carddav: "https://dav.mailbox.org",
			caldav: "https://dav.mailbox.org",
		},
		sameProvider: "mailbox.org",
		needs: "password",
	},
	{
		name: "Posteo",
		domains: ["posteo.de", "posteo.net", "posteo.org", "posteo.eu"],
		server: {
			carddav: "https://posteo.de:8843",
			caldav: "https://posteo.de:8443",
		},
		needs: "password",
	},
	{
		name: "GMX",
		domains: ["gmx.net", "gmx.de", "gmx.at", "gmx.ch"],
		server: {
			carddav: "https://carddav.gmx.net",
			caldav: "https://caldav.gmx.net",
		},
		sameProvider: "gmx.net",
		needs: "app-password",
	},
	{
		name: "WEB.DE",
		domains: ["web.de"],
		server: {
			carddav: "https://carddav.web.de",
			caldav: "https://caldav.web.de",
		},
		sameProvider: "web.de",
		needs: "app-password",
	},
	{
		name: "Yahoo",
		domains: ["yahoo.com", "ymail.com"],
		server: {
			carddav: "https://carddav.address.yahoo.com",
			caldav: "https://caldav.calendar.yahoo.com",
		},
		sameProvider: "yahoo.com",
		needs: "app-password",
		help: "https://login.yahoo.com/account/security",
	},
	{
		name: "Zoho",
		domains: ["zoho.com", "zohomail.com"],
		server: {
			carddav: "https://contacts.zoho.com",
			caldav: "https://calendar.zoho.com",
		},
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
			"outlook.com",
			"hotmail.com",
			"live.com",
			"msn.com",
			"office365.com",
		],
		server: null,
		needs: "oauth",
	},
];

/** The provider of an e-mail address, a domain or a server's address; null where it is not known here. */
export function davProviderOf(typed: string): DavProvider | null {
	const text = typed.trim().toLowerCase();
	const at = text.lastIndexOf("@");
	const bare = text.slice(at + 1).replace(/^[a-z]+:\/\//, "");
	const host = bare.split(/[/:?#]/, 1)[0] ?? "";
	const fits = (domain: string) =>
		host === domain || host.endsWith(`.${domain}`);
	return davProviders.find(({ domains }) => domains.some(fits)) ?? null;
}
