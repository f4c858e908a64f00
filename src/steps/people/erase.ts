import { dateIn } from "#core/instant.ts";
import { withoutPerson } from "#core/without-person.ts";
import m from "#messages/people-person";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { type Erasing, needlesOf, scrubTexts } from "#storage/erase.ts";
import {
	eraseContacts,
	insertErasedKeys,
	selectIdentity,
	selectMentioning,
	selectTheirMeetings,
	settleSearch,
} from "./store/erase.ts";
import { texts } from "./store/held.ts";
import { selectSeeker } from "./store/seeker.ts";
import { deleteTagsLike } from "./store/tag.ts";
import { refreshContact, selectContact } from "./store.ts";

/** Everything by which a person is known, before it goes; undefined when they are not there. */
export async function findErasing(
	tx: Tx,
	id: string,
	{ now }: Actor,
): Promise<Erasing | undefined> {
	const contact = await selectContact(tx, id);
	if (!contact) return undefined;
	const { contactIds, ...identity } = await selectIdentity(tx, contact.id);
	return {
		contactIds,
		identity,
		meetings: await selectTheirMeetings(tx, contactIds),
		word: m.someone(),
		at: now,
	};
}

/** The person themselves, and their name in what is written about others. */
export async function erasePeople(
	tx: Tx,
	person: Erasing,
	actor: Actor,
): Promise<void> {
	const mentioning = await selectMentioning(
		tx,
		needlesOf(person.identity, false),
	);
	await insertErasedKeys(tx, person.contactIds);
	await eraseContacts(tx, person);
	for (const [table, columns] of texts)
		await scrubTexts(tx, table, columns, person);
	// A tag that names them says nothing any more.
	await deleteTagsLike(tx, (tag) => {
		const { identity, word } = person;
		return withoutPerson(tag, identity, { word, isAboutThem: false }) !== tag;
	});
	const today = dateIn(actor.now, (await selectSeeker(tx)).zone);
	for (const id of mentioning) {
		const other = await selectContact(tx, id);
		if (other) await refreshContact(tx, other.id, today);
	}
	await settleSearch(tx);
}
