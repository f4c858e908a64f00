import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { instantFromMillis } from "#core/instant.ts";
import m from "#messages/conduct";
import { Dialog } from "#web/kit/dialog.tsx";
import { TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { EndTalkInput } from "../schema/closing.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { useSheetDo } from "./use-sheet.ts";

/** The end of the talk. Where one of the closing pair is open it asks once, and takes a reason. */
export function EndDialog({
	sheet,
	wasShort,
	onClose,
	onPair,
}: {
	sheet: RunSheet;
	wasShort: boolean;
	onClose: () => void;
	onPair: () => void;
}) {
	const { route } = useLocation();
	const [cutShort, setCutShort] = useState(wasShort);
	const { meetingId: id, closing, contact } = sheet;
	const isOpen = closing.open.length > 0;
	const end = useSheetDo(
		id,
		(how: EndTalkInput) => ({
			do: "end",
			how: { ...how, at: instantFromMillis(Date.now()) },
		}),
		() => route(`/follow-up/${id}`),
	);
	const submit = (event: SubmitEvent) => {
		event.preventDefault();
		const form = new FormData(event.currentTarget as HTMLFormElement);
		const reason = String(form.get("reason") ?? "").trim();
		end.mutate({ cutShort, ...(reason && { reason }) });
	};
	const cut = (
		<label class="check">
			<input
				type="checkbox"
				checked={cutShort}
				onChange={(event) => setCutShort(event.currentTarget.checked)}
			/>
			{m.wasShort()}
		</label>
	);
	return (
		<Dialog title={isOpen ? m.endTitle() : m.endTalk()} onClose={onClose}>
			<form class="form" onSubmit={submit}>
				{isOpen ? (
					<>
						<p class="said">{m.pairQuestions()}</p>
						<div class="form-acts">
							<button type="button" class="btn do" onClick={onPair}>
								{m.endAsk()}
							</button>
						</div>
						<hr />
						<TextField
							label={m.endReason()}
							placeholder={m.endReasonExample()}
							name="reason"
							required
							maxLength={500}
						/>
					</>
				) : (
					<p>{m.doneBody({ name: contact.name })}</p>
				)}
				{cut}
				<Fault error={end.error} />
				<div class="form-acts">
					<button
						type="submit"
						class={isOpen ? "btn" : "btn do"}
						disabled={end.isPending}
					>
						{m.endAnyway()}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
