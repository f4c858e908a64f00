/** An element of an answer: its name without the prefix, in its namespace. Of attributes only `name` is kept. */
export interface XmlElement {
	namespace: string;
	name: string;
	children: XmlElement[];
	/** The character data right below it, untouched: a card's leading blanks mean something. */
	text: string;
	/** What its `name` attribute says, as in `<comp name="VEVENT"/>`. */
	named?: string;
}

type Scope = ReadonlyMap<string, string>;
type Open = { element: XmlElement; tag: string; scope: Scope };

const MOST_DEPTH = 100;
const TOKEN =
	/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/gy;

/**
 * Reads the XML of a WebDAV answer; null when it is not well formed. A document type is refused, so that no answer can
 * define entities of its own.
 */
export function readXml(text: string): XmlElement | null {
	const body = text.replace(/^\uFEFF/, "");
	const open: Open[] = [];
	let root: XmlElement | null = null;
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < body.length) {
		const token = TOKEN.exec(body);
		if (!token) return null;
		const [whole, cdata, close, tag, attributes = "", empty] = token;
		const top = open.at(-1);
		if (cdata !== undefined) {
			if (!top) return null;
			top.element.text += cdata;
		} else if (tag === undefined) {
			if (whole.startsWith("<")) continue;
			if (!top && whole.trim() !== "") return null;
			const plain = withoutEntities(whole);
			if (plain === null) return null;
			if (top) top.element.text += plain;
		} else if (close) {
			if (top?.tag !== tag) return null;
			open.pop();
		} else {
			if ((!top && root) || open.length >= MOST_DEPTH) return null;
			const scope = scopeOf(attributes, top?.scope ?? new Map());
			const element = elementOf(tag, scope, attributes);
			if (top) top.element.children.push(element);
			else root = element;
			if (!empty) open.push({ element, tag, scope });
		}
	}
	return open.length === 0 ? root : null;
}

function elementOf(tag: string, scope: Scope, attributes: string): XmlElement {
	const [prefix, name] = tag.includes(":")
		? (tag.split(":", 2) as [string, string])
		: ["", tag];
	const namespace = scope.get(prefix) ?? "";
	const said = /\sname\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
	const named = said ? { named: said[1] ?? said[2] ?? "" } : {};
	return { namespace, name, children: [], text: "", ...named };
}

function scopeOf(attributes: string, outer: Scope): Scope {
	const found = [
		...attributes.matchAll(
			/xmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
		),
	];
	if (found.length === 0) return outer;
	const scope = new Map(outer);
	for (const [, prefix = "", double, single] of found)
		scope.set(prefix, double ?? single ?? "");
	return scope;
}

const NAMED: Record<string, string> = {
	...{ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" },
};

/** Null for an entity that XML itself does not know. */
function withoutEntities(text: string): string | null {
	let isSound = true;
	const plain = text.replace(
		/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));|&/gi,
		(_, hex?: string, decimal?: string, name?: string) => {
			const code = hex
				? Number.parseInt(hex, 16)
				: decimal
					? Number(decimal)
					: null;
			if (code !== null && code <= 0x10_ff_ff)
				return String.fromCodePoint(code);
			const known = name ? NAMED[name] : undefined;
			if (known === undefined) isSound = false;
			return known ?? "";
		},
	);
	return isSound ? plain : null;
}

/** Text as it stands inside of an element. */
export function escapeXml(text: string): string {
	return text.replace(
		/[<>&"]/g,
		(char) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;" })[char] ?? "&quot;",
	);
}

/** The first child of that name, in any of the namespaces that WebDAV uses. */
export function child(
	element: XmlElement | undefined,
	name: string,
): XmlElement | undefined {
	return element?.children.find((one) => one.name === name);
}
