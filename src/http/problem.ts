import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ZodError } from "zod";
import type { Refusal, RefusalKind } from "#core/result.ts";
import sentences from "#messages/refusals";

/** The only place that knows which HTTP status a kind of refusal has. */
const statusByKind = {
	invalid: 400,
	missing: 404,
	forbidden: 403,
	clash: 409,
	"against-method": 422,
} as const satisfies Record<RefusalKind, number>;

export interface Problem {
	type: "about:blank";
	title: string;
	status: number;
	/** A sentence that says what to do next. */
	detail: string;
	code: string;
	facts: Record<string, unknown>;
}

/** The sentence for a refusal, in the person's language; the code itself where a sentence is missing, which a test forbids. */
export function refusalSentence({ code, facts }: Refusal): string {
	const sentence = sentences[code];
	return sentence ? sentence(facts) : code;
}

export function toProblem(refusal: Refusal, kind: RefusalKind): Problem {
	return {
		type: "about:blank",
		title: kind,
		status: statusByKind[kind],
		detail: refusalSentence(refusal),
		code: refusal.code,
		facts: refusal.facts,
	};
}

/** Answers with problem+json. Typed `never`, so that a route's type stays that of its success. */
export function refused<C extends string>(
	c: Context,
	refusal: Refusal<C>,
	kinds: Record<C, RefusalKind>,
): never {
	return problem(c, toProblem(refusal, kinds[refusal.code])) as never;
}

export function problem(c: Context, body: Problem): Response {
	return c.body(JSON.stringify(body), body.status as 400, {
		"content-type": "application/problem+json",
	});
}

/** What a request did not say as the schema wants: the first fault, where it is, and all of them as facts. */
export function invalidInput(c: Context, error: ZodError): Response {
	const faults = error.issues.map((issue) => ({
		field: issue.path.join("."),
		fault: issue.message,
	}));
	const { field = "", fault = "" } = faults[0] ?? {};
	return problem(
		c,
		toProblem(
			{ code: "invalid-input", facts: { field, fault, faults } },
			"invalid",
		),
	);
}

/** A bug: logged once, with no details outward. */
export function unexpected(error: unknown, c: Context): Response {
	if (error instanceof HTTPException && error.status === 400)
		return problem(
			c,
			toProblem({ code: "malformed-request", facts: {} }, "invalid"),
		);
	// A text with a NUL: the one character that the database can't hold. The transaction is undone.
	if (error instanceof Error && "code" in error && error.code === "22021")
		return problem(
			c,
			toProblem({ code: "unstorable-character", facts: {} }, "invalid"),
		);
	console.error(error);
	return problem(c, {
		type: "about:blank",
		title: "bug",
		status: 500,
		detail: refusalSentence({ code: "bug", facts: {} }),
		code: "bug",
		facts: {},
	});
}
