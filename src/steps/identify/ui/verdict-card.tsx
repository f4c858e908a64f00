import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client, useWrite } from "#web/api.ts";
import { dateHere, shortDate } from "#web/kit/dates.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { formValues, TextArea } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { decisions } from "../rules.ts";
import type { GiveVerdictInput, Target } from "../schema.ts";

const decisionWords = {
	continue: m.verdictContinue,
	change: m.verdictChange,
	drop: m.verdictDrop,
};

/** What the person makes of a target: go on, change, drop, with reasons; the latest holds. */
export function VerdictCard({ target }: { target: Target }) {
	const [isDeciding, setDeciding] = useState(false);
	const { verdict } = target;
	return (
		<section class="sheet stack">
			<h2>{m.verdictTitle()}</h2>
			{verdict ? (
				<>
					<p>
						{m.verdictNow({
							decision: verdict.decision,
							date: shortDate(dateHere(verdict.decidedAt)),
						})}
					</p>
					{verdict.reasons ? <p class="tgt-reason">{verdict.reasons}</p> : null}
				</>
			) : (
				<p>{m.verdictNone()}</p>
			)}
			<button type="button" class="btn" onClick={() => setDeciding(true)}>
				{verdict ? m.verdictAgain() : m.verdictDo()}
			</button>
			{isDeciding ? (
				<VerdictDialog target={target} onClose={() => setDeciding(false)} />
			) : null}
		</section>
	);
}

function VerdictDialog({
	target,
	onClose,
}: {
	target: Target;
	onClose: () => void;
}) {
	const [verdictId] = useState(newId);
	const give = useWrite(
		(json: GiveVerdictInput) =>
			read(
				client.targets[":id"].verdicts.$post({
					param: { id: target.id },
					json: { newId: verdictId, ...json },
				}),
			),
		onClose,
	);
	return (
		<Dialog title={m.verdictAsk({ title: target.label })} onClose={onClose}>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const { decision, reasons } = formValues(event.currentTarget);
					const chosen = decisions.find((one) => one === decision);
					if (chosen) give.mutate({ decision: chosen, reasons });
				}}
			>
				<fieldset class="tgt-decisions">
					<legend class="visually-hidden">{m.verdictTitle()}</legend>
					{decisions.map((decision) => (
						<label key={decision} class="check">
							<input
								type="radio"
								name="decision"
								value={decision}
								required
								defaultChecked={target.verdict?.decision === decision}
							/>
							{decisionWords[decision]()}
						</label>
					))}
				</fieldset>
				<TextArea
					name="reasons"
					label={m.verdictReasons()}
					hint={m.verdictReasonsHint()}
					rows={3}
					maxLength={2000}
				/>
				<Fault error={give.error} />
				<div class="form-acts">
					<button type="submit" class="btn do" disabled={give.isPending}>
						{m.verdictSave()}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
