import { ok, type Result } from "#core/result.ts";
import { checkFileSize } from "#formats/read-contacts.ts";
import { refused } from "#http/problem.ts";
import { answers, createRoute, operations } from "#http/route.ts";
import { importContacts } from "../actions/import.ts";
import { presentImported } from "../present/import.ts";
import {
	fileRefusalKinds,
	importContactsQuery,
	importReport,
} from "../schema/import.ts";

/** The bytes of a body, or a refusal as soon as they are too many: a huge file is not read to its end. */
async function readBody(
	request: Request,
): Promise<Result<Uint8Array, "too-large">> {
	const told = checkFileSize(Number(request.headers.get("content-length")));
	if (!told.ok || !request.body) return told.ok ? ok(new Uint8Array()) : told;
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request.body) {
		length += chunk.byteLength;
		const size = checkFileSize(length);
		if (!size.ok) return size;
		chunks.push(chunk);
	}
	return ok(new Uint8Array(Buffer.concat(chunks, length)));
}

/** Files of contacts. */
export const importRoutes = operations().openapi(
	createRoute({
		method: "post",
		path: "/imports",
		operationId: "importContacts",
		tags: ["people"],
		description: "The file itself is the body, as it is.",
		request: { query: importContactsQuery },
		responses: answers(importReport),
	}),
	async (c) => {
		const body = await readBody(c.req.raw);
		if (!body.ok) return refused(c, body.refusal, fileRefusalKinds);
		const imported = await importContacts(c.var.actor, {
			...c.req.valid("query"),
			bytes: body.value,
		});
		if (!imported.ok) return refused(c, imported.refusal, fileRefusalKinds);
		return c.json({ files: [presentImported(imported.value)] }, 200);
	},
);
