import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { instantFromMillis } from "#core/instant.ts";
import { read } from "#http/client.ts";
import m from "#messages/followup";
import safety from "#messages/followup-safety";
import more from "#messages/followup-thanks";
import { mailtoLink } from "#steps/arrange/rules/mailto.ts";
import { client, useWrite } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { SelectField, TextArea } from "#web/kit/fields.tsx";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import { useOwnWords } from "#web/offline/own-words.ts";
import { checkThankYou } from "../rules/thank-you.ts";
import type { FollowUp } from "../schema/follow-up.ts";
import type { THANK_YOU_CHANNELS, ThankYou } from "../schema/thank-you.ts";
import { isUnderWay, ThanksUnderWay } from "./thanks-under-way.tsx";
import { useFollowUpDo } from "./use-follow-up.ts";
import { useOwnMail } from "./use-mail.ts";
import { channelWords, findingWords, optionsOf } from "./words.ts";

type Channel = (typeof THANK_YOU_CHANNELS)[number];

/** The thanks to one person: drafted, checked as one writes, copied or mailed, marked as sent. */
export function ThankYouPart({
	id: anchor,
	followUp,
	thankYou,
}: {
	id: string;
	followUp: FollowUp;
	thankYou: ThankYou;
}) {
	const { meetingId: id, offTheRecord } = followUp;
	const { contact, email, standing } = thankYou;
	const { text, isOwn, type, forget } = useOwnWords(
		`thank-you/${id}/${contact.id}`,
		thankYou.body,
	);
	const [channel, setChannel] = useState<Channel>(firstChannel(thankYou));
	// The same message however often it is touched; another one once that was taken.
	const [messageId, setMessageId] = useState(newId);
	const save = useFollowUpDo(
		id,
		(body: string) => ({ do: "thank-you", contactId: contact.id, body }),
		forget,
	);
	const send = useFollowUpDo(
		id,
		() => ({
			do: "thanks-sent",
			thanks: {
				contactId: contact.id,
				channel,
				...(isWritten(channel) && { body: text }),
			},
			at: instantFromMillis(Date.now()),
		}),
		forget,
	);
	const ownMail = useOwnMail();
	const mail = useWrite(
		() =>
			read(
				client.meetings[":id"]["thank-you"].mail.$post({
					param: { id },
					json: { newId: messageId, contactId: contact.id, body: text },
				}),
			),
		() => {
			forget();
			setMessageId(newId());
		},
	);
	if (standing === "sent")
		return <Sent id={anchor} meetingId={id} thankYou={thankYou} />;
	if (thankYou.safetyNoted)
		return (
			<section class="sheet stack" id={anchor}>
				<h2>{m.step5({ name: contact.name })}</h2>
				<p class="note">{safety.noThanks()}</p>
				<a href={`/people/${contact.id}/safety`}>{safety.seeNote()}</a>
			</section>
		);
	if (thankYou.doNotContact)
		return (
			<section class="sheet stack" id={anchor}>
				<h2>{m.step5({ name: contact.name })}</h2>
				<p class="note">{m.doNotContact()}</p>
			</section>
		);
	const { outgoing } = thankYou;
	if (isUnderWay(outgoing))
		return (
			<section class="sheet stack" id={anchor}>
				<h2>{m.step5({ name: contact.name })}</h2>
				<blockquote class="letter">{thankYou.body}</blockquote>
				<ThanksUnderWay outgoing={outgoing} />
			</section>
		);
	const findings = checkThankYou(text, {
		offTheRecord: offTheRecord.map((one) => one.body),
		names: thankYou.checking,
		isLate: standing === "late",
	});
	const isBlocked =
		isWritten(channel) && findings.some((finding) => finding.blocks);
	const keep = () => {
		if (text.trim() && text !== thankYou.body) save.mutate(text);
	};
	return (
		<section class="sheet stack" id={anchor}>
			<h2>{m.step5({ name: contact.name })}</h2>
			{thankYou.cameBack ? (
				<p class="note">
					{more.cameBack({
						channel: thankYou.cameBack.channel,
						date: longDate(dateHere(thankYou.cameBack.at)),
					})}
				</p>
			) : null}
			<p class={standing === "fresh" ? "muted" : "due-line"}>
				{more.dates({
					standing,
					aim: longDate(thankYou.aimOn),
					limit: longDate(thankYou.limitOn),
				})}
			</p>
			<TextArea
				label={m.thanksText()}
				hint={
					thankYou.isDraft && !isOwn ? m.thanksDraftHint() : m.thanksOwnHint()
				}
				rows={12}
				maxLength={10_000}
				value={text}
				onInput={(event) => type(event.currentTarget.value)}
				onBlur={keep}
			/>
			<ul class="findings" aria-live="polite">
				{findings.length === 0 ? (
					<li class="done-note">{m.thanksGood()}</li>
				) : (
					findings.map((finding) => (
						<li key={finding.code} class={finding.blocks ? "fault" : "note"}>
							{finding.sentence ?? findingWords[finding.code]()}
						</li>
					))
				)}
			</ul>
			{thankYou.outgoing?.status === "failed" ? (
				<p class="fault">{more.failed()}</p>
			) : null}
			<Fault error={save.error ?? send.error ?? mail.error} />
			<div class="thanks-how">
				<SelectField
					label={m.thanksMark()}
					value={channel}
					options={optionsOf(channelWords)}
					onChange={(event) => setChannel(event.currentTarget.value as Channel)}
				/>
			</div>
			{channel === "card" && !isBlocked ? (
				<p>
					<a
						class="btn"
						href={`/follow-up/${id}/card/${contact.id}`}
						onClick={keep}
					>
						{more.cardDo()}
					</a>
				</p>
			) : null}
			<SendActs
				text={text}
				send={
					ownMail && email && channel === "email"
						? {
								label: more.mailDo(),
								onSend: () => mail.mutate(undefined),
								isPending: mail.isPending,
							}
						: null
				}
				mailto={
					email && channel === "email"
						? mailtoLink(email, thankYou.subject, text)
						: null
				}
				isBlocked={isBlocked}
				isSpoken={!isWritten(channel)}
				mark={{
					label: isWritten(channel) ? m.markSent() : m.markThanked(),
					onMark: () => send.mutate(undefined),
					isPending: send.isPending,
				}}
			/>
			{ownMail && email && channel === "email" ? (
				<p class="small">{more.mailFrom({ address: ownMail, to: email })}</p>
			) : null}
		</section>
	);
}

