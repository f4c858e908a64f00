import { hc } from "hono/client";
import type { ApiPart } from "./app.ts";
import type { Problem } from "./problem.ts";

export type Fetch = (
	input: string | URL | Request,
	init?: RequestInit,
) => Response | Promise<Response>;

export type Client = ReturnType<typeof createClient>;

/** The typed client of `/api/v1`; with the app's own `request` as `fetch` it needs no network. */
export function createClient(origin: string, fetch: Fetch = globalThis.fetch) {
	return hc<ApiPart>(`${origin}/api/v1`, {
		fetch: fetch as typeof globalThis.fetch,
	});
}

/** The server refused, and says why in a sentence. */
export class Refused extends Error {
	readonly problem: Problem;
	constructor(problem: Problem) {
		super(problem.detail);
		this.name = "Refused";
		this.problem = problem;
	}
}

/** The JSON of an answer; throws `Refused` when the server said no, so that queries and forms show its sentence. */
export async function read<R extends { ok: boolean; json(): Promise<unknown> }>(
	answer: Promise<R>,
): Promise<Awaited<ReturnType<R["json"]>>> {
	const response = await answer;
	const body = await response.json();
	if (!response.ok) throw new Refused(body as Problem);
	return body as Awaited<ReturnType<R["json"]>>;
}
