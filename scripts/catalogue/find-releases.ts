import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { type NocFile, nocFiles } from "#catalogue/releases/noc.ts";
import type { ReleaseResult } from "#catalogue/releases/refusal.ts";
import { ok, refuse } from "#core/result.ts";

export type ReleaseFiles = {
	onet: string;
	wages: string;
	outlook: string;
	noc: Record<NocFile, string>;
};

/** The official file names; `partial` marks a zip with only some of the files. Of several releases the newest is taken. */
const names = {
	onet: {
		pattern: /^db_(\d+)_(\d+)_text(\.partial)?\.zip$/,
		shown: "The O*NET text release (db_30_1_text.zip)",
	},
	wages: {
		pattern: /^national_M(\d{4})_dl\.xlsx$/,
		shown: "The OEWS national workbook (national_M2025_dl.xlsx)",
	},
	outlook: {
		pattern: /^occupation\.xlsx$/,
		shown: "The employment projections workbook (occupation.xlsx)",
	},
} as const;

/** Finds the releases in a folder and the folders below it. */
export async function findReleases(
	folder: string,
): Promise<ReleaseResult<ReleaseFiles>> {
	let paths: string[];
	try {
		paths = (await readdir(folder, { recursive: true })).sort();
	} catch {
		return refuse("folder-missing", { detail: folder });
	}
	const found: Partial<Omit<ReleaseFiles, "noc">> = {};
	for (const kind of ["onet", "wages", "outlook"] as const) {
		const { pattern, shown } = names[kind];
		const newest = paths
			.filter((path) => pattern.test(basename(path)))
			.sort((a, b) => releaseNumber(pattern, a) - releaseNumber(pattern, b))
			.at(-1);
		if (!newest) return refuse("file-missing", { file: shown, detail: folder });
		found[kind] = join(folder, newest);
	}
	const noc: Partial<Record<NocFile, string>> = {};
	for (const file of nocFiles) {
		const path = paths.find((one) => basename(one) === file);
		if (!path) return refuse("file-missing", { file, detail: folder });
		noc[file] = join(folder, path);
	}
	return ok({ ...found, noc } as ReleaseFiles);
}

function releaseNumber(pattern: RegExp, path: string): number {
	const [, major = "0", minor = "0"] = pattern.exec(basename(path)) ?? [];
	return Number(major) * 100 + (Number(minor) || 0);
}
