import { read } from "#http/client.ts";
import { client, queries } from "./api.ts";

const SAID = "askaround:zone-said";

/**
 * Tells the server once where this browser sits, so that "today" is the person's own day. A zone that was chosen in
 * Settings stays: only the UTC of a fresh account is replaced, and only the first time.
 */
export async function sayOwnZone(): Promise<void> {
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	try {
		if (localStorage.getItem(SAID)) return;
		const { zone } = await read(client.profile.$get());
		if (zone === "UTC" && timeZone && timeZone !== "UTC") {
			const json = { zone: timeZone };
			await read(client.profile.$patch({ json }));
			await queries.invalidateQueries();
		}
		localStorage.setItem(SAID, timeZone);
	} catch {
		// Not signed in, a zone that the server does not know, or no storage: the next visit tries again.
	}
}
