import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb, Tx } from "#storage/db.ts";
import { lastMessage } from "../rules/drafts.ts";
import type { ArrangeApproachRefusal } from "../schema/approach.ts";
import type { MailRefusal, SendByMailInput } from "../schema/mail.ts";
import { insertTouch, lockApproach } from "../store/approach.ts";
import {
	type OutgoingRow,
	selectLatestOutgoing,
	selectOutgoing,
	updateOutgoing,
} from "../store/outgoing.ts";
import { answerHtmlFor } from "./answer-token.ts";
import { type ApproachPageParts, approachPage, keepDraft } from "./approach.ts";
import { completeApproaches } from "./approach-reading.ts";
import {
	outgoingTouch,
	remindApproach,
	resolveSending,
	sendApproach,
	thankApproach,
} from "./approach-sending.ts";
import { keep, sendSoon } from "./outgoing.ts";

type Refused = ArrangeApproachRefusal | MailRefusal;

/** Puts the message in hand into the queue, after the same checks as before any sending. The same id twice sends once. */
export async function sendApproachByMail(
	actor: Actor,
	id: string,
	input: SendByMailInput,
): Promise<Result<ApproachPageParts, Refused>> {
	const done = await actor.db.transaction(
		async (tx): Promise<Result<ApproachPageParts, Refused>> => {
			const row = await lockApproach(tx, id);
			if (!row) return refuse("approach-unknown", { id });
			if (input.id && (await selectOutgoing(tx, input.id)))
				return approachPage(tx, actor, id);
			const [whole] = await completeApproaches(tx, actor, [row]);
			if (!whole) return refuse("approach-unknown", { id });
			const [before] = await selectLatestOutgoing(tx, [id]);
			if (before && ["queued", "sending", "unsure"].includes(before.status))
				return refuse("mail-busy");
			const last = lastMessage(whole.touches);
			if (whole.state.status === "bounced" && last?.channel === "email")
				return refuse("approach-same-channel", { channel: "email" });
			const { kind, text, subject } = input;
			const message = outgoingTouch(whole, kind, {
				...{ text, subject, channel: "email" },
			});
			if (!message.ok) return message;
			const to = whole.person?.email;
			if (!to) return refuse("mail-no-address");
			await keepDraft(tx, actor, id, {
				...{ kind, channel: "email", subject: message.value.subject },
				text: message.value.body ?? "",
			});
			const kept = await keep(tx, actor, {
				...{ id: input.id, to, approachKind: kind },
				subject: message.value.subject ?? "",
				text: message.value.body ?? "",
				html: await answerHtmlFor(tx, {
					subject: message.value.subject ?? "",
					text: message.value.body ?? "",
				}),
				about: { kind: "approach", id },
			});
			return kept.ok ? approachPage(tx, actor, id) : kept;
		},
	);
	const waiting = done.ok ? done.value.whole.outgoing : null;
	if (waiting?.status === "queued") await sendSoon(actor, waiting.id);
	return done;
}

/** Whether a message of an approach may still go out as it stands: the same checks, at the very moment of sending. */
export async function checkApproachMail(
	tx: Tx,
	actor: Actor,
	{ aboutId, approachKind, subject, body }: OutgoingRow,
): Promise<Result<true, MailRefusal>> {
	const row = await lockApproach(tx, aboutId);
	const [whole] = row ? await completeApproaches(tx, actor, [row]) : [];
	if (!whole || !approachKind) return refuse("mail-out-of-date");
	if (whole.person?.doNotContactAt) return refuse("mail-do-not-contact");
	const message = outgoingTouch(whole, approachKind, {
		...{ text: body ?? "", subject: subject ?? "", channel: "email" },
	});
	if (message.ok) return ok(true);
	const { code, facts } = message.refusal;
	return code === "approach-blocked"
		? refuse("mail-name-blocked", { sentence: facts.sentence })
		: refuse("mail-out-of-date");
}

/** It went out: the approach goes on from the day of sending. Where it has gone another way meanwhile, only the touch is kept. */
export async function recordSent(
	tx: Tx,
	actor: Actor,
	nested: AccountDb,
	row: OutgoingRow,
): Promise<void> {
	const inside = within(actor, nested);
	const input = {
		...{ channel: "email" as const, unsure: false, at: actor.now },
		...{ subject: row.subject ?? "", text: row.body ?? "" },
	};
	const { aboutId: id, approachKind } = row;
	const done =
		approachKind === "request"
			? await sendApproach(inside, id, input)
			: approachKind === "reminder"
				? await remindApproach(inside, id, input)
				: await thankApproach(inside, id, input);
	if (done.ok || !approachKind) return;
	await insertTouch(tx, {
		...{ id: newId(), approachId: id, kind: approachKind, channel: "email" },
		...{ subject: row.subject, body: row.body },
		...{ happenedAt: actor.now, createdAt: actor.now },
	});
}

/** It broke off: the approach waits for the person's word. After a decline there is no such state; the message alone says it. */
export async function recordUnsure(
	actor: Actor,
	nested: AccountDb,
	row: OutgoingRow,
): Promise<void> {
	const inside = within(actor, nested);
	const input = {
		...{ channel: "email" as const, unsure: true },
		...{ at: row.triedAt ?? actor.now },
		...{ subject: row.subject ?? "", text: row.body ?? "" },
	};
	if (row.approachKind === "request")
		await sendApproach(inside, row.aboutId, input);
	if (row.approachKind === "reminder")
		await remindApproach(inside, row.aboutId, input);
}

/** The person says whether an unsure message of an approach went out; message and approach are settled together. */
export function resolveApproachSending(
	actor: Actor,
	id: string,
	was: "sent" | "not-sent",
): Promise<Result<ApproachPageParts, Refused>> {
	return actor.db.transaction(
		async (tx, nested): Promise<Result<ApproachPageParts, Refused>> => {
			const inside = within(actor, nested);
			const [row] = await selectLatestOutgoing(tx, [id]);
			const isOurs = row?.status === "unsure";
			if (isOurs) await settle(tx, row, was);
			const resolved = await resolveSending(inside, id, was);
			if (resolved.ok || !isOurs) return resolved;
			if (was === "sent") {
				const at = row.triedAt ?? actor.now;
				await recordSent(tx, { ...inside, now: at }, nested, row);
			}
			return approachPage(tx, actor, id);
		},
	);
}

export async function settle(
	tx: Tx,
	{ id, triedAt }: OutgoingRow,
	was: "sent" | "not-sent",
): Promise<void> {
	await updateOutgoing(
		tx,
		id,
		was === "sent" ? { status: "sent", sentAt: triedAt } : { status: "failed" },
	);
}
