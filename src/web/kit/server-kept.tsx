import m from "#messages/dav";
import { Dialog } from "./dialog.tsx";
import { formValues } from "./fields.tsx";
import { Fault } from "./states.tsx";

/** Asks for the password of a kept address book or calendar anew. */
export function NewPassword({
	id,
	isPending,
	submitLabel,
	onSubmit,
}: {
	/** Tells the fields of two such forms apart. */
	id: string;
	isPending: boolean;
	submitLabel: string;
	onSubmit: (password: string) => void;
}) {
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				const { password } = formValues(event.currentTarget);
				if (password) onSubmit(password);
			}}
		>
			<div class="field">
				<label for={`password-${id}`}>{m.fieldPassword()}</label>
				<input
					id={`password-${id}`}
					name="password"
					type="password"
					autocomplete="off"
					required
				/>
			</div>
			<div class="form-acts">
				<button type="submit" class="btn do" disabled={isPending}>
					{submitLabel}
				</button>
			</div>
		</form>
	);
}

/** Asks before an address book or a calendar is disconnected, and says what stays. */
export function LeaveServer({
	title,
	body,
	label,
	leave,
	onClose,
}: {
	title: string;
	body: string;
	label: string;
	leave: { isPending: boolean; error: unknown; mutate(on: undefined): void };
	onClose: () => void;
}) {
	return (
		<Dialog title={title} onClose={onClose}>
			<div class="stack">
				<p>{body}</p>
				<Fault error={leave.error} />
				<div class="row">
					<button
						type="button"
						class="btn do"
						disabled={leave.isPending}
						onClick={() => leave.mutate(undefined)}
					>
						{label}
					</button>
				</div>
			</div>
		</Dialog>
	);
}
