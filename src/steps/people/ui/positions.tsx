import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useWrite } from "#web/api.ts";
import { fullDate } from "#web/kit/dates.ts";
import { Fault } from "#web/kit/states.tsx";
import { DOES_FROM } from "../rules.ts";
import type { Contact } from "../schema/contact.ts";
import type { AddPositionInput, Position } from "../schema.ts";
import { PositionForm, type SaidPosition } from "./position-form.tsx";

/** What they do now first, then what they did, the latest before the earlier. */
function latestFirst(a: Position, b: Position): number {
	const end = ({ endedOn }: Position) => endedOn ?? "9999";
	const start = ({ startedOn }: Position) => startedOn ?? "";
	return end(b).localeCompare(end(a)) || start(b).localeCompare(start(a));
}

/** Where somebody works and worked, with the occupation that each job title means. */
export function Positions({ contact }: { contact: Contact }) {
	const [adding, setAdding] = useState(false);
	const add = useWrite(
		(json: AddPositionInput) =>
			read(
				client.contacts[":id"].positions.$post({
					param: { id: contact.id },
					json,
				}),
			),
		() => setAdding(false),
	);
	return (
		<section class="stack">
			<h2>{m.positionsTitle()}</h2>
			{contact.positions.length === 0 ? <p>{m.positionNone()}</p> : null}
			<ul class="list">
				{contact.positions.toSorted(latestFirst).map((one) => (
					<PositionLine key={one.id} contactId={contact.id} position={one} />
				))}
			</ul>
			{adding ? (
				<PositionForm
					busy={add.isPending}
					error={add.error}
					onSave={add.mutate}
					onCancel={() => setAdding(false)}
				/>
			) : (
				<button type="button" class="btn" onClick={() => setAdding(true)}>
					{m.positionAdd()}
				</button>
			)}
		</section>
	);
}

function PositionLine({
	contactId,
	position,
}: {
	contactId: string;
	position: Position;
}) {
	const [step, setStep] = useState<"shown" | "changing" | "asking">("shown");
	const at = client.contacts[":id"].positions[":positionId"];
	const param = { id: contactId, positionId: position.id };
	const change = useWrite(
		(said: SaidPosition) =>
			read(
				at.$patch({
					param,
					json: {
						title: said.title ?? null,
						organization: said.organization ?? null,
						startedOn: said.startedOn ?? null,
						endedOn: said.endedOn ?? null,
					},
				}),
			),
		() => setStep("shown"),
	);
	const end = useWrite(() => read(at.end.$post({ param, json: {} })));
	const remove = useWrite(() => read(at.$delete({ param })));
	const { title, organization, endedOn } = position;
	if (step === "changing")
		return (
			<li>
				<PositionForm
					position={position}
					busy={change.isPending}
					error={change.error}
					onSave={change.mutate}
					onCancel={() => setStep("shown")}
				/>
			</li>
		);
	const which = <span class="visually-hidden">: {title ?? organization}</span>;
	return (
		<li>
			<p>
				<b>{title ?? organization}</b>
			</p>
			{title && organization ? <p>{organization}</p> : null}
			<p class="small">
				{[periodOf(position), ...occupationsOf(position)]
					.filter(Boolean)
					.join(" · ")}
			</p>
			<div class="form-acts">
				{step === "asking" ? (
					<>
						<span>{m.positionRemoveSure()}</span>
						<button
							type="button"
							class="btn"
							disabled={remove.isPending}
							onClick={() => remove.mutate(undefined)}
						>
							{m.positionRemoveDo()}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() => setStep("shown")}
						>
							{m.positionKeep()}
						</button>
					</>
				) : (
					<>
						{endedOn === null ? (
							<button
								type="button"
								class="btn quiet"
								disabled={end.isPending}
								onClick={() => end.mutate(undefined)}
							>
								{m.positionEnd()}
								{which}
							</button>
						) : null}
						<button
							type="button"
							class="btn quiet"
							onClick={() => setStep("changing")}
						>
							{m.positionChange()}
							{which}
						</button>
						<button
							type="button"
							class="btn quiet"
							onClick={() => setStep("asking")}
						>
							{m.positionRemove()}
							{which}
						</button>
					</>
				)}
			</div>
			<Fault error={end.error ?? remove.error} />
		</li>
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
