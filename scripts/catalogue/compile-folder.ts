import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import readWorkbook from "read-excel-file/node";
import {
	compileCatalogue,
	serializeCatalogue,
} from "#catalogue/releases/compile.ts";
import { type NocFile, readNoc } from "#catalogue/releases/noc.ts";
import {
	type OnetFile,
	onetFiles,
	readOnet,
} from "#catalogue/releases/onet.ts";
import { readOutlooks } from "#catalogue/releases/outlook.ts";
import type { ReleaseResult } from "#catalogue/releases/refusal.ts";
import { readWages } from "#catalogue/releases/wages.ts";
import { ok, refuse } from "#core/result.ts";
import { findReleases } from "./find-releases.ts";
import { readZipTexts } from "./read-zip.ts";

/** Compiles the releases in a folder to the text of the shipped file. */
export async function compileFolder(
	folder: string,
): Promise<ReleaseResult<string>> {
	const files = await findReleases(folder);
	if (!files.ok) return files;

	const texts = await readZipTexts(
		files.value.onet,
		Object.keys(onetFiles) as OnetFile[],
	);
	if (!texts.ok) return texts;
	const onet = readOnet(texts.value);
	if (!onet.ok) return onet;

	const wageFile = basename(files.value.wages);
	const wageSheet = await readSheet(files.value.wages, () => true);
	if (!wageSheet.ok) return wageSheet;
	const wages = readWages(wageFile, wageSheet.value);
	if (!wages.ok) return wages;
	// OEWS is published for May of the year in its file name; the workbook itself does not say so.
	const period = `May ${/M(\d{4})/.exec(wageFile)?.[1]}`;

	const outlookFile = basename(files.value.outlook);
	const outlookSheet = await readSheet(files.value.outlook, (name) =>
		/\b1\.2$/.test(name),
	);
	if (!outlookSheet.ok) return outlookSheet;
	const outlooks = readOutlooks(
		`${outlookFile}, table 1.2`,
		outlookSheet.value,
	);
	if (!outlooks.ok) return outlooks;

	const nocTexts = await Promise.all(
		Object.entries(files.value.noc).map(async ([file, path]) => [
			file,
			await readFile(path, "utf8"),
		]),
	);
	const noc = readNoc(Object.fromEntries(nocTexts) as Record<NocFile, string>);
	if (!noc.ok) return noc;

	const catalogue = compileCatalogue({
		onet: onet.value,
		wages: { period, byCode: wages.value },
		outlooks: outlooks.value,
		noc: noc.value,
	});
	return ok(serializeCatalogue(catalogue));
}

/** The first sheet of a workbook whose name fits. */
async function readSheet(
	path: string,
	fits: (name: string) => boolean,
): Promise<ReleaseResult<unknown[][]>> {
	const file = basename(path);
	try {
		const sheets = await readWorkbook(path);
		const found = sheets.find(({ sheet }) => fits(sheet));
		if (found) return ok(found.data);
		return refuse("file-unreadable", { file, detail: "the sheet is missing" });
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return refuse("file-unreadable", { file, detail });
	}
}
