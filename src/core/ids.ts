import { v5, v7 } from "uuid";

/**
 * A new id: a UUIDv7 in lower case, so that rows sort by when they were made.
 * Client and server both make ids (DESIGN §6). This is the one place in `core`
 * that reads clock and chance; nothing may be decided from the time inside.
 */
export function newId(): string {
	const random = nextRandom();
	const now = Date.now();
	// Within a millisecond, or when the clock goes back, the sequence counts on from where chance put it.
	if (now > last.msecs) last = { msecs: now, seq: beginning(random) };
	else last.seq++;
	return v7({ random, ...last });
}

let last = { msecs: 0, seq: 0 };

const beginning = (random: Uint8Array) =>
	new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1;

const BYTES = 16;
// Asking for chance costs more than making an id of it, so it is asked for many at once.
const pool = new Uint8Array(256 * BYTES);
let used = pool.length;

function nextRandom(): Uint8Array {
	if (used === pool.length) {
		crypto.getRandomValues(pool);
		used = 0;
	}
	used += BYTES;
	return pool.subarray(used - BYTES, used);
}

/** The id that a text always has within a namespace, itself an id: whoever makes it again makes the same. */
export function idOfText(namespace: string, text: string): string {
	return v5(text, namespace);
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
