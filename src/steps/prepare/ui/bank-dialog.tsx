import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useRead, useWrite } from "#web/api.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { SelectField, TextField } from "#web/kit/fields.tsx";
import { Fault, Loaded } from "#web/kit/states.tsx";
import {
	audiences,
	filterQuestions,
	type Question,
	type QuestionFilter,
	stages,
	themes,
} from "../rules/question.ts";
import {
	audienceLabels,
	optionsOf,
	stageLabels,
	themeLabels,
} from "./labels.ts";
import type { EditedItem } from "./use-question-set.ts";

/** A question of the bank as it comes into a set. */
export function itemOfQuestion(question: Question): EditedItem {
	const { wording, minutes, bankKey, questionId, theme, stage, tiara } =
		question;
	return {
		id: newId(),
		wording,
		mustAsk: false,
		minutes,
		bankKey,
		questionId,
		hypothesisId: null,
		reason: null,
		theme,
		stage,
		tiara,
	};
}

/** The bank, filtered, with one button for each question. */
export function BankDialog({
	items,
	onAdd,
	onForget,
	onClose,
}: {
	items: EditedItem[];
	onAdd: (item: EditedItem) => void;
	/** An own question leaves the bank: the set keeps its words, and forgets where they came from. */
	onForget: (questionId: string) => void;
	onClose: () => void;
}) {
	const bank = useRead(["question"], () =>
		read(client.questions.$get({ query: {} })),
	);
	const [filter, setFilter] = useState<QuestionFilter>({});
	const remove = useWrite((id: string) =>
		read(client.questions[":id"].$delete({ param: { id } })),
	);
	const isInSet = (question: Question) =>
		items.some(
			(item) =>
				(item.bankKey !== null && item.bankKey === question.bankKey) ||
				(item.questionId !== null && item.questionId === question.questionId),
		);
	return (
		<Dialog title={m.bankTitle()} onClose={onClose}>
			<Loaded query={bank}>
				{(questions) => {
					const shown = filterQuestions(questions, filter);
					return (
						<div class="stack">
							<Filters filter={filter} onChange={setFilter} />
							<p class="small" role="status">
								{shown.length > 0
									? m.bankLead({ count: shown.length })
									: m.bankNone()}
							</p>
							<Fault error={remove.error} />
							<ul class="list bank-list">
								{shown.map((question) => (
									<BankRow
										key={question.bankKey ?? question.questionId}
										question={question}
										isInSet={isInSet(question)}
										onAdd={() => onAdd(itemOfQuestion(question))}
										onRemove={(questionId) => {
											onForget(questionId);
											remove.mutate(questionId);
										}}
									/>
								))}
							</ul>
						</div>
					);
				}}
			</Loaded>
		</Dialog>
	);
}

function BankRow({
	question,
	isInSet,
	onAdd,
	onRemove,
}: {
	question: Question;
	isInSet: boolean;
	onAdd: () => void;
	onRemove: (questionId: string) => void;
}) {
	const { wording, minutes, questionId } = question;
	const meta = { theme: themeLabels[question.theme](), minutes };
	return (
		<li class="bank-row">
			<div>
				<p class="said">{wording}</p>
				<p class="small">
					{questionId ? m.bankMetaOwn(meta) : m.bankMeta(meta)}
				</p>
			</div>
			<div class="bank-acts">
				{questionId ? (
					<button
						type="button"
						class="btn quiet"
						aria-label={m.bankRemoveOwn({ wording })}
						onClick={() => onRemove(questionId)}
					>
						{m.remove()}
					</button>
				) : null}
				<button
					type="button"
					class="btn"
					aria-label={isInSet ? undefined : m.bankAddOne({ wording })}
					disabled={isInSet}
					onClick={onAdd}
				>
					{isInSet ? m.bankInSet() : m.bankAdd()}
				</button>
			</div>
		</li>
	);
}

function Filters({
	filter,
	onChange,
}: {
	filter: QuestionFilter;
	onChange: (filter: QuestionFilter) => void;
}) {
	const any = { value: "", label: m.bankAny() };
	const set = (change: Record<string, string>) =>
		onChange({ ...filter, ...change } as QuestionFilter);
	return (
		<div class="form-row bank-filters">
			<SelectField
				label={m.bankTheme()}
				value={filter.theme ?? ""}
				options={[any, ...optionsOf(themes, themeLabels)]}
				onChange={(event) => set({ theme: event.currentTarget.value })}
			/>
			<SelectField
				label={m.bankAudience()}
				value={filter.audience ?? ""}
				options={[any, ...optionsOf(audiences, audienceLabels)]}
				onChange={(event) => set({ audience: event.currentTarget.value })}
			/>
			<SelectField
				label={m.bankStage()}
				value={filter.stage ?? ""}
				options={[any, ...optionsOf(stages, stageLabels)]}
				onChange={(event) => set({ stage: event.currentTarget.value })}
			/>
			<TextField
				label={m.bankWords()}
				type="search"
				value={filter.words ?? ""}
				onInput={(event) => set({ words: event.currentTarget.value })}
			/>
		</div>
	);
}
