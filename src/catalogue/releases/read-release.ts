import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { text } from "node:stream/consumers";
import readWorkbook from "read-excel-file/node";
import { openPromise } from "yauzl";
import { ok, refuse } from "#core/result.ts";
import {
	importedNames,
	importOnet,
	type OnetImport,
	type ReleaseTexts,
} from "./import-onet.ts";
import { type Outlooks, readOutlooks } from "./outlook.ts";
import type { ReleaseResult } from "./refusal.ts";
import { readWages, type Wage } from "./wages.ts";

export type ReadRelease =
	| { kind: "onet"; read: OnetImport }
	| { kind: "wages"; read: { period: string; byCode: Map<string, Wage> } }
	| { kind: "outlook"; read: Outlooks };

/** The largest table of a release has some 10 MB; more than this is no release. */
const LARGEST_ENTRY = 64 * 1024 * 1024;
const MOST_ENTRIES = 500;

/** Reads a published release: what it is, its content says. `onStep` hears of each file that is read. */
export async function readRelease(
	path: string,
	onStep: (file: string) => void = () => {},
): Promise<ReleaseResult<ReadRelease>> {
	const file = basename(path);
	let start: Buffer;
	try {
		start = (await readFile(path)).subarray(0, 2);
	} catch (error) {
		return unreadable(file, error);
	}
	if (start.toString("latin1") !== "PK")
		return refuse("release-unknown", { file, detail: "it is not a zip" });
	let texts: ReleaseTexts;
	try {
		texts = await readTexts(path);
	} catch (error) {
		return unreadable(file, error);
	}
	if (texts.size > 0) {
		const read = importOnet(file, texts, onStep);
		return read.ok ? ok({ kind: "onet", read: read.value }) : read;
	}
	return readSheets(path, file, onStep);
}

function unreadable(file: string, error: unknown) {
	const detail = error instanceof Error ? error.message : String(error);
	return refuse("file-unreadable", { file, detail });
}

/** The tables of the zip that are wanted, by their name in any layout; throws on a broken zip. */
async function readTexts(path: string): Promise<ReleaseTexts> {
	const texts = new Map<string, { file: string; text: string }>();
	const zip = await openPromise(path);
	if (zip.entryCount > MOST_ENTRIES)
		throw new Error(`it holds ${zip.entryCount} files`);
	for await (const entry of zip.eachEntry()) {
		const file = basename(entry.fileName);
		const name = /^(.+)\.(txt|csv)$/i
			.exec(file)?.[1]
			?.toLowerCase()
			.replaceAll(" ", "_");
		if (!(importedNames as readonly (string | undefined)[]).includes(name))
			continue;
		if (entry.uncompressedSize > LARGEST_ENTRY)
			throw new Error(`${file} is far larger than it should be`);
		const read = await text(await zip.openReadStreamPromise(entry));
		texts.set(name as string, { file, text: read });
	}
	return texts;
}

async function readSheets(
	path: string,
	file: string,
	onStep: (file: string) => void,
): Promise<ReleaseResult<ReadRelease>> {
	let sheets: { sheet: string; data: unknown[][] }[];
	try {
		sheets = await readWorkbook(path);
	} catch {
		return refuse("release-unknown", {
			file,
			detail: "it holds no table of O*NET, and is no workbook",
		});
	}
	onStep(file);
	const projections = sheets.find(({ sheet }) => /\b1\.2$/.test(sheet));
	if (projections) {
		const read = readOutlooks(`${file}, table 1.2`, projections.data);
		return read.ok ? ok({ kind: "outlook", read: read.value }) : read;
	}
	const [first] = sheets;
	if (!first?.data[0]?.some((cell) => cell === "OCC_CODE"))
		return refuse("release-unknown", {
			file,
			detail:
				"its first sheet has no column OCC_CODE, and no sheet is table 1.2",
		});
	// The workbook itself does not say its year; the publisher's file name does.
	const year = /M(\d{4})/.exec(file)?.[1];
	if (!year)
		return refuse("release-unknown", {
			file,
			detail: "its name does not say the year, as national_M2025_dl.xlsx does",
		});
	const read = readWages(file, first.data);
	return read.ok
		? ok({ kind: "wages", read: { period: `May ${year}`, byCode: read.value } })
		: read;
}
