import type { ComponentProps } from "preact";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import mail from "#messages/arrange-mail";
import w from "#messages/arrange-writing";
import { client, useRead, useWrite } from "#web/api.ts";
import { TextArea } from "#web/kit/fields.tsx";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import { useOwnWords } from "#web/offline/own-words.ts";
import { mailtoLink } from "../rules/mailto.ts";
import type { MailAccount, OutgoingMessage } from "../schema/mail.ts";
import type { MeetingPage } from "../schema/meeting.ts";
import { isOnItsWay, NotSent, useMailAccount } from "./mail-sending.tsx";
import { clock } from "./words.ts";

/** A text for the contact that stands ready: sent from the person's own mail where that is connected, else opened or copied. */
export function ReadyText({
	title,
	text: draft,
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
	const { text, isOwn, type, forget } = useOwnWords(
		`meeting/${meeting.contact.id}/${meeting.id}/${title}`,
		draft,
		{ onlyOver: true },
	);
	const [changes, setChanging] = useState<boolean>();
	const isChanging = changes ?? isOwn;
	const out = () => {
		forget();
		setChanging(false);
		mark?.onMark();
	};
	const { send, last } = useMeetingMail(meeting, account, out);
	const isBusy = isOnItsWay(last);
	return (
		<section class="sheet stack">
			<h2>{title}</h2>
			{isChanging ? (
				<TextArea
					label={m.text()}
					rows={8}
					maxLength={5_000}
					value={text}
					onInput={(event) => type(event.currentTarget.value)}
				/>
			) : (
				<p class="arrange-said">{text}</p>
			)}
			<SendActs
				text={text}
				mailto={
					address && !speaksOfInvitation
						? mailtoLink(address, m.mailSubject(), text)
						: null
				}
				isFirst={isFirst}
				mark={mark && { ...mark, onMark: out }}
				isBlocked={!text.trim()}
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
			{isChanging || isBusy ? null : (
				<p>
					<button
						type="button"
						class="btn quiet"
						onClick={() => setChanging(true)}
					>
						{w.changeWords()}
					</button>
				</p>
			)}
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
