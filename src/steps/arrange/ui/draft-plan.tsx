import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useRead, useWrite } from "#web/api.ts";
import { SelectField, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type {
	ApproachPage,
	ChangeDraftInput,
	Draft,
} from "../schema/approach.ts";
import { Manner } from "./manner.tsx";
import { channelOptions } from "./words.ts";

/** What the message is made from. Changing it rewrites a message that nobody touched; else only on request. */
export function DraftPlan({
	approach,
	draft,
}: {
	approach: ApproachPage;
	draft: Draft;
}) {
	const param = { id: approach.id };
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const change = useWrite((json: Partial<ChangeDraftInput>) =>
		read(client.approaches[":id"].$patch({ param, json })),
	);
	return (
		<details class="arrange-plan">
			<summary>{m.draftPlan()}</summary>
			<div class="form">
				<TextField
					label={m.connection()}
					hint={m.connectionHint()}
					maxLength={300}
					value={approach.connection ?? ""}
					onChange={(event) =>
						change.mutate({ connection: event.currentTarget.value })
					}
				/>
				<div class="form-row">
					<SelectField
						label={m.channel()}
						options={channelOptions}
						value={draft.channel}
						onChange={(event) =>
							change.mutate({
								channel: event.currentTarget.value as Draft["channel"],
							})
						}
					/>
					<TextField
						label={m.minutes()}
						type="number"
						min={5}
						max={60}
						step={5}
						value={approach.minutes}
						onChange={(event) =>
							change.mutate({ minutes: Number(event.currentTarget.value) })
						}
					/>
				</div>
				<SelectField
					label={m.target()}
					value={approach.target?.id ?? ""}
					options={[
						{ value: "", label: m.targetNone() },
						...(targets.data ?? []).map(({ id, label }) => ({
							value: id,
							label,
						})),
					]}
					onChange={(event) =>
						change.mutate({ targetId: event.currentTarget.value || null })
					}
				/>
				<Manner approach={approach} draft={draft} onChange={change.mutate} />
				{draft.untouched ? null : (
					<div>
						<button
							type="button"
							class="btn"
							onClick={() => change.mutate({ refill: true })}
						>
							{m.refill()}
						</button>
						<p class="small">{m.refillHint()}</p>
					</div>
				)}
				<Fault error={change.error} />
			</div>
		</details>
	);
}
