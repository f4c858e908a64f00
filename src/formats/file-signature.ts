const SIGNATURES: [kind: string, start: string][] = [
	["zip", "PK\x03\x04"],
	["zip", "PK\x05\x06"],
	["pdf", "%PDF"],
	["image", "\x89PNG"],
	["image", "\xff\xd8\xff"],
	["image", "GIF8"],
	["image", "II*\x00"],
	["image", "MM\x00*"],
	["office", "\xd0\xcf\x11\xe0"],
	["gzip", "\x1f\x8b"],
	["7z", "7z\xbc\xaf"],
	["rar", "Rar!"],
	["rtf", "{\\rtf"],
	["sqlite", "SQLite format 3"],
	["program", "\x7fELF"],
	["program", "MZ\x90"],
];

/** What a file is by its first bytes: `zip`, or something that holds no contacts; else null. */
export function signatureOf(bytes: Uint8Array): string | null {
	const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
	const known = SIGNATURES.find(([, prefix]) => start.startsWith(prefix));
	return known?.[0] ?? null;
}

/** What a text is that is no contact file: `html`, `json`, `calendar`, `table` or `text`. */
export function textKind(text: string, name: string): string {
	const start = text
		.slice(0, 2000)
		.replace(/^\uFEFF/, "")
		.trimStart();
	if (/^<(!doctype|html|\?xml|[a-z])/i.test(start)) return "html";
	if (/^[{[]/.test(start)) return "json";
	if (/^begin:vcalendar/i.test(start)) return "calendar";
	if (/\.(csv|tsv)$/i.test(name)) return "table";
	const [first = "", second = ""] = start.split(/\r?\n/);
	const table = [",", ";", "\t"].some((delimiter) => {
		const cells = first.split(delimiter).length;
		return cells > 2 && second.split(delimiter).length === cells;
	});
	return table ? "table" : "text";
}
