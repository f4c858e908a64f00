import { openAsBlob } from "node:fs";
import { open } from "node:fs/promises";
import { type Command, numberFlag, textFlag } from "#cli/command.ts";
import { columns, type ErrorLine, errorOf, Misuse } from "#cli/output.ts";
import { ok, type Refusal, type Result, refuse } from "#core/result.ts";
import { type Client, type Fetch, read } from "#http/client.ts";
import type { ImportedFile, ImportReport } from "./schema/import.ts";
import type { ContactItem } from "./schema.ts";

export const contactsCommand: Command = {
	usage: "contacts [--target ID|CODE] [--query TEXT] [--limit N]",
	summary:
		"The people one knows; for a target, who can help with it, best first, with the reason.",
	options: {
		target: { type: "string" },
		query: { type: "string" },
		limit: { type: "string" },
	},
	async run({ flags, output, app }) {
		const { client } = await app();
		const found = await listAll(client, {
			target: textFlag({ flags }, "target"),
			query: textFlag({ flags }, "query"),
			limit: numberFlag({ flags }, "limit"),
		});
		const contacts = found.map((item) => ({
			id: item.id,
			name: item.name ?? item.label,
			organization: item.organization,
			title: item.title,
			ring: item.ring,
			relation: item.relation,
			occupations: item.occupations,
			why: item.why,
		}));
		output.result(contacts, (all) =>
			columns(
				all.map(({ name, title, organization, why }) => [
					name,
					[title, organization].filter(Boolean).join(", "),
					why.join(" "),
				]),
			),
		);
	},
};

/** Page after page, until the limit or the end. */
async function listAll(
	client: Client,
	asked: { target?: string; query?: string; limit?: number },
): Promise<ContactItem[]> {
	const most = asked.limit ?? Number.POSITIVE_INFINITY;
	const all: ContactItem[] = [];
	let after: string | undefined;
	do {
		const page = await read(
			client.contacts.$get({
				query: {
					target: asked.target,
					query: asked.query,
					limit: `${Math.min(500, most - all.length)}`,
					after,
				},
			}),
		);
		all.push(...page.items);
		after = page.next ?? undefined;
	} while (after !== undefined && all.length < most);
	return all;
}

type ReportLine = Pick<
	ImportedFile,
	"file" | "kind" | "read" | "created" | "merged" | "unchanged"
> & { skipped: Omit<ImportedFile["skipped"][number], "text">[] };
type FileLine = ReportLine | ({ file: string } & ErrorLine);

export const importCommand: Command = {
	usage:
		"import FILE… [--as linkedin|google|outlook|yahoo|csv|vcard|ics|json-resume] [--map field=column,…] [--dry-run]",
	summary:
		"Takes contacts from files, each whole or not at all, and says what became of every row.",
	options: {
		as: { type: "string" },
		map: { type: "string" },
		"dry-run": { type: "boolean" },
	},
	words: [1, Number.POSITIVE_INFINITY],
	async run({ words, flags, output, app }) {
		const as = await kindFlag(textFlag({ flags }, "as"));
		const map = await mapFlag(textFlag({ flags }, "map"));
		const { request } = await app();
		const files: FileLine[] = [];
		let first: Refusal | undefined;
		for (const file of words) {
			const taken = await importFile(request, file, {
				as,
				map,
				dryRun: flags["dry-run"] === true,
			});
			if (taken.ok) files.push(taken.value);
			else {
				files.push({ file, ...errorOf(taken.refusal) });
				first ??= taken.refusal;
			}
		}
		output.failed = first !== undefined;
		output.result(first ? { ...errorOf(first), files } : { files }, () =>
			files.map(inWords).join("\n"),
		);
	},
};

async function kindFlag(kind: string | undefined) {
	if (kind === undefined) return undefined;
	const { fileKinds } = await import("./schema/import.ts");
	const known = fileKinds.find((one) => one === kind);
	if (kind !== known)
		throw new Misuse(`--as ${kind}: one of ${fileKinds.join(", ")}`);
	return kind;
}

async function mapFlag(map: string | undefined) {
	if (map === undefined) return undefined;
	const { columnMapping } = await import("./schema/import.ts");
	const faults = columnMapping.safeParse(map).error?.issues;
	if (faults?.[0]) throw new Misuse(`--map: ${faults[0].message}`);
	return map;
}

/** One file through the operation `importContacts`, as the browser sends it. */
async function importFile(
	request: Fetch,
	file: string,
	{ as, map, dryRun }: { as?: string; map?: string; dryRun: boolean },
): Promise<Result<FileLine, string>> {
	let content: Blob;
	try {
		content = await openFile(file);
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		return refuse("file-not-read", { file, reason: code });
	}
	const query = new URLSearchParams({ name: file, dryRun: `${dryRun}` });
	if (as) query.set("as", as);
	if (map) query.set("map", map);
	const answer = await request(`http://local/api/v1/imports?${query}`, {
		method: "POST",
		// The size is said ahead, so that a file that is too large is refused before it is read.
		headers: {
			"content-type": "application/octet-stream",
			"content-length": `${content.size}`,
		},
		body: content,
	});
	const body = await answer.json();
	if (!answer.ok) return refuse(body.code, body.facts);
	const [report] = (body as ImportReport).files;
	if (!report) throw new Error("an import answers with its file");
	return ok(reportLine(report, file));
}

/** What a report says on the command line (DESIGN §4); the rest is for a screen. */
function reportLine(report: ImportedFile, file: string): ReportLine {
	const { kind, read, created, merged, unchanged } = report;
	const skipped = report.skipped.map(({ row, code, sentence }) => ({
		row,
		code,
		sentence,
	}));
	return { file, kind, read, created, merged, unchanged, skipped };
}

/** The file, not read yet; opened once first, so that a folder or a file of somebody else's is known before. */
async function openFile(path: string): Promise<Blob> {
	const handle = await open(path);
	try {
		const stat = await handle.stat();
		if (stat.isDirectory())
			throw Object.assign(new Error(path), { code: "EISDIR" });
		// What comes through a pipe has no size to ask for, and is read at once.
		return stat.isFile()
			? await openAsBlob(path)
			: new Blob([await handle.readFile()]);
	} finally {
		await handle.close();
	}
}

function inWords(line: FileLine): string {
	if ("error" in line) return `${line.file}: ${line.error.sentence}`;
	const { file, read, created, merged, unchanged, skipped } = line;
	return [
		`${file}: ${read} read, ${created} new, ${merged} added to, ${unchanged} unchanged, ${skipped.length} skipped`,
		...skipped.map(({ row, sentence }) => `  row ${row}: ${sentence}`),
	].join("\n");
}
