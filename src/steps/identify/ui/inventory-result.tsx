import { interestLetters } from "#catalogue/occupations.ts";
import m from "#messages/identify-interests";
import {
	type Answers,
	FEWEST_OF_A_TYPE,
	type InventoryForm,
	scoreInventory,
} from "../rules/inventory.ts";
import { Bar } from "./bar.tsx";
import { interestWords } from "./interests-editor.tsx";

/** The six scores with what they mean, what the inventory is and is not, and where to go from here. */
export function InventoryResult({
	answers,
	form,
	kept,
	onMore,
	onBack,
}: {
	answers: Answers;
	form: InventoryForm;
	/** Whether the profile has these scores, or others from somewhere else. */
	kept: { isThere: boolean; elsewhere?: string; replace: () => void };
	onMore: () => void;
	onBack: () => void;
}) {
	const scored = scoreInventory(answers);
	return (
		<section class="sheet stack" aria-labelledby="inv-result">
			<h2 id="inv-result">{scored.ok ? m.resultTitle() : m.thinTitle()}</h2>
			{scored.ok ? (
				<>
					<ul class="inv-scores">
						{interestLetters
							.toSorted((a, b) => scored.value[b] - scored.value[a])
							.map((letter) => (
								<li key={letter}>
									<b>{interestWords[letter].name}</b>
									<span class="num">{Math.round(scored.value[letter])}</span>
									<Bar share={scored.value[letter] / 40} />
									<span class="small">{interestWords[letter].sentence}</span>
								</li>
							))}
					</ul>
					<p class="small">
						{m.notTested()} {kept.isThere ? m.inProfile() : null}
					</p>
					{kept.elsewhere ? (
						<p class="note">{m.elsewhere({ source: kept.elsewhere })}</p>
					) : null}
					<div class="row">
						{kept.elsewhere ? (
							<button type="button" class="btn do" onClick={kept.replace}>
								{m.replaceThese()}
							</button>
						) : null}
						<a class={kept.elsewhere ? "btn" : "btn do"} href="/identify">
							{m.seeOccupations()}
						</a>
						{form === "short" ? (
							<button type="button" class="btn" onClick={onMore}>
								{m.goOn()}
							</button>
						) : null}
					</div>
				</>
			) : (
				<>
					<p>
						{scored.refusal.code === "flat-profile"
							? m.flat()
							: m.thin({ fewest: FEWEST_OF_A_TYPE })}
					</p>
					{form === "short" ? (
						<button type="button" class="btn do" onClick={onMore}>
							{m.goOn()}
						</button>
					) : null}
				</>
			)}
			<div class="row">
				<button type="button" class="btn quiet" onClick={onBack}>
					← {m.changeAnswers()}
				</button>
			</div>
		</section>
	);
}
