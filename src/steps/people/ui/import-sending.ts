import type { ColumnMapping } from "#formats/column-mapping.ts";
import { Refused } from "#http/client.ts";
import type {
	ImportedFile,
	ImportLine,
	ImportPhase,
} from "../schema/import.ts";

type Problem = Refused["problem"];

/** What a file is at; `share` is how much of it has left, 0 to 1. */
export type Step = ImportPhase | { phase: "sending"; share: number };

export interface Sending {
	name: string;
	/** The file itself, or one that the share sheet left with the server. */
	source: { file: File } | { shared: string };
	map: ColumnMapping | null;
	dryRun: boolean;
}

/**
 * Sends a file as it is; the server reads it, and tells what it is at. Throws `Refused` with the reason, or a plain
 * error where the server was not reached. (A `fetch` would not tell how much has left.)
 */
export function sendFile(
	{ name, source, map, dryRun }: Sending,
	hear: (step: Step) => void,
): Promise<ImportedFile> {
	const query = new URLSearchParams({ name, dryRun: String(dryRun) });
	if ("shared" in source) query.set("shared", source.shared);
	if (map && Object.keys(map).length > 0) query.set("map", JSON.stringify(map));
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("POST", `/api/v1/imports?${query}`);
		request.setRequestHeader("accept", "application/x-ndjson");
		request.setRequestHeader("content-type", "application/octet-stream");
		request.upload.onprogress = ({ loaded, total }) =>
			hear({ phase: "sending", share: total > 0 ? loaded / total : 1 });
		let heard = 0;
		request.onprogress = () => {
			const lines = request.responseText.split("\n");
			// The last is not whole yet.
			for (const line of lines.slice(heard, -1)) {
				const said = request.status === 200 ? readLine(line) : null;
				if (said && "phase" in said) hear(said);
			}
			heard = Math.max(0, lines.length - 1);
		};
		request.onerror = () => reject(new Error("the server was not reached"));
		request.onload = () => {
			const said = readLine(request.responseText.trimEnd().split("\n").at(-1));
			const problem =
				request.status === 200
					? said && "problem" in said
						? said.problem
						: null
					: (said as unknown as Problem | null);
			if (problem) reject(new Refused(problem));
			else if (said && "files" in said && said.files[0]) resolve(said.files[0]);
			else reject(new Error("the answer broke off"));
		};
		request.send("file" in source ? source.file : null);
	});
}

function readLine(line: string | undefined): ImportLine<Problem> | null {
	try {
		return JSON.parse(line ?? "");
	} catch {
		return null;
	}
}
