import type { ComponentProps } from "preact";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import mail from "#messages/arrange-mail";
import { client, useRead, useWrite } from "#web/api.ts";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import { mailtoLink } from "../rules/mailto.ts";
import type { MailAccount, OutgoingMessage } from "../schema/mail.ts";
import type { MeetingPage } from "../schema/meeting.ts";
import { isOnItsWay, NotSent, useMailAccount } from "./mail-sending.tsx";
import { clock } from "./words.ts";

/** A text for the contact that stands ready: sent from the person's own mail where that is connected, else opened or copied. */
export function ReadyText({
	title,
	text,
	meeting,
	isFirst,
	mark,
	error,
	speaksOfInvitation = false,
}: {
	title: string;
	text: string;
	meeting: MeetingPage;
	isFirst: boolean;
	/** Says that it is out; sending it from here says so by itself. */
	mark?: ComponentProps<typeof SendActs>["mark"];
	error?: unknown;
	/** The words say that the invitation is with them: a mail program that is opened would not have it. */
	speaksOfInvitation?: boolean;
}) {
	const { contactEmail: address } = meeting;
	const account = useMailAccount();
	const { send, last } = useMeetingMail(meeting, account, mark?.onMark);
	const isBusy = isOnItsWay(last);
	return (
		<section class="sheet stack">
			<h2>{title}</h2>
			<p class="arrange-said">{text}</p>
			<SendActs
				text={text}
				mailto={
					address && !speaksOfInvitation
						? mailtoLink(address, m.mailSubject(), text)
						: null
				}
				isFirst={isFirst}
				mark={mark}
				send={
					account && address
						? {
								label: mail.send(),
								onSend: () => send.mutate(text),
								isPending: send.isPending || isBusy,
							}
						: null
				}
			/>
			<Fault error={error ?? send.error} />
			<Standing message={last} />
		</section>
	);
}

function useMeetingMail(
	{ id }: MeetingPage,
	account: MailAccount | null | undefined,
	onSent?: () => void,
) {
	const { data } = useRead(
		["outgoing-messages", id],
		() => read(client["outgoing-messages"].$get({ query: { aboutId: id } })),
		{
			enabled: Boolean(account),
			againWhile: ([latest]) => isOnItsWay(latest ?? null) && !latest?.fault,
		},
	);
	const send = useWrite(
		(text: string) =>
			read(
				client.meetings[":id"].mail.$post({
					param: { id },
					json: { id: crypto.randomUUID(), subject: m.mailSubject(), text },
				}),
			),
		onSent,
	);
	return { send, last: data?.[0] ?? null };
}

/** What became of the last message about this talk. */
function Standing({ message }: { message: OutgoingMessage | null }) {
	if (!message) return null;
	const { to, status, sentAt } = message;
	if (isOnItsWay(message))
		return (
			<p class="small" role="status">
				{mail.waitsBody({ to })}
			</p>
		);
	if (status === "sent" && sentAt)
		return (
			<p class="done-note" role="status">
				{mail.meetingSent({ to, when: clock(sentAt) })}
			</p>
		);
	return <NotSent message={message} />;
}
