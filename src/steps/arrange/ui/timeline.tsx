import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useWrite } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { ApproachPage } from "../schema/approach.ts";
import { channelWord, touchWord } from "./words.ts";

/** All touches in order, whatever the channel: one thread. */
export function Timeline({ approach }: { approach: ApproachPage }) {
	const param = { id: approach.id };
	const note = useWrite((text: string) =>
		read(
			client.approaches[":id"].touch.$post({
				param,
				json: { kind: "other", note: text },
			}),
		),
	);
	return (
		<section aria-labelledby="timeline-title">
			<h2 id="timeline-title">{m.timelineTitle()}</h2>
			{approach.touches.length === 0 ? (
				<p class="arrange-none">{m.timelineNone()}</p>
			) : (
				<ol class="arrange-timeline">
					{approach.touches.map((touch) => (
						<li key={touch.id}>
							<p>
								<b>{touchWord(touch)}</b>{" "}
								<small>
									{longDate(dateHere(touch.at))} · {channelWord(touch.channel)}
								</small>
							</p>
							{touch.text ? <p class="arrange-said">{touch.text}</p> : null}
						</li>
					))}
				</ol>
			)}
			<details class="arrange-plan">
				<summary>{m.noteTitle()}</summary>
				<form
					class="form"
					onSubmit={(event) => {
						event.preventDefault();
						const form = event.currentTarget;
						const { text } = formValues(form);
						if (text) note.mutate(text, { onSuccess: () => form.reset() });
					}}
				>
					<TextField label={m.noteText()} name="text" maxLength={2000} />
					<div>
						<button type="submit" class="btn" disabled={note.isPending}>
							{m.noteDo()}
						</button>
					</div>
					<Fault error={note.error} />
				</form>
			</details>
		</section>
	);
}
