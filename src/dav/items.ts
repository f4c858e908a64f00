import { ok } from "#core/result.ts";
import type { DavItem } from "./multistatus.ts";
import type { DavAnswerRefusal, DavResult } from "./refusal.ts";
import { askDav } from "./request.ts";
import type { DavServer } from "./server.ts";

/** A card's or an event's place, and the version of it that is there. */
export interface ItemVersion {
	/** The path on the server, or the whole address where the host is another. */
	href: string;
	etag: string;
}

/**
 * Writes a card or an event over the version `etag`, or, with null, only where there is none. `dav-changed` when that is
 * not so. Gives the new version where the server says it.
 */
export async function putItem(
	server: DavServer,
	collection: URL,
	item: {
		href: string;
		etag: string | null;
		text: string;
		type: "text/vcard" | "text/calendar";
	},
): Promise<DavResult<{ etag: string | null }, DavAnswerRefusal>> {
	const answer = await askDav(server, {
		method: "PUT",
		url: new URL(item.href, collection),
		body: item.text,
		headers: {
			"content-type": `${item.type}; charset=utf-8`,
			...(item.etag === null
				? { "if-none-match": "*" }
				: { "if-match": item.etag }),
		},
	});
	if (!answer.ok) return answer;
	return ok({ etag: answer.value.headers.get("etag") });
}

/** Deletes the version `etag`; `dav-changed` when another one is there. What is gone already is fine. */
export async function deleteItem(
	server: DavServer,
	collection: URL,
	{ href, etag }: ItemVersion,
): Promise<DavResult<true, DavAnswerRefusal>> {
	const answer = await askDav(server, {
		method: "DELETE",
		url: new URL(href, collection),
		headers: { "if-match": etag },
	});
	if (answer.ok || answer.refusal.code === "dav-missing") return ok(true);
	return answer;
}

/** Where an item lies: its path, or the whole address on another host. */
export function hrefOf({ url }: DavItem, collection: URL): string {
	return url.host === collection.host ? url.pathname : url.href;
}

export function etagOf({ properties }: DavItem): string | null {
	return properties.get("getetag")?.text.trim() || null;
}
