import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people-help";
import { client, useWrite } from "#web/api.ts";
import { SelectField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { type WeightName, weightNames } from "../rules/helping.ts";
import { type Tie, ties } from "../rules/tie.ts";
import type { Help } from "../schema/help.ts";

const names: Record<WeightName, string> = {
	nearness: m.weightNearness(),
	tiesCount: m.weightTies(),
	peers: m.weightPeers(),
	suggested: m.weightSuggested(),
	untried: m.weightUntried(),
	spread: m.weightSpread(),
};

/** What decides the order, in words, and how much each thing counts. */
export function HelpWeights({ help }: { help: Help }) {
	const [weights, setWeights] = useState(help.weights);
	const save = useWrite((json: Help["weights"]) =>
		read(client["help-weights"].$put({ json })),
	);
	const reset = useWrite(
		() => read(client["help-weights"].$delete()),
		setWeights,
	);
	const change = (changed: Partial<Help["weights"]>) => {
		const next = { ...weights, ...changed };
		setWeights(next);
		save.mutate(next);
	};
	return (
		<details class="sheet help-weights">
			<summary>{m.weightsTitle()}</summary>
			<p class="small">{m.weightsLead()}</p>
			<SelectField
				label={m.tiesLabel()}
				value={weights.ties}
				options={ties.map((value) => ({
					value,
					label: tieWords(value, help.isDigital),
				}))}
				onChange={(event) => change({ ties: event.currentTarget.value as Tie })}
			/>
			<ul>
				{weightNames.map((name) => {
					const words = m.weightWords({ weight: `${weights[name]}` });
					return (
						<li key={name}>
							<label for={`help-${name}`}>{names[name]}</label>
							<input
								id={`help-${name}`}
								type="range"
								min={0}
								max={4}
								value={weights[name]}
								aria-valuetext={words}
								onChange={(event) =>
									change({ [name]: Number(event.currentTarget.value) })
								}
							/>
							<span class="small">{words}</span>
						</li>
					);
				})}
			</ul>
			<p class="small">{m.weightsFixed()}</p>
			<Fault error={save.error ?? reset.error} />
			{help.ownWeights ? (
				<button type="button" class="btn" onClick={() => reset.mutate()}>
					{m.weightsReset()}
				</button>
			) : null}
		</details>
	);
}

function tieWords(tie: Tie, isDigital: boolean | null): string {
	switch (tie) {
		case "field":
			return m.tieField({
				which: isDigital === false ? "strong" : "weak",
			});
		case "weak":
			return m.tieWeak();
		case "strong":
			return m.tieStrong();
		case "alike":
			return m.tieAlike();
	}
}
