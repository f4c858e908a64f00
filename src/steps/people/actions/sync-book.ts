import { ok, type Result, refuse } from "#core/result.ts";
import {
	type CardText,
	newHref,
	putCard,
	readCard,
	readCards,
	readChanges,
} from "#dav/cards.ts";
import type { DavAnswerRefusal, DavResult } from "#dav/refusal.ts";
import { changeVCard, emptyVCard } from "#formats/change-vcard.ts";
import type { ContactRecord, ReadFile, SkippedRow } from "#formats/record.ts";
import type { Actor } from "#storage/actor.ts";
import { todayOf } from "../actions.ts";
import { noFields } from "../rules/card-fields.ts";
import { changesForNew, isQuiet, planSync } from "../rules/card-sync.ts";
import { isForThePerson, nextSyncAt } from "../rules/sync-times.ts";
import {
	type AddressBookRefusal,
	noCounts,
	type SyncCounts,
} from "../schema/address-book.ts";
import { selectBook, updateBook } from "../store/address-book.ts";
import {
	deleteCardRow,
	saveCard,
	selectCardFields,
	selectCards,
	selectNewForBook,
	selectVersions,
	updateCard,
} from "../store/address-card.ts";
import { ask, withdrawQuestions } from "../store/card-question.ts";
import { lockImports } from "../store/import.ts";
import { serverOf } from "./address-book.ts";
import { aloneOnBook } from "./address-book-lock.ts";
import { fieldsOfText, readCardRecord } from "./card-fields.ts";
import { withoutErased } from "./erased.ts";
import { takeIn } from "./import.ts";
import { oursOf, type Syncing, syncCard } from "./sync-card.ts";

const TEXTS_AT_ONCE = 100;
const CARDS_AT_ONCE = 1000;

/**
 * Brings an address book and the people here in step, both ways. What was done before a failure stays done; the next
 * sync goes on from there. How it went, and when to try next, is kept with the book.
 */
export function syncAddressBook(
	actor: Actor,
	{ id }: { id: string },
): Promise<Result<SyncCounts, AddressBookRefusal>> {
	return aloneOnBook<SyncCounts, AddressBookRefusal>(actor, id, async () => {
		const found = await actor.db.read(async (tx) => ({
			book: await selectBook(tx, id),
			today: await todayOf(actor, tx),
		}));
		const { book, today } = found;
		if (!book) return refuse("address-book-missing", { id });
		const server = serverOf(actor, book);
		if (!server.ok) return finish(actor, book.id, book.failures, server);
		const url = new URL(book.bookUrl);
		const counts = { ...noCounts };
		const syncing = { actor, book, server: server.value, url, today, counts };
		const done = await syncAll(syncing);
		if (!done.ok) return finish(actor, id, book.failures, done);
		return finish(actor, id, 0, ok(counts), done.value);
	});
}

async function finish(
	actor: Actor,
	id: string,
	failuresBefore: number,
	result: Result<SyncCounts, AddressBookRefusal>,
	token?: string | null,
): Promise<Result<SyncCounts, AddressBookRefusal>> {
	const failures = result.ok ? 0 : failuresBefore + 1;
	const waits = !result.ok && isForThePerson(result.refusal.code);
	await actor.db.transaction((tx) =>
		updateBook(tx, id, {
			lastTriedAt: actor.now,
			failures,
			nextSyncAt: waits ? null : nextSyncAt(actor.now, failures),
			lastRefusal: result.ok ? null : result.refusal,
			...(result.ok && {
				lastSyncedAt: actor.now,
				syncToken: token ?? null,
				...(Object.values(result.value).some(Boolean) && {
					lastResult: { ...result.value, at: actor.now },
				}),
			}),
		}),
	);
	return result;
}

