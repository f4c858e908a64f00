import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
} from "#http/route.ts";
import { recordAnswers } from "../actions/answers.ts";
import { recordRecordingAnswer } from "../actions/recording.ts";
import { recordAnswersInput } from "../schema/answers.ts";
import { recordRecordingAnswerInput } from "../schema/recording.ts";
import { runSheet } from "../schema/run-sheet.ts";
import { sheetAnswer } from "./run-sheet.ts";

const tags = ["conduct"];
const responses = answers(runSheet, "The whole sheet as it is now");

export const shapeRoutes = operations()
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/answers",
			operationId: "recordAnswers",
			tags,
			request: { params: idParam, body: takes(recordAnswersInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return sheetAnswer(c, await recordAnswers(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/recording-answers",
			operationId: "recordRecordingAnswer",
			tags,
			request: { params: idParam, body: takes(recordRecordingAnswerInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return sheetAnswer(
				c,
				await recordRecordingAnswer(c.var.actor, id, input),
			);
		},
	);
