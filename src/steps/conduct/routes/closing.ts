import {
	answers,
	createRoute,
	idParam,
	operations,
	takes,
} from "#http/route.ts";
import {
	addParticipant,
	addSuggestion,
	endTalk,
	recordClosingPair,
} from "../actions/closing.ts";
import {
	addParticipantInput,
	addSuggestionInput,
	endTalkInput,
	recordClosingPairInput,
} from "../schema/closing.ts";
import { runSheet } from "../schema/run-sheet.ts";
import { sheetAnswer } from "./run-sheet.ts";

const tags = ["conduct"];
const responses = answers(runSheet, "The whole sheet as it is now");

export const closingRoutes = operations()
	.openapi(
		createRoute({
			method: "put",
			path: "/meetings/{id}/closing-pair",
			operationId: "recordClosingPair",
			tags,
			request: { params: idParam, body: takes(recordClosingPairInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return sheetAnswer(c, await recordClosingPair(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/suggestions",
			operationId: "addSuggestion",
			tags,
			request: { params: idParam, body: takes(addSuggestionInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return sheetAnswer(c, await addSuggestion(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/participants",
			operationId: "addParticipant",
			tags,
			request: { params: idParam, body: takes(addParticipantInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return sheetAnswer(c, await addParticipant(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/meetings/{id}/end",
			operationId: "endTalk",
			tags,
			request: { params: idParam, body: takes(endTalkInput) },
			responses,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return sheetAnswer(c, await endTalk(c.var.actor, id, input));
		},
	);
