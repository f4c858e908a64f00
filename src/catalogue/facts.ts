import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { CatalogueFile } from "./file.ts";
import type { Catalogue } from "./occupations.ts";

export interface CatalogueFacts {
	etag: string;
	br: Uint8Array<ArrayBuffer>;
	gzip: Uint8Array<ArrayBuffer>;
	plain: Uint8Array<ArrayBuffer>;
}

const made = new WeakMap<Catalogue, Promise<CatalogueFacts>>();

/** The columns without alternate titles, which only the search needs, as JSON in three encodings; made once for a catalogue. */
export function compressFacts(catalogue: Catalogue): Promise<CatalogueFacts> {
	const known = made.get(catalogue) ?? makeFacts(catalogue);
	made.set(catalogue, known);
	return known;
}

async function makeFacts({ file }: Catalogue): Promise<CatalogueFacts> {
	const facts: CatalogueFile = {
		...file,
		alternateTitles: [],
		titleEvidence: [],
	};
	const plain = Buffer.from(JSON.stringify(facts));
	const [br, zipped] = await Promise.all([
		promisify(brotliCompress)(plain, {
			params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
		}),
		promisify(gzip)(plain),
	]);
	const hash = createHash("sha256").update(plain).digest("base64url");
	return {
		etag: `"${hash.slice(0, 22)}"`,
		br: new Uint8Array(br),
		gzip: new Uint8Array(zipped),
		plain: new Uint8Array(plain),
	};
}