/** Gives the token to ask with next time. */
async function syncAll(
	syncing: Syncing,
): Promise<DavResult<string | null, DavAnswerRefusal>> {
	const { actor, book, server, url } = syncing;
	const known = await actor.db.read((tx) => selectVersions(tx, book.id));
	const changes = await readChanges(server, url, book.syncToken, known);
	if (!changes.ok) return changes;
	const { changed, removed, token } = changes.value;
	// Our own writes come back as changes.
	const news = changed.filter(({ href, etag }) => known.get(href) !== etag);
	for (let at = 0; at < news.length; at += TEXTS_AT_ONCE) {
		const some = news.slice(at, at + TEXTS_AT_ONCE).map(({ href }) => href);
		const texts = await readCards(server, url, some);
		if (!texts.ok) return texts;
		const taken = await takeTexts(syncing, texts.value);
		if (!taken.ok) return taken;
	}
	await noteRemoved(syncing, removed);
	if (book.mayWrite) {
		const pushed = await pushOurs(syncing);
		if (!pushed.ok) return pushed;
		const put = await putNew(syncing);
		if (!put.ok) return put;
	}
	return ok(token);
}

/** Cards that are new to us are taken in like a file; those of people here are brought in step. */
async function takeTexts(
	syncing: Syncing,
	texts: readonly CardText[],
): Promise<DavResult<true, DavAnswerRefusal>> {
	const { actor, book } = syncing;
	const hrefs = texts.map(({ href }) => href);
	const rows = await actor.db.read((tx) => selectCards(tx, book.id, { hrefs }));
	const rowsBy = new Map(rows.map((row) => [row.href, row]));
	const isNew = ({ href }: CardText) =>
		!rowsBy.has(href) || rowsBy.get(href)?.state === "left-out";
	await takeNew(syncing, texts.filter(isNew));
	for (const text of texts) {
		const row = rowsBy.get(text.href);
		if (!row || row.state === "left-out") continue;
		if (row.state === "gone")
			// It is back: what was asked about it is answered.
			await actor.db.transaction(async (tx) => {
				await withdrawQuestions(tx, row.id, { kind: "gone-there" });
				await updateCard(tx, row.id, { state: "linked" });
			});
		if (row.state === "apart" || !row.keptId)
			await actor.db.transaction((tx) =>
				updateCard(tx, row.id, { etag: text.etag }),
			);
		else {
			const done = await syncCard(syncing, row.id, text);
			if (!done.ok) return done;
		}
	}
	return ok(true);
}

async function takeNew(
	{ actor, book, today, counts }: Syncing,
	texts: readonly CardText[],
): Promise<void> {
	if (texts.length === 0) return;
	const all = readAll(texts);
	await actor.db.transaction(async (tx) => {
		await lockImports(tx);
		// Somebody whom the seeker erased does not come back by another card.
		const file = await withoutErased(tx, all);
		const taken = await takeIn(tx, actor, file, { name: book.name });
		const fields = await selectCardFields(tx, taken.contactIds, today);
		const idsByRow = new Map(
			file.records.map(({ row }, at) => [row, taken.contactIds[at]]),
		);
		for (const [index, { href, etag, text }] of texts.entries()) {
			const contactId = idsByRow.get(index + 1);
			const place = { addressBookId: book.id, href, etag, seenAt: actor.now };
			if (!contactId) await saveCard(tx, { ...place, state: "left-out" });
			else
				await saveCard(tx, {
					...{ ...place, state: "linked", raw: text },
					...{ contactId, seenContactId: contactId },
					seen: fields.get(contactId) ?? noFields,
				});
		}
		counts.added += taken.created;
		counts.merged += taken.merged + taken.unchanged;
		counts.leftOut += file.skipped.length;
	});
}

/** The cards as a file is read, one row each. */
function readAll(texts: readonly CardText[]): ReadFile {
	const records: ContactRecord[] = [];
	const skipped: SkippedRow[] = [];
	for (const [index, { text }] of texts.entries()) {
		const row = index + 1;
		const read = readCardRecord(text);
		if (read.ok) records.push({ ...read.value, row });
		else skipped.push({ row, code: "not-a-person" });
	}
	return { kind: "vcard", read: texts.length, records, skipped };
}

