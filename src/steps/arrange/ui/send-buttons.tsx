import { read } from "#http/client.ts";
import m from "#messages/arrange";
import mail from "#messages/arrange-mail";
import w from "#messages/arrange-writing";
import { client, useWrite } from "#web/api.ts";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import { mailtoLink } from "../rules/mailto.ts";
import type { ApproachPage, Draft } from "../schema/approach.ts";
import {
	isOnItsWay,
	NotSent,
	OnItsWay,
	SendByMail,
	useMailAccount,
} from "./mail-sending.tsx";

/** Copy or open, then say that it is out. Only one button is filled: the next thing to do. */
export function SendButtons({
	approach,
	draft,
	maySend,
	beforeSending,
}: {
	approach: ApproachPage;
	draft: Draft;
	maySend: boolean;
	/** Ends what is under way with these words; a sending waits for it. */
	beforeSending: () => Promise<unknown>;
}) {
	const one = client.approaches[":id"];
	const param = { id: approach.id };
	const send = useWrite(async (unsure: boolean) => {
		const { channel, text } = draft;
		const json = { channel, text, subject: draft.subject ?? "" };
		await beforeSending();
		switch (draft.kind) {
			case "request":
				return read(one.sending.$post({ param, json: { ...json, unsure } }));
			case "reminder":
				return read(one.reminder.$post({ param, json: { ...json, unsure } }));
			case "thanks":
				return read(one.thanks.$post({ param, json }));
		}
	});
	const isMail = draft.channel === "email";
	const isSpoken = draft.channel === "phone" || draft.channel === "in-person";
	const address = draft.to
		? draft.to.email
		: isMail
			? approach.contactEmail
			: null;
	const account = useMailAccount();
	const { outgoing } = approach;
	if (outgoing && isOnItsWay(outgoing))
		return <OnItsWay approach={approach} message={outgoing} />;
	// An introduction is answered to all, in the mail program where it came; a note goes to whoever introduces.
	const isToContact = isMail && !isAnswerToAll(approach);
	const sendsItself = Boolean(isToContact && address && account);
	return (
		<>
			<NotSent message={outgoing} />
			{isToContact && address && account ? (
				<SendByMail
					approach={approach}
					draft={draft}
					account={account}
					isBlocked={!maySend}
					beforeSending={beforeSending}
				/>
			) : null}
			<SendActs
				isFirst={!sendsItself}
				text={draft.text}
				mailto={address && mailtoLink(address, draft.subject, draft.text)}
				isBlocked={!maySend}
				isSpoken={isSpoken}
				mark={{
					label: markLabel(draft),
					onMark: () => send.mutate(false),
					isPending: send.isPending,
				}}
				afterTaken={
					isMail && draft.kind !== "thanks" ? (
						<button
							type="button"
							class="btn quiet"
							disabled={!maySend || send.isPending}
							onClick={() => send.mutate(true)}
						>
							{m.sendUnsure()}
						</button>
					) : null
				}
			/>
			<Fault error={send.error} />
			<p class="small">
				{isMail && !approach.contactEmail ? `${m.noAddress()} ` : null}
				{m.afterSending({ name: approach.contact.name })}
			</p>
			{address && account === null ? (
				<p class="small">
					{mail.setUpHint()} <a href="/settings/mail">{mail.setUpDo()}</a>
				</p>
			) : null}
		</>
	);
}

function isAnswerToAll({ status, introducedAt }: ApproachPage): boolean {
	return status === "drafted" && introducedAt !== null;
}

function markLabel({ kind, channel }: Draft): string {
	switch (kind) {
		case "request":
			if (channel === "in-person") return w.markAsked();
			return channel === "phone" ? m.markCalled() : m.markSent();
		case "reminder":
			return m.markReminded();
		case "thanks":
			return m.markThanked();
	}
}
