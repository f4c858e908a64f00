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
	changeAddressBook,
	connectAddressBook,
	disconnectAddressBook,
	findBooks,
	readAddressBooks,
} from "../actions/address-book.ts";
import {
	answerCardQuestion,
	readCardQuestions,
} from "../actions/card-question.ts";
import { syncAddressBook } from "../actions/sync-book.ts";
import {
	presentAddressBook,
	presentCardQuestion,
	presentCounts,
} from "../present/address-book.ts";
import {
	addressBook,
	answerCardQuestionInput,
	cardQuestion,
	changeAddressBookInput,
	connectAddressBookInput,
	findAddressBooksInput,
	addressBookRefusalKinds as kinds,
	remoteAddressBook,
	syncCounts,
} from "../schema/address-book.ts";

const tags = ["people"];
const done = z.object({ done: z.literal(true) });
const none = { linked: 0, leftOut: 0, faults: 0, questions: 0 };

/** Address books on a server (CardDAV). */
export const addressBookRoutes = operations()
	.openapi(
		createRoute({
			method: "get",
			path: "/address-books",
			operationId: "listAddressBooks",
			tags,
			responses: answers(z.array(addressBook)),
		}),
		async (c) => {
			const books = await readAddressBooks(c.var.actor);
			const shown = books.map(({ book, counts }) =>
				presentAddressBook(book, counts),
			);
			return c.json(shown, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/address-book-searches",
			operationId: "findAddressBooks",
			tags,
			description: "Signs in and lists the address books there; keeps nothing.",
			request: { body: takes(findAddressBooksInput) },
			responses: answers(z.array(remoteAddressBook)),
		}),
		async (c) => {
			const found = await findBooks(c.req.valid("json"));
			if (!found.ok) return refused(c, found.refusal, kinds);
			const shown = found.value.map(({ url, name, mayWrite }) => ({
				...{ url: url.href, name, mayWrite },
			}));
			return c.json(shown, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/address-books",
			operationId: "connectAddressBook",
			tags,
			request: { body: takes(connectAddressBookInput) },
			responses: answers(addressBook),
		}),
		async (c) => {
			const book = await connectAddressBook(c.var.actor, c.req.valid("json"));
			if (!book.ok) return refused(c, book.refusal, kinds);
			return c.json(presentAddressBook(book.value, none), 200);
		},
	)
	.openapi(
		createRoute({
			method: "patch",
			path: "/address-books/{id}",
			operationId: "changeAddressBook",
			tags,
			request: { params: idParam, body: takes(changeAddressBookInput) },
			responses: answers(done),
		}),
		async (c) => {
			const changed = await changeAddressBook(c.var.actor, {
				...c.req.valid("json"),
				...c.req.valid("param"),
			});
			if (!changed.ok) return refused(c, changed.refusal, kinds);
			return c.json({ done: true as const }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "delete",
			path: "/address-books/{id}",
			operationId: "disconnectAddressBook",
			tags,
			description: "People stay, here and on the server.",
			request: { params: idParam },
			responses: answers(done),
		}),
		async (c) => {
			const gone = await disconnectAddressBook(
				c.var.actor,
				c.req.valid("param"),
			);
			if (!gone.ok) return refused(c, gone.refusal, kinds);
			return c.json({ done: true as const }, 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/address-books/{id}/syncs",
			operationId: "syncAddressBook",
			tags,
			request: { params: idParam },
			responses: answers(syncCounts),
		}),
		async (c) => {
			const counts = await syncAddressBook(c.var.actor, c.req.valid("param"));
			if (!counts.ok) return refused(c, counts.refusal, kinds);
			return c.json(presentCounts(counts.value), 200);
		},
	)
	.openapi(
		createRoute({
			method: "get",
			path: "/card-questions",
			operationId: "listCardQuestions",
			tags,
			responses: answers(z.array(cardQuestion)),
		}),
		async (c) => {
			const questions = await readCardQuestions(c.var.actor);
			return c.json(questions.map(presentCardQuestion), 200);
		},
	)
	.openapi(
		createRoute({
			method: "post",
			path: "/card-questions/{id}/answer",
			operationId: "answerCardQuestion",
			tags,
			request: { params: idParam, body: takes(answerCardQuestionInput) },
			responses: answers(done),
		}),
		async (c) => {
			const answered = await answerCardQuestion(c.var.actor, {
				...c.req.valid("json"),
				...c.req.valid("param"),
			});
			if (!answered.ok) return refused(c, answered.refusal, kinds);
			return c.json({ done: true as const }, 200);
		},
	);
