/**
 * Why something was not done: a code that the web and the command line turn
 * into a sentence, and the facts that this sentence needs (STYLE §6).
 */
export type Refusal<C extends string = string> = {
	code: C;
	facts: Record<string, unknown>;
};

/** An expected failure is a value; only bugs are thrown (STYLE §2.9). */
export type Result<T, C extends string = string> =
	| { ok: true; value: T }
	| { ok: false; refusal: Refusal<C> };

/**
 * What sort of refusal a code is. Each step maps its own codes to one of
 * these in `schema.ts`; `http/problem.ts` alone knows the HTTP status of each.
 */
export type RefusalKind =
	| "invalid"
	| "missing"
	| "forbidden"
	| "clash"
	| "against-method";

export function ok<T>(value: T): { ok: true; value: T } {
	return { ok: true, value };
}

export function refuse<const C extends string>(
	code: C,
	facts: Record<string, unknown> = {},
): { ok: false; refusal: Refusal<C> } {
	return { ok: false, refusal: { code, facts } };
}
