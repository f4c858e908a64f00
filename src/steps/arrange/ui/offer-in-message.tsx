import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-links";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { ApproachPage } from "../schema/approach.ts";
import { TimesForm, useTimes } from "./time-form.tsx";

/** Two or three times as lines of the message being written, and which way of answering there is (DESIGN §7, Reach). */
export function OfferInMessage({ approach }: { approach: ApproachPage }) {
	const { id, contactZone, checking, contact } = approach;
	const times = useTimes();
	const [withPage, setWithPage] = useState(false);
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	const links = useRead(["contact-links", id], () =>
		read(client["contact-links"].$get({ query: { approachId: id } })),
	);
	const zones = {
		seeker: profile.data?.zone ?? contactZone,
		contact: contactZone,
	};
	const put = useWrite(() =>
		read(
			client.approaches[":id"].offer.$post({
				param: { id },
				json: { times: times.filled, zone: zones[times.whose], withPage },
			}),
		),
	);
	if (!profile.data) return null;
	const mayPage = links.data?.publicUrl && checking?.mayOfferPage;
	return (
		<details class="arrange-plan">
			<summary>{m.offerTitle()}</summary>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					put.mutate(undefined);
				}}
			>
				<p>{m.offerBody({ name: contact.name })}</p>
				<TimesForm state={times} zones={zones} isSingle={false} />
				{mayPage ? (
					<label class="check">
						<input
							type="checkbox"
							checked={withPage}
							onChange={(event) => setWithPage(event.currentTarget.checked)}
						/>{" "}
						{m.offerWithPage()}
					</label>
				) : (
					<p class="small">
						{links.data?.publicUrl
							? m.offerPageLater({ name: contact.name })
							: m.offerNoAddress()}
					</p>
				)}
				<div>
					<button
						type="submit"
						class="btn"
						disabled={times.filled.length === 0 || put.isPending}
					>
						{m.offerDo()}
					</button>
				</div>
				<p role="status">{put.isSuccess ? m.offerDone() : ""}</p>
				<Fault error={put.error} />
			</form>
		</details>
	);
}
