// A short token that a person could read out: Crockford's letters, without those that look alike. 40 bits; alone it opens
// nothing, as an answer that carries it counts only from an address of whom it was sent to.

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const SHORT_TOKEN_LENGTH = 8;

export function makeShortToken(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(SHORT_TOKEN_LENGTH));
	return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
