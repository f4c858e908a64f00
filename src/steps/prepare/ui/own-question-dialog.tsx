import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useWrite } from "#web/api.ts";
import { Dialog } from "#web/kit/dialog.tsx";
import { SelectField, TextArea } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { DataFact } from "../rules/data-answer.ts";
import { type Stage, stages, type Theme, themes } from "../rules/question.ts";
import { itemOfQuestion } from "./bank-dialog.tsx";
import { optionsOf, stageLabels, themeLabels } from "./labels.ts";
import type { EditedItem } from "./use-question-set.ts";
import { WordingHints } from "./wording-hints.tsx";

/** A question in one's own words: it joins the bank, and the set. */
export function OwnQuestionDialog({
	facts,
	onAdd,
	onClose,
}: {
	facts: readonly DataFact[];
	onAdd: (item: EditedItem) => void;
	onClose: () => void;
}) {
	const [wording, setWording] = useState("");
	const [theme, setTheme] = useState<Theme>("daily-work");
	const [stage, setStage] = useState<Stage>("core");
	const [id] = useState(newId);
	const add = useWrite(
		() => read(client.questions.$post({ json: { id, wording, theme, stage } })),
		(question) => {
			onAdd(itemOfQuestion(question));
			onClose();
		},
	);
	const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
		event.preventDefault();
		add.mutate(undefined);
	};
	return (
		<Dialog title={m.ownTitle()} onClose={onClose}>
			<form class="form" onSubmit={submit}>
				<TextArea
					label={m.ownWording()}
					hint={m.ownWordingHint()}
					rows={2}
					maxLength={500}
					required
					value={wording}
					onInput={(event) => setWording(event.currentTarget.value)}
				/>
				<WordingHints wording={wording} facts={facts} />
				<div class="form-row">
					<SelectField
						label={m.bankTheme()}
						value={theme}
						options={optionsOf(themes, themeLabels)}
						onChange={(event) => setTheme(event.currentTarget.value as Theme)}
					/>
					<SelectField
						label={m.bankStage()}
						value={stage}
						options={optionsOf(stages, stageLabels)}
						onChange={(event) => setStage(event.currentTarget.value as Stage)}
					/>
				</div>
				<Fault error={add.error} />
				<div class="form-acts">
					<button type="submit" class="btn do" disabled={add.isPending}>
						{m.ownAdd()}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
