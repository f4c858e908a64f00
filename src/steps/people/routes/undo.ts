import { refused } from "#http/problem.ts";
import { answers, createRoute, idParam, operations } from "#http/route.ts";
import { listImports, undoImport } from "../actions/undo.ts";
import { presentBatch, presentUndone } from "../present/undo.ts";
import { importList, undoing, undoRefusalKinds } from "../schema/undo.ts";

/** The imports so far, and undoing one. */
export const undoRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/imports",
			operationId: "listImports",
			tags: ["people"],
			description: "The imports that changed something, the latest first.",
			responses: answers(importList),
		}),
		async (c) => {
			const batches = await listImports(c.var.actor);
			return c.json({ items: batches.map(presentBatch) }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/imports/{id}/undoing",
			operationId: "previewUndoing",
			tags: ["people"],
			description: "What would come of undoing an import; changes nothing.",
			request: { params: idParam },
			responses: answers(undoing),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const undone = await undoImport(c.var.actor, { id, dryRun: true });
			if (!undone.ok) return refused(c, undone.refusal, undoRefusalKinds);
			return c.json(presentUndone(undone.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/imports/{id}/undoing",
			operationId: "undoImport",
			tags: ["people"],
			description:
				"Undoes an import as a whole. Whoever was used since stays, and the answer says why.",
			request: { params: idParam },
			responses: answers(undoing),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const undone = await undoImport(c.var.actor, { id, dryRun: false });
			if (!undone.ok) return refused(c, undone.refusal, undoRefusalKinds);
			return c.json(presentUndone(undone.value), 200);
		},
	);
