import { refused } from "#http/problem.ts";
import { answers, createRoute, operations } from "#http/route.ts";
import { importContacts } from "../actions/import.ts";
import { presentImported } from "../present/import.ts";
import {
	fileRefusalKinds,
	importContactsQuery,
	importReport,
} from "../schema/import.ts";
import { readBody } from "./body.ts";

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
