import type { Catalogue } from "#catalogue/occupations.ts";
import type { Instant } from "#core/instant.ts";
import type { AccountDb } from "./db.ts";

/** Who is asking, and with what: settled at the edge, so that routes, jobs and the command line share it (STYLE §2.2). */
export interface Actor {
	accountId: string;
	db: AccountDb;
	/** The moment of the request, the same for everything that it does. */
	now: Instant;
	catalogue: Catalogue;
}

/** The same actor inside a transaction: what it begins becomes a savepoint. */
export function within(actor: Actor, db: AccountDb): Actor {
	return { ...actor, db };
}
