import m from "#messages/prepare";
import { type DataFact, dataAnswerTo } from "../rules/data-answer.ts";
import { lintQuestion } from "../rules/lint.ts";
import { hintLabels } from "./labels.ts";

/** What may be wrong with a wording, as it is typed, and what published figures answer already. Nothing is forbidden. */
export function WordingHints({
	wording,
	facts,
}: {
	wording: string;
	facts: readonly DataFact[];
}) {
	const hints = wording.trim() === "" ? [] : lintQuestion(wording);
	const answer = dataAnswerTo(wording, facts);
	return (
		<div class="wording-hints" aria-live="polite">
			{hints.map((hint) => (
				<p key={hint} class="note">
					{hintLabels[hint]()}
				</p>
			))}
			{answer ? (
				<p class="note">
					{m.hintInData({
						sentence: answer.sentence,
						source: answer.source,
						period: answer.period,
					})}
				</p>
			) : null}
		</div>
	);
}
