import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes, z } from "#http/route.ts";
import { listAnswers, seeAnswers } from "../actions/contact-answer.ts";
import {
	contactLinkSubject,
	makeContactLink,
} from "../actions/contact-link.ts";
import {
	listLinks,
	renewLinks,
	withdrawLinks,
} from "../actions/public-link.ts";
import { presentAnswers } from "../present/contact-answer.ts";
import { presentLinks } from "../present/contact-link.ts";
import { contactLinks, linkSubject, madeLink } from "../schema/contact-link.ts";
import { contactAnswer, pageRefusalKinds } from "../schema/contact-page.ts";
import { listSuggestionsQuery } from "../schema/time-suggestion.ts";

/** The pages that contacts are given, and what they answered by themselves. */
export const contactLinkRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/contact-links",
			operationId: "listContactLinks",
			tags: ["arrange"],
			request: { query: linkSubject },
			responses: answers(contactLinks),
		}),
		async (c) => {
			const { actor } = c.var;
			const subject = await contactLinkSubject(actor, c.req.valid("query"));
			if (!subject.ok) return refused(c, subject.refusal, pageRefusalKinds);
			return c.json(
				presentLinks(await listLinks(actor, subject.value), actor),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contact-links",
			operationId: "makeContactLink",
			tags: ["arrange"],
			description: "The address is told this once: only a hash of it is kept.",
			request: { body: takes(linkSubject) },
			responses: answers(madeLink),
		}),
		async (c) => {
			const made = await makeContactLink(c.var.actor, c.req.valid("json"));
			if (!made.ok) return refused(c, made.refusal, pageRefusalKinds);
			return c.json(made.value, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contact-links/renewal",
			operationId: "renewContactLinks",
			tags: ["arrange"],
			request: { body: takes(linkSubject) },
			responses: answers(contactLinks),
		}),
		async (c) => {
			const { actor } = c.var;
			const subject = await contactLinkSubject(actor, c.req.valid("json"));
			if (!subject.ok) return refused(c, subject.refusal, pageRefusalKinds);
			return c.json(
				presentLinks(await renewLinks(actor, subject.value), actor),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contact-links/withdrawal",
			operationId: "withdrawContactLinks",
			tags: ["arrange"],
			request: { body: takes(linkSubject) },
			responses: answers(contactLinks),
		}),
		async (c) => {
			const { actor } = c.var;
			const subject = await contactLinkSubject(actor, c.req.valid("json"));
			if (!subject.ok) return refused(c, subject.refusal, pageRefusalKinds);
			return c.json(
				presentLinks(await withdrawLinks(actor, subject.value), actor),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/contact-answers",
			operationId: "listContactAnswers",
			tags: ["arrange"],
			request: { query: listSuggestionsQuery },
			responses: answers(z.array(contactAnswer)),
		}),
		async (c) =>
			c.json(
				presentAnswers(await listAnswers(c.var.actor, c.req.valid("query"))),
				200,
			),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contact-answers/seen",
			operationId: "seeContactAnswers",
			tags: ["arrange"],
			description:
				"They are no news any more; a wish to be erased stays until that is done.",
			request: { body: takes(listSuggestionsQuery) },
			responses: answers(z.array(contactAnswer)),
		}),
		async (c) =>
			c.json(
				presentAnswers(await seeAnswers(c.var.actor, c.req.valid("json"))),
				200,
			),
	);
