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
	addNote,
	changeNote,
	readHiddenNotes,
	removeNote,
} from "../actions/note.ts";
import { addTag, listTags, removeTag } from "../actions/tag.ts";
import { contact, peopleRefusalKinds } from "../schema/contact.ts";
import {
	addNoteInput,
	changeNoteInput,
	hiddenNote,
	noteParam,
} from "../schema/note.ts";
import { addTagInput, tagParam, usedTag } from "../schema/tag.ts";
import { answer } from "./contact.ts";

const tags = ["people"];

/** What the seeker keeps of a person besides the facts: tags and dated notes. */
export const personRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/tags",
			operationId: "listTags",
			tags,
			responses: answers(z.array(usedTag)),
		}),
		async (c) => {
			const used = await listTags(c.var.actor);
			return c.json(
				used.map(({ key, tag, people }) => ({ key, tag, people })),
				200,
			);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/tags",
			operationId: "addTag",
			tags,
			request: { body: takes(addTagInput) },
			responses: answers(z.object({ tagged: z.number() })),
		}),
		async (c) => {
			const done = await addTag(c.var.actor, c.req.valid("json"));
			if (!done.ok) return refused(c, done.refusal, peopleRefusalKinds);
			return c.json({ tagged: done.value.tagged }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/contacts/{id}/tags/{key}",
			operationId: "removeTag",
			tags,
			request: { params: tagParam },
			responses: answers(contact),
		}),
		async (c) => answer(c, await removeTag(c.var.actor, c.req.valid("param"))),
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/contacts/{id}/notes",
			operationId: "addContactNote",
			tags,
			request: { params: idParam, body: takes(addNoteInput) },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await addNote(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/contacts/{id}/notes/{noteId}",
			operationId: "changeContactNote",
			tags,
			request: { params: noteParam, body: takes(changeNoteInput) },
			responses: answers(contact),
		}),
		async (c) =>
			answer(
				c,
				await changeNote(c.var.actor, {
					...c.req.valid("json"),
					...c.req.valid("param"),
				}),
			),
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/contacts/{id}/notes/{noteId}",
			operationId: "removeContactNote",
			tags,
			request: { params: noteParam },
			responses: answers(contact),
		}),
		async (c) => answer(c, await removeNote(c.var.actor, c.req.valid("param"))),
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/contacts/{id}/hidden-notes",
			operationId: "readHiddenNotes",
			tags,
			request: { params: idParam },
			responses: answers(z.array(hiddenNote)),
		}),
		async (c) => {
			const { id } = c.req.valid("param");
			const notes = await readHiddenNotes(c.var.actor, id);
			if (!notes.ok) return refused(c, notes.refusal, peopleRefusalKinds);
			return c.json(
				notes.value.map((one) => ({ id: one.id, body: one.body })),
				200,
			);
		},
	);
