import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes, z } from "#http/route.ts";
import {
	listRatings,
	offerSkillsFor,
	rateElement,
	readNextElement,
	removeRating,
} from "../actions/ratings.ts";
import {
	presentNext,
	presentOffers,
	presentRating,
} from "../present/ratings.ts";
import {
	elementParam,
	ratingRefusalKinds as kinds,
	nextElement,
	nextElementQuery,
	offerSkillsInput,
	rateElementInput,
	rating,
	skillOffers,
} from "../schema/ratings.ts";

const tags = ["identify"];

/** Operations on skills, knowledge, abilities and work values as one rates oneself. */
export const ratingsRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/profile/ratings",
			operationId: "listRatings",
			tags,
			responses: answers(z.array(rating)),
		}),
		async (c) =>
			c.json((await listRatings(c.var.actor)).map(presentRating), 200),
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/profile/ratings/next",
			operationId: "nextElement",
			tags,
			request: { query: nextElementQuery },
			responses: answers(nextElement),
		}),
		async (c) => {
			const { without } = c.req.valid("query");
			const next = await readNextElement(c.var.actor, without?.split(","));
			return c.json(presentNext(next, c.var.actor.catalogue), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/profile/ratings/offers",
			operationId: "offerSkills",
			tags,
			request: { body: takes(offerSkillsInput) },
			responses: answers(skillOffers),
		}),
		(c) => {
			const offered = offerSkillsFor(c.var.actor, c.req.valid("json"));
			if (!offered.ok) return refused(c, offered.refusal, kinds);
			return c.json(presentOffers(offered.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/profile/ratings/{elementId}",
			operationId: "rateElement",
			tags,
			request: { params: elementParam, body: takes(rateElementInput) },
			responses: answers(rating),
		}),
		async (c) => {
			const rated = await rateElement(c.var.actor, {
				...c.req.valid("param"),
				...c.req.valid("json"),
			});
			if (!rated.ok) return refused(c, rated.refusal, kinds);
			return c.json(presentRating(rated.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/profile/ratings/{elementId}",
			operationId: "removeRating",
			tags,
			request: { params: elementParam },
			responses: answers(z.object({ removed: z.literal(true) })),
		}),
		async (c) =>
			c.json(
				await removeRating(c.var.actor, c.req.valid("param").elementId),
				200,
			),
	);
