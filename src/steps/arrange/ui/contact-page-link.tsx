import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-links";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { CopyButton } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";

type About = { approachId?: string; meetingId?: string };

/** A page for the contact, where one can be reached: make its address, see until when it is open, renew or withdraw it (DESIGN §7, Reach). */
export function ContactPageLink({
	about,
	name,
	mayOffer,
}: {
	about: About;
	name: string;
	/** They said yes, or one knows them (METHOD step 4: never open with a booking link). */
	mayOffer: boolean;
}) {
	const key = about.approachId ?? about.meetingId;
	const found = useRead(["contact-links", key], () =>
		read(client["contact-links"].$get({ query: about })),
	);
	if (!found.data) return null;
	const { publicUrl, links } = found.data;
	return (
		<details class="arrange-plan">
			<summary>{m.linkTitle({ name })}</summary>
			<div class="stack">
				{publicUrl ? (
					<>
						<p>{m.linkBody({ name })}</p>
						{mayOffer ? null : <p class="note">{m.linkNotYet()}</p>}
						<Links about={about} links={links} />
					</>
				) : (
					<p>{m.linkNoAddress({ name })}</p>
				)}
			</div>
		</details>
	);
}

function Links({
	about,
	links,
}: {
	about: About;
	links: readonly { id: string; expiresAt: string; expired: boolean }[];
}) {
	const [url, setUrl] = useState<string | null>(null);
	const all = client["contact-links"];
	const make = useWrite(
		() => read(all.$post({ json: about })),
		(made) => setUrl(made.url),
	);
	const renew = useWrite(() => read(all.renewal.$post({ json: about })));
	const withdraw = useWrite(
		() => read(all.withdrawal.$post({ json: about })),
		() => setUrl(null),
	);
	const isPending = make.isPending || renew.isPending || withdraw.isPending;
	const last = links[0];
	return (
		<>
			<p role="status">
				{last
					? (last.expired ? m.linkExpired : m.linkOpen)({
							count: links.length,
							date: longDate(dateHere(last.expiresAt)),
						})
					: m.linkNone()}
			</p>
			{url ? (
				<>
					<p class="arrange-link">{url}</p>
					<p class="small">{m.linkOnce()}</p>
				</>
			) : null}
			<div class="form-acts">
				{url ? (
					<CopyButton
						text={url}
						look="btn do"
						isBlocked={false}
						onCopied={() => {}}
					/>
				) : (
					<button
						type="button"
						class="btn"
						disabled={isPending}
						onClick={() => make.mutate(undefined)}
					>
						{links.length > 0 ? m.linkAnother() : m.linkMake()}
					</button>
				)}
				{last ? (
					<>
						<button
							type="button"
							class="btn quiet"
							disabled={isPending}
							onClick={() => renew.mutate(undefined)}
						>
							{m.linkRenew()}
						</button>
						<button
							type="button"
							class="btn quiet"
							disabled={isPending}
							onClick={() => withdraw.mutate(undefined)}
						>
							{m.linkWithdraw({ count: links.length })}
						</button>
					</>
				) : null}
			</div>
			<Fault error={make.error ?? renew.error ?? withdraw.error} />
		</>
	);
}
