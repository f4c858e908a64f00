import type { Context } from "hono";
import { ok, type Result, refuse } from "#core/result.ts";
import { refused } from "#http/problem.ts";
import {
	answers,
	createRoute,
	type Env,
	idParam,
	operations,
} from "#http/route.ts";
import {
	dropSharedFile,
	keepSharedFiles,
	listSharedFiles,
} from "../actions/shared-file.ts";
import {
	droppedFile,
	sharedFiles,
	shareRefusalKinds,
} from "../schema/shared-file.ts";
import { readBody } from "./body.ts";

/** Where the share sheet sends files; the web manifest names it too. */
export const SHARE_PATH = "/people/import/shared";
/** What the manifest calls them in the form. */
export const SHARE_FIELD = "files";

/** Files from the share sheet that wait for a look. */
export const sharedFileRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/shared-files",
			operationId: "listSharedFiles",
			tags: ["people"],
			description:
				"Files from the phone's share sheet, for a day; `importContacts` takes one by its id.",
			responses: answers(sharedFiles),
		}),
		async (c) => {
			const files = await listSharedFiles(c.var.actor);
			const items = files.map(({ id, fileName, receivedAt }) => ({
				id,
				name: fileName,
				receivedAt,
			}));
			return c.json({ items }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/shared-files/{id}",
			operationId: "dropSharedFile",
			tags: ["people"],
			request: { params: idParam },
			responses: answers(droppedFile),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const dropped = await dropSharedFile(c.var.actor, id);
			if (!dropped.ok) return refused(c, dropped.refusal, shareRefusalKinds);
			return c.json(dropped.value, 200);
		},
	);

/**
 * What the share sheet calls: a form with files, sent as a navigation. The files wait, and the browser goes on to the
 * screen that shows what is in them; nothing is brought in by a share alone.
 */
export async function receiveShare(c: Context<Env>): Promise<Response> {
	const files = await filesIn(c.req.raw);
	const kept = files.ok
		? await keepSharedFiles(c.var.actor, files.value)
		: files;
	const told = kept.ok
		? `shared=${kept.value.join(",")}`
		: `not-shared=${kept.refusal.code}`;
	return c.redirect(`/people/import?${told}`, 303);
}

async function filesIn(
	request: Request,
): Promise<
	Result<{ name: string; bytes: Uint8Array }[], "too-large" | "nothing-shared">
> {
	const body = await readBody(request);
	if (!body.ok) return body;
	const headers = { "content-type": request.headers.get("content-type") ?? "" };
	const form = await new Response(body.value.bytes as BodyInit, { headers })
		.formData()
		// No form, or a broken one: nothing in it can be taken.
		.catch(() => null);
	const files = form?.getAll(SHARE_FIELD).filter((one) => one instanceof File);
	if (!files?.length) return refuse("nothing-shared");
	return ok(
		await Promise.all(
			files.map(async (file) => ({
				name: file.name,
				bytes: new Uint8Array(await file.arrayBuffer()),
			})),
		),
	);
}
