/**
 * Opens the person's own mail program with a message in it (RFC 6068). Line ends are CRLF there, and everything
 * that could end a field or add another (a second address, a copy) is encoded away.
 */
export function mailtoLink(
	address: string,
	subject: string | null,
	body: string,
): string {
	const field = (text: string) =>
		encodeURIComponent(text.replace(/\r?\n/g, "\r\n"));
	const to = encodeURIComponent(address.trim()).replace("%40", "@");
	return `mailto:${to}?subject=${field(subject ?? "")}&body=${field(body)}`;
}
