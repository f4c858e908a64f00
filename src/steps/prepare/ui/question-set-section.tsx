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
import { useGoals } from "./use-goals.ts";
import type { EditedSet } from "./use-question-set.ts";

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
	const goals = useGoals(targetId);
	return (
		<section class="sheet stack brief-main">
			<h2>{m.setTitle()}</h2>
			{set ? (
				<QuestionSetEditor
					put={(json) =>
						read(
							client.targets[":id"]["question-set"].$put({
								param: { id: targetId },
								json,
							}),
						)
					}
					loaded={set}
					doubts={doubts}
					facts={goals.data?.facts ?? []}
				>
					{({ set: inHand, takeOver, flush }) => (
						<>
							{next === "find-people" ? (
								<div class="form-acts">
									<a class="btn do" href={`/people/help?target=${targetId}`}>
										{m.nextFindPeople()}
									</a>
								</div>
							) : null}
							<DraftAgain
								set={inHand}
								onDraft={async (licensed) => {
									await flush();
									const { minutes } = inHand;
									// A refusal is shown below.
									const drafted = await draft
										.mutateAsync({ minutes, licensed })
										.catch(() => null);
									if (drafted) takeOver(drafted);
								}}
							/>
						</>
					)}
				</QuestionSetEditor>
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

function DraftAgain({
	set,
	onDraft,
}: {
	set: EditedSet;
	onDraft: (licensed: boolean) => void;
}) {
	const [licensed, setLicensed] = useState(
		set.items.some((item) => item.theme === "licensing"),
	);
	return (
		<details class="draft-again">
			<summary>{m.setDraftAgainOpen()}</summary>
			<div class="form">
				<p class="small">{m.setDraftAgainHint()}</p>
				<LicensedField licensed={licensed} onChange={setLicensed} />
				<div class="form-acts">
					<button type="button" class="btn" onClick={() => onDraft(licensed)}>
						{m.setDraftAgain()}
					</button>
				</div>
			</div>
		</details>
	);
}
