/** How a provider's address books are reached, by the domains of its e-mail addresses. */
export interface AddressBookServer {
	name: string;
	domains: readonly string[];
	/** Where CardDAV is; null where a password does not let in. */
	server: string | null;
	/** Hosts below this domain are all the provider's. */
	sameProvider?: string;
	/** What the person has to know: an application password made for this program, no password at all. */
	needs: "password" | "app-password" | "oauth";
	/** Where one makes an application password. */
	help?: string;
}

export const addressBookServers: readonly AddressBookServer[] = [
	{
		name: "iCloud",
		domains: ["icloud.com", "me.com", "mac.com"],
		server: "https://contacts.icloud.com",
		sameProvider: "icloud.com",
		needs: "app-password",
		help: "https://account.apple.com",
	},
	{
		name: "Fastmail",
		domains: ["fastmail.com", "fastmail.fm", "messagingengine.com"],
		server: "https://carddav.fastmail.com",
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
		server: "https://posteo.de:8843",
		needs: "password",
	},
	{
		name: "GMX",
		domains: ["gmx.net", "gmx.de", "gmx.at", "gmx.ch"],
		server: "https://carddav.gmx.net",
		sameProvider: "gmx.net",
		needs: "app-password",
	},
	{
		name: "WEB.DE",
		domains: ["web.de"],
		server: "https://carddav.web.de",
		sameProvider: "web.de",
		needs: "app-password",
	},
	{
		name: "Yahoo",
		domains: ["yahoo.com", "ymail.com"],
		server: "https://carddav.address.yahoo.com",
		sameProvider: "yahoo.com",
		needs: "app-password",
		help: "https://login.yahoo.com/account/security",
	},
	{
		name: "Zoho",
		domains: ["zoho.com", "zohomail.com"],
		server: "https://contacts.zoho.com",
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
export function serverFor(typed: string): AddressBookServer | null {
	const text = typed.trim().toLowerCase();
	const at = text.lastIndexOf("@");
	const bare = text.slice(at + 1).replace(/^[a-z]+:\/\//, "");
	const host = bare.split(/[/:?#]/, 1)[0] ?? "";
	const fits = (domain: string) =>
		host === domain || host.endsWith(`.${domain}`);
	return addressBookServers.find(({ domains }) => domains.some(fits)) ?? null;
}