/** What the server has no more is asked about; nothing is assumed (METHOD §3, Privacy: nobody is erased by the way). */
async function noteRemoved(
	{ actor, book, counts }: Syncing,
	hrefs: readonly string[],
): Promise<void> {
	if (hrefs.length === 0) return;
	await actor.db.transaction(async (tx) => {
		for (const card of await selectCards(tx, book.id, { hrefs })) {
			if (card.state === "gone" && card.keptId) continue;
			if (card.state !== "linked" || !card.keptId) {
				await deleteCardRow(tx, card.id);
				continue;
			}
			await withdrawQuestions(tx, card.id);
			await updateCard(tx, card.id, { state: "gone" });
			await ask(tx, {
				...{ addressCardId: card.id, kind: "gone-there" },
				askedAt: actor.now,
			});
			counts.asked++;
		}
	});
}

/** What changed here goes onto the cards; who is no longer here is asked about. */
async function pushOurs(
	syncing: Syncing,
): Promise<DavResult<true, DavAnswerRefusal>> {
	const { actor, book, today } = syncing;
	for (let after: string | null = null; ; ) {
		const page = await actor.db.read(async (tx) => {
			const most = CARDS_AT_ONCE;
			const cards = await selectCards(tx, book.id, { after, most });
			const linked = cards.filter(({ state }) => state === "linked");
			const ids = linked.flatMap(({ keptId }) => keptId ?? []);
			const fields = await selectCardFields(tx, [...new Set(ids)], today);
			return { cards, linked, fields };
		});
		for (const card of page.linked) {
			const now = card.keptId ? page.fields.get(card.keptId) : undefined;
			if (!now) {
				await askGoneHere(syncing, card.id);
				continue;
			}
			const there = fieldsOfText(card.raw);
			const ours = oursOf(card, now);
			const plan = planSync(ours, { seen: there, now: there }, card.asked);
			const isNews =
				!isQuiet(plan) || JSON.stringify(card.seen) !== JSON.stringify(now);
			if (!isNews) continue;
			const done = await syncCard(syncing, card.id, null);
			if (!done.ok) return done;
		}
		after = page.cards.at(-1)?.id ?? null;
		if (page.cards.length < CARDS_AT_ONCE) return ok(true);
	}
}

async function askGoneHere(
	{ actor, counts }: Syncing,
	addressCardId: string,
): Promise<void> {
	await actor.db.transaction(async (tx) => {
		const asked = await ask(tx, {
			...{ addressCardId, kind: "gone-here", askedAt: actor.now },
		});
		if (asked) counts.asked++;
	});
}

/** People added here, where the seeker wants them in this book. */
async function putNew(
	syncing: Syncing,
): Promise<DavResult<true, DavAnswerRefusal>> {
	const { actor, book, today } = syncing;
	const since = book.takesNewSince;
	if (!since) return ok(true);
	const fields = await actor.db.read(async (tx) => {
		const ids = await selectNewForBook(tx, book.id, since);
		return selectCardFields(tx, ids, today);
	});
	for (const [contactId, ours] of fields) {
		const done = await putOne(syncing, contactId, ours);
		if (!done.ok) return done;
	}
	return ok(true);
}

async function putOne(
	{ actor, book, server, url, counts }: Syncing,
	contactId: string,
	seen: NonNullable<ReturnType<typeof oursOf>["now"]>,
): Promise<DavResult<true, DavAnswerRefusal>> {
	// The same place for the same person: broken off between writing and hearing of it, the next try finds it there.
	const href = newHref(url, contactId);
	const text = changeVCard(emptyVCard(contactId), changesForNew(seen)) ?? "";
	const put = await putCard(server, url, { href, etag: null, text });
	const isThere = !put.ok && put.refusal.code === "dav-changed";
	if (!put.ok && !isThere) return put;
	const read = await readCard(server, url, href);
	if (!read.ok) return read;
	await actor.db.transaction((tx) =>
		saveCard(tx, {
			...{ addressBookId: book.id, href, etag: read.value.etag },
			...{ state: "linked", raw: read.value.text, seenAt: actor.now },
			...{ contactId, seenContactId: contactId, seen },
		}),
	);
	counts.putThere++;
	return ok(true);
}
