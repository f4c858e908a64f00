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
	listAcquaintances,
	recordGreeting,
	setKeepInTouch,
} from "../actions/keep-in-touch.ts";
import { presentAcquaintances } from "../present/keep-in-touch.ts";
import {
	acquaintance,
	recordGreetingInput,
	setKeepInTouchInput,
} from "../schema/keep-in-touch.ts";
import { followupRefusalKinds } from "../schema/refusals.ts";
import { tags } from "./follow-up.ts";

const listed = answers(z.array(acquaintance), "People to keep in touch with");
const one = answers(z.array(acquaintance), "This person, as it is now");

type Changed = Awaited<
	ReturnType<typeof setKeepInTouch | typeof recordGreeting>
>;

function answer(c: Parameters<typeof refused>[0], outcome: Changed) {
	if (!outcome.ok) return refused(c, outcome.refusal, followupRefusalKinds);
	return c.json(presentAcquaintances(outcome.value), 200);
}

export const keepInTouchRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/keep-in-touch",
			operationId: "listAcquaintances",
			tags,
			responses: listed,
		}),
		async (c) =>
			c.json(presentAcquaintances(await listAcquaintances(c.var.actor)), 200),
	)
	.openapi(
		createRoute({
			method: "put",
			path: "/contacts/{id}/keep-in-touch",
			operationId: "setKeepInTouch",
			tags,
			request: { params: idParam, body: takes(setKeepInTouchInput) },
			responses: one,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return answer(c, await setKeepInTouch(c.var.actor, id, input));
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts/{id}/greetings",
			operationId: "recordGreeting",
			tags,
			request: { params: idParam, body: takes(recordGreetingInput) },
			responses: one,
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const input = c.req.valid("json");
			return answer(c, await recordGreeting(c.var.actor, id, input));
		},
	);
