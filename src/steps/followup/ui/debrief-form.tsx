import { useState } from "preact/hooks";
import type { Attribution } from "#core/attribution.ts";
import { read } from "#http/client.ts";
import m from "#messages/followup";
import { client } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { SelectField, TextArea } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { FollowUp, SaveDebriefInput } from "../schema/follow-up.ts";
import { ClarityAndConfidence } from "./baseline.tsx";
import { Scale, scaleValues } from "./scale.tsx";
import { useFollowUpWrite } from "./use-follow-up.ts";
import { attributionWords, optionsOf } from "./words.ts";

/** The last part of the debrief: what the talk did to the seeker, and how the contact may be named. */
export function DebriefForm({ followUp }: { followUp: FollowUp }) {
	const { meetingId: id, debrief, confidence } = followUp;
	const [summary, setSummary] = useState(debrief?.summary ?? "");
	const [attribution, setAttribution] = useState<Attribution>(
		debrief?.attribution ?? "named",
	);
	const save = useFollowUpWrite(id, (json: SaveDebriefInput) =>
		read(client.meetings[":id"].debrief.$put({ param: { id }, json })),
	);
	const submit = (form: HTMLFormElement) =>
		save.mutate({
			...scaleValues(form, "enjoyDay", "goalClarity", "interviewConfidence"),
			summary,
			attribution,
		});
	return (
		<section class="sheet stack">
			<h2>{m.step4()}</h2>
			<p class="muted">
				{debrief
					? m.debriefDone({ date: longDate(dateHere(debrief.debriefedAt)) })
					: m.step4Lead()}
			</p>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					submit(event.currentTarget);
				}}
			>
				<Scale
					name="enjoyDay"
					label={m.enjoyDay()}
					hint={m.enjoyDayHint()}
					value={debrief?.enjoyDay}
				/>
				<ClarityAndConfidence {...confidence} />
				<TextArea
					label={m.summary()}
					rows={2}
					maxLength={4000}
					value={summary}
					onInput={(event) => setSummary(event.currentTarget.value)}
				/>
				<SelectField
					label={m.attribution()}
					hint={m.attributionHint()}
					value={attribution}
					options={optionsOf(attributionWords)}
					onChange={(event) =>
						setAttribution(event.currentTarget.value as Attribution)
					}
				/>
				<Fault error={save.error} />
				<div class="form-acts">
					<button
						type="submit"
						class={debrief ? "btn" : "btn do"}
						disabled={save.isPending}
					>
						{debrief ? m.saveDebrief() : m.finishDebrief()}
					</button>
				</div>
			</form>
		</section>
	);
}
