import type { Guard } from "#core/shareable.ts";
import type { Actor } from "#storage/actor.ts";
import { selectGuard } from "../store/guard.ts";

/** What the words of any talk may not carry when they are shown beside another. */
export function readGuard(actor: Actor): Promise<Guard> {
	return actor.db.read(selectGuard);
}
