import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import m from "#messages/insights";
import { decisions, leavesTooFew } from "#steps/identify/rules.ts";
import type { GiveVerdictInput } from "#steps/identify/schema.ts";
import { client, useRead, useWrite } from "#web/api.ts";
import { shortDate } from "#web/kit/dates.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { ChoiceField, formValues, TextArea } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { TargetInsights } from "../schema.ts";

type Decision = (typeof decisions)[number];

const words: Record<Decision, () => string> = {
	continue: m.verdictContinue,
	change: m.verdictChange,
	drop: m.verdictDrop,
};

/** From so many talks on a verdict is suggested; before, only possible. */
const ENOUGH_TALKS = 2;

export function Verdict({
	target,
	spokenAgainst,
}: Pick<TargetInsights, "target"> & {
	/** Talks that spoke against a doubt of it. */
	spokenAgainst: number;
}) {
	const [deciding, setDeciding] = useState(false);
	const { verdict, talks } = target;
	const isDue = !verdict && talks >= ENOUGH_TALKS;
	return (
		<section class="sheet ins-verdict">
			<div>
				<h2>{m.verdictTitle()}</h2>
				<p>
					{verdict
						? m.verdictNow({
								decision: verdict.decision,
								date: shortDate(verdict.decidedOn),
							})
						: talks >= ENOUGH_TALKS
							? m.verdictOpen()
							: m.verdictFew()}
				</p>
				{verdict?.reasons ? <p class="ins-reasons">{verdict.reasons}</p> : null}
			</div>
			<button
				type="button"
				class={isDue ? "btn do" : "btn"}
				onClick={() => setDeciding(true)}
			>
				{verdict ? m.decideAgain() : m.decide()}
			</button>
			{deciding ? (
				<Decide
					target={target}
					spokenAgainst={spokenAgainst}
					onClose={() => setDeciding(false)}
				/>
			) : null}
		</section>
	);
}

function Decide({
	target,
	spokenAgainst,
	onClose,
}: {
	target: TargetInsights["target"];
	spokenAgainst: number;
	onClose: () => void;
}) {
	const [verdictId] = useState(newId);
	const [isDropping, setDropping] = useState(false);
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const isAlone =
		isDropping && leavesTooFew(targets.data ?? [], target.id, spokenAgainst);
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
		<Dialog title={m.decideTitle({ label: target.label })} onClose={onClose}>
			<form
				class="form"
				onChange={(event) =>
					setDropping(formValues(event.currentTarget).decision === "drop")
				}
				onSubmit={(event) => {
					event.preventDefault();
					const { decision, reasons } = formValues(event.currentTarget);
					const chosen = decisions.find((one) => one === decision);
					if (chosen) give.mutate({ decision: chosen, reasons });
				}}
			>
				<ChoiceField
					legend={m.decideWhat()}
					isLegendSeen={false}
					name="decision"
					isStacked
					required
					value={target.verdict?.decision}
					options={decisions.map((value) => ({ value, label: words[value]() }))}
				/>
				{isAlone ? (
					<p class="note" role="status">
						{m.dropAlone()}{" "}
						<a href={`/identify/targets/${target.id}/neighbours`}>
							{m.dropNear()}
						</a>
					</p>
				) : null}
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
						{m.decideKeep()}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
