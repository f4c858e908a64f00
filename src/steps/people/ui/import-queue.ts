import { useEffect, useState } from "preact/hooks";
import type { ColumnMapping } from "#formats/column-mapping.ts";
import { Refused } from "#http/client.ts";
import { client, queries } from "#web/api.ts";
import type { ImportedFile, TablePreview } from "../schema/import.ts";
import { type Sending, type Step, sendFile } from "./import-sending.ts";

/** A file on its way in: looked at first, then taken. */
export interface QueuedFile {
	key: string;
	name: string;
	source: Sending["source"];
	/** What the person said that its columns hold; null: as their names suggest. */
	map: ColumnMapping | null;
	/** What is going on with it; null: it waits for the person. */
	step: Step | null;
	/** What would come of it, or came of it. */
	report: ImportedFile | null;
	/** Of a table: its columns. */
	table: TablePreview | null;
	error: unknown;
	isTaking: boolean;
	isDone: boolean;
}

let files: QueuedFile[] = [];
const listeners = new Set<() => void>();
// One file after another: each is compared with the people who came before.
let work: Promise<void> = Promise.resolve();
let made = 0;
// Of the share sheet, those that were here once: taken or left, they don't come again.
const seen = new Set<string>();

function change(key: string, part: Partial<QueuedFile>): void {
	files = files.map((one) => (one.key === key ? { ...one, ...part } : one));
	for (const listener of listeners) listener();
}

/** The files of this visit, also when one left the screen and came back. */
export function useFiles(): readonly QueuedFile[] {
	const [shown, setShown] = useState(files);
	useEffect(() => {
		const listener = () => setShown(files);
		listeners.add(listener);
		listener();
		return () => {
			listeners.delete(listener);
		};
	}, []);
	return shown;
}

/** Puts files in the queue and looks at each; one from the share sheet comes once. */
export function addFiles(
	sources: readonly { name: string; source: Sending["source"] }[],
): void {
	const fresh = sources
		.filter(({ source }) => !("shared" in source) || !seen.has(source.shared))
		.map(({ name, source }): QueuedFile => {
			made++;
			if ("shared" in source) seen.add(source.shared);
			return {
				key: `file-${made}`,
				name,
				source,
				map: null,
				step: { phase: "sending", share: 0 },
				report: null,
				table: null,
				error: null,
				isTaking: false,
				isDone: false,
			};
		});
	files = [...fresh, ...files];
	for (const listener of listeners) listener();
	for (const { key } of fresh) look(key);
}

/** Leaves a file out; one from the share sheet waits no longer. */
export function dropFile(key: string): void {
	const file = files.find((one) => one.key === key);
	files = files.filter((one) => one.key !== key);
	for (const listener of listeners) listener();
	if (file && !file.isDone && "shared" in file.source)
		void client["shared-files"][":id"].$delete({
			param: { id: file.source.shared },
		});
}

/** Says what the columns hold, and looks again; of quick changes only the last is looked at. */
export function setMap(key: string, map: ColumnMapping): void {
	change(key, { map });
	setTimeout(() => {
		if (files.find((one) => one.key === key)?.map === map) look(key);
	}, 300);
}

function look(key: string): void {
	work = work.then(async () => {
		const file = files.find((one) => one.key === key);
		if (!file || file.isDone) return;
		change(key, { step: { phase: "sending", share: 0 } });
		try {
			const { name, source, map } = file;
			const sent = { name, source, map, dryRun: true };
			const report = await sendFile(sent, (step) => change(key, { step }));
			change(key, { report, table: report.table, error: null });
		} catch (error) {
			const table = columnsIn(error, file);
			change(key, {
				report: null,
				table,
				// Nothing was said of the columns yet: that is no fault.
				error: table && file.map === null ? null : error,
			});
		}
		change(key, { step: null });
	});
}

/** The columns of a table of which nobody can tell what they hold. */
function columnsIn(error: unknown, file: QueuedFile): TablePreview | null {
	if (!(error instanceof Refused)) return null;
	const { code, facts } = error.problem;
	if (code !== "needs-mapping" && code !== "unknown-column") return null;
	return {
		columns: facts.columns as string[],
		rows: facts.rows as string[][],
		mapping: file.map ?? {},
	};
}

/** Takes a file in; the others are then looked at again, as some of their people may be there now. */
export function takeFile(key: string): void {
	change(key, { isTaking: true, step: { phase: "sending", share: 0 } });
	work = work.then(async () => {
		const file = files.find((one) => one.key === key);
		if (!file || file.isDone) return;
		try {
			const { name, source, map } = file;
			const sent = { name, source, map, dryRun: false };
			const report = await sendFile(sent, (step) => change(key, { step }));
			change(key, { report, isDone: true, error: null });
			await queries.invalidateQueries();
			for (const other of files) {
				if (other.report && !other.isDone && !other.isTaking) look(other.key);
			}
		} catch (error) {
			change(key, { error });
		}
		change(key, { step: null, isTaking: false });
	});
}

/** Whether a file holds something new, and waits for the person to say yes. */
export function isReady({ report, step, isDone }: QueuedFile): boolean {
	return (
		report !== null &&
		step === null &&
		!isDone &&
		report.created + report.merged > 0
	);
}
