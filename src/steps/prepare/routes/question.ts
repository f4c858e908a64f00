import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import {
	addQuestion,
	listQuestions,
	removeQuestion,
} from "../actions/question.ts";
import {
	draftQuestionSet,
	readQuestionSet,
	saveQuestionSet,
} from "../actions/question-set.ts";
import { presentQuestion, presentSet } from "../present.ts";
import {
	addQuestionInput,
	draftQuestionSetInput,
	prepareRefusalKinds as kinds,
	question,
	questionFilter,
	questionSet,
	removed,
	saveQuestionSetInput,
} from "../schema.ts";

const tags = ["prepare"];

export const questionRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/questions",
			operationId: "listQuestions",
			tags,
			request: { query: questionFilter },
			responses: answers(z.array(question), "The bank, own questions first"),
		}),
		async (c) => {
			const found = await listQuestions(c.var.actor, c.req.valid("query"));
			return c.json(found.map(presentQuestion), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/questions",
			operationId: "addQuestion",
			tags,
			request: { body: takes(addQuestionInput) },
			responses: answers(question, "The question, in the bank"),
		}),
		async (c) => {
			const added = await addQuestion(c.var.actor, c.req.valid("json"));
			if (!added.ok) return refused(c, added.refusal, kinds);
			return c.json(presentQuestion(added.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/questions/{id}",
			operationId: "removeQuestion",
			tags,
			request: { params: idParam },
			responses: answers(removed),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			return c.json({ removed: await removeQuestion(c.var.actor, id) }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/targets/{id}/question-set",
			operationId: "readQuestionSet",
			tags,
			request: { params: idParam },
			responses: answers(
				questionSet.nullable(),
				"The set; null before there is one",
			),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const found = await readQuestionSet(c.var.actor, id);
			return c.json(found && presentSet(found), 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/targets/{id}/question-set",
			operationId: "saveQuestionSet",
			tags,
			request: { params: idParam, body: takes(saveQuestionSetInput) },
			responses: answers(questionSet, "The set, as kept"),
		}),
		async (c) => {
			const saved = await saveQuestionSet(c.var.actor, {
				...c.req.valid("json"),
				targetId: c.req.valid("param").id,
			});
			if (!saved.ok) return refused(c, saved.refusal, kinds);
			return c.json(presentSet(saved.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/targets/{id}/question-set/draft",
			operationId: "draftQuestionSet",
			tags,
			request: { params: idParam, body: takes(draftQuestionSetInput) },
			responses: answers(questionSet, "The set, drafted and kept"),
		}),
		async (c) => {
			const drafted = await draftQuestionSet(c.var.actor, {
				...c.req.valid("json"),
				targetId: c.req.valid("param").id,
			});
			if (!drafted.ok) return refused(c, drafted.refusal, kinds);
			return c.json(presentSet(drafted.value), 200);
		},
	);
