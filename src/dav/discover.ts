import { resolveSrv } from "node:dns/promises";
import { ok } from "#core/result.ts";
import { type DavItem, propfind } from "./multistatus.ts";
import { type DavRefusal, type DavResult, refuseDav } from "./refusal.ts";
import { type DavServer, isLoopback } from "./server.ts";
import { child } from "./xml.ts";

/** An address book or a calendar that a server has for this person. */
export interface RemoteCollection {
	url: URL;
	name: string;
	/** False where the person may read it only. */
	mayWrite: boolean;
}

export type RemoteAddressBook = RemoteCollection;

/** How the two kinds of collection are called on the way to them. */
interface Kind {
	type: "addressbook" | "calendar";
	/** The property of a principal that names the folder of them, with its prefix. */
	home: "c:addressbook-home-set" | "l:calendar-home-set";
	wellKnown: "carddav" | "caldav";
	/** What else is asked of each. */
	more: readonly string[];
}

const BOOKS: Kind = {
	type: "addressbook",
	home: "c:addressbook-home-set",
	wellKnown: "carddav",
	more: [],
};
const CALENDARS: Kind = {
	type: "calendar",
	home: "l:calendar-home-set",
	wellKnown: "caldav",
	more: ["l:supported-calendar-component-set"],
};

const COLLECTION = [
	"d:resourcetype",
	"d:displayname",
	"d:current-user-privilege-set",
];

/**
 * The person's address books: at the given address itself, or found from there as RFC 6764 says (well-known address,
 * principal, home). The first way that leads to a book counts; else the refusal that says most.
 */
export function findAddressBooks(
	server: DavServer,
): Promise<DavResult<RemoteCollection[]>> {
	return findCollections(server, BOOKS);
}

/** The person's calendars that take events, found in the same way; lists of to-dos are none. */
export function findCalendars(
	server: DavServer,
): Promise<DavResult<RemoteCollection[]>> {
	return findCollections(server, CALENDARS);
}

async function findCollections(
	server: DavServer,
	kind: Kind,
): Promise<DavResult<RemoteCollection[]>> {
	let refusal: DavResult<never> | null = null;
	for (const start of await startingPoints(server.url, kind)) {
		const found = await collectionsFrom(server, start, kind);
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

async function startingPoints(url: URL, kind: Kind): Promise<URL[]> {
	const wellKnown = new URL(`/.well-known/${kind.wellKnown}`, url);
	const isBare = url.pathname === "/" || url.pathname === "";
	const points = isBare ? [wellKnown, url] : [url, wellKnown];
	const named = isBare && !isLoopback(url) ? await fromDns(url, kind) : null;
	return named ? [named, ...points] : points;
}

/** What the domain's own SRV record names, on the same domain; most have none. */
async function fromDns(url: URL, { wellKnown }: Kind): Promise<URL | null> {
	try {
		const records = await Promise.race([
			resolveSrv(`_${wellKnown}s._tcp.${url.hostname}`),
			new Promise<never>((_, reject) => setTimeout(reject, 2000).unref()),
		]);
		const [best] = records.toSorted((a, b) => a.priority - b.priority);
		const isOurs = best?.name.endsWith(`.${url.hostname}`);
		if (!best || !isOurs) return null;
		return new URL(
			`https://${best.name}:${best.port}/.well-known/${wellKnown}`,
		);
	} catch {
		return null;
	}
}

async function collectionsFrom(
	server: DavServer,
	start: URL,
	kind: Kind,
): Promise<DavResult<RemoteCollection[]>> {
	const asked = [...COLLECTION, ...kind.more];
	const here = await propfind(
		server,
		start,
		[...asked, "d:current-user-principal", kind.home],
		0,
	);
	if (!here.ok) return known(here, start);
	const [self] = here.value.items;
	if (self && isOf(kind)(self)) return ok([toCollection(self)]);
	const homeName = kind.home.slice(2);
	const principal = hrefIn(self, "current-user-principal", here.value.url);
	let home = hrefIn(self, homeName, here.value.url);
	if (!home && principal) {
		const at = await propfind(server, principal, [kind.home], 0);
		if (!at.ok) return known(at, principal);
		home = hrefIn(at.value.items[0], homeName, at.value.url);
	}
	// Some servers say only what lies in the folder that was given.
	const folder = home ?? here.value.url;
	const listed = await propfind(server, folder, asked, 1);
	if (!listed.ok) return known(listed, folder);
	return ok(listed.value.items.filter(isOf(kind)).map(toCollection));
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

function isOf({ type }: Kind): (item: DavItem) => boolean {
	return ({ properties }) => {
		const types = properties.get("resourcetype")?.children ?? [];
		if (!types.some(({ name }) => name === type)) return false;
		const holds = properties.get("supported-calendar-component-set");
		const parts = holds?.children.flatMap(({ named }) => named ?? []) ?? [];
		return parts.length === 0 || parts.includes("VEVENT");
	};
}

function toCollection({ url, properties }: DavItem): RemoteCollection {
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
