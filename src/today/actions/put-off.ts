import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { readToday, type Today } from "../actions.ts";
import { putOffUntil } from "../rules/put-off.ts";
import type { PutOffInput } from "../schema.ts";
import { deletePutOff, upsertPutOff } from "../store.ts";

/** Puts something that is due off, as far as METHOD lets it wait; it stays away until then. */
export function putOff(
	actor: Actor,
	{ id, howLong }: PutOffInput,
): Promise<Result<Today, "thing-not-due" | "thing-cant-wait">> {
	return actor.db.transaction(async (tx) => {
		const { day, due, putOff: away } = await readToday(tx, actor, actor.now);
		const thing = [...due, ...away.map((one) => one.thing)].find(
			(one) => one.id === id,
		);
		if (!thing) return refuse("thing-not-due", { id });
		const until = putOffUntil(thing, howLong, day.today);
		if (!until.ok) return until;
		await upsertPutOff(tx, { thingId: id, until: until.value, at: actor.now });
		return ok(await readToday(tx, actor, actor.now));
	});
}

/** Brings it back. */
export function takeUp(actor: Actor, id: string): Promise<Today> {
	return actor.db.transaction(async (tx) => {
		await deletePutOff(tx, id);
		return readToday(tx, actor, actor.now);
	});
}
