import { type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { tryLockBook } from "../store/address-book.ts";

/** Each book that is at work holds a connection of the pool for its lock; so many leave enough for requests. */
const MOST_AT_ONCE = 3;
let atWork = 0;
const waiting: (() => void)[] = [];

/**
 * Runs `work` as the only one on this address book, in whatever program: the lock is a transaction's, so it goes with a
 * program that is killed. What `work` writes, it writes in transactions of its own, so that none stays open while a
 * server is waited for.
 */
export async function aloneOnBook<T, C extends string>(
	actor: Actor,
	id: string,
	work: () => Promise<Result<T, C>>,
): Promise<Result<T, C | "address-book-busy">> {
	if (atWork >= MOST_AT_ONCE)
		await new Promise<void>((resolve) => waiting.push(resolve));
	atWork++;
	try {
		let done: Result<T, C | "address-book-busy"> = refuse("address-book-busy");
		await actor.db.transaction(async (tx) => {
			if (await tryLockBook(tx, id)) done = await work();
		});
		return done;
	} finally {
		atWork--;
		waiting.shift()?.();
	}
}
