import { outOfOffice } from "#core/approach/answers.ts";
import { newId } from "#core/ids.ts";
import { dateIn } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type MailKind, mailKind } from "#formats/mail-kind.ts";
import type { MailReading } from "#formats/mail-message.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import { namedApproach } from "../rules/approach.ts";
import type { MailRefusal } from "../schema/mail.ts";
import { insertTouch, selectApproach } from "../store/approach.ts";
import {
	deleteIncoming,
	type IncomingRow,
	insertIncoming,
	type LooseRow,
	selectLooseIncoming,
	settleIncoming,
	updateIncoming,
} from "../store/incoming.ts";
import {
	type OutgoingRow,
	selectAbout,
	selectOutgoing,
	updateOutgoing,
} from "../store/outgoing.ts";
import { selectPerson, selectSeeker } from "../store/people.ts";
import { answerByToken } from "./answer-token.ts";
import { happen } from "./approach-happening.ts";
import { bounceApproach } from "./approach-sending.ts";
import { readCalendarMail } from "./calendar-reply.ts";
import { resolveApproachSending } from "./outgoing-approach.ts";

/** What a mail of one of our threads is handed to before it counts as an answer in words. */
export interface MailReader {
	kind: "calendar" | "token";
	/** What happened; null: it is nothing for this reader, and nothing was changed. `actor` is inside a transaction. */
	read(
		actor: Actor,
		mail: Pick<MailReading, "subject" | "text" | "from" | "calendars">,
	): Promise<unknown>;
}

/** Calendar replies, and answers by a prepared mail. Whoever understands another form adds it here. */
const readers: MailReader[] = [
	{ kind: "calendar", read: readCalendarMail },
	{ kind: "token", read: readTokenMail },
];

/** What the state no longer takes is for the person to read. */
async function readTokenMail(
	actor: Actor,
	mail: Pick<MailReading, "subject" | "text" | "from">,
): Promise<unknown> {
	const answered = await answerByToken(actor, mail);
	return answered?.kind === "refused" ? null : answered;
}

/** Where a mail belongs: to a message of ours, or to an approach whose contact was written to. */
export interface Thread {
	outgoingId: string | null;
	approachId: string | null;
}

export interface Arrived {
	mail: MailReading;
	thread: Thread;
	/** Its Message-ID, or what stands for it. */
	messageId: string;
	receivedAt: string;
}

/** Takes one mail of a thread in, in one transaction. Null: it was counted before, or says nothing. */
export function takeIncoming(
	actor: Actor,
	arrived: Arrived,
): Promise<IncomingRow["kind"] | null> {
	return actor.db.transaction(async (tx, nested) => {
		const seeker = await selectSeeker(tx);
		const kind = mailKind(
			arrived.mail,
			dateIn(arrived.receivedAt, seeker.zone),
		);
		if (kind.kind === "delayed" || kind.kind === "receipt") return null;
		const place = await placeOf(tx, arrived.thread);
		const id = newId();
		const isNew = await insertIncoming(tx, {
			id,
			...{ messageId: arrived.messageId, kind: kind.kind },
			outgoingId: place.outgoing?.id ?? null,
			...{ approachId: place.approachId, contactId: place.contactId },
			fromAddress: arrived.mail.from.slice(0, 320),
			...{ subject: arrived.mail.subject || null, body: null, touchId: null },
			returnOn: kind.kind === "out-of-office" ? kind.returnOn : null,
			...{ receivedAt: arrived.receivedAt, settledAt: null },
		});
		if (!isNew) return null;
		const inside = { ...within(actor, nested), now: actor.now };
		await proveSent(inside, place, kind);
		return take(tx, nested, inside, { id, kind, place, arrived });
	});
}

interface Place {
	outgoing: OutgoingRow | undefined;
	approachId: string | null;
	contactId: string | null;
}

async function placeOf(
	tx: Tx,
	{ outgoingId, approachId }: Thread,
): Promise<Place> {
	const outgoing = outgoingId
		? await selectOutgoing(tx, outgoingId)
		: undefined;
	const about = outgoing
		? await selectAbout(tx, { kind: outgoing.aboutKind, id: outgoing.aboutId })
		: { approachId, contactId: null };
	const approach = about.approachId
		? await selectApproach(tx, about.approachId)
		: undefined;
	return {
		outgoing,
		approachId: approach?.id ?? null,
		contactId:
			approach?.contactId ?? outgoing?.contactId ?? about.contactId ?? null,
	};
}

