import { useState } from "preact/hooks";
import { instantFromMillis } from "#core/instant.ts";
import m from "#messages/followup";
import safety from "#messages/followup-safety";
import { mailtoLink } from "#steps/arrange/rules/mailto.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { SelectField, TextArea } from "#web/kit/fields.tsx";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import { checkThankYou, type ThankYouFinding } from "../rules/thank-you.ts";
import type { FollowUp } from "../schema/follow-up.ts";
import type { THANK_YOU_CHANNELS, ThankYou } from "../schema/thank-you.ts";
import { useFollowUpDo } from "./use-follow-up.ts";
import { channelWords, optionsOf } from "./words.ts";

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
	const [own, setOwn] = useState<string | null>(null);
	const [channel, setChannel] = useState<Channel>(email ? "email" : "message");
	const save = useFollowUpDo(id, (body: string) => ({
		do: "thank-you",
		contactId: contact.id,
		body,
	}));
	const text = own ?? thankYou.body;
	const send = useFollowUpDo(id, () => ({
		do: "thanks-sent",
		thanks: {
			contactId: contact.id,
			channel,
			...(isWritten(channel) && { body: text }),
		},
		at: instantFromMillis(Date.now()),
	}));
	if (standing === "sent") return <Sent id={anchor} thankYou={thankYou} />;
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
	const findings = checkThankYou(
		text,
		offTheRecord.map((one) => one.body),
	);
	const isBlocked =
		isWritten(channel) && findings.some((finding) => finding.blocks);
	const keep = () => {
		if (own?.trim() && own !== thankYou.body) save.mutate(own);
	};
	return (
		<section class="sheet stack" id={anchor}>
			<h2>{m.step5({ name: contact.name })}</h2>
			<p class={standing === "fresh" ? "muted" : "due-line"}>
				{leadFor(thankYou)}
			</p>
			<TextArea
				label={m.thanksText()}
				hint={
					thankYou.isDraft && own === null
						? m.thanksDraftHint()
						: m.thanksOwnHint()
				}
				rows={12}
				maxLength={10_000}
				value={text}
				onInput={(event) => setOwn(event.currentTarget.value)}
				onBlur={keep}
			/>
			<ul class="findings" aria-live="polite">
				{findings.length === 0 ? (
					<li class="done-note">{m.thanksGood()}</li>
				) : (
					findings.map((finding) => (
						<li key={finding.code} class={finding.blocks ? "fault" : "note"}>
							{findingWords[finding.code]()}
						</li>
					))
				)}
			</ul>
			<Fault error={save.error ?? send.error} />
			<div class="thanks-how">
				<SelectField
					label={m.thanksMark()}
					value={channel}
					options={optionsOf(channelWords)}
					onChange={(event) => setChannel(event.currentTarget.value as Channel)}
				/>
			</div>
			<SendActs
				text={text}
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
		</section>
	);
}

/** What is said aloud leaves no text to check. */
function isWritten(channel: Channel): boolean {
	return channel !== "phone" && channel !== "in-person";
}

const findingWords: Record<ThankYouFinding["code"], () => string> = {
	"off-the-record": m.findOffTheRecord,
	gap: m.findGap,
	asks: m.findAsks,
	thin: m.findThin,
};

function leadFor({ standing, limitOn }: ThankYou): string {
	const date = longDate(limitOn);
	switch (standing) {
		case "fresh":
			return m.thanksFreshLead({ date });
		case "due":
			return m.thanksDueLead({ date });
		case "late":
		case "sent":
			return m.thanksLateLead();
	}
}

function Sent({ id, thankYou }: { id: string; thankYou: ThankYou }) {
	const { contact, sentAt, channel, body } = thankYou;
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
		</section>
	);
}
