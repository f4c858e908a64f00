import { read } from "#http/client.ts";
import m from "#messages/followup";
import more from "#messages/followup-thanks";
import { mailtoLink } from "#steps/arrange/rules/mailto.ts";
import { client, useRead, useWrite } from "#web/api.ts";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { OwedLoopBack } from "../schema/loop-back.ts";
import { useOwnMail } from "./use-mail.ts";

/** News for those who suggested people: a line each, to copy or to send, and then to tick off. */
export function LoopBacks() {
	const owed = useRead(["loop-back"], () => read(client["loop-backs"].$get()));
	if (!owed.data || owed.data.length === 0) return null;
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
	const tell = useWrite((byMail: boolean) =>
		read(
			client.referrals[":id"]["loop-back"].$post({
				param: { id: owed.referralId },
				json: { occasion, ...(byMail && { mail: { body: owed.draft } }) },
			}),
		),
	);
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
			<blockquote class="letter">{owed.draft}</blockquote>
			<Fault error={tell.error} />
			<SendActs
				text={owed.draft}
				send={
					ownMail && owed.email
						? {
								label: more.loopMailDo(),
								onSend: () => tell.mutate(true),
								isPending: tell.isPending,
							}
						: null
				}
				mailto={owed.email && mailtoLink(owed.email, owed.subject, owed.draft)}
				mark={{
					label: m.loopTold(),
					onMark: () => tell.mutate(false),
					isPending: tell.isPending,
				}}
			/>
		</li>
	);
}
