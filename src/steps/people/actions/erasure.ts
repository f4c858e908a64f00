import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Erasure } from "../schema/erasure.ts";
import { selectErasure } from "../store/erasure.ts";
import { selectContact } from "../store.ts";

/** What erasing a person would take away and leave. The erasing itself goes through every step (`http/erase.ts`). */
export function readErasure(
	actor: Actor,
	id: string,
): Promise<Result<Erasure, "contact-missing">> {
	return actor.db.read(async (tx) => {
		const contact = await selectContact(tx, id);
		if (!contact) return refuse("contact-missing", { id });
		const counts = await selectErasure(tx, contact.id);
		return ok({ label: contact.label, ...counts });
	});
}
