import { readConfig } from "#app/config.ts";
import { loadCatalogue } from "#catalogue/load.ts";
import { refusalSentence } from "#http/problem.ts";
import m from "#messages/cli";
import { openCluster } from "#storage/cluster.ts";
import { migrate } from "#storage/migrate.ts";
import { openPools } from "#storage/pools.ts";
import type { Command } from "./command.ts";

interface Check {
	name: "folder" | "cluster" | "schema" | "catalogue" | "mail" | "calendar";
	ok: boolean;
	sentence: string;
}

export const doctorCommand: Command = {
	usage: "doctor",
	summary:
		"Looks at folder, database, schema, catalogue and settings, and says what is wrong.",
	async run({ flags, output }) {
		const config = readConfig(flags, process.env);
		if (!config.ok) return output.refuse(config.refusal);
		const checks = [
			...(await storageChecks(config.value)),
			catalogueCheck(),
			{ name: "mail", ok: true, sentence: m.doctorMailNone() },
			{ name: "calendar", ok: true, sentence: m.doctorCalendarNone() },
		] satisfies Check[];
		const ok = checks.every((check) => check.ok);
		output.failed = !ok;
		output.result({ ok, checks }, (all) =>
			all.checks
				.map(
					(check) => `${check.ok ? "✓" : "✗"} ${check.name}: ${check.sentence}`,
				)
				.join("\n"),
		);
	},
};

async function storageChecks(config: {
	dataDir: string;
	databaseUrl: string | undefined;
}): Promise<Check[]> {
	const cluster = await openCluster(config);
	if (!cluster.ok) {
		const sentence = refusalSentence(cluster.refusal);
		const folder = ["folder-not-writable", "disk-full"].includes(
			cluster.refusal.code,
		);
		return [
			{
				name: "folder",
				ok: !folder,
				sentence: folder
					? sentence
					: m.doctorFolder({ folder: config.dataDir }),
			},
			{
				name: "cluster",
				ok: false,
				sentence: folder ? m.doctorNotTried() : sentence,
			},
			{ name: "schema", ok: false, sentence: m.doctorNotTried() },
		];
	}
	const { url, embedded, dataDir, clusterDir, close } = cluster.value;
	const pools = openPools(url);
	try {
		const folder: Check = {
			name: "folder",
			ok: true,
			sentence: m.doctorFolder({ folder: dataDir }),
		};
		const { rows } = await pools.owner.query<{ server_version: string }>(
			"SHOW server_version",
		);
		const version = rows[0]?.server_version ?? "";
		const server: Check = {
			name: "cluster",
			ok: true,
			sentence: embedded
				? m.doctorEmbedded({ version, folder: clusterDir ?? dataDir })
				: m.doctorServer({ version }),
		};
		const migrated = await migrate(pools.owner, {
			now: new Date().toISOString(),
		});
		const schema: Check = migrated.ok
			? { name: "schema", ok: true, sentence: m.doctorSchema() }
			: {
					name: "schema",
					ok: false,
					sentence: refusalSentence(migrated.refusal),
				};
		return [folder, server, schema];
	} finally {
		await pools.close();
		await close();
	}
}

function catalogueCheck(): Check {
	const { size, tables } = loadCatalogue();
	const { source, period } = tables.interests;
	return {
		name: "catalogue",
		ok: true,
		sentence: m.doctorCatalogue({ count: size, source, period }),
	};
}
