import m from "#messages/shell";
import { Fault } from "./states.tsx";

/** How a form ends: what went wrong, the one filled button, and the way out where there is one. */
export function FormActs({
	save,
	error,
	isPending = false,
	onCancel,
}: {
	/** The word on the button. */
	save: string;
	error?: unknown;
	isPending?: boolean;
	onCancel?: () => void;
}) {
	return (
		<>
			<Fault error={error} />
			<div class="form-acts">
				<button type="submit" class="btn do" disabled={isPending}>
					{save}
				</button>
				{onCancel ? (
					<button type="button" class="btn quiet" onClick={onCancel}>
						{m.cancel()}
					</button>
				) : null}
			</div>
		</>
	);
}
