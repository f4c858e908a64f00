import { type Database, STORES, type StoreName } from "./database.ts";

/** The same as a database, for as long as the page lives: where the browser gives no room, and in tests. */
export function memoryDatabase(): Database {
	const stores = new Map<StoreName, Map<string, unknown>>(
		STORES.map((name) => [name, new Map()]),
	);
	const within = (name: StoreName) => stores.get(name) ?? new Map();
	return {
		async write(changes) {
			for (const change of changes) {
				const store = within(change.in);
				if ("put" in change) store.set(change.at, structuredClone(change.put));
				else if (!change.if || change.if(store.get(change.drop)))
					store.delete(change.drop);
			}
		},
		get: async (name, key) => within(name).get(key),
		all: async (name, prefix = "") =>
			[...within(name)]
				.filter(([key]) => key.startsWith(prefix))
				.sort(([a], [b]) => (a < b ? -1 : 1)),
		clear: async (name) => within(name).clear(),
		close: () => {},
	};
}
