import { useMutation } from "@tanstack/react-query";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import held from "#messages/people-held";
import m from "#messages/people-person";
import { client, useRead } from "#web/api.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { Fault, Loaded } from "#web/kit/states.tsx";
import { forgetKeptAbout } from "#web/offline/kept-state.ts";
import type { Contact } from "../schema/contact.ts";
import type { Erasure } from "../schema/erasure.ts";

/** Erases somebody for good, after saying in plain words what goes and what stays (METHOD §3). */
export function ErasePerson({ contact }: { contact: Contact }) {
	const [isOpen, setIsOpen] = useState(false);
	return (
		<div class="form-acts contact-more">
			<a class="btn" href={`/people/${contact.id}/held`}>
				{held.link()}
			</a>
			<button type="button" class="btn" onClick={() => setIsOpen(true)}>
				{m.eraseOpen()}
			</button>
			<small>{m.eraseHint()}</small>
			{isOpen ? (
				<Dialog
					title={m.eraseTitle({ label: contact.label })}
					onClose={() => setIsOpen(false)}
				>
					<Asked contactId={contact.id} onKeep={() => setIsOpen(false)} />
				</Dialog>
			) : null}
		</div>
	);
}

function Asked({
	contactId,
	onKeep,
}: {
	contactId: string;
	onKeep: () => void;
}) {
	const [isSure, setIsSure] = useState(false);
	const param = { id: contactId };
	const erasure = useRead(["contact", contactId, "erasure"], () =>
		read(client.contacts[":id"].erasure.$get({ param })),
	);
	const erase = useMutation({
		mutationFn: async () => {
			await read(client.contacts[":id"].$delete({ param }));
			await forgetKeptAbout(contactId);
		},
		// Loaded anew, so that nothing of the person is left in this page's memory either.
		onSuccess: () => location.replace("/people"),
	});
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				if (isSure) erase.mutate();
			}}
		>
			<p>{m.eraseLead()}</p>
			<Loaded query={erasure}>{(facts) => <Facts facts={facts} />}</Loaded>
			<label class="check">
				<input
					type="checkbox"
					checked={isSure}
					onChange={(event) => setIsSure(event.currentTarget.checked)}
				/>
				{m.eraseConfirm()}
			</label>
			<Fault error={erase.error} />
			<div class="form-acts">
				<button
					type="submit"
					class="btn contact-erase"
					disabled={!isSure || erase.isPending || erase.isSuccess}
				>
					{m.eraseDo()}
				</button>
				<button type="button" class="btn quiet" onClick={onKeep}>
					{m.eraseCancel()}
				</button>
			</div>
		</form>
	);
}

function Facts({ facts: { goes, stays, sameName } }: { facts: Erasure }) {
	return (
		<div class="contact-columns contact-goes">
			<section>
				<h3>{m.eraseGoes()}</h3>
				<ul>
					<li>{m.eraseGoesName(goes)}</li>
					<li>{m.eraseGoesNotes(goes)}</li>
					<li>{m.eraseGoesTalks(goes)}</li>
					<li>{m.eraseGoesElsewhere()}</li>
				</ul>
			</section>
			<section>
				<h3>{m.eraseStays()}</h3>
				<ul>
					<li>{m.eraseStaysTalks(stays)}</li>
					<li>{m.eraseStaysInsights(stays)}</li>
					<li>{m.eraseStaysSuggested(stays)}</li>
				</ul>
				<p class="small">{m.eraseElsewhere()}</p>
			</section>
			{sameName > 0 ? (
				<p class="note">{m.eraseSameName({ count: sameName })}</p>
			) : null}
		</div>
	);
}
