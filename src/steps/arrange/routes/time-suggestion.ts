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
	declineSuggestion,
	listSuggestions,
	takeSuggestion,
} from "../actions/time-suggestion.ts";
import { presentSuggestion } from "../present/time-suggestion.ts";
import {
	listSuggestionsQuery,
	suggestionRefusalKinds,
	takeSuggestionInput,
	timeSuggestion,
} from "../schema/time-suggestion.ts";

/** Other times that contacts proposed, and what the seeker says to them. */
export const timeSuggestionRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/time-suggestions",
			operationId: "listTimeSuggestions",
			tags: ["arrange"],
			description:
				"Of one approach with its meetings, or of one meeting; the latest first.",
			request: { query: listSuggestionsQuery },
			responses: answers(z.array(timeSuggestion)),
		}),
		async (c) => {
			const found = await listSuggestions(c.var.actor, c.req.valid("query"));
			return c.json(found.map(presentSuggestion), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/time-suggestions/{id}/agreement",
			operationId: "takeTimeSuggestion",
			tags: ["arrange"],
			request: { params: idParam, body: takes(takeSuggestionInput) },
			responses: answers(
				timeSuggestion,
				"Taken: the meeting is agreed or moved",
			),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const { startsAt } = c.req.valid("json");
			const done = await takeSuggestion(c.var.actor, id, startsAt);
			if (!done.ok) return refused(c, done.refusal, suggestionRefusalKinds);
			return c.json(presentSuggestion(done.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/time-suggestions/{id}/decline",
			operationId: "declineTimeSuggestion",
			tags: ["arrange"],
			request: { params: idParam },
			responses: answers(timeSuggestion),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const done = await declineSuggestion(c.var.actor, id);
			if (!done.ok) return refused(c, done.refusal, suggestionRefusalKinds);
			return c.json(presentSuggestion(done.value), 200);
		},
	);
