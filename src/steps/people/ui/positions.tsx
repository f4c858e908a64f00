import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useWrite } from "#web/api.ts";
import { fullDate } from "#web/kit/dates.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { DOES_FROM } from "../rules.ts";
import type { Contact } from "../schema/contact.ts";
import type { AddPositionInput, Position } from "../schema.ts";

/** What they do now first, then what they did, the latest before the earlier. */
function latestFirst(a: Position, b: Position): number {
	const end = ({ endedOn }: Position) => endedOn ?? "9999";
	const start = ({ startedOn }: Position) => startedOn ?? "";
	return end(b).localeCompare(end(a)) || start(b).localeCompare(start(a));
}

/** Where somebody works and worked, with the occupation that each job title means. */
export function Positions({ contact }: { contact: Contact }) {
	const [adding, setAdding] = useState(false);
	const param = { id: contact.id };
	const add = useWrite(
		(json: AddPositionInput) =>
			read(client.contacts[":id"].positions.$post({ param, json })),
		() => setAdding(false),
	);
	const end = useWrite((positionId: string) =>
		read(
			client.contacts[":id"].positions[":positionId"].end.$post({
				param: { ...param, positionId },
				json: {},
			}),
		),
	);
	return (
		<section class="stack">
			<h2>{m.positionsTitle()}</h2>
			{contact.positions.length === 0 ? <p>{m.positionNone()}</p> : null}
			<ul class="list">
				{contact.positions.toSorted(latestFirst).map((one) => (
					<li key={one.id}>
						<p>
							<b>{one.title ?? one.organization}</b>
						</p>
						{one.title && one.organization ? <p>{one.organization}</p> : null}
						<p class="small">
							{[periodOf(one), ...occupationsOf(one)]
								.filter(Boolean)
								.join(" · ")}
						</p>
						{one.endedOn === null ? (
							<button
								type="button"
								class="btn quiet"
								disabled={end.isPending}
								onClick={() => end.mutate(one.id)}
							>
								{m.positionEnd()}
							</button>
						) : null}
					</li>
				))}
			</ul>
			<Fault error={end.error} />
			{adding ? (
				<form
					class="form"
					onSubmit={(event) => {
						event.preventDefault();
						add.mutate(formValues(event.currentTarget));
					}}
				>
					<TextField name="title" label={m.fieldTitle()} />
					<TextField name="organization" label={m.fieldOrganization()} />
					<div class="form-row">
						<TextField name="startedOn" type="date" label={m.fieldFrom()} />
						<TextField name="endedOn" type="date" label={m.fieldUntil()} />
					</div>
					<Fault error={add.error} />
					<div class="form-acts">
						<button type="submit" class="btn do" disabled={add.isPending}>
							{m.save()}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() => setAdding(false)}
						>
							{m.cancel()}
						</button>
					</div>
				</form>
			) : (
				<button type="button" class="btn" onClick={() => setAdding(true)}>
					{m.positionAdd()}
				</button>
			)}
		</section>
	);
}

/** From when to when, as far as it is known. */
export function periodOf({
	startedOn,
	endedOn,
}: Pick<Position, "startedOn" | "endedOn">): string {
	const from = startedOn && fullDate(startedOn);
	const until = endedOn && fullDate(endedOn);
	if (from && until) return m.positionRange({ from, until });
	if (from) return m.positionFrom({ date: from });
	return until ? m.positionUntil({ date: until }) : "";
}

/** What the title surely says; a guess is not shown. */
function occupationsOf({ occupations }: Position): string[] {
	const [best] = occupations;
	return best && best.score >= DOES_FROM ? [best.title] : [];
}
