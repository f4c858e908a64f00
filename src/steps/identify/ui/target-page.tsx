import "./target.css";
import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import compare from "#messages/identify-compare";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, shortDate } from "#web/kit/dates.ts";
import { formValues, TextArea } from "#web/kit/fields.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { Target } from "../schema.ts";
import { DoubtsCard } from "./doubts-card.tsx";
import { VerdictCard } from "./verdict-card.tsx";

export function TargetPage() {
	const { id = "" } = useRoute().params;
	const target = useRead(["target", id], () =>
		read(client.targets[":id"].$get({ param: { id } })),
	);
	return (
		<Loaded query={target}>
			{(found) => (
				<>
					<PageHead
						title={found.label}
						lead={m.targetLead({ date: shortDate(dateHere(found.createdAt)) })}
					>
						{found.occupationCode ? (
							<a
								class="btn"
								href={`/identify/occupations/${found.occupationCode}`}
							>
								{m.onFacts()}
							</a>
						) : null}
						<a class="btn" href={`/identify/targets/${id}/neighbours`}>
							{m.targetNear()}
						</a>
						<a class="btn quiet" href="/identify">
							{m.back()}
						</a>
					</PageHead>
					<div class="tgt-cards">
						<ReasonCard target={found} />
						<DoubtsCard target={found} />
						<NextCard target={found} />
						<VerdictCard target={found} />
					</div>
				</>
			)}
		</Loaded>
	);
}

function ReasonCard({ target }: { target: Target }) {
	const [isEditing, setEditing] = useState(false);
	const save = useWrite(
		(reason: string | null) =>
			read(
				client.targets[":id"].$patch({
					param: { id: target.id },
					json: { reason },
				}),
			),
		() => setEditing(false),
	);
	return (
		<section class="sheet stack">
			<h2>{m.targetReason()}</h2>
			{isEditing ? (
				<form
					class="form"
					onSubmit={(event) => {
						event.preventDefault();
						save.mutate(formValues(event.currentTarget).reason ?? null);
					}}
				>
					<TextArea
						name="reason"
						label={m.keepReason()}
						value={target.reason ?? ""}
						rows={3}
						maxLength={2000}
					/>
					<Fault error={save.error} />
					<div class="form-acts">
						<button type="submit" class="btn do" disabled={save.isPending}>
							{m.save()}
						</button>
					</div>
				</form>
			) : (
				<>
					<p class={target.reason ? "tgt-reason" : undefined}>
						{target.reason ?? m.targetReasonNone()}
					</p>
					<button type="button" class="btn" onClick={() => setEditing(true)}>
						{target.reason ? m.targetReasonEdit() : m.targetReasonAdd()}
					</button>
				</>
			)}
		</section>
	);
}

function NextCard({ target }: { target: Target }) {
	const hasDoubts = target.hypotheses > 0;
	const talks = useRead(["next-talks"], () =>
		read(client.targets["next-talks"].$get()),
	);
	const talk = talks.data?.find(({ targetId }) => targetId === target.id);
	return (
		<section class="sheet stack">
			<h2>{m.onTitle()}</h2>
			<p>{hasDoubts ? m.onPrepare() : m.onDoubts()}</p>
			{talk ? (
				<p class="small">{compare.nextWhy({ reason: talk.reason })}</p>
			) : null}
			<div class="row">
				<a class={hasDoubts ? "btn do" : "btn"} href={`/prepare/${target.id}`}>
					{m.onPrepareDo()}
				</a>
				<a class="btn" href={`/people/help?target=${target.id}`}>
					{m.onPeopleDo()}
				</a>
			</div>
		</section>
	);
}
