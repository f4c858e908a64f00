import { useRef, useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client, useRead, useWrite } from "#web/api.ts";
import { TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { type DoubtKey, offeredDoubts } from "../rules/doubts.ts";
import type { Target } from "../schema.ts";
import { usePreferences } from "./use-kept-weights.ts";

export const doubtWords: Record<DoubtKey, () => string> = {
	Hours: m.doubtHours,
	People: m.doubtPeople,
	Day: m.doubtDay,
	Entry: m.doubtEntry,
	Licence: m.doubtLicence,
	Future: m.doubtFuture,
	Shrink: m.doubtShrink,
	Place: m.doubtPlace,
	Leave: m.doubtLeave,
};

/** Doubts as claims that talks can speak for or against; some are offered, any can be written. */
export function DoubtsCard({ target }: { target: Target }) {
	const param = { id: target.id };
	const [claim, setClaim] = useState("");
	const form = useRef<HTMLFormElement>(null);
	const doubts = useRead(["hypothesis", target.id], () =>
		read(client.targets[":id"].hypotheses.$get({ param })),
	);
	const add = useWrite((words: string) =>
		read(
			client.targets[":id"].hypotheses.$post({
				param,
				json: { newId: newId(), claim: words },
			}),
		),
	);
	const remove = useWrite((id: string) =>
		read(client.hypotheses[":id"].$delete({ param: { id } })),
	);
	const rows = doubts.data ?? [];
	return (
		<section class="sheet stack">
			<h2>{m.doubtsTitle()}</h2>
			<p class="small">{m.doubtsLead()}</p>
			{rows.length === 0 ? (
				<p>{m.doubtsNone()}</p>
			) : (
				<ul class="list tgt-doubts">
					{rows.map((row) => (
						<li key={row.id}>
							<span>{row.claim}</span>
							<button
								type="button"
								class="btn quiet"
								aria-label={m.doubtRemove({ claim: row.claim })}
								onClick={() => remove.mutate(row.id)}
							>
								✕
							</button>
						</li>
					))}
				</ul>
			)}
			<Fault error={remove.error} />
			<form
				ref={form}
				class="tgt-add"
				onSubmit={(event) => {
					event.preventDefault();
					const words = claim.trim();
					if (words.length < 3) return;
					add.mutate(words);
					setClaim("");
				}}
			>
				<TextField
					label={m.doubtLabel()}
					hint={m.doubtHint()}
					value={claim}
					maxLength={300}
					onInput={(event) => setClaim(event.currentTarget.value)}
				/>
				<button type="submit" class="btn do" disabled={add.isPending}>
					{m.doubtAdd()}
				</button>
			</form>
			<Fault error={add.error} />
			<Offered
				target={target}
				written={rows.map((row) => row.claim)}
				onTake={(words) => add.mutate(words)}
			/>
		</section>
	);
}

function Offered({
	target,
	written,
	onTake,
}: {
	target: Target;
	written: string[];
	onTake: (words: string) => void;
}) {
	const code = target.occupationCode;
	const occupation = useRead(
		["occupation", code],
		() =>
			read(client.occupations[":code"].$get({ param: { code: code ?? "" } })),
		{ enabled: code !== null },
	);
	const offered = offeredDoubts(
		{
			title: target.label,
			jobZone: occupation.data?.jobZone?.zone ?? null,
			growthPercent: occupation.data?.outlook?.growthPercent ?? null,
		},
		(key) => written.includes(doubtWords[key]()),
	);
	// What no figure can tell of one's must-nots is a doubt, too (METHOD step 1).
	const { data } = usePreferences();
	const claims = [
		...(data?.mustNots ?? [])
			.filter(({ elementId }) => elementId === null)
			.map(({ words }) => m.doubtMustNot({ words }))
			.filter((claim) => !written.includes(claim)),
		...offered.map((key) => doubtWords[key]()),
	];
	if (claims.length === 0) return null;
	return (
		<div>
			<p class="small">{m.doubtOffered()}</p>
			<ul class="tgt-offered">
				{claims.map((claim) => (
					<li key={claim}>
						<button type="button" class="btn" onClick={() => onTake(claim)}>
							+ {claim}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
