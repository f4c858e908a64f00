import { ok, refuse } from "#core/result.ts";
import { within } from "#storage/actor.ts";
import type { FindErasing } from "#storage/erase.ts";
import { type HeldTable, type Holder, selectNamesOf } from "#storage/export.ts";
import { refused } from "./problem.ts";
import { answers, createRoute, idParam, operations, z } from "./route.ts";

const heldRow = z.object({
	row: z.record(z.string(), z.any()),
	/** Its words are left out, unless they are asked for. */
	hidden: z.boolean(),
});

const held = z
	.object({
		id: z.uuid(),
		heldAt: z.string(),
		tables: z.array(
			z.object({
				step: z.string(),
				table: z.string(),
				about: z.array(heldRow),
				/** Rows about something else in which they are named. */
				naming: z.array(heldRow),
			}),
		),
		/** What ids in the rows stand for: people, organizations, targets, files. */
		names: z.record(z.string(), z.string()),
		/** So many rows have words that are left out. */
		hidden: z.number(),
	})
	.openapi("Held");
export type Held = z.infer<typeof held>;

/**
 * `GET /contacts/:id/held`: all that the store holds of one person, in every step's tables, whoever they were merged
 * with too (METHOD §3, Privacy). Sensitive notes and what was said off the record only when they are asked for.
 */
export function heldRoutes(find: FindErasing, holders: readonly Holder[]) {
	return operations().openapi(
		createRoute({
			method: "get",
			path: "/contacts/{id}/held",
			operationId: "readHeld",
			tags: ["people"],
			request: {
				params: idParam,
				query: z.object({ hidden: z.stringbool().default(false) }),
			},
			responses: answers(held),
		}),
		async (c) => {
			const { actor } = c.var;
			const { id } = c.req.valid("param");
			const withHidden = c.req.valid("query").hidden;
			const done = await actor.db.transaction(async (tx, nested) => {
				const person = await find(tx, id, within(actor, nested));
				if (!person) return refuse("contact-missing", { id });
				const tables: HeldTable[] = [];
				for (const hold of holders)
					tables.push(...(await hold(tx, person, withHidden)));
				const rows = tables.flatMap(({ about, naming }) => [
					...about,
					...naming,
				]);
				const text = JSON.stringify(rows.map(({ row }) => row));
				const names = await selectNamesOf(tx, [...new Set(text.match(ID))]);
				const hidden = withHidden ? 0 : rows.filter((one) => one.hidden).length;
				return ok({ id: person.contactIds[0] ?? id, tables, names, hidden });
			});
			if (!done.ok)
				return refused(c, done.refusal, { "contact-missing": "missing" });
			return c.json({ ...done.value, heldAt: actor.now }, 200, {
				"content-disposition": `attachment; filename="held-${actor.now.slice(0, 10)}.json"`,
			});
		},
	);
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
