import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
} from "#http/route.ts";
import {
	composeTalkSet,
	readTalkSet,
	removeTalkSet,
	saveTalkSet,
} from "../actions/talk-set.ts";
import { presentTalkSet } from "../present/talk-set.ts";
import {
	composeTalkSetInput,
	saveTalkSetInput,
	talkSet,
} from "../schema/talk-set.ts";
import { prepareRefusalKinds as kinds, removed } from "../schema.ts";

const tags = ["prepare"];
const path = "/meetings/{id}/question-set";

export const talkSetRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path,
			operationId: "readTalkSet",
			tags,
			request: { params: idParam },
			responses: answers(talkSet, "The questions of one talk"),
		}),
		async (c) => {
			const read = await readTalkSet(c.var.actor, c.req.valid("param").id);
			if (!read.ok) return refused(c, read.refusal, kinds);
			return c.json(presentTalkSet(read.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: `${path}/composition`,
			operationId: "composeTalkSet",
			tags,
			request: { params: idParam, body: takes(composeTalkSetInput) },
			responses: answers(talkSet, "The set, composed and kept"),
		}),
		async (c) => {
			const composed = await composeTalkSet(c.var.actor, {
				...c.req.valid("json"),
				id: c.req.valid("param").id,
			});
			if (!composed.ok) return refused(c, composed.refusal, kinds);
			return c.json(presentTalkSet(composed.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path,
			operationId: "saveTalkSet",
			tags,
			request: { params: idParam, body: takes(saveTalkSetInput) },
			responses: answers(talkSet, "The set, as kept"),
		}),
		async (c) => {
			const saved = await saveTalkSet(c.var.actor, {
				...c.req.valid("json"),
				id: c.req.valid("param").id,
			});
			if (!saved.ok) return refused(c, saved.refusal, kinds);
			return c.json(presentTalkSet(saved.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path,
			operationId: "removeTalkSet",
			tags,
			request: { params: idParam },
			responses: answers(removed),
		}),
		async (c) => {
			const gone = await removeTalkSet(c.var.actor, c.req.valid("param").id);
			if (!gone.ok) return refused(c, gone.refusal, kinds);
			return c.json({ removed: gone.value }, 200);
		},
	);
