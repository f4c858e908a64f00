import { v7 } from "uuid";

/**
 * A new id: a UUIDv7 in lower case, so that rows sort by when they were made.
 * Client and server both make ids (DESIGN §6). This is the one place in `core`
 * that reads clock and chance; nothing may be decided from the time inside.
 */
export function newId(): string {
	return v7();
}

const UUID =
	/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Whether a text has the form of an id: any UUID of RFC 9562, as data from
 * elsewhere may carry another version, but in lower case, as the database
 * writes it, so that two spellings of one id can't meet.
 */
export function isId(text: string): boolean {
	return UUID.test(text);
}
