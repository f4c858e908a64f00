import { useEffect } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/followup";
import more from "#messages/followup-thanks";
import { mailtoLink } from "#steps/arrange/rules/mailto.ts";
import { client, useRead, useWrite } from "#web/api.ts";
import { TextArea } from "#web/kit/fields.tsx";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import { useOwnWords } from "#web/offline/own-words.ts";
import { checkThankYou } from "../rules/thank-you.ts";
import type { OwedLoopBack } from "../schema/loop-back.ts";
import { useOwnMail } from "./use-mail.ts";
import { findingWords } from "./words.ts";

/** News for those who suggested people: a line each, to change, to copy or to send, and then to tick off. */
export function LoopBacks() {
	const owed = useRead(["loop-back"], () => read(client["loop-backs"].$get()));
	const isThere = (owed.data?.length ?? 0) > 0;
	useEffect(() => {
		if (isThere && location.hash === "#loop-backs")
			document.getElementById("loop-backs")?.scrollIntoView();
	}, [isThere]);
	if (!owed.data || !isThere) return null;
	return (
		<section class="section" id="loop-backs">
			<h2>{m.loopTitle()}</h2>
			<ul class="cards">
				{owed.data.map((one) => (
					<LoopBack key={one.referralId + one.occasion} owed={one} />
				))}
			</ul>
		</section>
	);
}

function LoopBack({ owed }: { owed: OwedLoopBack }) {
	const { occasion, referrer, suggested } = owed;
	const ownMail = useOwnMail();
	const { text, type, forget } = useOwnWords(
		`loop-back/${referrer.id}/${suggested.id}/${occasion}`,
		owed.draft,
	);
	const tell = useWrite(
		(byMail: boolean) =>
			read(
				client.referrals[":id"]["loop-back"].$post({
					param: { id: owed.referralId },
					json: {
						occasion,
						...(byMail ? { mail: { body: text } } : { body: text }),
					},
				}),
			),
		forget,
	);
	// What was said off the record is not on this screen; it is looked for where it is told.
	const findings = checkThankYou(text, {
		offTheRecord: [],
		names: owed.checking,
	}).filter((finding) => finding.blocks);
	return (
		<li class="sheet stack">
			<h3>{referrer.name}</h3>
			<p>
				{m.loopLead({
					occasion,
					suggested: suggested.name,
					name: referrer.name,
				})}
			</p>
			<TextArea
				label={more.loopText()}
				rows={8}
				maxLength={10_000}
				value={text}
				onInput={(event) => type(event.currentTarget.value)}
			/>
			<ul class="findings" aria-live="polite">
				{findings.map(({ code, sentence }) => (
					<li key={code} class="fault">
						{sentence ?? findingWords[code]()}
					</li>
				))}
			</ul>
			<Fault error={tell.error} />
			<SendActs
				text={text}
				isBlocked={findings.length > 0 || !text.trim()}
				send={
					ownMail && owed.email
						? {
								label: more.loopMailDo(),
								onSend: () => tell.mutate(true),
								isPending: tell.isPending,
							}
						: null
				}
				mailto={owed.email && mailtoLink(owed.email, owed.subject, text)}
				mark={{
					label: m.loopTold(),
					onMark: () => tell.mutate(false),
					isPending: tell.isPending,
				}}
			/>
		</li>
	);
}
