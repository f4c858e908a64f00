import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import w from "#messages/arrange-writing";
import { client, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { ApproachPage } from "../schema/approach.ts";
import { ContactPicker } from "./contact-picker.tsx";

/** Who brings the two together, where that is the way. */
export function Introducer({ approach }: { approach: ApproachPage }) {
	const { introducer, draft, status } = approach;
	const [isOpen, setOpen] = useState(false);
	const param = { id: approach.id };
	const change = useWrite(
		(introducerId: string) =>
			read(client.approaches[":id"].$patch({ param, json: { introducerId } })),
		() => setOpen(false),
	);
	if (status !== "drafted" || draft?.channel !== "introduction") return null;
	return (
		<section class="sheet stack" aria-labelledby="introducer-title">
			<div class="arrange-whom">
				<h2 id="introducer-title">
					{introducer
						? w.introducerIs({ name: introducer.name })
						: w.introducerWho({ name: approach.contact.name })}
				</h2>
				{introducer ? (
					<button
						type="button"
						class="btn quiet"
						onClick={() => setOpen(!isOpen)}
					>
						{w.introducerOther()}
					</button>
				) : null}
			</div>
			{isOpen || !introducer ? (
				<ContactPicker
					label={w.introducerPick()}
					onPick={({ id }) => change.mutate(id)}
				/>
			) : null}
			<Fault error={change.error} />
		</section>
	);
}

/** They have written to both: the next word is the seeker's. */
export function Introduced({ approach }: { approach: ApproachPage }) {
	const param = { id: approach.id };
	const say = useWrite(() =>
		read(client.approaches[":id"].introduction.$post({ param, json: {} })),
	);
	const { introducer, status, introducedAt } = approach;
	const mayCome = ["drafted", "sent", "reminded", "closed-silent"];
	if (!introducer || introducedAt || !mayCome.includes(status)) return null;
	return (
		<div>
			<button
				type="button"
				class={status === "drafted" ? "btn quiet" : "btn"}
				onClick={() => say.mutate(undefined)}
			>
				{w.introducedDo({ name: introducer.name })}
			</button>
			<Fault error={say.error} />
		</div>
	);
}