/** What is said aloud leaves no text to check. */
function isWritten(channel: Channel): boolean {
	return channel !== "phone" && channel !== "in-person";
}

/** By mail where there is an address; another way where they came back. */
function firstChannel({ email, cameBack }: ThankYou): Channel {
	const wanted: Channel = email ? "email" : "message";
	if (cameBack?.channel !== wanted) return wanted;
	return wanted === "email" ? "message" : "card";
}

function Sent({
	id,
	meetingId,
	thankYou,
}: {
	id: string;
	meetingId: string;
	thankYou: ThankYou;
}) {
	const { contact, sentAt, channel, body } = thankYou;
	const back = useWrite(() =>
		read(
			client.meetings[":id"]["thank-you"].return.$post({
				param: { id: meetingId },
				json: { contactId: contact.id },
			}),
		),
	);
	return (
		<section class="sheet stack" id={id}>
			<h2>{m.step5({ name: contact.name })}</h2>
			<p class="done-note">
				{m.thanksSentLead({
					date: sentAt ? longDate(dateHere(sentAt)) : "",
					channel: channel ? channelWords[channel]() : "",
				})}
			</p>
			{body ? <blockquote class="letter">{body}</blockquote> : null}
			{channel && isWritten(channel) ? (
				<>
					<Fault error={back.error} />
					<div class="form-acts">
						<button
							type="button"
							class="btn quiet"
							disabled={back.isPending}
							onClick={() => back.mutate(undefined)}
						>
							{more.cameBackDo()}
						</button>
						<small>{more.cameBackHint()}</small>
					</div>
				</>
			) : null}
		</section>
	);
}
