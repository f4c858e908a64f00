import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { MeetingPage } from "../schema/meeting.ts";
import { PlaceFields, placeDraftOf } from "./place-fields.tsx";
import { mediumOptions } from "./words.ts";

/** Where it takes place, and the way to change that. */
export function MeetingPlace({ meeting }: { meeting: MeetingPage }) {
	const [draft, setDraft] = useState(placeDraftOf(meeting));
	const param = { id: meeting.id };
	const change = useWrite(() =>
		read(client.meetings[":id"].$patch({ param, json: draft })),
	);
	const medium = mediumOptions.find(({ value }) => value === meeting.medium);
	const facts = [
		meeting.place ?? m.placeUnknown(),
		meeting.accessNotes,
		meeting.backupNumber && m.icsBackup({ number: meeting.backupNumber }),
		meeting.stepFree ? m.stepFree() : null,
	].filter(Boolean);
	return (
		<section class="sheet stack">
			<h2>{m.placeTitle()}</h2>
			<p>
				<b>{medium?.label}</b> · {m.icsMinutes({ minutes: meeting.minutes })}
			</p>
			{facts.map((fact) => (
				<p key={fact} class="arrange-break">
					{/^https?:\/\//i.test(fact ?? "") ? (
						<a href={fact ?? ""} target="_blank" rel="noreferrer noopener">
							{fact}
						</a>
					) : (
						fact
					)}
				</p>
			))}
			<details class="arrange-plan">
				<summary>{m.placeChange()}</summary>
				<form
					class="form"
					onSubmit={(event) => {
						event.preventDefault();
						change.mutate(undefined);
					}}
				>
					<PlaceFields draft={draft} onChange={setDraft} />
					<div>
						<button type="submit" class="btn" disabled={change.isPending}>
							{m.placeSave()}
						</button>
					</div>
					<Fault error={change.error} />
				</form>
			</details>
		</section>
	);
}
