import { ok } from "#core/result.ts";
import { type DavAnswerRefusal, type DavResult, refuseDav } from "./refusal.ts";
import { askDav } from "./request.ts";
import type { DavServer } from "./server.ts";
import { child, readXml, type XmlElement } from "./xml.ts";

/** What a server says of one thing: a collection or a card. */
export interface DavItem {
	url: URL;
	/** Of the thing itself, where the answer has one: 404 for what is gone. */
	status: number | null;
	/** The properties that it has, by local name. */
	properties: ReadonlyMap<string, XmlElement>;
}

export interface Multistatus {
	items: DavItem[];
	syncToken: string | null;
	/** Where the answer came from. */
	url: URL;
}

const NAMESPACES =
	'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav" xmlns:l="urn:ietf:params:xml:ns:caldav" xmlns:s="http://calendarserver.org/ns/"';

/** A request body around `inner`; d: is DAV, c: CardDAV, l: CalDAV, s: Calendar Server's. */
export function davBody(name: string, inner: string): string {
	return `<?xml version="1.0" encoding="utf-8"?><${name} ${NAMESPACES}>${inner}</${name}>`;
}

/** Asks for properties, of the thing itself (depth 0) or of all in it too (depth 1). */
export function propfind(
	server: DavServer,
	url: URL,
	properties: readonly string[],
	depth: 0 | 1,
) {
	const names = properties.map((name) => `<${name}/>`).join("");
	return askMultistatus(server, {
		method: "PROPFIND",
		url,
		depth,
		body: davBody("d:propfind", `<d:prop>${names}</d:prop>`),
	});
}

export async function askMultistatus(
	server: DavServer,
	request: {
		method: "PROPFIND" | "REPORT";
		url: URL;
		depth: 0 | 1;
		body: string;
	},
): Promise<DavResult<Multistatus, DavAnswerRefusal>> {
	const { depth, ...rest } = request;
	const answer = await askDav(server, {
		...rest,
		headers: { depth: String(depth) },
	});
	if (!answer.ok) return answer;
	const { url, status, text } = answer.value;
	const found = status === 207 ? readMultistatus(text, url) : null;
	return found ? ok(found) : refuseDav("dav-not-understood", url, { status });
}

/** Null when the text is no multistatus. */
export function readMultistatus(text: string, url: URL): Multistatus | null {
	const root = readXml(text);
	if (root?.name !== "multistatus") return null;
	const items = root.children
		.filter(({ name }) => name === "response")
		.flatMap((response) => readItem(response, url) ?? []);
	const syncToken = child(root, "sync-token")?.text.trim() || null;
	return { items, syncToken, url };
}

function readItem(response: XmlElement, base: URL): DavItem | null {
	const href = child(response, "href")?.text.trim() ?? "";
	if (href === "" || !URL.canParse(href, base)) return null;
	const properties = new Map<string, XmlElement>();
	for (const part of response.children) {
		if (part.name !== "propstat" || statusOf(part) !== 200) continue;
		for (const property of child(part, "prop")?.children ?? [])
			properties.set(property.name, property);
	}
	return {
		url: new URL(href, base),
		status: statusOf(response),
		properties,
	};
}

/** `HTTP/1.1 404 Not Found` is 404. */
function statusOf(element: XmlElement): number | null {
	const line = child(element, "status")?.text ?? "";
	const status = /\s(\d{3})\b/.exec(line)?.[1];
	return status ? Number(status) : null;
}
