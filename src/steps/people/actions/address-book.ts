import { davProviderOf } from "#core/dav-provider.ts";
import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { findAddressBooks, type RemoteAddressBook } from "#dav/discover.ts";
import type { DavServer } from "#dav/server.ts";
import { keptServer, serverToSignIn } from "#dav/sign-in.ts";
import type { Actor } from "#storage/actor.ts";
import type {
	AddressBookRefusal,
	ChangeAddressBookInput,
	ConnectAddressBookInput,
	FindAddressBooksInput,
} from "../schema/address-book.ts";
import {
	type AddressBookRow,
	type BookCounts,
	countCards,
	deleteBook,
	insertBook,
	selectBook,
	selectBooks,
	updateBook,
} from "../store/address-book.ts";
import { aloneOnBook } from "./address-book-lock.ts";

export type BookWithCounts = { book: AddressBookRow; counts: BookCounts };

export function readAddressBooks(actor: Actor): Promise<BookWithCounts[]> {
	return actor.db.read(async (tx) => {
		const counts = await countCards(tx);
		const byBook = new Map(counts.map((one) => [one.addressBookId, one]));
		const none = { linked: 0, leftOut: 0, faults: 0, questions: 0 };
		return (await selectBooks(tx)).map((book) => ({
			book,
			counts: byBook.get(book.id) ?? { ...none, addressBookId: book.id },
		}));
	});
}

/** Signs in and lists the person's address books; keeps nothing. */
export async function findBooks(
	input: FindAddressBooksInput,
): Promise<Result<RemoteAddressBook[], AddressBookRefusal>> {
	const server = serverIn(input);
	if (!server.ok) return server;
	const found = await findAddressBooks(server.value);
	if (found.ok && found.value.length === 0)
		return refuse("address-book-not-found", { host: server.value.url.host });
	return found;
}

/** Keeps the address book at `url`, which must be among those found; its password encrypted. The same book twice is one. */
export async function connectAddressBook(
	actor: Actor,
	input: ConnectAddressBookInput,
): Promise<Result<AddressBookRow, AddressBookRefusal>> {
	const server = serverIn(input);
	if (!server.ok) return server;
	const found = await findBooks(input);
	if (!found.ok) return found;
	const book = found.value.find(({ url }) => url.href === input.url);
	if (!book)
		return refuse("address-book-not-found", { host: server.value.url.host });
	const { user, password } = server.value;
	const sealedSecret = actor.secrets.seal(actor.accountId, password);
	return actor.db.transaction(async (tx) => {
		const books = await selectBooks(tx);
		const same = books.find(
			({ bookUrl, userName }) => bookUrl === book.url.href && userName === user,
		);
		const id = same?.id ?? input.id ?? newId();
		const signIn = {
			serverUrl: server.value.url.href,
			sealedSecret,
			allowsPlainHttp: input.allowsPlainHttp,
			mayWrite: book.mayWrite,
			nextSyncAt: actor.now,
			failures: 0,
		};
		if (same) await updateBook(tx, id, { ...signIn, lastRefusal: null });
		else
			await insertBook(tx, {
				...signIn,
				...{ id, name: book.name, bookUrl: book.url.href, userName: user },
				connectedAt: actor.now,
			});
		const kept = await selectBook(tx, id);
		return kept ? ok(kept) : refuse("address-book-missing", { id });
	});
}

export function changeAddressBook(
	actor: Actor,
	{
		id,
		isScheduled,
		takesNew,
		password,
	}: ChangeAddressBookInput & { id: string },
): Promise<Result<AddressBookRow, "address-book-missing">> {
	return actor.db.transaction(async (tx) => {
		const book = await selectBook(tx, id);
		if (!book) return refuse("address-book-missing", { id });
		const since = book.takesNewSince ?? actor.now;
		await updateBook(tx, id, {
			isScheduled: isScheduled ?? book.isScheduled,
			takesNewSince:
				takesNew === undefined ? book.takesNewSince : takesNew ? since : null,
			...(password !== undefined && {
				sealedSecret: actor.secrets.seal(actor.accountId, password),
				nextSyncAt: actor.now,
				failures: 0,
				lastRefusal: null,
			}),
		});
		const changed = await selectBook(tx, id);
		return changed ? ok(changed) : refuse("address-book-missing", { id });
	});
}

/** Forgets the address book, its password and what was seen of its cards. People stay, here and there. */
export function disconnectAddressBook(
	actor: Actor,
	{ id }: { id: string },
): Promise<Result<true, "address-book-missing" | "address-book-busy">> {
	return aloneOnBook(actor, id, () =>
		actor.db.transaction(async (tx) => {
			if (!(await selectBook(tx, id)))
				return refuse("address-book-missing", { id });
			await deleteBook(tx, id);
			return ok(true as const);
		}),
	);
}

function serverIn(
	signIn: FindAddressBooksInput,
): Result<DavServer, AddressBookRefusal> {
	const known = davProviderOf(signIn.server);
	if (known?.needs === "oauth")
		return refuse("dav-needs-oauth", { provider: known.name });
	return serverToSignIn(signIn, "carddav");
}

/** The server of a book that is kept, with its password; `secret-lost` when that has to be given again. */
export function serverOf(
	actor: Actor,
	book: AddressBookRow,
): Result<DavServer, "secret-lost"> {
	return keptServer(actor, { ...book, url: book.bookUrl });
}
