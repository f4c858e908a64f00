import { refused } from "#http/problem.ts";
import { answers, createRoute, operations, takes } from "#http/route.ts";
import { removeNote, saveNote } from "../actions/note.ts";
import { presentNote } from "../present/run-sheet.ts";
import type { NoteVersion } from "../rules/note.ts";
import {
	note,
	noteParams,
	removeNoteInput,
	saveNoteInput,
} from "../schema/note.ts";
import { conductRefusalKinds } from "../schema/refusals.ts";

const tags = ["conduct"];
const responses = answers(note, "The note as it is kept now");

export const noteRoutes = operations()
	.openapi(
		createRoute({
			method: "put",
			path: "/meetings/{id}/notes/{noteId}",
			operationId: "saveNote",
			tags,
			request: { params: noteParams, body: takes(saveNoteInput) },
			responses,
		}),
		async (c) => {
			const { id, noteId } = c.req.valid("param");
			const input = c.req.valid("json");
			const saved = await saveNote(c.var.actor, id, noteId, input);
			if (!saved.ok) return refused(c, saved.refusal, conductRefusalKinds);
			return c.json(presentNote(saved.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/meetings/{id}/notes/{noteId}",
			operationId: "removeNote",
			tags,
			request: { params: noteParams, query: removeNoteInput },
			responses,
		}),
		async (c) => {
			const { id, noteId } = c.req.valid("param");
			const { seen, ...version } = c.req.valid("query");
			const saved = await removeNote(c.var.actor, id, noteId, {
				...version,
				seen: versionsOf(seen),
			});
			if (!saved.ok) return refused(c, saved.refusal, conductRefusalKinds);
			return c.json(presentNote(saved.value), 200);
		},
	);

/** `writer.revision` with commas between. */
function versionsOf(text: string | undefined): NoteVersion[] {
	return (text?.split(",") ?? []).map((one) => {
		const [writer, revision] = one.split(".");
		return { writer: writer || null, revision: Number(revision) };
	});
}
