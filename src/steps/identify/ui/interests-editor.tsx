import { useState } from "preact/hooks";
import {
	type InterestScores,
	interestLetters,
} from "#catalogue/occupations.ts";
import m from "#messages/identify";
import { TextField } from "#web/kit/fields.tsx";
import { Bar } from "./bar.tsx";

export const interestWords = {
	R: { name: m.R(), sentence: m.RWords() },
	I: { name: m.I(), sentence: m.IWords() },
	A: { name: m.A(), sentence: m.AWords() },
	S: { name: m.S(), sentence: m.SWords() },
	E: { name: m.E(), sentence: m.EWords() },
	C: { name: m.C(), sentence: m.CWords() },
};

interface EditorProps {
	scores: InterestScores;
	source: string;
	onScores: (scores: InterestScores) => void;
	onSource: (source: string) => void;
	onDone?: () => void;
}

/** Six sliders with a sentence each, and the same as numbers for those who have them from a test. */
export function InterestsEditor({
	scores,
	source,
	onScores,
	onSource,
	onDone,
}: EditorProps) {
	const fromTest = source !== "" && source !== m.interestsOwn();
	const [isTest, setTest] = useState(fromTest);
	return (
		<section class="sheet idf-interests">
			<h2>{m.interestsTitle()}</h2>
			<p class="small">{m.interestsHow()}</p>
			<ul class="idf-sliders">
				{interestLetters.map((letter) => (
					<Slider
						key={letter}
						letter={letter}
						score={scores[letter]}
						onScore={(score) => onScores({ ...scores, [letter]: score })}
					/>
				))}
			</ul>
			<details
				open={isTest}
				onToggle={(event) => setTest(event.currentTarget.open)}
			>
				<summary>{m.testOpen()}</summary>
				<div class="stack idf-test">
					<p class="small">{m.testBody()}</p>
					<TextField
						label={m.testSource()}
						hint={m.testSourceHint()}
						value={fromTest ? source : ""}
						maxLength={200}
						onInput={(event) =>
							onSource(event.currentTarget.value.trim() || m.interestsOwn())
						}
					/>
				</div>
			</details>
			{onDone ? (
				<button type="button" class="btn do" onClick={onDone}>
					{m.interestsFold()}
				</button>
			) : null}
			<p class="small">{m.notTalent()}</p>
		</section>
	);
}

function Slider({
	letter,
	score,
	onScore,
}: {
	letter: keyof typeof interestWords;
	score: number;
	onScore: (score: number) => void;
}) {
	const { name, sentence } = interestWords[letter];
	const id = `interest-${letter}`;
	const take = (text: string) => {
		const typed = Math.round(Number(text));
		if (text.trim() !== "" && Number.isFinite(typed))
			onScore(Math.min(40, Math.max(0, typed)));
	};
	return (
		<li>
			<label for={id}>{name}</label>
			<input
				type="number"
				min={0}
				max={40}
				inputMode="numeric"
				aria-label={m.scoreNumber({ interest: name })}
				value={score}
				onChange={(event) => take(event.currentTarget.value)}
				onInput={(event) => take(event.currentTarget.value)}
			/>
			<p id={`${id}-words`} class="small">
				{sentence}
			</p>
			<input
				id={id}
				type="range"
				min={0}
				max={40}
				value={score}
				aria-describedby={`${id}-words`}
				onInput={(event) => take(event.currentTarget.value)}
			/>
		</li>
	);
}

/** The six at a glance, once they are said. */
export function InterestsGlance({
	scores,
	source,
	onChange,
}: {
	scores: InterestScores;
	source: string;
	onChange: () => void;
}) {
	return (
		<section class="sheet idf-glance">
			<div>
				<h2>{m.interestsTitle()}</h2>
				<p class="small">{m.interestsFrom({ source })}</p>
			</div>
			<ul>
				{interestLetters.map((letter) => (
					<li key={letter}>
						<Bar share={scores[letter] / 40} />
						<span>
							{interestWords[letter].name} <b class="num">{scores[letter]}</b>
						</span>
					</li>
				))}
			</ul>
			<button type="button" class="btn" onClick={onChange}>
				{m.interestsChange()}
			</button>
		</section>
	);
}
