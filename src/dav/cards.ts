import { ok } from "#core/result.ts";
import {
	askMultistatus,
	type DavItem,
	davBody,
	type Multistatus,
	propfind,
} from "./multistatus.ts";
import { type DavAnswerRefusal, type DavResult, refuseDav } from "./refusal.ts";
import { askDav } from "./request.ts";
import type { DavServer } from "./server.ts";
import { escapeXml } from "./xml.ts";

/** A card's place and the version of it that is there. */
export interface CardVersion {
	/** The path on the server, or the whole address where the host is another. */
	href: string;
	etag: string;
}

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

/**
 * Writes a card over the version `etag`, or, with null, only where there is none. `dav-changed` when that is not so.
 * Gives the new version where the server says it.
 */
export async function putCard(
	server: DavServer,
	book: URL,
	card: { href: string; etag: string | null; text: string },
): Promise<DavResult<{ etag: string | null }, DavAnswerRefusal>> {
	const answer = await askDav(server, {
		method: "PUT",
		url: new URL(card.href, book),
		body: card.text,
		headers: {
			"content-type": "text/vcard; charset=utf-8",
			...(card.etag === null
				? { "if-none-match": "*" }
				: { "if-match": card.etag }),
		},
	});
	if (!answer.ok) return answer;
	return ok({ etag: answer.value.headers.get("etag") });
}

/** Deletes the version `etag` of a card; `dav-changed` when another one is there. One that is gone already is fine. */
export async function deleteCard(
	server: DavServer,
	book: URL,
	{ href, etag }: CardVersion,
): Promise<DavResult<true, DavAnswerRefusal>> {
	const answer = await askDav(server, {
		method: "DELETE",
		url: new URL(href, book),
		headers: { "if-match": etag },
	});
	if (answer.ok || answer.refusal.code === "dav-missing") return ok(true);
	return answer;
}

/** The place of a card that is new: below the book. */
export function newHref(book: URL, name: string): string {
	const folder = book.pathname.replace(/\/?$/, "/");
	return `${folder}${encodeURIComponent(name)}.vcf`;
}

function hrefOf({ url }: DavItem, book: URL): string {
	return url.host === book.host ? url.pathname : url.href;
}

function isItself({ url }: DavItem, answer: Multistatus): boolean {
	const bare = (path: string) => path.replace(/\/+$/, "");
	return bare(url.pathname) === bare(answer.url.pathname);
}

function etagOf({ properties }: DavItem): string | null {
	return properties.get("getetag")?.text.trim() || null;
}
