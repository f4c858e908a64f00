import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import p from "#messages/conduct-pocket";
import { client } from "#web/api.ts";
import { TextArea } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { PocketReport } from "../schema/pocket-sheet.ts";

/** Where a pocket sheet comes back: as the file, or as the text that was copied from it. */
export function PocketBack() {
	const [text, setText] = useState("");
	const cache = useQueryClient();
	const take = useMutation({
		mutationFn: (text: string) =>
			read(client["pocket-sheets"].$post({ json: { text } })),
		onSuccess: () => {
			setText("");
			return cache.invalidateQueries();
		},
	});
	return (
		<details class="sheet section stack" open={take.isSuccess || undefined}>
			<summary>{p.bringTitle()}</summary>
			<p>{p.bringBody()}</p>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					take.mutate(text);
				}}
			>
				<div class="field">
					<label for="pocket-file">{p.bringFile()}</label>
					<input
						id="pocket-file"
						type="file"
						accept=".html,.htm,.txt,.json,text/html,text/plain"
						onChange={async (event) => {
							const input = event.currentTarget;
							const file = input.files?.[0];
							if (file) take.mutate(await file.text());
							input.value = "";
						}}
					/>
				</div>
				<TextArea
					label={p.bringText()}
					rows={2}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
				<div class="form-acts">
					<button
						type="submit"
						class="btn"
						disabled={take.isPending || text.trim() === ""}
					>
						{p.bring()}
					</button>
				</div>
			</form>
			<Fault error={take.error} />
			<div role="status">
				{take.data ? <Brought report={take.data} /> : null}
			</div>
		</details>
	);
}

function Brought({ report }: { report: PocketReport }) {
	const { meetingId, contactName, taken, unchanged, copies, people } = report;
	return (
		<div class="section stack">
			<h3>{p.broughtTitle({ name: contactName })}</h3>
			<p>
				{p.brought({ taken, unchanged })}{" "}
				{copies > 0 ? p.broughtCopies({ copies }) : null}{" "}
				{people > 0 ? p.broughtPeople({ people }) : null}{" "}
				{report.stillOpen ? p.broughtOpen({ why: report.stillOpen }) : null}
			</p>
			<p>
				{report.ended ? (
					<a class="btn do" href={`/follow-up/${meetingId}`}>
						{p.toDebrief()}
					</a>
				) : (
					<a class="btn" href={`/conduct/${meetingId}`}>
						{p.toSheet()}
					</a>
				)}
			</p>
		</div>
	);
}
