import m from "#messages/people";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { FormActs } from "#web/kit/form-acts.tsx";
import type { Position } from "../schema.ts";

/** What a form says of a position; an empty field is not there. */
export interface SaidPosition {
	title?: string;
	organization?: string;
	startedOn?: string;
	endedOn?: string;
}

/** A new position, or one that is there, to be corrected. */
export function PositionForm({
	position,
	busy,
	error,
	onSave,
	onCancel,
}: {
	position?: Position;
	busy: boolean;
	error: unknown;
	onSave: (said: SaidPosition) => void;
	onCancel: () => void;
}) {
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				onSave(formValues(event.currentTarget));
			}}
		>
			<TextField
				name="title"
				label={m.fieldTitle()}
				value={position?.title ?? undefined}
				maxLength={200}
			/>
			<TextField
				name="organization"
				label={m.fieldOrganization()}
				value={position?.organization ?? undefined}
				maxLength={200}
			/>
			<div class="form-row">
				<TextField
					name="startedOn"
					type="date"
					label={m.fieldFrom()}
					value={position?.startedOn ?? undefined}
				/>
				<TextField
					name="endedOn"
					type="date"
					label={m.fieldUntil()}
					value={position?.endedOn ?? undefined}
				/>
			</div>
			<FormActs
				save={m.save()}
				error={error}
				isPending={busy}
				onCancel={onCancel}
			/>
		</form>
	);
}
