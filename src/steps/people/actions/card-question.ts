import { ok, type Result, refuse } from "#core/result.ts";
import { deleteCard, putCard, readCard } from "#dav/cards.ts";
import { changeVCard } from "#formats/change-vcard.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { todayOf } from "../actions.ts";
import {
	type CardFields,
	noFields,
	type OneField,
} from "../rules/card-fields.ts";
import type { ContactChanges } from "../rules/card-sync.ts";
import {
	type AddressBookRefusal,
	answersByKind,
	type CardAnswer,
	noCounts,
} from "../schema/address-book.ts";
import { selectBook } from "../store/address-book.ts";
import {
	type CardRow,
	deleteCardRow,
	selectCard,
	selectCardFields,
	updateCard,
} from "../store/address-card.ts";
import {
	type AskedRow,
	selectQuestions,
	withdrawQuestions,
} from "../store/card-question.ts";
import { refreshContact, updateContact } from "../store.ts";
import { serverOf } from "./address-book.ts";
import { aloneOnBook } from "./address-book-lock.ts";
import {
	addPositionOnce,
	changeFromCard,
	fieldsOfText,
} from "./card-fields.ts";
import { type Syncing, syncCard } from "./sync-card.ts";

export function readCardQuestions(actor: Actor): Promise<AskedRow[]> {
	return actor.db.read((tx) => selectQuestions(tx));
}

type Answered = Result<true, AddressBookRefusal>;

/**
 * Does what the seeker answered. What only concerns this side is done at once; what the server has to do is done now, and
 * where the server can't be reached the question stays open. Of a difference our version is kept as a change to be
 * written, so that answering it never depends on the server.
 */
export async function answerCardQuestion(
	actor: Actor,
	{ id, answer }: { id: string; answer: CardAnswer },
): Promise<Answered> {
	const [question] = await actor.db.read((tx) => selectQuestions(tx, id));
	if (!question) return refuse("card-question-missing", { id });
	const offered: readonly CardAnswer[] = answersByKind[question.kind];
	if (!offered.includes(answer))
		return refuse("card-answer-unknown", { answers: offered.join(", ") });
	const { addressBookId } = question;
	return aloneOnBook<true, AddressBookRefusal>(actor, addressBookId, () =>
		doAnswer(actor, question, answer),
	);
}

async function doAnswer(
	actor: Actor,
	question: AskedRow,
	answer: CardAnswer,
): Promise<Answered> {
	const found = await actor.db.read(async (tx) => ({
		card: await selectCard(tx, question.addressCardId),
		book: await selectBook(tx, question.addressBookId),
		today: await todayOf(actor, tx),
	}));
	const { card, book, today } = found;
	if (!card || !book)
		return refuse("card-question-missing", { id: question.id });
	const server = serverOf(actor, book);
	const url = new URL(book.bookUrl);
	const syncing: Syncing | null = server.ok
		? { actor, book, server: server.value, url, today, counts: { ...noCounts } }
		: null;
	switch (answer) {
		case "ours":
		case "theirs":
		case "both": {
			const field = question.field || "name";
			await actor.db.transaction((tx) =>
				settle(tx, actor, { card, field, answer, today }),
			);
			// Not reached now, it is written with the next sync.
			if (syncing) await syncCard(syncing, card.id, null);
			return ok(true);
		}
		case "keep-here":
		case "keep-there":
			await actor.db.transaction((tx) => part(tx, card));
			return ok(true);
		case "put-back":
			return syncing ? putBack(syncing, card) : refuse("secret-lost");
		case "delete-there":
			return syncing ? deleteThere(syncing, card) : refuse("secret-lost");
	}
}

/** Takes one version, or both where both can be had; the card's is then known, ours a change to be written. */
async function settle(
	tx: Tx,
	actor: Actor,
	{
		card,
		field,
		answer,
		today,
	}: { card: CardRow; field: OneField; answer: CardAnswer; today: string },
): Promise<void> {
	const { id, keptId } = card;
	await withdrawQuestions(tx, id, { kind: "differs", field });
	if (!keptId) return;
	const theirs = fieldsOfText(card.raw);
	const fieldsOf = async () =>
		(await selectCardFields(tx, [keptId], today)).get(keptId) ?? noFields;
	const ours = await fieldsOf();
	if (answer === "theirs") {
		const changes: ContactChanges = { [field]: theirs[field] };
		await changeFromCard(tx, actor, keptId, changes, ours, today);
	}
	if (answer === "both" && field === "position" && theirs.position)
		await addPositionOnce(tx, actor, keptId, theirs.position);
	if (answer === "both" && field === "note") {
		const note = [ours.note, theirs.note].filter(Boolean).join("\n\n");
		await updateContact(tx, keptId, { note, updatedAt: actor.now });
	}
	await refreshContact(tx, keptId, today);
	const seen: CardFields = { ...(card.seen ?? ours) };
	const now = answer === "ours" ? theirs : await fieldsOf();
	await updateCard(tx, id, { seen: { ...seen, [field]: now[field] } });
}

/** From now on the card and the person here go their own ways. */
async function part(tx: Tx, card: CardRow): Promise<void> {
	await withdrawQuestions(tx, card.id);
	await updateCard(tx, card.id, {
		...{ state: "apart", raw: null, seen: null, fault: null },
	});
}

async function putBack(syncing: Syncing, card: CardRow): Promise<Answered> {
	const { actor, server, url } = syncing;
	const { href, raw } = card;
	// Only a card of an old version can't be written by us; as it was, it can be put back all the same.
	const text = raw && (changeVCard(raw, []) ?? raw);
	if (!text) return refuse("card-question-missing", { id: card.id });
	const put = await putCard(server, url, { href, etag: null, text });
	const isThere = !put.ok && put.refusal.code === "dav-changed";
	if (!put.ok && !isThere) return put;
	await actor.db.transaction(async (tx) => {
		await withdrawQuestions(tx, card.id);
		await updateCard(tx, card.id, { state: "linked", etag: "" });
	});
	const read = await readCard(server, url, href);
	return read.ok ? syncCard(syncing, card.id, read.value) : read;
}

async function deleteThere(syncing: Syncing, card: CardRow): Promise<Answered> {
	const { actor, server, url } = syncing;
	const { href, etag } = card;
	const gone = await deleteCard(server, url, { href, etag });
	if (!gone.ok) {
		if (gone.refusal.code === "dav-changed") {
			const read = await readCard(server, url, href);
			if (read.ok)
				await actor.db.transaction((tx) =>
					updateCard(tx, card.id, { etag: read.value.etag }),
				);
		}
		return gone;
	}
	await actor.db.transaction((tx) => deleteCardRow(tx, card.id));
	return ok(true);
}
