import type { CatalogueFile } from "./file.ts";
import type { TitleEntries } from "./title-entries.ts";

// The shipped titles as words, cut when the catalogue is compiled: the cutting costs more than all other reading of the
// file. Little-endian: how many words there are, how many entries, how many bytes the vocabulary has; of each entry its
// row (2 bytes), evidence (1) and number of words (1); the words (2 each); the vocabulary, a word a line.

const HEAD = 12;

/** What `unpackTitles` takes. Throws where a number does not fit, which no release comes near. */
export function packTitles(entries: TitleEntries): Uint8Array<ArrayBuffer> {
	const { count, row, evidence, start, words, vocabulary } = entries;
	const text = new TextEncoder().encode(vocabulary.join("\n"));
	const bytes = new Uint8Array(
		HEAD + 4 * count + 2 * words.length + text.length,
	);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, words.length, true);
	view.setUint32(4, count, true);
	view.setUint32(8, text.length, true);
	for (let entry = 0; entry < count; entry++) {
		const length = (start[entry + 1] as number) - (start[entry] as number);
		if (length > 0xff) throw new Error(`a title of ${length} words`);
		view.setUint16(HEAD + 2 * entry, row[entry] as number, true);
		bytes[HEAD + 2 * count + entry] = evidence[entry] as number;
		bytes[HEAD + 3 * count + entry] = length;
	}
	if (vocabulary.length > 0xffff || (row.at(-1) ?? 0) > 0xffff)
		throw new Error("too many words or occupations");
	for (const [at, word] of words.entries())
		view.setUint16(HEAD + 4 * count + 2 * at, word, true);
	bytes.set(text, bytes.length - text.length);
	return bytes;
}

export function unpackTitles(bytes: Uint8Array): TitleEntries {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const wordCount = view.getUint32(0, true);
	const count = view.getUint32(4, true);
	const textLength = view.getUint32(8, true);
	const start = new Int32Array(count + 1);
	const lengthsAt = HEAD + 3 * count;
	for (let entry = 0; entry < count; entry++)
		start[entry + 1] =
			(start[entry] as number) + (bytes[lengthsAt + entry] as number);
	const text = bytes.subarray(bytes.length - textLength);
	return {
		count,
		row: numbersAt(view, HEAD, count),
		evidence: bytes.slice(HEAD + 2 * count, lengthsAt),
		start,
		words: numbersAt(view, HEAD + 4 * count, wordCount),
		vocabulary: new TextDecoder().decode(text).split("\n"),
	};
}

function numbersAt(view: DataView, from: number, count: number): Int32Array {
	const numbers = new Int32Array(count);
	for (let at = 0; at < count; at++)
		numbers[at] = view.getUint16(from + 2 * at, true);
	return numbers;
}

const packedOf = new WeakMap<CatalogueFile, () => Uint8Array>();

/** Says where this file's titles can be read packed; they are read when they are first wanted. */
export function offerPackedTitles(
	file: CatalogueFile,
	read: () => Uint8Array,
): void {
	packedOf.set(file, read);
}

export function readPackedTitles(
	file: CatalogueFile,
): TitleEntries | undefined {
	const read = packedOf.get(file);
	return read && unpackTitles(read());
}
