import { lintQuestion } from "../rules/lint.ts";
import { hintLabels } from "./labels.ts";

/** What may be wrong with a wording, as it is typed. Nothing is forbidden. */
export function WordingHints({ wording }: { wording: string }) {
	const hints = wording.trim() === "" ? [] : lintQuestion(wording);
	return (
		<div class="wording-hints" aria-live="polite">
			{hints.map((hint) => (
				<p key={hint} class="note">
					{hintLabels[hint]()}
				</p>
			))}
		</div>
	);
}
