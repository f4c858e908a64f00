import { refusalSentence, refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import { takePocketSheet } from "../actions/pocket-sheet.ts";
import { readRunSheet } from "../actions/run-sheet.ts";
import {
	presentPocketSheet,
	presentPocketState,
} from "../present/pocket-sheet.ts";
import { presentRunSheet } from "../present/run-sheet.ts";
import { pocketFile } from "../rules/pocket-file.ts";
import { pocketReport, takePocketSheetInput } from "../schema/pocket-sheet.ts";
import { conductRefusalKinds } from "../schema/refusals.ts";
import { pocketScript } from "../ui/pocket-script.ts";
import { pocketStyle } from "../ui/pocket-style.ts";

const tags = ["conduct"];

/** The run sheet as one file for a phone that can't reach this computer, and back (DESIGN §7, Reach). */
export const pocketSheetRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/meetings/{id}/pocket-sheet",
			operationId: "readPocketSheet",
			tags,
			request: { params: idParam },
			responses: {
				200: {
					description: "One HTML file that needs nothing else",
					content: { "text/html": { schema: z.string() } },
				},
			},
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const found = await readRunSheet(c.var.actor, id);
			if (!found.ok) return refused(c, found.refusal, conductRefusalKinds);
			const sheet = presentRunSheet(found.value, c.var.actor.now);
			const shown = presentPocketSheet(sheet);
			const file = pocketFile(shown, presentPocketState(sheet), {
				style: pocketStyle,
				script: pocketScript(),
			});
			return c.body(file, 200, {
				"content-type": "text/html; charset=utf-8",
				"content-disposition": `attachment; filename="${shown.fileName}"`,
			}) as never;
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/pocket-sheets",
			operationId: "takePocketSheet",
			tags,
			request: { body: takes(takePocketSheetInput) },
			responses: answers(pocketReport, "What came of it"),
		}),
		async (c) => {
			const { text } = c.req.valid("json");
			const taken = await takePocketSheet(c.var.actor, text);
			if (!taken.ok) return refused(c, taken.refusal, conductRefusalKinds);
			const { refusal, ...counts } = taken.value;
			const stillOpen = refusal && refusalSentence(refusal);
			return c.json({ ...counts, stillOpen }, 200);
		},
	);
