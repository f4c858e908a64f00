import { ok } from "#core/result.ts";
import { type CardText, putCard, readCard } from "#dav/cards.ts";
import type { DavAnswerRefusal, DavResult } from "#dav/refusal.ts";
import type { DavServer } from "#dav/server.ts";
import { changeVCard } from "#formats/change-vcard.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { type CardFields, noFields } from "../rules/card-fields.ts";
import { planSync, type Side, type SyncPlan } from "../rules/card-sync.ts";
import type { SyncCounts } from "../schema/address-book.ts";
import type { AddressBookRow } from "../store/address-book.ts";
import {
	type CardRow,
	selectCard,
	selectCardFields,
	updateCard,
} from "../store/address-card.ts";
import { ask, withdrawQuestions } from "../store/card-question.ts";
import { changeFromCard, fieldsOfText } from "./card-fields.ts";

/** What a sync goes by and counts. */
export interface Syncing {
	actor: Actor;
	book: AddressBookRow;
	server: DavServer;
	url: URL;
	today: string;
	counts: SyncCounts;
}

/** A card that changes under our hands again and again is left for the next sync. */
const MOST_ROUNDS = 5;
/** Refusals of one card: the others go on. */
const OF_ONE_CARD = [
	...["dav-forbidden", "dav-not-understood", "dav-missing", "dav-too-large"],
];

/**
 * Brings a contact and its card in step: reads, decides, writes here, writes there over exactly the version that was
 * read, and reads once more, because servers write cards anew. When the card changed in between, it begins again.
 * `fresh` is the card as the server has it now, where that is known.
 */
export async function syncCard(
	syncing: Syncing,
	cardId: string,
	fresh: CardText | null,
): Promise<DavResult<true, DavAnswerRefusal>> {
	const { server, url, actor, counts } = syncing;
	let text = fresh;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const step = await actor.db.transaction((tx) =>
			takeStep(tx, syncing, cardId, text),
		);
		if (!step) return ok(true);
		if (!text) {
			const read = await readCard(server, url, step.card.href);
			if (!read.ok) return failed(syncing, step.card, read);
			text = read.value;
			if (text.etag !== step.card.etag) continue;
		}
		const changed = changeVCard(text.text, step.plan.there);
		if (changed === null)
			return giveUp(syncing, step.card, "card-not-writable", step.ours);
		const { href } = step.card;
		const put = await putCard(server, url, {
			href,
			etag: text.etag,
			text: changed,
		});
		if (put.ok) {
			counts.changedThere++;
			await actor.db.transaction((tx) =>
				updateCard(tx, cardId, {
					raw: changed,
					etag: put.value.etag ?? "",
					seen: step.ours,
					fault: null,
				}),
			);
		} else if (put.refusal.code !== "dav-changed")
			return failed(syncing, step.card, put);
		const read = await readCard(server, url, href);
		if (!read.ok) return failed(syncing, step.card, read);
		text = read.value;
	}
	return ok(true);
}

interface Step {
	card: CardRow;
	plan: SyncPlan;
	ours: CardFields;
}

/** One look at both sides, with what follows of it here; gives what is left to be written there, or null. */
async function takeStep(
	tx: Tx,
	syncing: Syncing,
	cardId: string,
	fresh: CardText | null,
): Promise<Step | null> {
	const { actor, book, today, counts } = syncing;
	const card = await selectCard(tx, cardId);
	if (!card?.keptId || card.state !== "linked") return null;
	const { keptId } = card;
	const fieldsOf = async () =>
		(await selectCardFields(tx, [keptId], today)).get(keptId) ?? noFields;
	const ours = oursOf(card, await fieldsOf());
	const seen = fieldsOfText(card.raw);
	const theirs = { seen, now: fresh ? fieldsOfText(fresh.text) : seen };
	const { asked } = card;
	const plan = planSync(ours, theirs, asked);
	if (Object.keys(plan.here).length > 0) {
		await changeFromCard(tx, actor, keptId, plan.here, theirs.seen, today);
		counts.changedHere++;
	}
	for (const { field, ...sides } of plan.differences) {
		if (!asked.includes(field)) counts.asked++;
		await ask(tx, {
			...{ addressCardId: cardId, kind: "differs", field, ...sides },
			askedAt: actor.now,
		});
	}
	for (const field of plan.settled)
		await withdrawQuestions(tx, cardId, { kind: "differs", field });
	const after = await fieldsOf();
	const isDone = plan.there.length === 0 || !book.mayWrite;
	await updateCard(tx, cardId, {
		...(fresh && { raw: fresh.text, etag: fresh.etag }),
		// What is still to be written there stays a change of ours until it is.
		seen: isDone ? after : withPending(after, ours.seen, plan),
		seenContactId: keptId,
		seenAt: actor.now,
		...(isDone && { fault: null }),
	});
	const now = { ...card, ...(fresh && { etag: fresh.etag }) };
	return isDone ? null : { card: now, plan, ours: after };
}

/** After a merge here the card belongs to a person with more to them: that is no change to be written there. */
export function oursOf(card: CardRow, now: CardFields): Side {
	const isSame = card.seen !== null && card.seenContactId === card.keptId;
	return { seen: isSame ? (card.seen ?? now) : now, now };
}

function withPending(
	after: CardFields,
	before: CardFields,
	{ there }: SyncPlan,
): CardFields {
	const pending = there.map(({ field }) => [field, before[field]]);
	return { ...after, ...Object.fromEntries(pending) };
}

async function failed<T>(
	syncing: Syncing,
	card: CardRow,
	result: DavResult<T, DavAnswerRefusal>,
): Promise<DavResult<true, DavAnswerRefusal>> {
	if (result.ok) throw new Error("not a refusal");
	const { code } = result.refusal;
	if (!OF_ONE_CARD.includes(code)) return result;
	return giveUp(syncing, card, code);
}

/** Says of this card why it was not written; with `seen`, it is not tried again until something changes. */
async function giveUp(
	{ actor, counts }: Syncing,
	card: CardRow,
	fault: string,
	seen?: CardFields,
): Promise<DavResult<true, DavAnswerRefusal>> {
	counts.faults++;
	await actor.db.transaction((tx) =>
		updateCard(tx, card.id, { fault, ...(seen && { seen }) }),
	);
	return ok(true);
}