/** Whatever comes back to a message proves that it went out. */
async function proveSent(
	actor: Actor,
	{ outgoing }: Place,
	{ kind }: MailKind,
): Promise<void> {
	if (outgoing?.status !== "unsure") return;
	if (outgoing.aboutKind === "approach") {
		await resolveApproachSending(actor, outgoing.aboutId, "sent");
		return;
	}
	const status = kind === "bounce" ? "bounced" : "sent";
	await actor.db.transaction((tx) =>
		updateOutgoing(tx, outgoing.id, { status, sentAt: outgoing.triedAt }),
	);
}

interface Taking {
	id: string;
	kind: MailKind;
	place: Place;
	arrived: Arrived;
}

async function take(
	tx: Tx,
	nested: AccountDb,
	actor: Actor,
	{ id, kind, place, arrived }: Taking,
): Promise<IncomingRow["kind"] | null> {
	const { mail } = arrived;
	const settled = (more: object = {}) =>
		updateIncoming(tx, id, { settledAt: actor.now, ...more });
	switch (kind.kind) {
		case "bounce":
			await takeBounce(tx, actor, place, kind.said);
			await settled();
			return "bounce";
		case "out-of-office": {
			const isCounted = await countReturn(actor, place, kind.returnOn);
			const touchId = await addTouch(tx, actor, "other", place, arrived);
			// Without a date the person is asked for it, where it can count at all.
			const waits = !isCounted && kind.returnOn === null && place.approachId;
			await updateIncoming(tx, id, {
				touchId,
				settledAt: waits ? null : actor.now,
			});
			return "out-of-office";
		}
		default: {
			for (const reader of readers)
				if (await reader.read(within(actor, nested), mail)) {
					await settled({ kind: reader.kind });
					return reader.kind;
				}
			if (!place.outgoing && !place.approachId) {
				await deleteIncoming(tx, id);
				return null;
			}
			const touchId = await addTouch(tx, actor, "answer", place, arrived);
			await updateIncoming(tx, id, {
				touchId,
				body: touchId ? null : mail.text,
			});
			return "answer";
		}
	}
}

async function takeBounce(
	tx: Tx,
	actor: Actor,
	{ outgoing, approachId }: Place,
	said: string,
): Promise<void> {
	if (outgoing)
		await updateOutgoing(tx, outgoing.id, {
			status: "bounced",
			lastRefusal: JSON.stringify({ code: "mail-bounced", facts: { said } }),
		});
	// An invitation or a thank-you that came back says nothing of the request.
	if (outgoing?.aboutKind !== "approach" || !approachId) return;
	await bounceApproach(actor, approachId, { ...(said && { note: said }) });
}

/** The day of return becomes day 0, where an answer is being waited for. */
async function countReturn(
	actor: Actor,
	{ approachId }: Place,
	returnOn: string | null,
): Promise<boolean> {
	if (!approachId || !returnOn) return false;
	const moved = await happen(actor, approachId, undefined, ({ state }) => {
		const away = namedApproach(outOfOffice(state, returnOn));
		return away.ok ? ok({ state: away.value }) : away;
	});
	return moved.ok;
}

async function addTouch(
	tx: Tx,
	actor: Actor,
	kind: "answer" | "other",
	{ approachId, contactId, outgoing }: Place,
	{ mail, receivedAt }: Arrived,
): Promise<string | null> {
	if (!approachId) return null;
	// Servers count whole seconds and clocks differ, but no answer comes before what it answers.
	const asked = outgoing?.triedAt ?? receivedAt;
	const came = receivedAt > asked ? receivedAt : asked;
	// Of whoever was erased nothing is kept any more.
	const person = contactId ? await selectPerson(tx, contactId) : undefined;
	if (!person) return null;
	const id = newId();
	await insertTouch(tx, {
		...{ id, approachId, kind, channel: "email" },
		...{ subject: mail.subject || null, body: mail.text || null },
		happenedAt: came < actor.now ? came : actor.now,
		createdAt: actor.now,
	});
	return id;
}

/** Mails that came without an approach and wait to be read. */
export function listLooseAnswers(
	actor: Actor,
	of: { contactId?: string; meetingId?: string },
): Promise<LooseRow[]> {
	return actor.db.transaction((tx) => selectLooseIncoming(tx, of));
}

/** The person read a mail, and it changes nothing yet. */
export function settleAnswer(
	actor: Actor,
	id: string,
): Promise<Result<true, MailRefusal>> {
	return actor.db.transaction(async (tx) => {
		const settled = await settleIncoming(tx, { id }, actor.now);
		return settled.length > 0 ? ok(true) : refuse("incoming-unknown", { id });
	});
}
