import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import { listMemoryPrompts, standAtPrompt } from "../actions/memory-prompt.ts";
import { readLines, rememberPeople } from "../actions/remember.ts";
import {
	correctRemembered,
	forgetRemembered,
	listRemembered,
} from "../actions/remembered.ts";
import {
	presentLine,
	presentReading,
	presentRemembered,
} from "../present/remember.ts";
import {
	correctRememberedInput,
	lineReadings,
	memoryPrompts,
	memoryPromptsQuery,
	promptParam,
	readLinesInput,
	rememberedLines,
	rememberedPerson,
	rememberedQuery,
	rememberPeopleInput,
	rememberRefusalKinds,
	standAtPromptInput,
} from "../schema/remember.ts";

const tags = ["people"];

/** Names that come to mind, typed a line at a time. */
export const rememberRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/memory-prompts",
			operationId: "listMemoryPrompts",
			tags,
			request: { query: memoryPromptsQuery },
			responses: answers(memoryPrompts),
		}),
		async (c) => {
			const { target } = c.req.valid("query");
			const found = await listMemoryPrompts(c.var.actor, target ?? null);
			if (!found.ok) return refused(c, found.refusal, rememberRefusalKinds);
			return c.json(found.value, 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/memory-prompts/{prompt}",
			operationId: "standAtPrompt",
			tags,
			request: { params: promptParam, body: takes(standAtPromptInput) },
			responses: answers(memoryPrompts),
		}),
		async (c) => {
			const stood = await standAtPrompt(c.var.actor, {
				...c.req.valid("json"),
				...c.req.valid("param"),
			});
			if (!stood.ok) return refused(c, stood.refusal, rememberRefusalKinds);
			return c.json(stood.value, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/line-readings",
			operationId: "readLines",
			tags,
			description: "How lines would be read; nothing is written.",
			request: { body: takes(readLinesInput) },
			responses: answers(lineReadings),
		}),
		async (c) => {
			const { actor } = c.var;
			const read = await readLines(actor, c.req.valid("json"));
			return c.json(
				read.map((one) => presentReading(one, actor.catalogue)),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/remembered",
			operationId: "listRemembered",
			tags,
			request: { query: rememberedQuery },
			responses: answers(z.array(rememberedPerson)),
		}),
		async (c) => {
			const { actor } = c.var;
			const rows = await listRemembered(actor, c.req.valid("query").limit);
			return c.json(
				rows.map((row) => presentRemembered(row, actor.catalogue)),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/remembered",
			operationId: "rememberPeople",
			tags,
			request: { body: takes(rememberPeopleInput) },
			responses: answers(rememberedLines),
		}),
		async (c) => {
			const { actor } = c.var;
			const kept = await rememberPeople(actor, c.req.valid("json"));
			if (!kept.ok) return refused(c, kept.refusal, rememberRefusalKinds);
			const lines = kept.value.map((line) =>
				presentLine(line, actor.catalogue),
			);
			return c.json({ lines }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/remembered/{id}",
			operationId: "correctRemembered",
			tags,
			request: { params: idParam, body: takes(correctRememberedInput) },
			responses: answers(rememberedPerson),
		}),
		async (c) => {
			const { actor } = c.var;
			const row = await correctRemembered(actor, {
				...c.req.valid("json"),
				...c.req.valid("param"),
			});
			if (!row.ok) return refused(c, row.refusal, rememberRefusalKinds);
			return c.json(presentRemembered(row.value, actor.catalogue), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/remembered/{id}",
			operationId: "forgetRemembered",
			tags,
			request: { params: idParam },
			responses: answers(z.object({ id: z.string() })),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const gone = await forgetRemembered(c.var.actor, id);
			if (!gone.ok) return refused(c, gone.refusal, rememberRefusalKinds);
			return c.json({ id }, 200);
		},
	);
