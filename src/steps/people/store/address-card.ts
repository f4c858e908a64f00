import { type Insertable, type Selectable, sql } from "kysely";
import { newId } from "#core/ids.ts";
import type { Tx } from "#storage/db.ts";
import type { AddressCard as AddressCardTable } from "#storage/tables.ts";
import type { CardFields, OneField } from "../rules/card-fields.ts";
import { positionInHand } from "../rules.ts";
import { selectPositions } from "../store.ts";
import { sameIdsOf } from "./merged.ts";

/** A card and the contact that it belongs to by now: the one that stays of those that were merged. */
export type CardRow = Omit<Selectable<AddressCardTable>, "seen"> & {
	seen: CardFields | null;
	/** Null where there is nobody any more: erased, or taken out with an import that was undone. */
	keptId: string | null;
	/** Fields with an open question. */
	asked: OneField[];
};

/** Cards of a book in the order of their ids, after `after`; with `hrefs` only those. */
export async function selectCards(
	tx: Tx,
	bookId: string,
	{
		hrefs,
		after = null,
		most = 10_000,
	}: { hrefs?: readonly string[]; after?: string | null; most?: number } = {},
): Promise<CardRow[]> {
	const only = hrefs ? sql`and c.href = any(${hrefs}::text[])` : sql``;
	const { rows } = await sql<CardRow>`
		select c.*, kept.id as kept_id,
			array(select q.field from card_question q
				where q.address_card_id = c.id and q.kind = 'differs' and q.field <> '') as asked
		from address_card c
		left join contact named on named.id = c.contact_id
		left join contact kept on kept.id = coalesce(named.merged_into, named.id) and kept.erased_at is null
		where c.address_book_id = ${bookId} ${only} and (${after}::uuid is null or c.id > ${after}::uuid)
		order by c.id limit ${most}`.execute(tx);
	return rows;
}

export async function selectCard(
	tx: Tx,
	id: string,
): Promise<CardRow | undefined> {
	const found = await tx
		.selectFrom("addressCard")
		.select(["addressBookId", "href"])
		.where("id", "=", id)
		.executeTakeFirst();
	if (!found) return undefined;
	const { addressBookId, href } = found;
	return (await selectCards(tx, addressBookId, { hrefs: [href] }))[0];
}

/** The version of every card that the server had when we last looked. */
export async function selectVersions(
	tx: Tx,
	bookId: string,
): Promise<Map<string, string>> {
	const rows = await tx
		.selectFrom("addressCard")
		.select(["href", "etag"])
		.where("addressBookId", "=", bookId)
		.where("state", "!=", "gone")
		.execute();
	return new Map(rows.map(({ href, etag }) => [href, etag]));
}

export type CardChanges = Partial<
	Omit<Insertable<AddressCardTable>, "seen">
> & { seen?: CardFields | null };

const stored = ({ seen, ...changes }: CardChanges) => ({
	...changes,
	...(seen === undefined
		? {}
		: { seen: seen === null ? null : JSON.stringify(seen) }),
});

/** Writes what was seen of a card at its place, whether it was known or not. */
export async function saveCard(
	tx: Tx,
	card: CardChanges &
		Pick<
			Insertable<AddressCardTable>,
			"addressBookId" | "href" | "etag" | "state" | "seenAt"
		>,
): Promise<void> {
	const row = stored(card) as Insertable<AddressCardTable>;
	const { addressBookId, href, id: _, ...changes } = row;
	await tx
		.insertInto("addressCard")
		.values({ ...changes, id: newId(), addressBookId, href })
		.onConflict((conflict) =>
			conflict
				.columns(["accountId", "addressBookId", "href"])
				.doUpdateSet(changes),
		)
		.execute();
}

export async function updateCard(
	tx: Tx,
	id: string,
	changes: CardChanges,
): Promise<void> {
	await tx
		.updateTable("addressCard")
		.set(stored(changes) as Partial<Insertable<AddressCardTable>>)
		.where("id", "=", id)
		.execute();
}

export async function deleteCardRow(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom("addressCard").where("id", "=", id).execute();
}

/** What contacts have in common with cards, by id; those merged into one count to it. Sensitive notes are not among it. */
export async function selectCardFields(
	tx: Tx,
	ids: readonly string[],
	today: string,
): Promise<Map<string, CardFields>> {
	if (ids.length === 0) return new Map();
	const contacts = await tx
		.selectFrom("contact")
		.select(["id", "name", "givenName", "familyName", "note", "noteSensitive"])
		.where("id", "=", sql<string>`any(${ids}::uuid[])`)
		.execute();
	const { rows: points } = await sql<{
		keptId: string;
		kind: "email" | "phone" | "profile" | "uid";
		value: string;
		label: string | null;
	}>`select coalesce(c.merged_into, c.id) as kept_id, p.kind, p.value, p.label
		from contact_point p join contact c on c.id = p.contact_id
		where p.contact_id in ${sameIdsOf(ids)} order by p.id`.execute(tx);
	const positions = await selectPositions(tx, ids);
	const pointsBy = Map.groupBy(points, ({ keptId }) => keptId);
	const positionsBy = Map.groupBy(positions, ({ contactId }) => contactId);
	return new Map(
		contacts.map((contact) => {
			const values = (kind: string) =>
				(pointsBy.get(contact.id) ?? [])
					.filter((point) => point.kind === kind)
					.map(({ value, label }) => (label ? { value, label } : { value }));
			const inHand = positionInHand(positionsBy.get(contact.id) ?? [], today);
			const { name, givenName, familyName, note, noteSensitive } = contact;
			const fields: CardFields = {
				name: name
					? { full: name, given: givenName ?? "", family: familyName ?? "" }
					: null,
				email: values("email"),
				phone: values("phone"),
				profile: values("profile"),
				position: inHand && {
					title: inHand.title,
					organization: inHand.organization,
				},
				note: noteSensitive ? null : note,
			};
			return [contact.id, fields];
		}),
	);
}

/** People typed in since `since` who are on no card of the book; nobody that one has to be careful about. */
export async function selectNewForBook(
	tx: Tx,
	bookId: string,
	since: string,
): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select c.id from contact c
		where c.created_at >= ${since} and c.import_batch_id is null and c.name is not null
			and c.merged_into is null and c.erased_at is null and c.sensitivity is null and c.do_not_contact_at is null
			and not exists (
				select from address_card k join contact named on named.id = k.contact_id
				where k.address_book_id = ${bookId} and coalesce(named.merged_into, named.id) = c.id)
		order by c.created_at, c.id limit 500`.execute(tx);
	return rows.map(({ id }) => id);
}

/** Takes away a way to reach somebody that a card gave up. */
export async function deletePoint(tx: Tx, id: string): Promise<void> {
	await tx.deleteFrom("contactPoint").where("id", "=", id).execute();
}
