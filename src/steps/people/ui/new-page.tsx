import "./people.css";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useRead, useWrite } from "#web/api.ts";
import {
	formValues,
	SelectField,
	TextArea,
	TextField,
} from "#web/kit/fields.tsx";
import { Fault, PageHead } from "#web/kit/states.tsx";
import type { AddContactInput } from "../schema.ts";
import {
	optionsOf,
	relationWords,
	ringWords,
	sensitivityWords,
} from "./words.ts";

/** Adds one person by hand; with `?unnamed` one whose name is to be asked for. */
export function NewContactPage() {
	const { query, route } = useLocation();
	const unnamed = query.unnamed !== undefined;
	const targets = useRead(["target"], () => read(client.targets.$get()), {
		enabled: unnamed,
	});
	const wanted = targets.data?.find(({ id }) => id === query.target);
	const add = useWrite(
		(input: AddContactInput) => read(client.contacts.$post({ json: input })),
		({ id }) => route(`/people/${id}`),
	);
	const ring = query.ring ?? (unnamed ? "stranger" : "acquaintance");
	return (
		<>
			<PageHead
				title={unnamed ? m.newUnnamedTitle() : m.newTitle()}
				lead={unnamed ? m.newUnnamedLead() : m.newLead()}
			/>
			<form
				class="form people-form"
				onSubmit={(event) => {
					event.preventDefault();
					add.mutate(formValues(event.currentTarget) as AddContactInput);
				}}
			>
				{unnamed ? (
					<input type="hidden" name="ring" value={ring} />
				) : (
					<>
						<TextField
							name="name"
							label={m.fieldName()}
							hint={m.fieldNameHint()}
							maxLength={200}
						/>
						<div class="form-row">
							<SelectField
								name="ring"
								label={m.fieldRing()}
								value={ring}
								options={optionsOf(ringWords)}
							/>
							<SelectField
								name="relation"
								label={m.fieldRelation()}
								value=""
								options={optionsOf(relationWords, m.relationNone())}
							/>
						</div>
					</>
				)}
				<div class="form-row">
					<TextField
						name="title"
						label={m.fieldTitle()}
						hint={m.fieldTitleHint()}
						placeholder={wanted?.label}
						required={unnamed}
						maxLength={200}
					/>
					<TextField
						name="organization"
						label={m.fieldOrganization()}
						required={unnamed}
						maxLength={200}
					/>
				</div>
				{unnamed ? (
					<TextField
						name="phone"
						type="tel"
						label={m.fieldPhone()}
						maxLength={60}
					/>
				) : (
					<Rest />
				)}
				<Fault error={add.error} />
				<div class="form-acts">
					<button type="submit" class="btn do" disabled={add.isPending}>
						{m.saveNew()}
					</button>
					<a class="btn quiet" href="/people">
						{m.back()}
					</a>
				</div>
			</form>
		</>
	);
}

function Rest() {
	return (
		<>
			<div class="form-row">
				<TextField name="email" type="email" label={m.fieldEmail()} />
				<TextField name="phone" type="tel" label={m.fieldPhone()} />
			</div>
			<TextField name="profile" label={m.fieldProfile()} maxLength={500} />
			<div class="form-row">
				<TextField name="knownSince" type="date" label={m.fieldSince()} />
				<TextField name="howMet" label={m.fieldHowMet()} maxLength={500} />
			</div>
			<SelectField
				name="sensitivity"
				label={m.fieldSensitivity()}
				value=""
				options={optionsOf(sensitivityWords, m.sensitivityNone())}
			/>
			<TextArea
				name="note"
				label={m.fieldNote()}
				hint={m.fieldNoteHint()}
				rows={3}
			/>
		</>
	);
}
