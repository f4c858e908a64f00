import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import { formValues, SelectField, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { RecordAskingInput } from "../schema/asking.ts";
import type { Contact } from "../schema/contact.ts";
import { askingWords, optionsOf } from "./words.ts";

/** The two questions to people one knows (METHOD step 3), and what they said. */
export function Asking({ contact }: { contact: Contact }) {
	const { query } = useLocation();
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const record = useWrite((json: RecordAskingInput) =>
		read(
			client.contacts[":id"].askings.$post({
				param: { id: contact.id },
				json,
			}),
		),
	);
	const here = useRef<HTMLElement>(null);
	// The page is there only after its data, so the browser can't go to the part that the address names.
	useEffect(() => {
		if (location.hash === "#ask") here.current?.scrollIntoView();
	}, []);
	if (contact.name === null) return null;
	return (
		<section id="ask" class="stack" ref={here}>
			<h2>{m.askTitle()}</h2>
			{contact.doNotContactAt ? null : (
				<>
					<p>{m.askLead()}</p>
					<form
						class="form contact-form"
						key={`${contact.askings.length} ${targets.data?.length}`}
						onSubmit={(event) => {
							event.preventDefault();
							record.mutate(
								formValues(event.currentTarget) as RecordAskingInput,
							);
						}}
					>
						<div class="form-row">
							<SelectField
								name="targetId"
								label={m.askAbout()}
								value={query.target ?? ""}
								options={[
									{ value: "", label: m.askAnything() },
									...(targets.data ?? []).map(({ id, label }) => ({
										value: id,
										label,
									})),
								]}
							/>
							<SelectField
								name="outcome"
								label={m.askOutcome()}
								value="asked"
								options={optionsOf(askingWords)}
							/>
						</div>
						<TextField name="note" label={m.askNote()} maxLength={2000} />
						<Fault error={record.error} />
						<div class="form-acts">
							<button type="submit" class="btn" disabled={record.isPending}>
								{m.askSave()}
							</button>
						</div>
					</form>
				</>
			)}
			<ul class="list">
				{contact.askings.map((one) => (
					<li key={one.id}>
						{m.askLogged({
							date: fullDate(dateHere(one.askedAt)),
							outcome: askingWords[one.outcome],
						})}{" "}
						<small>
							{[one.targetLabel, one.note].filter(Boolean).join(" · ")}
						</small>
					</li>
				))}
			</ul>
		</section>
	);
}
