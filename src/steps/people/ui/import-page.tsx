import "./import.css";
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people-import";
import { client, useRead } from "#web/api.ts";
import { PageHead } from "#web/kit/states.tsx";
import { ImportFile } from "./import-file.tsx";
import { ImportHow } from "./import-how.tsx";
import { ImportLog } from "./import-log.tsx";
import {
	addFiles,
	isReady,
	type QueuedFile,
	takeFile,
	useFiles,
} from "./import-queue.ts";
import { PeopleNav } from "./people-nav.tsx";

const ACCEPT =
	".csv,.tsv,.txt,.vcf,.vcard,.zip,.ics,.json,text/csv,text/vcard,text/calendar,application/json,application/zip";

/** Brings in files of contacts: choose, drop or share them, see what would come of each, do it; and undo it later. */
export function ImportPage() {
	const files = useFiles();
	const ready = files.filter(isReady);
	const isOver = useDrop();
	useSharedFiles();
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()} />
			<PeopleNav />
			<NotShared />
			<Chooser isOver={isOver} isFirst={files.length === 0} />
			{ready.length > 1 ? <AllOfThem ready={ready} /> : null}
			{files.map((file) => (
				<ImportFile key={file.key} file={file} isOnly={ready.length < 2} />
			))}
			<ImportLog />
			<ImportHow isOpen={files.length === 0} />
		</>
	);
}

function choose(chosen: FileList | null | undefined): void {
	addFiles(
		[...(chosen ?? [])].map((file) => ({ name: file.name, source: { file } })),
	);
}

/** Files may be dropped anywhere on the screen; whether some are held over it now. */
function useDrop(): boolean {
	const [isOver, setOver] = useState(false);
	useEffect(() => {
		const has = (event: DragEvent) =>
			event.dataTransfer?.types.includes("Files") ?? false;
		const over = (event: DragEvent) => {
			if (!has(event)) return;
			event.preventDefault();
			setOver(true);
		};
		const leave = (event: DragEvent) => {
			// Only where the pointer leaves the window.
			if (event.relatedTarget === null) setOver(false);
		};
		const drop = (event: DragEvent) => {
			if (!has(event)) return;
			event.preventDefault();
			setOver(false);
			choose(event.dataTransfer?.files);
		};
		addEventListener("dragover", over);
		addEventListener("dragleave", leave);
		addEventListener("drop", drop);
		return () => {
			removeEventListener("dragover", over);
			removeEventListener("dragleave", leave);
			removeEventListener("drop", drop);
		};
	}, []);
	return isOver;
}

/** Files that came by the share sheet are looked at like any other. */
function useSharedFiles(): void {
	const shared = useRead(["shared-file"], () =>
		read(client["shared-files"].$get()),
	);
	const items = shared.data?.items;
	useEffect(() => {
		if (items)
			addFiles(items.map(({ id, name }) => ({ name, source: { shared: id } })));
	}, [items]);
}

/** Why a share brought nothing. */
function NotShared() {
	const code = useLocation().query["not-shared"];
	if (!code) return null;
	return (
		<p class="fault" role="alert">
			{code === "too-large" ? m.sharedTooLarge() : m.sharedNothing()}
		</p>
	);
}

function Chooser({ isOver, isFirst }: { isOver: boolean; isFirst: boolean }) {
	return (
		<label class={`sheet import-drop ${isOver ? "import-over" : ""}`}>
			<span class={isFirst ? "btn do" : "btn"}>{m.choose()}</span>
			<input
				class="visually-hidden"
				type="file"
				multiple
				accept={ACCEPT}
				onChange={(event) => {
					choose(event.currentTarget.files);
					event.currentTarget.value = "";
				}}
			/>
			<span class="import-words">
				{isOver ? (
					m.dropNow()
				) : (
					<>
						<span class="import-can-drop">{m.drop()} </span>
						{m.kinds()}
					</>
				)}
			</span>
		</label>
	);
}

function AllOfThem({ ready }: { ready: readonly QueuedFile[] }) {
	return (
		<div class="form-acts import-all">
			<button
				type="button"
				class="btn do"
				onClick={() => {
					for (const { key } of ready.toReversed()) takeFile(key);
				}}
			>
				{m.bringInAll({ count: ready.length })}
			</button>
			<span class="small">{m.eachWhole()}</span>
		</div>
	);
}
