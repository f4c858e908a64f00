import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { changing, todayOf } from "../actions.ts";
import { MOST_TAGS, tagKey } from "../rules/tag.ts";
import type { AddTagInput } from "../schema/tag.ts";
import {
	deleteTag,
	insertTags,
	selectTags,
	selectUsedTags,
} from "../store/tag.ts";
import { type ContactRow, refreshContact, selectContact } from "../store.ts";

/** Puts a tag on people; all of them get it, or nobody. */
export function addTag(
	actor: Actor,
	{ tag, contactIds }: AddTagInput,
): Promise<Result<{ tagged: number }, "contact-missing" | "too-many-tags">> {
	return actor.db.transaction(async (tx) => {
		const ids = new Set<string>();
		for (const id of contactIds) {
			const contact = await selectContact(tx, id);
			if (!contact) return refuse("contact-missing", { id });
			const there = await selectTags(tx, contact.id);
			if (there.length >= MOST_TAGS)
				return refuse("too-many-tags", {
					label: contact.label,
					most: MOST_TAGS,
				});
			ids.add(contact.id);
		}
		await insertTags(tx, { key: tagKey(tag), tag }, [...ids], actor.now);
		const today = await todayOf(actor, tx);
		for (const id of ids) await refreshContact(tx, id, today);
		return ok({ tagged: ids.size });
	});
}

/** Takes a tag off a person; one that they don't have is no matter. */
export function removeTag(
	actor: Actor,
	{ id, key }: { id: string; key: string },
): Promise<Result<ContactRow, "contact-missing">> {
	return changing(actor, id, async (tx, contact) => {
		await deleteTag(tx, contact.id, key);
		return ok(true);
	});
}

/** The tags in use. */
export function listTags(actor: Actor) {
	return actor.db.read((tx) => selectUsedTags(tx, 200));
}
