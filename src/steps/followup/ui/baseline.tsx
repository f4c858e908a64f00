import { read } from "#http/client.ts";
import m from "#messages/followup";
import { client, useRead, useWrite } from "#web/api.ts";
import { Scale, scaleValues } from "#web/kit/scale.tsx";
import { Fault } from "#web/kit/states.tsx";

/** Two answers before the first talk, so that it can be seen later what the talks changed. */
export function Baseline() {
	const page = useRead(["confidence"], () => read(client.confidence.$get()));
	const save = useWrite(
		(json: { goalClarity: number; interviewConfidence: number }) =>
			read(client.confidence.$post({ json })),
	);
	if (!page.data?.baselineWanted) return null;
	return (
		<section class="sheet stack section" id="baseline">
			<h2>{m.baselineTitle()}</h2>
			<p>{m.baselineBody()}</p>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const { goalClarity, interviewConfidence } = scaleValues(
						event.currentTarget,
						"goalClarity",
						"interviewConfidence",
					);
					if (goalClarity !== undefined && interviewConfidence !== undefined)
						save.mutate({ goalClarity, interviewConfidence });
				}}
			>
				<ClarityAndConfidence />
				<Fault error={save.error} />
				<div class="form-acts">
					<button type="submit" class="btn" disabled={save.isPending}>
						{m.saveAnswers()}
					</button>
				</div>
			</form>
		</section>
	);
}

export function ClarityAndConfidence({
	goalClarity,
	interviewConfidence,
}: {
	goalClarity?: number;
	interviewConfidence?: number;
}) {
	return (
		<>
			<Scale
				name="goalClarity"
				label={m.goalClarity()}
				hint={m.goalClarityHint()}
				value={goalClarity}
			/>
			<Scale
				name="interviewConfidence"
				label={m.interviewConfidence()}
				hint={m.interviewConfidenceHint()}
				value={interviewConfidence}
			/>
		</>
	);
}
