import "./keep-dialog.css";
import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client, useWrite } from "#web/api.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { formValues, TextArea, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { offeredDoubts } from "../rules/doubts.ts";
import type { AddTargetInput, Target } from "../schema.ts";
import { doubtWords } from "./doubts-card.tsx";
import { usePreferences } from "./use-kept-weights.ts";

/** An occupation of the catalogue, or the person's own words. */
export type Keepable = { code: string; title: string } | { words: string };

/** Keeps a target, with the reason why. */
export function KeepDialog({
	what,
	onClose,
	onKept,
}: {
	what: Keepable;
	onClose: () => void;
	onKept?: (target: Target) => void;
}) {
	// Made once, so that a second press keeps no second target.
	const [id] = useState(newId);
	const [doubts, setDoubts] = useState<{ id: string; claim: string }[]>([]);
	const keep = useWrite(
		async (json: AddTargetInput) => {
			const target = await read(client.targets.$post({ json }));
			for (const { id: newId, claim } of doubts)
				await read(
					client.targets[":id"].hypotheses.$post({
						param: { id: target.id },
						json: { newId, claim },
					}),
				);
			return target;
		},
		(target) => {
			onKept?.(target);
			onClose();
		},
	);
	const own = "words" in what;
	const { data: preferences } = usePreferences();
	const claims = [
		...(preferences?.mustNots ?? [])
			.filter(({ elementId }) => elementId === null)
			.map(({ words }) => m.doubtMustNot({ words })),
		...offeredDoubts(
			{
				title: own ? what.words : what.title,
				jobZone: null,
				growthPercent: null,
			},
			() => false,
		).map((key) => doubtWords[key]()),
	];
	return (
		<Dialog
			title={m.keepTitle({ title: own ? what.words : what.title })}
			onClose={onClose}
		>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const { reason, label } = formValues(event.currentTarget);
					keep.mutate(
						own
							? { id, kind: "free-text", label: label ?? what.words, reason }
							: { id, kind: "occupation", occupationCode: what.code, reason },
					);
				}}
			>
				{own ? (
					<TextField
						name="label"
						label={m.keepLabel()}
						hint={m.keepWordsHint()}
						value={what.words}
						maxLength={200}
						required
					/>
				) : null}
				<TextArea
					name="reason"
					label={m.keepReason()}
					hint={m.keepReasonHint()}
					rows={3}
					maxLength={2000}
				/>
				<fieldset class="idf-doubts">
					<legend>{m.keepDoubts()}</legend>
					{claims.map((claim) => {
						const at = doubts.findIndex((one) => one.claim === claim);
						return (
							<label key={claim}>
								<input
									type="checkbox"
									checked={at >= 0}
									onChange={() =>
										setDoubts(
											at >= 0
												? doubts.toSpliced(at, 1)
												: [...doubts, { id: newId(), claim }],
										)
									}
								/>{" "}
								{claim}
							</label>
						);
					})}
				</fieldset>
				<Fault error={keep.error} />
				<div class="form-acts">
					<button type="submit" class="btn do" disabled={keep.isPending}>
						{m.keepDo()}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
