import { useQuery } from "@tanstack/react-query";
import type { Ref } from "preact";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/identify";
import { client } from "#web/api.ts";
import { formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { Keepable } from "./keep-dialog.tsx";
import { KeepButton } from "./ranked-list.tsx";

/** An old job title, or a sentence about what one loves doing; it leads to occupations, and can be kept as it is. */
export function OwnWords({
	headRef,
	isOpen,
	kept,
	onKeep,
}: {
	headRef: Ref<HTMLElement>;
	isOpen: boolean;
	kept: ReadonlySet<string>;
	onKeep: (what: Keepable) => void;
}) {
	const [words, setWords] = useState("");
	const found = useQuery({
		queryKey: ["own-words", words],
		queryFn: () => read(client.occupations.near.$get({ query: { words } })),
		enabled: words !== "",
		staleTime: Number.POSITIVE_INFINITY,
	});
	const rows = words === "" ? undefined : found.data;
	return (
		<details class="idf-own-words" open={isOpen}>
			<summary ref={headRef}>{m.ownTitle()}</summary>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					setWords(formValues(event.currentTarget).words ?? "");
				}}
			>
				<TextField
					name="words"
					label={m.ownLabel()}
					hint={m.ownHint()}
					maxLength={300}
					required
				/>
				<div class="form-acts">
					<button type="submit" class="btn do">
						{m.ownDo()}
					</button>
				</div>
			</form>
			<Fault error={found.error} />
			<p class="small" role="status">
				{rows ? m.ownFound({ count: rows.length }) : ""}
			</p>
			{rows ? (
				<>
					<ul class="idf-list">
						{rows.map(({ code, title, because }) => (
							<li key={code}>
								<div>
									<h3>
										<a href={`/identify/occupations/${code}`}>{title}</a>
									</h3>
									<p class="small">{because}</p>
								</div>
								<KeepButton
									code={code}
									title={title}
									isKept={kept.has(code)}
									onKeep={onKeep}
								/>
							</li>
						))}
					</ul>
					<div class="row">
						<button
							type="button"
							class="btn quiet"
							onClick={() => onKeep({ words })}
						>
							{m.keepWords({ words })}
						</button>
						<a
							class="btn quiet"
							href={`/identify/skills?past=${encodeURIComponent(words)}`}
						>
							{m.ownPast()}
						</a>
					</div>
				</>
			) : null}
		</details>
	);
}
