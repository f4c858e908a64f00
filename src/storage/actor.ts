import type { Catalogue } from "#catalogue/occupations.ts";
import type { WorkCalendars } from "#core/business-days.ts";
import type { Instant } from "#core/instant.ts";
import type { AccountDb } from "./db.ts";
import type { Secrets } from "./secrets.ts";

/** Who is asking, and with what: settled at the edge, so that routes, jobs and the command line share it (STYLE §2.2). */
export interface Actor {
	accountId: string;
	db: AccountDb;
	/** The moment of the request, the same for everything that it does. */
	now: Instant;
	catalogue: Catalogue;
	/** Weekends and public holidays, by country. */
	daysOff: WorkCalendars;
	/** Where the person opens the program, such as `http://127.0.0.1:4760`; undefined where nothing listens. */
	address?: string;
	/** Passwords for other servers, encrypted outside of the database. */
	secrets: Secrets;
	/** Where contacts reach this server with a link, such as `https://ask.example.org`; undefined where they don't. */
	publicUrl?: string | undefined;
	/**
	 * Leaves work to the queue, once for each key that waits, now or not before an instant; undefined or without effect
	 * in a program that doesn't work it. `data` carries `accountId`.
	 */
	later?: (
		name: string,
		data: object,
		key: string,
		at?: Instant,
	) => Promise<void>;
}

/** The same actor inside a transaction: what it begins becomes a savepoint. */
export function within(actor: Actor, db: AccountDb): Actor {
	return { ...actor, db };
}
