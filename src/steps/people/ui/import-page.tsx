import "./import.css";
import type { TargetedEvent } from "preact";
import { useState } from "preact/hooks";
import { Refused } from "#http/client.ts";
import m from "#messages/people";
import { useWrite } from "#web/api.ts";
import { Fault, PageHead } from "#web/kit/states.tsx";
import type { ImportedFile, ImportReport } from "../schema/import.ts";
import { ImportPreview } from "./import-preview.tsx";
import { PeopleNav } from "./people-nav.tsx";

interface Sending {
	file: File;
	dryRun: boolean;
}

/** Sends the file as it is; the server reads it. */
async function send({ file, dryRun }: Sending): Promise<ImportedFile> {
	const query = new URLSearchParams({
		name: file.name,
		dryRun: String(dryRun),
	});
	const answer = await fetch(`/api/v1/imports?${query}`, {
		method: "POST",
		headers: { "content-type": "application/octet-stream" },
		body: file,
	});
	const body = await answer.json();
	if (!answer.ok) throw new Refused(body);
	return (body as ImportReport).files[0] as ImportedFile;
}

/** Brings in a file of contacts: choose, see what would come of it, do it. */
export function ImportPage() {
	const [file, setFile] = useState<File | null>(null);
	const preview = useWrite(send);
	const taking = useWrite(send);
	const choose = (chosen: File | null | undefined) => {
		if (!chosen) return;
		setFile(chosen);
		taking.reset();
		preview.mutate({ file: chosen, dryRun: true });
	};
	const again = () => {
		setFile(null);
		preview.reset();
		taking.reset();
	};
	return (
		<>
			<PageHead title={m.importTitle()} lead={m.importLead()} />
			<PeopleNav />
			{taking.data ? (
				<Done report={taking.data} />
			) : preview.data && file ? (
				<ImportPreview
					report={preview.data}
					busy={taking.isPending}
					error={taking.error}
					onImport={() => taking.mutate({ file, dryRun: false })}
					onOther={again}
				/>
			) : (
				<>
					<Chooser onChoose={choose} />
					{preview.isPending && file ? (
						<p class="waiting" role="status">
							{m.importReading({ file: file.name })}
						</p>
					) : null}
					<Fault error={preview.error} />
					<HowTo />
				</>
			)}
		</>
	);
}

function Chooser({ onChoose }: { onChoose: (file?: File | null) => void }) {
	const [over, setOver] = useState(false);
	const drop = (event: TargetedEvent<HTMLLabelElement, DragEvent>) => {
		event.preventDefault();
		setOver(false);
		onChoose(event.dataTransfer?.files[0]);
	};
	return (
		<label
			class={`sheet import-drop ${over ? "import-over" : ""}`}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={drop}
		>
			<span class="btn do">{m.importChoose()}</span>
			<input
				class="visually-hidden"
				type="file"
				accept=".csv,.vcf,.vcard,.zip,text/csv,text/vcard"
				onChange={(event) => {
					onChoose(event.currentTarget.files?.[0]);
					event.currentTarget.value = "";
				}}
			/>
			<span class="import-words">{m.importDrop()}</span>
		</label>
	);
}

function HowTo() {
	return (
		<section class="stack">
			<details class="import-how">
				<summary>{m.importHowLinkedIn()}</summary>
				<ol class="import-steps">
					<li>{m.importHowLinkedIn1()}</li>
					<li>{m.importHowLinkedIn2()}</li>
					<li>{m.importHowLinkedIn3()}</li>
				</ol>
			</details>
			<details class="import-how">
				<summary>{m.importHowVcard()}</summary>
				<ul class="import-steps">
					<li>{m.importHowVcard1()}</li>
					<li>{m.importHowVcard2()}</li>
					<li>{m.importHowVcard3()}</li>
				</ul>
			</details>
		</section>
	);
}

function Done({ report }: { report: ImportedFile }) {
	return (
		<div class="sheet stack">
			<p class="done-note" role="status">
				{m.importDone(report)}
			</p>
			<a class="btn do" href="/people">
				{m.importSee()}
			</a>
		</div>
	);
}
