import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { ApproachPage } from "../schema/approach.ts";

/** The way out of an open approach; no shame in it. */
export function GiveUp({ approach }: { approach: ApproachPage }) {
	const param = { id: approach.id };
	const give = useWrite(() =>
		read(client.approaches[":id"].abandonment.$post({ param })),
	);
	if (!approach.open) return null;
	return (
		<details class="arrange-plan">
			<summary>{m.giveUp()}</summary>
			<div class="stack">
				<p>{m.giveUpSure({ name: approach.contact.name })}</p>
				<button
					type="button"
					class="btn"
					onClick={() => give.mutate(undefined)}
				>
					{m.giveUpDo()}
				</button>
				<Fault error={give.error} />
			</div>
		</details>
	);
}
