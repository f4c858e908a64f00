import people from "#messages/people";
import m from "#messages/people-remember";
import { formValues, SelectField, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { PersonFields } from "../schema/remember.ts";
import { optionsOf, relationWords, ringWords } from "./words.ts";

/** The parts of a line as fields, to correct how it was read. Empty fields are left out of what is given. */
export function PersonForm({
	person,
	error,
	onSave,
	onCancel,
}: {
	person: { [K in keyof PersonFields]?: PersonFields[K] | null };
	error?: unknown;
	onSave: (fields: PersonFields) => void;
	onCancel: () => void;
}) {
	const text = (value: string | null | undefined) => value ?? undefined;
	return (
		<form
			class="form remember-form"
			onSubmit={(event) => {
				event.preventDefault();
				onSave(formValues(event.currentTarget) as PersonFields);
			}}
		>
			<TextField
				name="name"
				label={people.fieldName()}
				value={text(person.name)}
				maxLength={200}
			/>
			<div class="form-row">
				<TextField
					name="title"
					label={people.fieldTitle()}
					value={text(person.title)}
					maxLength={200}
				/>
				<TextField
					name="organization"
					label={people.fieldOrganization()}
					value={text(person.organization)}
					maxLength={200}
				/>
			</div>
			<div class="form-row">
				<SelectField
					name="ring"
					label={people.fieldRing()}
					value={person.ring ?? "unset"}
					options={optionsOf(ringWords)}
				/>
				<SelectField
					name="relation"
					label={people.fieldRelation()}
					value={person.relation ?? ""}
					options={optionsOf(relationWords, people.relationNone())}
				/>
			</div>
			<div class="form-row">
				<TextField
					name="howMet"
					label={people.fieldHowMet()}
					value={text(person.howMet)}
					maxLength={500}
				/>
				<TextField
					name="note"
					label={people.fieldNote()}
					value={text(person.note)}
					maxLength={2000}
				/>
			</div>
			<Fault error={error} />
			<div class="form-acts">
				<button type="submit" class="btn">
					{m.save()}
				</button>
				<button type="button" class="btn quiet" onClick={onCancel}>
					{m.cancel()}
				</button>
			</div>
		</form>
	);
}
