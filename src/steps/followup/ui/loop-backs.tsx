import { read } from "#http/client.ts";
import m from "#messages/followup";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { OwedLoopBack } from "../schema/loop-back.ts";
import { CopyButton } from "./copy-button.tsx";
import { mailLink } from "./words.ts";

/** News for those who suggested people: a line each, to copy or to send, and then to tick off. */
export function LoopBacks() {
	const owed = useRead(["loop-back"], () => read(client["loop-backs"].$get()));
	if (!owed.data || owed.data.length === 0) return null;
	return (
		<section class="section" id="loop-backs">
			<h2 class="follow-part">{m.loopTitle()}</h2>
			<ul class="follow-cards">
				{owed.data.map((one) => (
					<LoopBack key={one.referralId + one.occasion} owed={one} />
				))}
			</ul>
		</section>
	);
}

function LoopBack({ owed }: { owed: OwedLoopBack }) {
	const { occasion, referrer, suggested } = owed;
	const tell = useWrite(() =>
		read(
			client.referrals[":id"]["loop-back"].$post({
				param: { id: owed.referralId },
				json: { occasion },
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
			<div class="row">
				<CopyButton text={owed.draft} />
				{owed.email ? (
					<a class="btn" href={mailLink(owed.email, owed.subject, owed.draft)}>
						{m.openMail()}
					</a>
				) : null}
				<button
					type="button"
					class="btn do"
					disabled={tell.isPending}
					onClick={() => tell.mutate(undefined)}
				>
					{m.loopTold()}
				</button>
			</div>
		</li>
	);
}
