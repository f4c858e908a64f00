import { resolve } from "node:path";
import type { Fetch } from "#http/client.ts";
import m from "#messages/cli";
import type { Command } from "./command.ts";

export const demoCommand: Command = {
	usage: "demo",
	summary:
		"Fills a folder of its own with a fictional campaign, and says how to start it.",
	async run({ flags, output }) {
		const { readConfig } = await import("#app/config.ts");
		// A demo never goes into a database server: that is somebody's own.
		const config = readConfig(flags, { ...process.env, DATABASE_URL: "" });
		if (!config.ok) return output.refuse(config.refusal);
		const dataDir = resolve(
			flags.data === undefined
				? `${config.value.dataDir}-demo`
				: config.value.dataDir,
		);
		const { openApp } = await import("#app/open.ts");
		const { holdingOf } = await import("./demo/holding.ts");
		const { tellStory } = await import("./demo/tell.ts");
		const now = new Date().toISOString();
		let clock = now;
		const opened = await openApp({
			config: { dataDir, databaseUrl: undefined },
			now: () => clock,
			onProgress: output.say,
		});
		if (!opened.ok) return output.refuse(opened.refusal);
		const { request, close, actor } = opened.value;
		try {
			const before = await holdingOf(request);
			if (before.whose === "somebody" || before.whose === "unfinished")
				return output.refuse({
					code: `demo-folder-${before.whose}`,
					facts: { folder: dataDir },
				});
			if (before.whose === "nobody") {
				output.say(m.demoFilling());
				const setClock = (moment: string) => {
					clock = moment;
				};
				const { daysOff } = actor();
				await tellStory({ request, setClock, daysOff }, now);
			}
			const made = before.whose === "nobody";
			const start = startLine(dataDir);
			output.result(
				{ dataDir, made, ...(await countsOf(request)), start },
				(done) =>
					[
						made ? m.demoMade(done) : m.demoThere({ folder: dataDir }),
						m.demoStart(),
						`\n  ${start}\n`,
					].join("\n"),
			);
		} finally {
			await close();
		}
	},
};

/** What to type next, to be copied into a shell. */
function startLine(dataDir: string): string {
	const folder = /^[\w./:\\-]+$/.test(dataDir) ? dataDir : `"${dataDir}"`;
	const own = process.env.DATABASE_URL ? "DATABASE_URL= " : "";
	return `${own}askaround start --data ${folder}`;
}

async function countsOf(request: Fetch) {
	const read = async (path: string) =>
		(await request(`http://local/api/v1/${path}`)).json();
	const [people, targets, approaches, meetings, today] = await Promise.all([
		read("contact-counts"),
		read("targets"),
		read("approaches"),
		read("meetings"),
		read("today"),
	]);
	return {
		contacts: people.all as number,
		targets: targets.length as number,
		approaches: approaches.length as number,
		meetings: meetings.length as number,
		due: today.due.length as number,
	};
}
