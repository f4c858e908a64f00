import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useWrite } from "#web/api.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { FormActs } from "#web/kit/form-acts.tsx";
import type { Contact } from "../schema/contact.ts";
import type { AddReferralInput } from "../schema/referral.ts";
import { NameUseFields, NameUseForm, standingSentence } from "./name-use.tsx";

/** Whom somebody suggested, and for each whether their name may be used. */
export function Suggested({ contact }: { contact: Contact }) {
	const [adding, setAdding] = useState(false);
	if (contact.name === null) return null;
	return (
		<section class="stack">
			<h2>{m.suggestTitle()}</h2>
			{contact.suggested.length === 0 && !adding ? (
				<p>{m.suggestNone()}</p>
			) : null}
			<ul class="list">
				{contact.suggested.map(({ id, contact: person, nameUse, note }) => (
					<li key={id} class="stack">
						<p>
							{person.isErased ? (
								person.label
							) : (
								<a class="people-name" href={`/people/${person.id}`}>
									{person.label}
								</a>
							)}
							{note ? <small> {note}</small> : null}
						</p>
						<p class="small">{standingSentence(nameUse)}</p>
						<NameUseForm
							referrerId={contact.id}
							referralId={id}
							label={
								nameUse.status === "not-asked" ? undefined : m.nameUseChange()
							}
							key={nameUse.saidAt}
						/>
					</li>
				))}
			</ul>
			{adding ? (
				<SuggestForm contact={contact} onDone={() => setAdding(false)} />
			) : (
				<button type="button" class="btn" onClick={() => setAdding(true)}>
					{m.suggestAdd()}
				</button>
			)}
		</section>
	);
}

function SuggestForm({
	contact,
	onDone,
}: {
	contact: Contact;
	onDone: () => void;
}) {
	const add = useWrite(
		(json: AddReferralInput) => read(client.referrals.$post({ json })),
		onDone,
	);
	return (
		<form
			class="form contact-form"
			onSubmit={(event) => {
				event.preventDefault();
				const { note, status, limits, notBefore, ...suggested } = formValues(
					event.currentTarget,
				);
				add.mutate({
					referrerId: contact.id,
					suggested,
					note,
					nameUse: { status, limits, notBefore },
				} as AddReferralInput);
			}}
		>
			<TextField name="name" label={m.fieldName()} />
			<div class="form-row">
				<TextField name="title" label={m.fieldTitle()} />
				<TextField name="organization" label={m.fieldOrganization()} />
			</div>
			<TextField
				name="howToReach"
				label={m.suggestReach()}
				hint={m.suggestReachHint()}
			/>
			<TextField name="note" label={m.askNote()} />
			<NameUseFields label={m.nameUseQuestion()} />
			<FormActs
				save={m.suggestSave()}
				error={add.error}
				isPending={add.isPending}
				onCancel={onDone}
			/>
		</form>
	);
}
