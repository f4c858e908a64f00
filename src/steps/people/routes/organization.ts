import type { Context } from "hono";
import type { Result } from "#core/result.ts";
import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	type Env,
	idParam,
	operations,
	takes,
	z,
} from "#http/route.ts";
import {
	changeOrganization,
	listOrganizations,
	mergeOrganization,
	readOrganization,
	unmergeOrganization,
} from "../actions/organization.ts";
import { readReferralTree } from "../actions/referral-tree.ts";
import {
	presentOrganization,
	presentWholeOrganization,
} from "../present/organization.ts";
import { presentNameUse } from "../present.ts";
import { type PeopleRefusal, peopleRefusalKinds } from "../schema/contact.ts";
import {
	changeOrganizationInput,
	mergeOrganizationInput,
	mergeParam,
	wholeOrganization,
} from "../schema/organization.ts";
import { referralTree, referralTreeQuery } from "../schema/referral-tree.ts";
import { listOrganizationsQuery, organization } from "../schema.ts";

const tags = ["people"];

/** The whole organization as it is after a change, or why it was not changed. */
async function answer<C extends PeopleRefusal>(
	c: Context<Env>,
	done: Result<{ id: string }, C>,
) {
	const read = done.ok
		? await readOrganization(c.var.actor, done.value.id)
		: done;
	if (!read.ok)
		return refused<PeopleRefusal>(c, read.refusal, peopleRefusalKinds);
	return c.json(presentWholeOrganization(read.value), 200);
}

/** Organizations and who is there; and the tree of who suggested whom. */
export const organizationRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/organizations",
			operationId: "listOrganizations",
			tags,
			request: { query: listOrganizationsQuery },
			responses: answers(z.array(organization)),
		}),
		async (c) => {
			const found = await listOrganizations(c.var.actor, c.req.valid("query"));
			return c.json(found.map(presentOrganization), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/organizations/{id}",
			operationId: "readOrganization",
			tags,
			request: { params: idParam },
			responses: answers(wholeOrganization),
		}),
		async (c) => answer(c, { ok: true, value: c.req.valid("param") }),
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/organizations/{id}",
			operationId: "changeOrganization",
			tags,
			request: { params: idParam, body: takes(changeOrganizationInput) },
			responses: answers(wholeOrganization),
		}),
		async (c) =>
			answer(
				c,
				await changeOrganization(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/organizations/{id}/merges",
			operationId: "mergeOrganization",
			tags,
			request: { params: idParam, body: takes(mergeOrganizationInput) },
			responses: answers(wholeOrganization),
		}),
		async (c) =>
			answer(
				c,
				await mergeOrganization(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/organizations/{id}/merges/{mergeId}",
			operationId: "unmergeOrganization",
			tags,
			request: { params: mergeParam },
			responses: answers(wholeOrganization),
		}),
		async (c) =>
			answer(c, await unmergeOrganization(c.var.actor, c.req.valid("param"))),
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/referral-tree",
			operationId: "readReferralTree",
			tags,
			request: { query: referralTreeQuery },
			responses: answers(referralTree),
		}),
		async (c) => {
			const { people, edges } = await readReferralTree(
				c.var.actor,
				c.req.valid("query").target,
			);
			return c.json(
				{
					people: people.map((one) => ({
						id: one.id,
						label: one.label,
						title: one.title,
						organization: one.organization,
						doNotContact: one.doNotContactAt !== null,
						isErased: one.erasedAt !== null,
					})),
					edges: edges.map((one) => ({
						id: one.id,
						referrerId: one.referrerId,
						contactId: one.contactId,
						suggestedAt: one.suggestedAt,
						nameUse: presentNameUse(one.nameUse),
					})),
				},
				200,
			);
		},
	);
