import { useState } from "preact/hooks";
import {
	type InterestScores,
	interestLetters,
} from "#catalogue/occupations.ts";
import m from "#messages/identify";
import { type FitPart, type FitWeights, fitParts } from "../rules/fit.ts";
import { Bar } from "./bar.tsx";
import { interestWords } from "./interests-editor.tsx";

interface SaidProps {
	scores: InterestScores | undefined;
	source: string;
	/** How many of each were rated, and how many limits there are. */
	skills: number;
	abilities: number;
	values: number;
	limits: number;
	weights: FitWeights;
	onWeights: (weights: FitWeights) => void;
	onScores: () => void;
}

/** What the person said so far, each with the way to say more, and how much each part counts. */
export function SaidPanel(props: SaidProps) {
	const { scores, source, skills, abilities, values, limits } = props;
	return (
		<section class="sheet idf-said" aria-labelledby="idf-said">
			<h2 id="idf-said">{m.saidTitle()}</h2>
			<dl>
				<dt>{m.saidInterests()}</dt>
				<dd>
					{scores ? (
						<>
							<ul class="idf-six">
								{interestLetters.map((letter) => (
									<li key={letter}>
										<Bar share={scores[letter] / 40} />
										<span>
											{interestWords[letter].name}{" "}
											<b class="num">{scores[letter]}</b>
										</span>
									</li>
								))}
							</ul>
							<p class="small">{m.interestsFrom({ source })}</p>
						</>
					) : (
						<p class="small">{m.saidNothing()}</p>
					)}
					<p class="row">
						<a class="btn" href="/identify/interests">
							{scores ? m.saidInventoryAgain() : m.saidInventory()}
						</a>
						<button type="button" class="btn quiet" onClick={props.onScores}>
							{m.saidSliders()}
						</button>
					</p>
				</dd>
				<dt>{m.saidSkills()}</dt>
				<dd class="row">
					<span>{m.saidRated({ count: skills + abilities })}</span>
					<a class="btn" href="/identify/skills">
						{skills + abilities > 0 ? m.saidGoOn() : m.saidSkillsDo()}
					</a>
				</dd>
				<dt>{m.saidNeeds()}</dt>
				<dd class="row">
					<span>{m.saidNeedsCount({ values, limits })}</span>
					<a class="btn" href="/identify/needs">
						{values + limits > 0 ? m.saidChange() : m.saidNeedsDo()}
					</a>
				</dd>
			</dl>
			<Weights
				said={{
					interests: scores !== undefined,
					skills: skills >= 3,
					abilities: abilities >= 3,
					values: values >= 3,
				}}
				weights={props.weights}
				onWeights={props.onWeights}
			/>
		</section>
	);
}

export const partNames: Record<FitPart, () => string> = {
	interests: m.partInterests,
	skills: m.partSkills,
	abilities: m.partAbilities,
	values: m.partValues,
};

/** One slider for each part that was spoken of; nothing to weigh with only one. */
function Weights({
	said,
	weights,
	onWeights,
}: {
	said: Record<FitPart, boolean>;
	weights: FitWeights;
	onWeights: (weights: FitWeights) => void;
}) {
	const [isOpen, setOpen] = useState(false);
	const parts = fitParts.filter((part) => said[part]);
	if (parts.length < 2) return null;
	return (
		<details
			open={isOpen}
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>{m.weightsTitle()}</summary>
			<ul class="idf-weights">
				{parts.map((part) => (
					<li key={part}>
						<label for={`weight-${part}`}>{partNames[part]()}</label>
						<input
							id={`weight-${part}`}
							type="range"
							min={0}
							max={4}
							value={weights[part]}
							aria-valuetext={m.weightWords({ weight: `${weights[part]}` })}
							onInput={(event) =>
								onWeights({
									...weights,
									[part]: Number(event.currentTarget.value),
								})
							}
						/>
						<span class="small">
							{m.weightWords({ weight: `${weights[part]}` })}
						</span>
					</li>
				))}
			</ul>
			<p class="small">{m.weightsHow()}</p>
		</details>
	);
}
