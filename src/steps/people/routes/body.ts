import { ok, type Result } from "#core/result.ts";
import { checkFileSize } from "#formats/read-contacts.ts";

/** The bytes of a body, or a refusal as soon as they are too many: a huge file is not read to its end. */
export async function readBody(
	request: Request,
): Promise<Result<{ bytes: Uint8Array }, "too-large">> {
	const told = checkFileSize(Number(request.headers.get("content-length")));
	if (!told.ok) return told;
	if (!request.body) return ok({ bytes: new Uint8Array() });
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request.body) {
		length += chunk.byteLength;
		const size = checkFileSize(length);
		if (!size.ok) return size;
		chunks.push(chunk);
	}
	return ok({ bytes: new Uint8Array(Buffer.concat(chunks, length)) });
}
