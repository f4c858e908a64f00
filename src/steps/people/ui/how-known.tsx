import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useWrite } from "#web/api.ts";
import { fullDate } from "#web/kit/dates.ts";
import { formValues, SelectField, TextField } from "#web/kit/fields.tsx";
import { FormActs } from "#web/kit/form-acts.tsx";
import type { Contact } from "../schema/contact.ts";
import type { ChangeContactInput } from "../schema.ts";
import {
	nameUseWords,
	optionsOf,
	relationWords,
	ringWords,
	sensitivityWords,
} from "./words.ts";

/** The tie and the ways to reach somebody, as sentences; one button turns them into a form. */
export function HowKnown({ contact }: { contact: Contact }) {
	const [editing, setEditing] = useState(false);
	return (
		<section class="stack">
			<h2>{m.howKnownTitle()}</h2>
			{editing ? (
				<TieForm contact={contact} onDone={() => setEditing(false)} />
			) : (
				<>
					<Tie contact={contact} />
					<Points contact={contact} />
					<button type="button" class="btn" onClick={() => setEditing(true)}>
						{m.change()}
					</button>
				</>
			)}
		</section>
	);
}

function Tie({ contact }: { contact: Contact }) {
	const { ring, relation, knownSince, connectedOn, introducedBy } = contact;
	const facts = [
		ring === "unset" ? null : ringWords[ring],
		relation && relationWords[relation],
		knownSince && m.sinceDate({ date: fullDate(knownSince) }),
		connectedOn && m.connectedOn({ date: fullDate(connectedOn) }),
		contact.howMet,
	].filter((fact) => fact !== null);
	return (
		<>
			{ring === "unset" ? (
				<p class="note">{m.howKnownUnset({ name: contact.label })}</p>
			) : null}
			{facts.length > 0 ? <p>{facts.join(" · ")}</p> : null}
			{introducedBy.map(({ id, referrer, nameUse, note }) => (
				<p key={id}>
					{referrer.isErased ? (
						m.introducedBy({ name: referrer.label })
					) : (
						<a href={`/people/${referrer.id}`}>
							{m.introducedBy({ name: referrer.label })}
						</a>
					)}{" "}
					<span class={nameUse.mayUse ? "chip" : "chip due"}>
						{m.nameUseTitle()}: {nameUseWords[nameUse.status]}
					</span>
					{note ? <small> {note}</small> : null}
				</p>
			))}
		</>
	);
}

function Points({ contact }: { contact: Contact }) {
	if (contact.points.length === 0) return null;
	return (
		<ul>
			{contact.points.map(({ id, kind, value }) => (
				<li key={id} class="contact-point">
					{kind === "email" ? <a href={`mailto:${value}`}>{value}</a> : null}
					{kind === "phone" ? <a href={`tel:${value}`}>{value}</a> : null}
					{kind === "profile" ? <Page address={value} /> : null}
				</li>
			))}
		</ul>
	);
}

/** A page opens only by the person's own click, and is told nothing of where they came from. */
function Page({ address }: { address: string }) {
	if (!/^https?:\/\//i.test(address)) return <>{address}</>;
	return (
		<a href={address} target="_blank" rel="noreferrer noopener">
			{address.replace(/^https?:\/\/(www\.)?/i, "")}
		</a>
	);
}

const cleared = ["relation", "howMet", "sensitivity", "knownSince"];

function TieForm({
	contact,
	onDone,
}: {
	contact: Contact;
	onDone: () => void;
}) {
	const save = useWrite(
		(input: ChangeContactInput) =>
			read(
				client.contacts[":id"].$patch({
					param: { id: contact.id },
					json: input,
				}),
			),
		onDone,
	);
	return (
		<form
			class="form contact-form"
			onSubmit={(event) => {
				event.preventDefault();
				const values = formValues(event.currentTarget);
				const emptied = cleared.filter((field) => !(field in values));
				save.mutate({
					...Object.fromEntries(emptied.map((field) => [field, null])),
					...values,
				} as ChangeContactInput);
			}}
		>
			<TextField
				name="name"
				label={m.fieldName()}
				value={contact.name ?? undefined}
				required={contact.name !== null}
			/>
			<div class="form-row">
				<SelectField
					name="ring"
					label={m.fieldRing()}
					value={contact.ring}
					options={optionsOf(ringWords)}
				/>
				<SelectField
					name="relation"
					label={m.fieldRelation()}
					value={contact.relation ?? ""}
					options={optionsOf(relationWords, m.relationNone())}
				/>
			</div>
			<div class="form-row">
				<TextField
					name="knownSince"
					type="date"
					label={m.fieldSince()}
					value={contact.knownSince ?? undefined}
				/>
				<TextField
					name="howMet"
					label={m.fieldHowMet()}
					value={contact.howMet ?? undefined}
				/>
			</div>
			<div class="form-row">
				<TextField name="email" type="email" label={m.fieldEmail()} />
				<TextField name="phone" type="tel" label={m.fieldPhone()} />
			</div>
			<TextField name="profile" label={m.fieldProfile()} />
			<SelectField
				name="sensitivity"
				label={m.fieldSensitivity()}
				value={contact.sensitivity ?? ""}
				options={optionsOf(sensitivityWords, m.sensitivityNone())}
			/>
			<FormActs
				save={m.save()}
				error={save.error}
				isPending={save.isPending}
				onCancel={onDone}
			/>
		</form>
	);
}
