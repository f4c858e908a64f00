import type { Database } from "./database.ts";

/**
 * A database that is opened again when the browser has closed it: whatever is asked of it then is asked once more of the
 * new one. `onLost` is called before that, since what was in the old one may be gone.
 */
export async function reopening(
	open: (onGone: () => void) => Promise<Database>,
	onLost: () => void,
): Promise<Database> {
	const lost = new WeakSet<Database>();
	let again: Promise<void> | undefined;
	let current = await openOne();

	async function openOne(): Promise<Database> {
		let isGone = false;
		let opened: Database | undefined;
		const onGone = () => {
			isGone = true;
			if (opened) lost.add(opened);
		};
		opened = await open(onGone);
		if (isGone) lost.add(opened);
		return opened;
	}

	function reopen(): Promise<void> {
		again ??= openOne()
			.then((next) => {
				current = next;
				onLost();
			})
			.finally(() => {
				again = undefined;
			});
		return again;
	}

	/** Begins at once, as the database does. */
	async function ask<T>(act: (database: Database) => Promise<T>): Promise<T> {
		const asked = current;
		try {
			return await act(asked);
		} catch (error) {
			if (!lost.has(asked) && !isClosed(error)) throw error;
			if (current === asked) await reopen();
			return act(current);
		}
	}

	return {
		write: (changes) => ask((database) => database.write(changes)),
		get: (store, key) => ask((database) => database.get(store, key)),
		all: (store, prefix) => ask((database) => database.all(store, prefix)),
		clear: (store) => ask((database) => database.clear(store)),
		close: () => current.close(),
	};
}

function isClosed(error: unknown): boolean {
	return error instanceof DOMException && error.name === "InvalidStateError";
}
