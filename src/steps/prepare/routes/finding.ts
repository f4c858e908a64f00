import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import { addFinding, listFindings, removeFinding } from "../actions/finding.ts";
import { listPreparations } from "../actions/preparation.ts";
import { presentFinding, presentPreparation } from "../present.ts";
import {
	addFindingInput,
	finding,
	prepareRefusalKinds as kinds,
	preparation,
	removed,
} from "../schema.ts";

const tags = ["prepare"];

export const findingRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/preparations",
			operationId: "listPreparations",
			tags,
			responses: answers(z.array(preparation)),
		}),
		async (c) =>
			c.json(
				(await listPreparations(c.var.actor)).map(presentPreparation),
				200,
			),
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/targets/{id}/findings",
			operationId: "listFindings",
			tags,
			request: { params: idParam },
			responses: answers(z.array(finding)),
		}),
		async (c) => {
			const found = await listFindings(c.var.actor, c.req.valid("param").id);
			return c.json(found.map(presentFinding), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/targets/{id}/findings",
			operationId: "addFinding",
			tags,
			request: { params: idParam, body: takes(addFindingInput) },
			responses: answers(finding, "The finding, kept"),
		}),
		async (c) => {
			const added = await addFinding(c.var.actor, {
				...c.req.valid("json"),
				targetId: c.req.valid("param").id,
			});
			if (!added.ok) return refused(c, added.refusal, kinds);
			return c.json(presentFinding(added.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/findings/{id}",
			operationId: "removeFinding",
			tags,
			request: { params: idParam },
			responses: answers(removed),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			return c.json({ removed: await removeFinding(c.var.actor, id) }, 200);
		},
	);
