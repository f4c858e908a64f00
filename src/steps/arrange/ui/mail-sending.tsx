import { read } from "#http/client.ts";
import m from "#messages/arrange-mail";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { ApproachPage, Draft } from "../schema/approach.ts";
import type { MailAccount, OutgoingMessage } from "../schema/mail.ts";
import { clock } from "./words.ts";

/** The person's mail, where it is connected; undefined until that is known. */
export function useMailAccount(): MailAccount | null | undefined {
	const { data } = useRead(["mail-account"], () =>
		read(client["mail-account"].$get()),
	);
	return data?.account;
}

/** Sends the message from the person's own account. While one waits no other is taken, so that pressing twice sends once. */
export function SendByMail({
	approach,
	draft,
	account,
	isBlocked,
	beforeSending,
}: {
	approach: ApproachPage;
	draft: Draft;
	account: MailAccount;
	isBlocked: boolean;
	beforeSending: () => Promise<unknown>;
}) {
	const param = { id: approach.id };
	const send = useWrite(async () => {
		await beforeSending();
		return read(
			client.approaches[":id"].mail.$post({
				param,
				json: {
					...{ id: crypto.randomUUID(), kind: draft.kind, text: draft.text },
					subject: draft.subject ?? "",
				},
			}),
		);
	});
	const facts = { address: account.address, to: approach.contactEmail ?? "" };
	return (
		<div class="stack">
			<div>
				<button
					type="button"
					class="btn do"
					disabled={isBlocked || send.isPending}
					onClick={() => send.mutate(undefined)}
				>
					{sendWord(draft)}
				</button>
			</div>
			<p class="small">{m.sendHint(facts)}</p>
			<Fault error={send.error} />
		</div>
	);
}

function sendWord({ kind }: Draft): string {
	switch (kind) {
		case "request":
			return m.send();
		case "reminder":
			return m.sendReminder();
		case "thanks":
			return m.sendThanks();
	}
}

/** A message that waits, or is leaving this very moment. */
export function OnItsWay({
	approach,
	message,
}: {
	approach: ApproachPage;
	message: OutgoingMessage;
}) {
	const { id, to, fault, nextTryAt } = message;
	// Read again until it has left: the queue needs a moment.
	useRead(
		["approach", approach.id],
		() => read(client.approaches[":id"].$get({ param: { id: approach.id } })),
		{ againWhile: ({ outgoing }) => isOnItsWay(outgoing) && !fault },
	);
	const stop = useWrite(() =>
		read(client["outgoing-messages"][":id"].$delete({ param: { id } })),
	);
	return (
		<div class="note stack" role="status">
			<b>{m.waitsTitle()}</b>
			<p>
				{fault && nextTryAt
					? m.waitsLater({ to, when: clock(nextTryAt), why: fault.sentence })
					: m.waitsBody({ to })}
			</p>
			<div>
				<button
					type="button"
					class="btn"
					disabled={stop.isPending}
					onClick={() => stop.mutate(undefined)}
				>
					{m.waitsStop()}
				</button>
			</div>
			<Fault error={stop.error} />
		</div>
	);
}

export function isOnItsWay(message: OutgoingMessage | null): boolean {
	return message?.status === "queued" || message?.status === "sending";
}

/** Why the last message did not go out, while the draft still stands here. */
export function NotSent({ message }: { message: OutgoingMessage | null }) {
	if (!message?.fault) return null;
	const why = message.fault.sentence;
	if (message.status === "failed")
		return <p class="fault">{m.failedBody({ why })}</p>;
	if (message.status === "stopped") return <p class="small">{why}</p>;
	return message.status === "unsure" ? <p class="fault">{why}</p> : null;
}
