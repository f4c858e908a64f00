import type { TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/prepare";
import type { Hypothesis } from "#steps/identify/schema.ts";
import { client, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { NextStep } from "../rules/preparation.ts";
import { USUAL_MINUTES } from "../rules/question-set.ts";
import type { QuestionSet } from "../schema.ts";
import { QuestionSetEditor } from "./question-set-editor.tsx";
import { LicensedField, MinutesField } from "./talk-fields.tsx";

/** What one will ask: nothing yet and how to begin, or the set in hand. */
export function QuestionSetSection({
	targetId,
	set,
	doubts,
	next,
}: {
	targetId: string;
	set: QuestionSet | null;
	doubts: Hypothesis[];
	next: NextStep;
}) {
	const draft = useWrite((input: { minutes: number; licensed: boolean }) =>
		read(
			client.targets[":id"]["question-set"].draft.$post({
				param: { id: targetId },
				json: input,
			}),
		),
	);
	return (
		<section class="sheet stack brief-main">
			<h2>{m.setTitle()}</h2>
			{set ? (
				<QuestionSetEditor
					targetId={targetId}
					loaded={set}
					doubts={doubts}
					draft={(input) => draft.mutateAsync(input)}
					isNext={next === "find-people"}
				/>
			) : (
				<FirstDraft
					draft={draft.mutate}
					isPending={draft.isPending}
					isNext={next !== "wonder"}
				/>
			)}
			<Fault error={draft.error} />
		</section>
	);
}

function FirstDraft({
	draft,
	isPending,
	isNext,
}: {
	draft: (input: { minutes: number; licensed: boolean }) => void;
	isPending: boolean;
	isNext: boolean;
}) {
	const [minutes, setMinutes] = useState<number>(USUAL_MINUTES);
	const [licensed, setLicensed] = useState(false);
	const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
		event.preventDefault();
		draft({ minutes, licensed });
	};
	return (
		<>
			<p class="brief-teach">{m.setEmpty()}</p>
			<form class="form" onSubmit={submit}>
				<MinutesField minutes={minutes} onChange={setMinutes} />
				<LicensedField licensed={licensed} onChange={setLicensed} />
				<div class="form-acts">
					<button
						type="submit"
						class={isNext ? "btn do" : "btn"}
						disabled={isPending}
					>
						{m.setDraft()}
					</button>
				</div>
			</form>
		</>
	);
}
