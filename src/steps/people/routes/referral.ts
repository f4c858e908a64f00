import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes, z } from "#http/route.ts";
import { addReferral, recordNameUse } from "../actions/referral.ts";
import { presentNameUse, presentReferral } from "../present.ts";
import { peopleRefusalKinds } from "../schema/contact.ts";
import {
	addReferralInput,
	nameUse,
	recordNameUseInput,
	referral,
} from "../schema/referral.ts";

const tags = ["people"];

/** Who suggested whom, and whose name may be used. */
export const referralRoutes = operations()
	.openapi(
		createRoute({
			method: "post",
			path: "/referrals",
			operationId: "addReferral",
			tags,
			request: { body: takes(addReferralInput) },
			responses: answers(z.object({ referral })),
		}),
		async (c) => {
			const added = await addReferral(c.var.actor, c.req.valid("json"));
			if (!added.ok) return refused(c, added.refusal, peopleRefusalKinds);
			return c.json({ referral: presentReferral(added.value.referral) }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/name-use",
			operationId: "recordNameUse",
			tags,
			request: { body: takes(recordNameUseInput) },
			responses: answers(nameUse),
		}),
		async (c) => {
			const said = await recordNameUse(c.var.actor, c.req.valid("json"));
			if (!said.ok) return refused(c, said.refusal, peopleRefusalKinds);
			return c.json(presentNameUse(said.value), 200);
		},
	);
