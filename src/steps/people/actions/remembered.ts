import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { todayOf } from "../actions.ts";
import { namePartsOf } from "../rules/line-names.ts";
import type {
	CorrectRememberedInput,
	RememberRefusal,
} from "../schema/remember.ts";
import {
	deleteRemembered,
	deleteTypedPositions,
	isRemembered,
	type RememberedRow,
	selectRemembered,
	selectRememberedOf,
} from "../store/remember.ts";
import {
	refreshContact,
	selectContact,
	selectPositions,
	updateContact,
} from "../store.ts";
import { addTypedPosition } from "./remember.ts";

/** The people that lines added, the latest first. */
export function listRemembered(actor: Actor, limit: number) {
	return actor.db.read((tx) => selectRemembered(tx, limit));
}

/** Corrects how a line was read: only somebody whom a line added. */
export function correctRemembered(
	actor: Actor,
	{
		id,
		title,
		organization,
		...changes
	}: CorrectRememberedInput & { id: string },
): Promise<
	Result<RememberedRow, "remembered-missing" | "contact-needs-something">
> {
	return actor.db.transaction(async (tx) => {
		const contact = await selectContact(tx, id);
		if (contact?.id !== id || !(await isRemembered(tx, id)))
			return refuse("remembered-missing", { id });
		const name = changes.name === undefined ? contact.name : changes.name;
		const [position] = (await selectPositions(tx, [id])).toReversed();
		const job = {
			title: title === undefined ? position?.title : title,
			organization:
				organization === undefined ? position?.organization : organization,
		};
		if (!name && !job.title && !job.organization)
			return refuse("contact-needs-something");
		const names = changes.name ? namePartsOf(changes.name) : {};
		await updateContact(tx, id, {
			...changes,
			...(changes.name !== undefined && {
				givenName: names.givenName ?? null,
				familyName: names.familyName ?? null,
			}),
			updatedAt: actor.now,
		});
		if (title !== undefined || organization !== undefined) {
			await deleteTypedPositions(tx, id);
			await addTypedPosition(tx, actor, id, job);
		}
		await refreshContact(tx, id, await todayOf(actor, tx));
		const [row] = await selectRememberedOf(tx, [id]);
		if (!row) throw new Error("a contact is gone within its own transaction");
		return ok(row);
	});
}

/** Takes back somebody whom a line added, as long as nothing else speaks of them. Twice is as once. */
export async function forgetRemembered(
	actor: Actor,
	id: string,
): Promise<Result<true, RememberRefusal>> {
	return actor.db.transaction(async (tx, db) => {
		const contact = await selectContact(tx, id);
		if (!contact) return ok(true as const);
		if (contact.id !== id || !(await isRemembered(tx, id)))
			return refuse("remembered-in-use", { label: contact.label });
		try {
			await db.transaction((inner) => deleteRemembered(inner, id));
		} catch (error) {
			if (!isReferredTo(error)) throw error;
			return refuse("remembered-in-use", { label: contact.label });
		}
		return ok(true as const);
	});
}

/** PostgreSQL's foreign_key_violation. */
const isReferredTo = (error: unknown) =>
	error instanceof Error && "code" in error && error.code === "23503";
