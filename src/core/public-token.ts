import { isId } from "./ids.ts";

// The secret part of a public link: the account (16 bytes), which is set before anything is read (DESIGN §6), and
// 160 bits of chance, in 48 characters. Only a hash of the whole is kept.

const ACCOUNT_BYTES = 16;
const SECRET_BYTES = 20;
const FORM = /^[A-Za-z0-9_-]{48}$/;

/** A new token of an account. */
export function makePublicToken(accountId: string): string {
	const hex = accountId.replaceAll("-", "");
	const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
	const account = Uint8Array.from(hex.match(/../g) ?? [], (pair) =>
		Number.parseInt(pair, 16),
	);
	return base64url(Uint8Array.of(...account, ...secret));
}

/** The account that a token names; null for what no token can look like. */
export function accountOfToken(token: string): string | null {
	if (!FORM.test(token)) return null;
	const text = atob(token.replaceAll("-", "+").replaceAll("_", "/"));
	const hex = Array.from(text.slice(0, ACCOUNT_BYTES), (character) =>
		character.charCodeAt(0).toString(16).padStart(2, "0"),
	).join("");
	const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
	return isId(id) ? id : null;
}

/** What is kept of a token: SHA-256 of the whole, in base64url. */
export async function hashOfToken(token: string): Promise<string> {
	const bytes = new TextEncoder().encode(token);
	return base64url(
		new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)),
	);
}

function base64url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replace(/=+$/, "");
}
