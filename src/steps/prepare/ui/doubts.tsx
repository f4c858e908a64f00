import type { TargetedSubmitEvent } from "preact";
import { read } from "#http/client.ts";
import m from "#messages/prepare";
import type { Hypothesis } from "#steps/identify/schema.ts";
import { client, useWrite } from "#web/api.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";

/** What one wonders: the hypotheses of a target. */
export function Doubts({
	targetId,
	doubts,
	asked,
	isNext,
}: {
	targetId: string;
	doubts: Hypothesis[];
	/** The questions of the set, in order. */
	asked: readonly { hypothesisId: string | null }[];
	isNext: boolean;
}) {
	const add = useWrite((claim: string) =>
		read(
			client.targets[":id"].hypotheses.$post({
				param: { id: targetId },
				json: { claim },
			}),
		),
	);
	const remove = useWrite((id: string) =>
		read(client.hypotheses[":id"].$delete({ param: { id } })),
	);
	const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		const { claim } = formValues(form);
		if (claim) add.mutate(claim, { onSuccess: () => form.reset() });
	};
	return (
		<section class="sheet stack">
			<h2>{m.wonderTitle()}</h2>
			{doubts.length === 0 ? (
				<p class="brief-teach">{m.wonderEmpty()}</p>
			) : (
				<ul class="list brief-list">
					{doubts.map((doubt) => {
						const question = asked.findIndex(
							(item) => item.hypothesisId === doubt.id,
						);
						return (
							<li key={doubt.id}>
								<p class="said">{doubt.claim}</p>
								{question >= 0 ? (
									<small class="brief-asked">
										{m.wonderAsked({ number: question + 1 })}
									</small>
								) : (
									<button
										type="button"
										class="btn quiet"
										aria-label={m.wonderRemove({ claim: doubt.claim })}
										onClick={() => remove.mutate(doubt.id)}
									>
										{m.takeBack()}
									</button>
								)}
							</li>
						);
					})}
				</ul>
			)}
			<Fault error={remove.error} />
			<form class="form brief-form" onSubmit={submit}>
				<TextField
					label={m.wonderLabel()}
					name="claim"
					placeholder={m.wonderPlaceholder()}
					maxLength={300}
					required
				/>
				<Fault error={add.error} />
				<div class="form-acts">
					<button
						type="submit"
						class={isNext ? "btn do" : "btn"}
						disabled={add.isPending}
					>
						{m.wonderAdd()}
					</button>
				</div>
			</form>
		</section>
	);
}
