import { cleanLine } from "./plain-text.ts";

/** The e-mail address in a cell: bare, after `mailto:`, or as `Name <a@b>`. Null when none. */
export function findEmail(text: string): string | null {
	const inner = /<([^<>]+)>/.exec(text)?.[1] ?? text;
	const address = cleanLine(inner).replace(/^(mailto|smtp):/i, "");
	return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address) ? address : null;
}

/** A phone number as written; a `tel:` address becomes `+1-418… ext. 102`. Null when none. */
export function findPhone(text: string): string | null {
	let number = cleanLine(text);
	if (number.length > 100) return null;
	if (/^tel:/i.test(number)) {
		const [main = "", ...parameters] = number.slice(4).split(";");
		const extension = parameters.find((one) => /^ext=/i.test(one))?.slice(4);
		number = extension ? `${main} ext. ${extension}` : main;
	}
	// Phones write pauses and empty parts behind the number.
	number = number.replace(/[;,\s]+$/, "");
	return /\d.*\d.*\d/.test(number) ? number : null;
}

/** A web address as written. Null when it has no dot, holds spaces, or is for a chat, a number or mail. */
export function findWebAddress(text: string): string | null {
	const address = cleanLine(text);
	const dot = address.indexOf(".", 1);
	if (/\s/.test(address) || dot < 0 || dot === address.length - 1) return null;
	if (/^[^/@]+@[^/@]+$/.test(address)) return null;
	return /^(?!https?:)[a-z][a-z0-9+-]*:(?!\d)/i.test(address) ? null : address;
}
