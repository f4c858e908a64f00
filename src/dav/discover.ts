import { resolveSrv } from "node:dns/promises";
import { ok } from "#core/result.ts";
import { type DavItem, propfind } from "./multistatus.ts";
import { type DavRefusal, type DavResult, refuseDav } from "./refusal.ts";
import { type DavServer, isLoopback } from "./server.ts";
import { child } from "./xml.ts";

/** An address book that a server has for this person. */
export interface RemoteAddressBook {
	url: URL;
	name: string;
	/** False where the person may read it only. */
	mayWrite: boolean;
}

const BOOK = [
	"d:resourcetype",
	"d:displayname",
	"d:current-user-privilege-set",
];

/**
 * The person's address books: at the given address itself, or found from there as RFC 6764 says (well-known address,
 * principal, home). The first way that leads to a book counts; else the refusal that says most.
 */
export async function findAddressBooks(
	server: DavServer,
): Promise<DavResult<RemoteAddressBook[]>> {
	let refusal: DavResult<never> | null = null;
	for (const start of await startingPoints(server.url)) {
		const found = await booksFrom({ ...server, url: server.url }, start);
		if (found.ok) {
			if (found.value.length > 0) return found;
			continue;
		}
		// Nothing else at this server will help against these.
		if (
			[
				"dav-wrong-password",
				"dav-unsafe",
				"dav-no-answer",
				"dav-slow",
			].includes(found.refusal.code)
		)
			return found;
		if (!refusal || refusal.ok || refusal.refusal.code === "dav-missing")
			refusal = found;
	}
	return refusal ?? ok([]);
}

async function startingPoints(url: URL): Promise<URL[]> {
	const wellKnown = new URL("/.well-known/carddav", url);
	const isBare = url.pathname === "/" || url.pathname === "";
	const points = isBare ? [wellKnown, url] : [url, wellKnown];
	const named = isBare && !isLoopback(url) ? await fromDns(url) : null;
	return named ? [named, ...points] : points;
}

/** What the domain's own SRV record names, on the same domain; most have none. */
async function fromDns(url: URL): Promise<URL | null> {
	try {
		const records = await Promise.race([
			resolveSrv(`_carddavs._tcp.${url.hostname}`),
			new Promise<never>((_, reject) => setTimeout(reject, 2000).unref()),
		]);
		const [best] = records.toSorted((a, b) => a.priority - b.priority);
		const isOurs = best?.name.endsWith(`.${url.hostname}`);
		if (!best || !isOurs) return null;
		return new URL(`https://${best.name}:${best.port}/.well-known/carddav`);
	} catch {
		return null;
	}
}

async function booksFrom(
	server: DavServer,
	start: URL,
): Promise<DavResult<RemoteAddressBook[]>> {
	const here = await propfind(
		server,
		start,
		[...BOOK, "d:current-user-principal", "c:addressbook-home-set"],
		0,
	);
	if (!here.ok) return known(here, start);
	const [self] = here.value.items;
	if (self && isAddressBook(self)) return ok([toBook(self)]);
	const principal = hrefIn(self, "current-user-principal", here.value.url);
	let home = hrefIn(self, "addressbook-home-set", here.value.url);
	if (!home && principal) {
		const at = await propfind(server, principal, ["c:addressbook-home-set"], 0);
		if (!at.ok) return known(at, principal);
		home = hrefIn(at.value.items[0], "addressbook-home-set", at.value.url);
	}
	// Some servers say only what lies in the folder that was given.
	const folder = home ?? here.value.url;
	const listed = await propfind(server, folder, BOOK, 1);
	if (!listed.ok) return known(listed, folder);
	return ok(listed.value.items.filter(isAddressBook).map(toBook));
}

/** Only requests with a condition or a token can be refused for these. */
function known<T>(
	result: DavResult<T, string>,
	url: URL,
): DavResult<never, DavRefusal> {
	if (result.ok) throw new Error("not a refusal");
	const { code } = result.refusal;
	if (code === "dav-changed" || code === "dav-token-gone")
		return refuseDav("dav-not-understood", url);
	return result as DavResult<never, DavRefusal>;
}

function hrefIn(
	item: DavItem | undefined,
	property: string,
	base: URL,
): URL | null {
	const href = child(item?.properties.get(property), "href")?.text.trim();
	return href && URL.canParse(href, base) ? new URL(href, base) : null;
}

function isAddressBook({ properties }: DavItem): boolean {
	const type = properties.get("resourcetype");
	return type?.children.some(({ name }) => name === "addressbook") ?? false;
}

function toBook({ url, properties }: DavItem): RemoteAddressBook {
	const privileges = properties
		.get("current-user-privilege-set")
		?.children.flatMap(({ children }) => children.map(({ name }) => name));
	const mayWrite =
		!privileges ||
		privileges.some((name) =>
			["all", "write", "write-content", "bind"].includes(name),
		);
	const folder = decodeURIComponent(
		url.pathname.split("/").filter(Boolean).at(-1) ?? "",
	);
	const name = properties.get("displayname")?.text.trim() || folder || url.host;
	return { url, name, mayWrite };
}
