import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes } from "#http/route.ts";
import {
	keepTemplate,
	readTemplate,
	resetTemplate,
} from "../actions/template.ts";
import { presentTemplate } from "../present/template.ts";
import {
	keepTemplateInput,
	messageTemplate,
	templateKey,
	templateRefusalKinds,
} from "../schema/template.ts";

/** The templates that messages are drafted from. */
export const templateRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/message-template",
			operationId: "readMessageTemplate",
			tags: ["arrange"],
			request: { query: templateKey },
			responses: answers(messageTemplate),
		}),
		async (c) => {
			const found = await readTemplate(c.var.actor, c.req.valid("query"));
			return c.json(presentTemplate(found), 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/message-template",
			operationId: "keepMessageTemplate",
			tags: ["arrange"],
			request: { body: takes(keepTemplateInput) },
			responses: answers(
				messageTemplate,
				"The template, kept as the person's own",
			),
		}),
		async (c) => {
			const kept = await keepTemplate(c.var.actor, c.req.valid("json"));
			if (!kept.ok) return refused(c, kept.refusal, templateRefusalKinds);
			return c.json(presentTemplate(kept.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/message-template",
			operationId: "resetMessageTemplate",
			tags: ["arrange"],
			request: { query: templateKey },
			responses: answers(messageTemplate, "Ours again"),
		}),
		async (c) => {
			const ours = await resetTemplate(c.var.actor, c.req.valid("query"));
			return c.json(presentTemplate(ours), 200);
		},
	);
