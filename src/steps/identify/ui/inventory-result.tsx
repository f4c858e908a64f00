import { useState } from "preact/hooks";
import { interestLetters } from "#catalogue/occupations.ts";
import m from "#messages/identify-interests";
import { Dialog } from "#web/kit/dialog.tsx";
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
	onFinish,
	onMore,
	onBack,
	onClear,
}: {
	answers: Answers;
	form: InventoryForm;
	onFinish: () => void;
	onMore: () => void;
	onBack: () => void;
	onClear: () => Promise<void>;
}) {
	const [isAsking, setAsking] = useState(false);
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
					<p class="small">{m.notTested()}</p>
					<div class="row">
						<a class="btn do" href="/identify" onClick={onFinish}>
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
				<button type="button" class="btn quiet" onClick={() => setAsking(true)}>
					{m.startOver()}
				</button>
			</div>
			{isAsking ? (
				<Dialog title={m.startOver()} onClose={() => setAsking(false)}>
					<p>{m.startOverSure()}</p>
					<div class="form-acts">
						<button
							type="button"
							class="btn do"
							onClick={async () => {
								await onClear();
								setAsking(false);
							}}
						>
							{m.startOverDo()}
						</button>
					</div>
				</Dialog>
			) : null}
		</section>
	);
}
