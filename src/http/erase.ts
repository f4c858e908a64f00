import { ok, refuse } from "#core/result.ts";
import { within } from "#storage/actor.ts";
import type { Eraser, FindErasing } from "#storage/erase.ts";
import { refused } from "./problem.ts";
import { answers, createRoute, idParam, operations, z } from "./route.ts";

/**
 * `DELETE /contacts/:id` erases a person for good, whoever they were merged with too, in one transaction over every
 * step: what tells who they are goes, de-identified insights stay (METHOD §3).
 */
export function eraseRoutes(find: FindErasing, erasers: readonly Eraser[]) {
	return operations().openapi(
		createRoute({
			method: "delete",
			path: "/contacts/{id}",
			operationId: "eraseContact",
			tags: ["people"],
			description: "Can't be undone. `readErasure` says what goes and stays.",
			request: { params: idParam },
			responses: answers(z.object({ erased: z.literal(true) })),
		}),
		async (c) => {
			const { actor } = c.var;
			const { id } = c.req.valid("param");
			const done = await actor.db.transaction(async (tx, nested) => {
				const inside = within(actor, nested);
				const person = await find(tx, id, inside);
				if (!person) return refuse("contact-missing", { id });
				for (const erase of erasers) await erase(tx, person, inside);
				return ok(true);
			});
			if (!done.ok)
				return refused(c, done.refusal, { "contact-missing": "missing" });
			return c.json({ erased: true } as const, 200);
		},
	);
}
