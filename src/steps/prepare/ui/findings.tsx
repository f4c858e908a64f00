import type { TargetedSubmitEvent } from "preact";
import { useRef } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { instantFromMillis } from "#core/instant.ts";
import { read } from "#http/client.ts";
import m from "#messages/prepare";
import { client, useWrite } from "#web/api.ts";
import { dateHere, shortDate } from "#web/kit/dates.ts";
import { formValues, TextArea, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import { completeAddress } from "../rules/preparation.ts";
import type { Finding } from "../schema.ts";

/** What one has read about a target, with source and date. */
export function Findings({
	targetId,
	findings,
	isNext,
}: {
	targetId: string;
	findings: Finding[];
	isNext: boolean;
}) {
	const remove = useWrite((id: string) =>
		read(client.findings[":id"].$delete({ param: { id } })),
	);
	return (
		<section class="sheet stack">
			<h2>{m.readTitle()}</h2>
			{findings.length === 0 ? (
				<p class="brief-teach">{m.readEmpty()}</p>
			) : (
				<ul class="list brief-list">
					{findings.map((finding) => (
						<li key={finding.id}>
							<div>
								<p class="said">{finding.body}</p>
								<p class="source">
									<Source finding={finding} />
								</p>
							</div>
							<button
								type="button"
								class="btn quiet"
								aria-label={m.readRemove({ body: finding.body.slice(0, 60) })}
								onClick={() => remove.mutate(finding.id)}
							>
								{m.remove()}
							</button>
						</li>
					))}
				</ul>
			)}
			<Fault error={remove.error} />
			<AddFinding targetId={targetId} isNext={isNext} />
		</section>
	);
}

function Source({ finding }: { finding: Finding }) {
	const words = m.readFrom({
		source: finding.sourceName,
		date: `${shortDate(finding.foundOn)} ${finding.foundOn.slice(0, 4)}`,
	});
	return finding.sourceUrl ? (
		<a href={finding.sourceUrl} target="_blank" rel="noreferrer">
			{words}
		</a>
	) : (
		words
	);
}

function AddFinding({
	targetId,
	isNext,
}: {
	targetId: string;
	isNext: boolean;
}) {
	const details = useRef<HTMLDetailsElement>(null);
	const add = useWrite((values: Record<string, string>) =>
		read(
			client.targets[":id"].findings.$post({
				param: { id: targetId },
				json: {
					newId: newId(),
					body: values.body ?? "",
					sourceName: values.sourceName ?? "",
					sourceUrl: completeAddress(values.sourceUrl),
					foundOn: values.foundOn,
				},
			}),
		),
	);
	const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		add.mutate(formValues(form), {
			onSuccess: () => {
				form.reset();
				if (details.current) details.current.open = false;
			},
		});
	};
	return (
		<details class="brief-add" ref={details}>
			<summary class={isNext ? "btn do" : "btn"}>{m.readOpen()}</summary>
			<form class="form brief-form" onSubmit={submit}>
				<TextArea
					label={m.readBody()}
					name="body"
					rows={3}
					maxLength={2000}
					required
				/>
				<TextField
					label={m.readSource()}
					hint={m.readSourceHint()}
					name="sourceName"
					maxLength={200}
					required
				/>
				<TextField label={m.readUrl()} name="sourceUrl" maxLength={2000} />
				<TextField
					label={m.readOn()}
					name="foundOn"
					type="date"
					value={dateHere(instantFromMillis(Date.now()))}
					required
				/>
				<Fault error={add.error} />
				<div class="form-acts">
					<button type="submit" class="btn do" disabled={add.isPending}>
						{m.readAdd()}
					</button>
				</div>
			</form>
		</details>
	);
}
