import { renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "./command.ts";

export const exportCommand: Command = {
	usage: "export FILE.zip",
	summary:
		"Everything that you have, as JSON, vCard, iCalendar and Markdown in one zip file.",
	words: [1, 1],
	async run({ words, output, app }) {
		const file = resolve(words[0] ?? "");
		const { request } = await app();
		const answer = await request("http://local/api/v1/export");
		const bytes = new Uint8Array(await answer.arrayBuffer());
		// Beside its place first, so that a full disk never leaves half a file under the name that was asked for.
		const beside = `${file}.${process.pid}.part`;
		try {
			writeFileSync(beside, bytes, { flush: true });
			renameSync(beside, file);
		} catch (error) {
			rmSync(beside, { force: true });
			const { code = "" } = error as NodeJS.ErrnoException;
			output.refuse({
				code: "file-not-written",
				facts: { file, reason: code },
			});
			return;
		}
		output.result(
			{ file, bytes: bytes.length },
			(done) => `Written: ${done.file}`,
		);
	},
};
