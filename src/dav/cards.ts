import { ok } from "#core/result.ts";
import { etagOf, hrefOf, type ItemVersion, putItem } from "./items.ts";
import {
	askMultistatus,
	type DavItem,
	davBody,
	type Multistatus,
	propfind,
} from "./multistatus.ts";
import { type DavAnswerRefusal, type DavResult, refuseDav } from "./refusal.ts";
import type { DavServer } from "./server.ts";
import { escapeXml } from "./xml.ts";

export type CardVersion = ItemVersion;

export interface CardText extends CardVersion {
	text: string;
}

export interface BookChanges {
	changed: CardVersion[];
	removed: string[];
	/** What to ask with next time; null where the server has no such thing. */
	token: string | null;
}

const MOST_ROUNDS = 200;

/**
 * What changed in a book since `token`: by sync-collection (RFC 6578) where the server knows it, else by comparing all
 * etags with `known`. A token that the server forgot begins anew.
 */
export async function readChanges(
	server: DavServer,
	book: URL,
	token: string | null,
	known: ReadonlyMap<string, string>,
): Promise<DavResult<BookChanges, DavAnswerRefusal>> {
	if (token) {
		const since = await changesSince(server, book, token);
		const isForgotten =
			!since.ok &&
			["dav-token-gone", "dav-forbidden", "dav-not-understood"].includes(
				since.refusal.code,
			);
		if (!isForgotten) return since;
	}
	return compareAll(server, book, known);
}

async function changesSince(
	server: DavServer,
	book: URL,
	since: string,
): Promise<DavResult<BookChanges, DavAnswerRefusal>> {
	let token = since;
	const changed = new Map<string, CardVersion>();
	const removed = new Set<string>();
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const answer = await askMultistatus(server, {
			method: "REPORT",
			url: book,
			depth: 0,
			body: davBody(
				"d:sync-collection",
				`<d:sync-token>${escapeXml(token)}</d:sync-token><d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop>`,
			),
		});
		if (!answer.ok) return answer;
		let isCut = false;
		for (const item of answer.value.items) {
			const href = hrefOf(item, book);
			// 507 about the collection itself: there is more to come.
			if (isItself(item, answer.value)) isCut ||= item.status === 507;
			else if (item.status === 404) {
				changed.delete(href);
				removed.add(href);
			} else {
				removed.delete(href);
				const etag = etagOf(item);
				if (etag !== null) changed.set(href, { href, etag });
			}
		}
		const next = answer.value.syncToken;
		if (!next) return refuseDav("dav-not-understood", book);
		token = next;
		if (!isCut)
			return ok({
				changed: [...changed.values()],
				removed: [...removed],
				token,
			});
	}
	return refuseDav("dav-too-large", book);
}

async function compareAll(
	server: DavServer,
	book: URL,
	known: ReadonlyMap<string, string>,
): Promise<DavResult<BookChanges, DavAnswerRefusal>> {
	// The token first: what changes while the list is read is then told once more next time.
	const self = await propfind(server, book, ["d:sync-token"], 0);
	if (!self.ok) return self;
	const properties = self.value.items[0]?.properties;
	const token = properties?.get("sync-token")?.text.trim() || null;
	const listed = await propfind(
		server,
		book,
		["d:getetag", "d:resourcetype"],
		1,
	);
	if (!listed.ok) return listed;
	const there = new Map<string, CardVersion>();
	for (const item of listed.value.items) {
		const isFolder = item.properties
			.get("resourcetype")
			?.children.some(({ name }) => name === "collection");
		const etag = etagOf(item);
		const href = hrefOf(item, book);
		if (!isFolder && !isItself(item, listed.value) && etag !== null)
			there.set(href, { href, etag });
	}
	return ok({
		changed: [...there.values()].filter(
			({ href, etag }) => known.get(href) !== etag,
		),
		removed: [...known.keys()].filter((href) => !there.has(href)),
		token,
	});
}

/** The texts of some cards; those that are gone meanwhile are not among them. */
export async function readCards(
	server: DavServer,
	book: URL,
	hrefs: readonly string[],
): Promise<DavResult<CardText[], DavAnswerRefusal>> {
	if (hrefs.length === 0) return ok([]);
	const places = hrefs.map((href) => `<d:href>${escapeXml(href)}</d:href>`);
	const answer = await askMultistatus(server, {
		method: "REPORT",
		url: book,
		depth: 1,
		body: davBody(
			"c:addressbook-multiget",
			`<d:prop><d:getetag/><c:address-data/></d:prop>${places.join("")}`,
		),
	});
	if (!answer.ok) return answer;
	return ok(
		answer.value.items.flatMap((item) => {
			const text = item.properties.get("address-data")?.text;
			const etag = etagOf(item);
			if (!text || etag === null) return [];
			return [{ href: hrefOf(item, book), etag, text }];
		}),
	);
}

/** One card as it is now; `dav-missing` when it is gone. */
export async function readCard(
	server: DavServer,
	book: URL,
	href: string,
): Promise<DavResult<CardText, DavAnswerRefusal>> {
	const read = await readCards(server, book, [href]);
	if (!read.ok) return read;
	const [card] = read.value;
	return card ? ok(card) : refuseDav("dav-missing", book);
}

/** As `putItem`, for a card. */
export function putCard(
	server: DavServer,
	book: URL,
	card: { href: string; etag: string | null; text: string },
): Promise<DavResult<{ etag: string | null }, DavAnswerRefusal>> {
	return putItem(server, book, { ...card, type: "text/vcard" });
}

export { deleteItem as deleteCard } from "./items.ts";

/** The place of a card that is new: below the book. */
export function newHref(book: URL, name: string): string {
	const folder = book.pathname.replace(/\/?$/, "/");
	return `${folder}${encodeURIComponent(name)}.vcf`;
}

function isItself({ url }: DavItem, answer: Multistatus): boolean {
	const bare = (path: string) => path.replace(/\/+$/, "");
	return bare(url.pathname) === bare(answer.url.pathname);
}
