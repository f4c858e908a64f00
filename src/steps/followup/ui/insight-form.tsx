import { useState } from "preact/hooks";
import m from "#messages/followup";
import { ChoiceField, SelectField, TextArea } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { InsightKind } from "../rules/candidates.ts";
import { kindWords, optionsOf, stanceWords } from "./words.ts";

export interface InsightWords {
	claim: string;
	kind: InsightKind;
	hypothesisId: string | null;
	stance: "supports" | "contradicts" | null;
}

/** One claim, what it is, and for or against which hypothesis it speaks. */
export function InsightForm({
	start,
	hypotheses,
	error,
	onSave,
	onCancel,
}: {
	start: InsightWords;
	hypotheses: { id: string; claim: string }[];
	error: unknown;
	onSave: (words: InsightWords) => void;
	onCancel: () => void;
}) {
	const [words, setWords] = useState<InsightWords>({
		claim: start.claim,
		kind: start.kind,
		hypothesisId: start.hypothesisId,
		stance: start.stance,
	});
	const set = (change: Partial<InsightWords>) =>
		setWords({ ...words, ...change });
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				onSave(words.hypothesisId ? words : { ...words, stance: null });
			}}
		>
			<TextArea
				label={m.claim()}
				hint={m.claimHint()}
				rows={2}
				required
				maxLength={2000}
				value={words.claim}
				onInput={(event) => set({ claim: event.currentTarget.value })}
			/>
			<div class="form-row">
				<SelectField
					label={m.kind()}
					value={words.kind}
					options={optionsOf(kindWords)}
					onChange={(event) =>
						set({ kind: event.currentTarget.value as InsightKind })
					}
				/>
				{hypotheses.length > 0 ? (
					<SelectField
						label={m.hypothesis()}
						value={words.hypothesisId ?? ""}
						options={[
							{ value: "", label: m.noHypothesis() },
							...hypotheses.map(({ id, claim }) => ({
								value: id,
								label: claim,
							})),
						]}
						onChange={(event) =>
							set({ hypothesisId: event.currentTarget.value || null })
						}
					/>
				) : null}
			</div>
			{words.hypothesisId ? (
				<ChoiceField
					legend={m.stance()}
					options={[
						...optionsOf(stanceWords),
						{ value: "unclear", label: m.unclear() },
					]}
					value={words.stance ?? "unclear"}
					onChoose={(stance) =>
						set({ stance: stance === "unclear" ? null : stance })
					}
				/>
			) : null}
			<Fault error={error} />
			<div class="form-acts">
				<button type="submit" class="btn do">
					{m.saveInsight()}
				</button>
				<button type="button" class="btn quiet" onClick={onCancel}>
					{m.cancel()}
				</button>
			</div>
		</form>
	);
}
