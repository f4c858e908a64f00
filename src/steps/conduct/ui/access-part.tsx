import { useState } from "preact/hooks";
import m from "#messages/conduct";
import { TextField } from "#web/kit/fields.tsx";
import { SendActs } from "#web/kit/send-acts.tsx";
import { Fault } from "#web/kit/states.tsx";
import {
	type AccessNeed,
	accessMessage,
	accessNeedsFor,
	accessWords,
	needWords,
} from "../rules/access.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { useSheetDo } from "./use-sheet.ts";

/** What the talk needs so that one can take part: said in a few touches, asked for in one message, never explained. */
export function AccessPart({ sheet }: { sheet: RunSheet }) {
	const { access, medium } = sheet;
	const [open, setOpen] = useState(false);
	const offered = accessNeedsFor(medium);
	if (offered.length === 0) return null;
	const words = accessWords(access, medium);
	if (open)
		return (
			<AccessForm
				sheet={sheet}
				offered={offered}
				onDone={() => setOpen(false)}
			/>
		);
	return (
		<div class="check-part access-part">
			{words.length > 0 ? (
				<>
					<p>
						{m.accessAsked({
							needs: new Intl.ListFormat("en-GB").format(words),
						})}
					</p>
					<details>
						<summary>{m.accessAsk()}</summary>
						<p class="small">{m.accessAskHint()}</p>
						<p class="access-said">
							{accessMessage({
								name: sheet.contact.name,
								asked: access,
								medium,
							})}
						</p>
						<SendActs
							text={accessMessage({
								name: sheet.contact.name,
								asked: access,
								medium,
							})}
							isFirst={false}
						/>
					</details>
				</>
			) : null}
			<button type="button" class="btn quiet" onClick={() => setOpen(true)}>
				{words.length > 0 ? m.accessChange() : m.accessOpen()}
			</button>
		</div>
	);
}

function AccessForm({
	sheet,
	offered,
	onDone,
}: {
	sheet: RunSheet;
	offered: readonly AccessNeed[];
	onDone: () => void;
}) {
	const save = useSheetDo(
		sheet.meetingId,
		(asked: { needs: AccessNeed[]; other: string }) => ({
			do: "access",
			asked,
		}),
		onDone,
	);
	return (
		<form
			class="form check-part access-part"
			onSubmit={(event) => {
				event.preventDefault();
				const form = new FormData(event.currentTarget);
				save.mutate({
					needs: offered.filter((need) => form.has(need)),
					other: String(form.get("other") ?? "").trim(),
				});
			}}
		>
			<fieldset>
				<legend>{m.accessOpen()}</legend>
				<p class="small">{m.accessHint()}</p>
				{offered.map((need) => (
					<label key={need} class="check">
						<input
							type="checkbox"
							name={need}
							defaultChecked={sheet.access.needs.includes(need)}
						/>
						{needWords[need]()}
					</label>
				))}
			</fieldset>
			<TextField
				label={m.accessOther()}
				name="other"
				maxLength={300}
				value={sheet.access.other ?? ""}
			/>
			<Fault error={save.error} />
			<div class="form-acts">
				<button type="submit" class="btn" disabled={save.isPending}>
					{m.accessSave()}
				</button>
				<button type="button" class="btn quiet" onClick={onDone}>
					{m.cancel()}
				</button>
			</div>
		</form>
	);
}
