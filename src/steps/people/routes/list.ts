import { refused } from "#http/problem.ts";
import { answers, createRoute, operations } from "#http/route.ts";
import { listHelpers } from "../actions/help-list.ts";
import { countPeople, listContacts } from "../actions/list.ts";
import { presentHelper } from "../present/help.ts";
import { presentItem } from "../present/list.ts";
import { peopleRefusalKinds } from "../schema/contact.ts";
import {
	contactPage,
	countPeopleQuery,
	listContactsQuery,
	peopleCounts,
} from "../schema.ts";

const tags = ["people"];

/** People by name, by search, by target; and how many. */
export const listRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/contacts",
			operationId: "listContacts",
			tags,
			request: { query: listContactsQuery },
			responses: answers(contactPage),
		}),
		async (c) => {
			const query = c.req.valid("query");
			const { actor } = c.var;
			if (query.target && !query.unasked) {
				const page = await listHelpers(actor, query);
				if (!page.ok) return refused(c, page.refusal, peopleRefusalKinds);
				const { helpers, rowsById, zone, aim, next } = page.value;
				const context = {
					catalogue: actor.catalogue,
					zone,
					isPlace: aim.organizationKey !== null,
				};
				const items = helpers.map((one) =>
					presentHelper(one, rowsById.get(one.person.id), context),
				);
				return c.json({ items, next }, 200);
			}
			const page = await listContacts(actor, query);
			if (!page.ok) return refused(c, page.refusal, peopleRefusalKinds);
			const { rows, next } = page.value;
			return c.json({ items: rows.map(presentItem), next }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/contact-counts",
			operationId: "countPeople",
			tags,
			request: { query: countPeopleQuery },
			responses: answers(peopleCounts),
		}),
		async (c) => {
			const { target } = c.req.valid("query");
			const counts = await countPeople(c.var.actor, target);
			if (!counts.ok) return refused(c, counts.refusal, peopleRefusalKinds);
			const { all, known, unasked, withoutName, unset } = counts.value;
			return c.json({ all, known, unasked, withoutName, unset }, 200);
		},
	);
