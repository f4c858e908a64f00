import { read } from "#http/client.ts";
import more from "#messages/today-put-off";
import { client, useWrite } from "#web/api.ts";
import { longDate } from "#web/kit/dates.ts";
import { Fault } from "#web/kit/states.tsx";
import type { TodayAnswer, TodayThing } from "../schema.ts";

type HowLong = "today" | "three-days" | "ever";

/** Lets a thing wait, as far as it may. */
export function PutOff({
	thing: { id, title, mayPutOff },
}: {
	thing: TodayThing;
}) {
	const putOff = useWrite((howLong: HowLong) =>
		read(client["put-offs"].$post({ json: { id, howLong } })),
	);
	if (mayPutOff === "no") return null;
	const button = (howLong: HowLong, label: string) => (
		<button
			type="button"
			class="btn quiet"
			disabled={putOff.isPending}
			onClick={() => putOff.mutate(howLong)}
		>
			{label}
		</button>
	);
	return (
		<details class="put-off">
			<summary>
				{more.putOff()}
				<span class="visually-hidden">: {title}</span>
			</summary>
			<div class="row">
				{button("today", more.putOffToday())}
				{button("three-days", more.putOffThree())}
				{mayPutOff === "ever" ? button("ever", more.putOffEver()) : null}
			</div>
			<Fault error={putOff.error} />
		</details>
	);
}

/** What was put off, folded away; each can be brought back. */
export function PutOffs({ things }: { things: TodayAnswer["putOff"] }) {
	const takeUp = useWrite((id: string) =>
		read(client["put-offs"].$delete({ query: { id } })),
	);
	if (things.length === 0) return null;
	return (
		<details class="put-off section">
			<summary>{more.putOffTitle({ count: things.length })}</summary>
			<ul class="put-off-list">
				{things.map(({ id, title, until }) => (
					<li key={id} class="row">
						<span>
							{title}{" "}
							<small>
								{until
									? more.putOffUntil({ date: longDate(until) })
									: more.putOffForGood()}
							</small>
						</span>
						<button
							type="button"
							class="btn quiet"
							disabled={takeUp.isPending}
							onClick={() => takeUp.mutate(id)}
						>
							{more.takeUp()}
							<span class="visually-hidden">: {title}</span>
						</button>
					</li>
				))}
			</ul>
			<Fault error={takeUp.error} />
		</details>
	);
}
