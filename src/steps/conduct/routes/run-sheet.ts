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
	checkItem,
	listRunSheets,
	markQuestion,
	readRunSheet,
	recordAddedTime,
	type SheetOutcome,
	saveAccess,
	saveDressNote,
	startTalk,
} from "../actions/run-sheet.ts";
import { presentRunSheet, presentTalk } from "../present/run-sheet.ts";
import { conductRefusalKinds } from "../schema/refusals.ts";
import {
	accessInput,
	addedTimeInput,
	checkItemInput,
	checklistParams,
	dressNoteInput,
	happenedAt,
	markQuestionInput,
	questionParams,
	runSheet,
	talkSummary,
} from "../schema/run-sheet.ts";

const tags = ["conduct"];
const responses = answers(runSheet, "The whole sheet as it is now");

/** Answers with the whole sheet, or with why not. */
export function sheetAnswer(
	c: Parameters<typeof refused>[0],
	outcome: SheetOutcome,
) {
	if (!outcome.ok) return refused(c, outcome.refusal, conductRefusalKinds);
	return c.json(presentRunSheet(outcome.value, c.var.actor.now), 200);
}

export const runSheetRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/run-sheets",
			operationId: "listRunSheets",
			tags,
			responses: answers(z.array(talkSummary), "Talks agreed and not yet held"),
		}),
		async (c) => {
			const talks = await listRunSheets(c.var.actor);
			const { now } = c.var.actor;
			return c.json(
				talks.map((talk) => presentTalk(talk, now)),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/meetings/{id}/run-sheet",
			operationId: "readRunSheet",
			tags,
			request: { params: idParam },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			return sheetAnswer(c, await readRunSheet(c.var.actor, id));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/start",
			operationId: "startTalk",
			tags,
			request: { params: idParam, query: happenedAt },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { at } = c.req.valid("query");
			return sheetAnswer(c, await startTalk(c.var.actor, id, at));
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/meetings/{id}/added-time",
			operationId: "recordAddedTime",
			tags,
			request: { params: idParam, body: takes(addedTimeInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { minutes } = c.req.valid("json");
			return sheetAnswer(c, await recordAddedTime(c.var.actor, id, minutes));
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/meetings/{id}/questions/{questionId}",
			operationId: "markQuestion",
			tags,
			request: { params: questionParams, body: takes(markQuestionInput) },
			responses,
		}),
		async (c) => {
			const { id, questionId } = c.req.valid("param");
			const { status } = c.req.valid("json");
			return sheetAnswer(
				c,
				await markQuestion(c.var.actor, id, questionId, status),
			);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/meetings/{id}/checklist/{key}",
			operationId: "checkItem",
			tags,
			request: { params: checklistParams, body: takes(checkItemInput) },
			responses,
		}),
		async (c) => {
			const { id, key } = c.req.valid("param");
			const { done } = c.req.valid("json");
			return sheetAnswer(c, await checkItem(c.var.actor, id, key, done));
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/meetings/{id}/dress",
			operationId: "saveDressNote",
			tags,
			request: { params: idParam, body: takes(dressNoteInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { dress } = c.req.valid("json");
			return sheetAnswer(c, await saveDressNote(c.var.actor, id, dress));
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/meetings/{id}/access",
			operationId: "saveAccess",
			tags,
			request: { params: idParam, body: takes(accessInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const asked = c.req.valid("json");
			return sheetAnswer(c, await saveAccess(c.var.actor, id, asked));
		},
	);
