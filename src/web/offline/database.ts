/** The parts of what one account has on this device. */
export const STORES = ["drafts", "outbox", "copies", "marks"] as const;
export type StoreName = (typeof STORES)[number];

/** One change; those of one list are made together or not at all. */
export type Change =
	| { put: unknown; in: StoreName; at: string }
	| { drop: string; in: StoreName; if?: (found: unknown) => boolean };

/** A place that outlives the page and the browser. Keys are texts, in their order. */
export interface Database {
	/** Begins at once, in the order of the calls; done when it is on disk. */
	write(changes: readonly Change[]): Promise<void>;
	get(store: StoreName, key: string): Promise<unknown>;
	/** What stands under keys that begin so, in their order. */
	all(store: StoreName, prefix?: string): Promise<[string, unknown][]>;
	clear(store: StoreName): Promise<void>;
	close(): void;
}

const VERSION = 1;

/** Opens, or makes, a database of the browser's own (IndexedDB). `onGone`: it was thrown away while open. */
export function openDatabase(
	name: string,
	onGone: () => void,
): Promise<Database> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, VERSION);
		request.onupgradeneeded = () => {
			for (const store of STORES)
				if (!request.result.objectStoreNames.contains(store))
					request.result.createObjectStore(store);
		};
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const db = request.result;
			db.onversionchange = () => db.close();
			db.onclose = onGone;
			resolve(over(db));
		};
	});
}

function over(db: IDBDatabase): Database {
	/** What was typed must survive a power cut; a copy of what the server has need not. */
	const begin = (stores: StoreName[]) =>
		db.transaction(stores, "readwrite", {
			durability: stores.every((one) => one === "copies")
				? "relaxed"
				: "strict",
		});
	return {
		async write(changes) {
			if (changes.length === 0) return;
			const transaction = begin([...new Set(changes.map((one) => one.in))]);
			for (const change of changes) {
				const store = transaction.objectStore(change.in);
				if ("put" in change) store.put(change.put, change.at);
				else if (change.if) dropIf(store, change.drop, change.if);
				else store.delete(change.drop);
			}
			if (!changes.some((one) => "drop" in one && one.if))
				transaction.commit?.();
			await done(transaction);
		},
		get: (store, key) =>
			answer(db.transaction(store).objectStore(store).get(key)),
		async all(store, prefix = "") {
			const within = db.transaction(store).objectStore(store);
			const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
			const [keys, values] = await Promise.all([
				answer(within.getAllKeys(range)),
				answer(within.getAll(range)),
			]);
			return keys.map((key, at) => [String(key), values[at]]);
		},
		async clear(store) {
			const transaction = begin([store]);
			transaction.objectStore(store).clear();
			await done(transaction);
		},
		close: () => db.close(),
	};
}

function dropIf(
	store: IDBObjectStore,
	key: string,
	holds: (found: unknown) => boolean,
): void {
	const found = store.get(key);
	found.onsuccess = () => {
		if (found.result !== undefined && holds(found.result)) store.delete(key);
	};
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

function done(transaction: IDBTransaction): Promise<void> {
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
		transaction.onerror = () => reject(transaction.error);
	});
}
