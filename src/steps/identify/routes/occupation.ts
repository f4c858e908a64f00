import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, z } from "#http/route.ts";
import {
	findOccupations,
	matchOccupations,
	readCatalogue,
	readOccupation,
} from "../actions/occupation.ts";
import {
	presentCatalogue,
	presentMatches,
	presentOccupation,
} from "../present/occupation.ts";
import {
	catalogueSources,
	codeParam,
	matchAnswer,
	matchQuery,
	occupation,
	occupationFound,
	searchQuery,
} from "../schema/occupation.ts";
import { identifyRefusalKinds as kinds } from "../schema.ts";

const tags = ["identify"];

/** The catalogue of occupations, for screens and scripts alike. */
export const occupationRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/catalogue",
			operationId: "readCatalogueSources",
			tags,
			responses: answers(catalogueSources),
		}),
		(c) => c.json(presentCatalogue(readCatalogue(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/occupations",
			operationId: "searchOccupations",
			tags,
			request: { query: searchQuery },
			responses: answers(z.array(occupationFound), "Best first"),
		}),
		(c) => {
			const found = findOccupations(c.var.actor, c.req.valid("query"));
			return c.json(
				found.map(({ code, title, score }) => ({ code, title, score })),
				200,
			);
		},
	)
	// Ahead of the one with a code in its path, or "matches" would be a code.
	.openapi(
		createRoute({
			method: "get",
			path: "/occupations/matches",
			operationId: "matchOccupations",
			tags,
			request: { query: matchQuery },
			responses: answers(matchAnswer, "Best first"),
		}),
		async (c) => {
			const { actor } = c.var;
			const matched = await matchOccupations(actor, c.req.valid("query"));
			if (!matched.ok) return refused(c, matched.refusal, kinds);
			return c.json(presentMatches(matched.value, actor.catalogue), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/occupations/{code}",
			operationId: "readOccupation",
			tags,
			request: { params: codeParam },
			responses: answers(occupation),
		}),
		async (c) => {
			const { actor } = c.var;
			const found = await readOccupation(actor, c.req.valid("param").code);
			if (!found.ok) return refused(c, found.refusal, kinds);
			return c.json(presentOccupation(found.value, actor.catalogue), 200);
		},
	);
