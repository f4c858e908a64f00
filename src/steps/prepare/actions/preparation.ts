import type { Actor } from "#storage/actor.ts";
import { type PreparedRow, selectPrepared } from "../store.ts";

/** What is prepared for each target that no verdict has dropped. */
export function listPreparations(actor: Actor): Promise<PreparedRow[]> {
	return actor.db.transaction((tx) => selectPrepared(tx, actor.now));
}
