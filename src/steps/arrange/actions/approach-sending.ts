import { thankForAnswer } from "#core/approach/answers.ts";
import { bounce, remind, resolveUnsure } from "#core/approach/sending.ts";
import type { PlainDate } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { namedApproach, sendRequest, sendUnsurely } from "../rules/approach.ts";
import { checkMessage, maySend } from "../rules/checks.ts";
import { lastMessage } from "../rules/drafts.ts";
import type { SendInput, ThankInput } from "../schema/approach.ts";
import type { DraftKind } from "../schema/checking.ts";
import { type ApproachOutcome, keepDraft } from "./approach.ts";
import {
	type Happened,
	happen,
	type Refused,
	type Touch,
} from "./approach-happening.ts";
import type { WholeApproach } from "./approach-reading.ts";

/** The message as it leaves: typed now or as it was left, checked once more (METHOD step 4). */
export function outgoingTouch(
	whole: WholeApproach,
	kind: DraftKind,
	input: Pick<ThankInput, "text" | "subject" | "channel">,
): Result<Touch & { channel: SendInput["channel"] & string }, Refused> {
	const { draft, checking } = whole;
	if (draft?.kind !== kind || !checking)
		return refuse("approach-nothing-to-write", { status: whole.state.status });
	const channel = input.channel ?? draft.channel;
	if (channel === "introduction" && kind !== "thanks" && !whole.introducer)
		return refuse("approach-needs-introducer");
	const text = input.text ?? draft.text;
	const subject = input.subject ?? draft.subject;
	const blocks = checkMessage(text, checking, subject).filter(
		(one) => !maySend([one]),
	);
	const [first] = blocks;
	if (first)
		return refuse("approach-blocked", {
			sentence: first.sentence,
			checks: blocks,
		});
	return ok({
		kind,
		channel,
		subject,
		body: text,
	});
}

/** The request is out: the first one, another channel after a bounce, or the restatement after "ask HR". */
export function sendApproach(
	actor: Actor,
	id: string,
	input: SendInput,
): Promise<ApproachOutcome> {
	return happen(actor, id, input.at, async (whole, { on, tx }) => {
		const sent = sendRequest(whole.state, on);
		if (!sent.ok) return sent;
		const message = outgoingTouch(whole, "request", input);
		if (!message.ok) return message;
		const { channel } = message.value;
		if (
			whole.state.status === "bounced" &&
			lastMessage(whole.touches)?.channel === channel
		)
			return refuse("approach-same-channel", { channel });
		if (!input.unsure) return ok({ state: sent.value, touch: message.value });
		return tryUnsurely(tx, actor, whole, message.value, "request", on);
	});
}

/** The one reminder is out: after seven business days of silence, or on the date that they named. */
export function remindApproach(
	actor: Actor,
	id: string,
	input: SendInput,
): Promise<ApproachOutcome> {
	return happen(actor, id, input.at, async (whole, { on, tx }) => {
		const reminded = namedApproach(remind(whole.state, on, whole.calendar));
		if (!reminded.ok) return reminded;
		const message = outgoingTouch(whole, "reminder", input);
		if (!message.ok) return message;
		if (!input.unsure)
			return ok({ state: reminded.value, touch: message.value });
		return tryUnsurely(tx, actor, whole, message.value, "reminder", on);
	});
}

async function tryUnsurely(
	tx: Tx,
	actor: Actor,
	whole: WholeApproach,
	message: Touch & { channel: SendInput["channel"] & string },
	kind: DraftKind,
	on: PlainDate,
): Promise<Result<Happened, Refused>> {
	const unsure = sendUnsurely(whole.state, on, whole.calendar);
	if (!unsure.ok) return unsure;
	await keepDraft(tx, actor, whole.row.id, {
		kind,
		channel: message.channel,
		subject: message.subject,
		text: message.body ?? "",
	});
	return ok({ state: unsure.value });
}

/** The person says whether the message that broke off went out; nothing is sent again by itself. */
export function resolveSending(
	actor: Actor,
	id: string,
	was: "sent" | "not-sent",
): Promise<ApproachOutcome> {
	return happen(actor, id, undefined, ({ state }) => {
		const resolved = namedApproach(resolveUnsure(state, was));
		return resolved.ok ? ok({ state: resolved.value }) : resolved;
	});
}

/** After a decline: thanks, with one question for somebody else only where the tone invites it (METHOD §3). */
export function thankApproach(
	actor: Actor,
	id: string,
	input: ThankInput,
): Promise<ApproachOutcome> {
	return happen(actor, id, input.at, (whole, { on }) => {
		const plain = namedApproach(thankForAnswer(whole.state, on, false));
		if (!plain.ok) return plain;
		const message = outgoingTouch(whole, "thanks", input);
		if (!message.ok) return message;
		const asks = message.value.body?.includes("?") ?? false;
		const thanked = namedApproach(thankForAnswer(whole.state, on, asks));
		return thanked.ok
			? ok({ state: thanked.value, touch: message.value })
			: thanked;
	});
}

/** The message came back undelivered; another channel is next. */
export function bounceApproach(
	actor: Actor,
	id: string,
	input: { note?: string; at?: string },
): Promise<ApproachOutcome> {
	return happen(actor, id, input.at, ({ state, touches }, { on }) => {
		const bounced = namedApproach(bounce(state, on));
		if (!bounced.ok) return bounced;
		const channel = lastMessage(touches)?.channel ?? "email";
		const body = input.note || null;
		return ok({
			state: bounced.value,
			touch: { kind: "bounce", channel, subject: null, body },
		});
	});
}
