import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, z } from "#http/route.ts";
import { readNearOwnWords, readRanking } from "../actions/ranking.ts";
import { presentNear, presentRanking } from "../present/ranking.ts";
import {
	nearOwnWords,
	ownWordsQuery,
	ranking,
	rankingQuery,
	rankRefusalKinds,
} from "../schema/ranking.ts";

const tags = ["identify"];

/** Occupations by all parts of the fit, and by a person's own words. */
export const rankingRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/occupations/ranking",
			operationId: "rankOccupations",
			tags,
			request: { query: rankingQuery },
			responses: answers(ranking),
		}),
		async (c) => {
			const { limit } = c.req.valid("query");
			const ranked = await readRanking(c.var.actor, limit);
			if (!ranked.ok) return refused(c, ranked.refusal, rankRefusalKinds);
			return c.json(presentRanking(ranked.value, c.var.actor.catalogue), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/occupations/near",
			operationId: "findByOwnWords",
			tags,
			request: { query: ownWordsQuery },
			responses: answers(z.array(nearOwnWords), "Best first"),
		}),
		(c) => {
			const { words } = c.req.valid("query");
			return c.json(readNearOwnWords(c.var.actor, words).map(presentNear), 200);
		},
	);
