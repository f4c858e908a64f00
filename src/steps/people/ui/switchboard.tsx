import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people";
import sources from "#messages/people-sources";
import { client, useWrite } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { formValues, SelectField, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { LogCallInput } from "../schema/asking.ts";
import type { Contact } from "../schema/contact.ts";
import { routeWords } from "./source-words.ts";
import { callWords, optionsOf } from "./words.ts";

/** How to ask for the name of whoever holds a job, and the log of whom was asked (METHOD step 3). */
export function Switchboard({ contact }: { contact: Contact }) {
	const last = contact.positions[0];
	const organization = contact.organization ?? last?.organization ?? "";
	const title = contact.title ?? last?.title ?? "";
	return (
		<section id="switchboard" class="sheet stack contact-switchboard">
			<h2>{m.switchTitle()}</h2>
			<p>{m.switchLead({ organization })}</p>
			<blockquote class="contact-script">
				{m.switchScript({ organization, title })}
			</blockquote>
			<details class="contact-scripts">
				<summary>{sources.scriptRefusedTitle()}</summary>
				<blockquote class="contact-script">
					{sources.scriptRefused()}
				</blockquote>
			</details>
			<details class="contact-scripts">
				<summary>{sources.scriptVoicemailTitle()}</summary>
				<blockquote class="contact-script">
					{sources.scriptVoicemail({ title })}
				</blockquote>
			</details>
			{contact.name === null ? (
				<CallForm contact={contact} key={contact.calls.length} />
			) : null}
			{contact.calls.length > 0 ? (
				<>
					<h3>{m.switchLogTitle()}</h3>
					<ul class="list">
						{contact.calls.map((one) => (
							<li key={one.id}>
								{fullDate(dateHere(one.calledAt))}: {one.askedWhom}
								{one.route ? ` (${routeWords[one.route]})` : ""}.{" "}
								{callWords[one.outcome]}
								{one.callBackOn ? ` (${fullDate(one.callBackOn)})` : ""}.
								{one.note ? <small> {one.note}</small> : null}
							</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	);
}

function CallForm({ contact }: { contact: Contact }) {
	const [outcome, setOutcome] = useState("name-given");
	const log = useWrite((json: LogCallInput) =>
		read(
			client.contacts[":id"].calls.$post({ param: { id: contact.id }, json }),
		),
	);
	return (
		<form
			class="form contact-form"
			onSubmit={(event) => {
				event.preventDefault();
				log.mutate(formValues(event.currentTarget) as LogCallInput);
			}}
		>
			<div class="form-row">
				<TextField
					name="askedWhom"
					label={m.switchWhom()}
					hint={m.switchWhomHint()}
					required
				/>
				<SelectField
					name="route"
					label={sources.route()}
					value=""
					options={optionsOf(routeWords, sources.routeNone())}
				/>
				<SelectField
					name="outcome"
					label={m.switchOutcome()}
					value={outcome}
					options={optionsOf(callWords)}
					onChange={(event) => setOutcome(event.currentTarget.value)}
				/>
			</div>
			{outcome === "name-given" ? (
				<TextField name="givenName" label={m.switchName()} required />
			) : null}
			{outcome === "call-back" ? (
				<TextField name="callBackOn" type="date" label={m.switchCallOn()} />
			) : null}
			<TextField name="note" label={m.askNote()} />
			<Fault error={log.error} />
			<div class="form-acts">
				<button type="submit" class="btn do" disabled={log.isPending}>
					{m.switchSave()}
				</button>
			</div>
		</form>
	);
}
