import m from "#messages/followup";
import { ChoiceField, SelectField, TextArea } from "#web/kit/fields.tsx";
import { FormActs } from "#web/kit/form-acts.tsx";
import { useKept } from "#web/offline/kept-state.ts";
import type { InsightKind } from "../rules/candidates.ts";
import type { FollowUp } from "../schema/follow-up.ts";
import { kindWords, optionsOf, stanceWords } from "./words.ts";

export interface InsightWords {
	claim: string;
	kind: InsightKind;
	hypothesisId: string | null;
	stance: "supports" | "contradicts" | null;
	questionId: string | null;
}

/** One claim, what it is, and for or against which hypothesis it speaks. */
export function InsightForm({
	name,
	start,
	hypotheses,
	questions,
	error,
	onSave,
	onCancel,
}: {
	/** What it is about: what was typed is there again when it is opened next. */
	name: string;
	start: InsightWords;
	hypotheses: { id: string; claim: string }[];
	questions: FollowUp["questions"];
	error: unknown;
	onSave: (words: InsightWords) => void;
	onCancel: () => void;
}) {
	const {
		value: words,
		set: setWords,
		forget,
	} = useKept<InsightWords>(`insight/${name}`, () => ({
		claim: start.claim,
		kind: start.kind,
		hypothesisId: start.hypothesisId,
		stance: start.stance,
		questionId: start.questionId,
	}));
	const set = (change: Partial<InsightWords>) =>
		setWords({ ...words, ...change });
	// A question was asked for a hypothesis, so its answer speaks of that one unless another was chosen.
	const answer = (id: string | null) => {
		const asked = questions.find((one) => one.id === id);
		set({
			questionId: id,
			hypothesisId: words.hypothesisId ?? asked?.hypothesisId ?? null,
		});
	};
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				const claim = words.claim.trim();
				onSave({
					...words,
					claim,
					stance: words.hypothesisId ? words.stance : null,
				});
				forget();
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
			{questions.length > 0 ? (
				<SelectField
					label={m.fromQuestion()}
					value={words.questionId ?? ""}
					options={[
						{ value: "", label: m.noQuestion() },
						...questions.map(({ id, wording }) => ({
							value: id,
							label: wording,
						})),
					]}
					onChange={(event) => answer(event.currentTarget.value || null)}
				/>
			) : null}
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
			<FormActs save={m.saveInsight()} error={error} onCancel={onCancel} />
		</form>
	);
}
