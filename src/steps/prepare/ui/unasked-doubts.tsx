import { newId } from "#core/ids.ts";
import m from "#messages/prepare";
import type { Hypothesis } from "#steps/identify/schema.ts";
import { itemOfDoubt } from "../rules/draft.ts";
import type { EditedItem } from "./use-question-set.ts";

/** What one wonders and the set does not ask yet, each with the one button that asks it. */
export function UnaskedDoubts({
	doubts,
	items,
	onAsk,
}: {
	doubts: Pick<Hypothesis, "id" | "claim">[];
	items: EditedItem[];
	onAsk: (item: EditedItem) => void;
}) {
	const unasked = doubts.filter((doubt) =>
		items.every((item) => item.hypothesisId !== doubt.id),
	);
	if (unasked.length === 0) return null;
	return (
		<div class="unasked">
			<h3>{m.alsoWonder()}</h3>
			<ul class="list">
				{unasked.map((doubt) => (
					<li key={doubt.id} class="bank-row">
						<p class="said">{doubt.claim}</p>
						<button
							type="button"
							class="btn"
							aria-label={m.alsoAskOne({ claim: doubt.claim })}
							onClick={() =>
								onAsk({
									...itemOfDoubt(doubt, doubts.indexOf(doubt)),
									id: newId(),
									reason: null,
									theme: null,
									stage: null,
									tiara: null,
								})
							}
						>
							{m.alsoAsk()}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
