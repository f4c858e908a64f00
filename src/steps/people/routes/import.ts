import type { Context } from "hono";
import type { Result } from "#core/result.ts";
import { type Problem, refused, toProblem, unexpected } from "#http/problem.ts";
import { answers, createRoute, operations } from "#http/route.ts";
import {
	type Imported,
	type ImportInput,
	importContacts,
} from "../actions/import.ts";
import { dropSharedFile, readSharedFile } from "../actions/shared-file.ts";
import { presentImported } from "../present/import.ts";
import {
	fileRefusalKinds,
	type ImportLine,
	importContactsQuery,
	importReport,
} from "../schema/import.ts";
import { shareRefusalKinds } from "../schema/shared-file.ts";
import { readBody } from "./body.ts";

const JSON_LINES = "application/x-ndjson";

/** Files of contacts. */
export const importRoutes = operations().openapi(
	createRoute({
		method: "post",
		path: "/imports",
		operationId: "importContacts",
		tags: ["people"],
		description:
			"The file itself is the body, as it is. Asked for application/x-ndjson, it tells each phase of the work in a line, and the report in the last.",
		request: { query: importContactsQuery },
		responses: answers(importReport),
	}),
	async (c) => {
		const { shared, ...query } = c.req.valid("query");
		const source = shared
			? await readSharedFile(c.var.actor, shared)
			: await readBody(c.req.raw);
		if (!source.ok) return refused(c, source.refusal, refusalKinds);
		const input = { ...query, ...source.value };
		const work = async (onPhase?: ImportInput["onPhase"]) => {
			const taken = await importContacts(c.var.actor, { ...input, onPhase });
			if (taken.ok && shared && !query.dryRun)
				await dropSharedFile(c.var.actor, shared);
			return taken;
		};
		if (c.req.header("accept")?.includes(JSON_LINES))
			return answerInLines(c, work) as never;
		const imported = await work();
		if (!imported.ok) return refused(c, imported.refusal, refusalKinds);
		return c.json({ files: [presentImported(imported.value)] }, 200);
	},
);

const refusalKinds = { ...fileRefusalKinds, ...shareRefusalKinds };

/**
 * Tells each phase as it begins, one JSON value a line, and in the end the report, or the problem. Whoever leaves
 * meanwhile misses nothing but that: the file goes in whole, or not at all.
 */
function answerInLines(
	c: Context,
	work: (
		onPhase: ImportInput["onPhase"],
	) => Promise<Result<Imported, keyof typeof refusalKinds>>,
): Response {
	const encoder = new TextEncoder();
	let isHeard = true;
	const body = new ReadableStream<Uint8Array>({
		async start(controller) {
			const say = async (line: ImportLine<Problem>) => {
				if (!isHeard) return;
				controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
				// The line leaves before the next piece of work, which may take long.
				await new Promise((resolve) => setImmediate(resolve));
			};
			try {
				const done = await work(say);
				await say(
					done.ok
						? { files: [presentImported(done.value)] }
						: {
								problem: toProblem(
									done.refusal,
									refusalKinds[done.refusal.code],
								),
							},
				);
			} catch (error) {
				const problem = await unexpected(error, c).json();
				await say({ problem: problem as Problem });
			}
			if (isHeard) controller.close();
		},
		cancel() {
			isHeard = false;
		},
	});
	return c.body(body, 200, { "content-type": JSON_LINES });
}
