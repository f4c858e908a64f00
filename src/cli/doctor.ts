import { refusalSentence } from "#http/problem.ts";
import m from "#messages/cli";
import type { SchemaState } from "#storage/migrate.ts";
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
		const { readConfig } = await import("#app/config.ts");
		const config = readConfig(flags, process.env);
		if (!config.ok) return output.refuse(config.refusal);
		const { calendar, mail, ...storage } = await storageChecks(config.value);
		const checks = [
			...storage.checks,
			await catalogueCheck(),
			mail,
			calendar,
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
}): Promise<{ checks: Check[]; calendar: Check; mail: Check }> {
	const { openCluster } = await import("#storage/cluster.ts");
	const { readSchema } = await import("#storage/migrate.ts");
	const { openPools } = await import("#storage/pools.ts");
	const cluster = await openCluster(config);
	if (!cluster.ok) {
		const sentence = refusalSentence(cluster.refusal);
		const folder = ["folder-not-writable", "disk-full"].includes(
			cluster.refusal.code,
		);
		const calendar: Check = {
			...{ name: "calendar", ok: true, sentence: m.doctorCalendarNone() },
		};
		const mail: Check = {
			...{ name: "mail", ok: true, sentence: m.doctorMailNone() },
		};
		const checks: Check[] = [
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
		return { checks, calendar, mail };
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
		const schema = schemaCheck(await readSchema(pools.owner));
		const { calendarCheck } = await import("./doctor-calendar.ts");
		const calendar = await calendarCheck(pools.owner);
		const { mailCheck } = await import("./doctor-mail.ts");
		const mail = await mailCheck(pools.owner);
		return { checks: [folder, server, schema], calendar, mail };
	} finally {
		await pools.close();
		await close();
	}
}

/** Looks only: bringing data up to date is for the next start. */
function schemaCheck({ ahead, strange, isEmpty }: SchemaState): Check {
	if (strange.length > 0)
		return {
			name: "schema",
			ok: false,
			sentence: refusalSentence({ code: "newer-schema", facts: {} }),
		};
	const sentence = isEmpty
		? m.doctorSchemaEmpty()
		: ahead.length > 0
			? m.doctorSchemaAhead()
			: m.doctorSchema();
	return { name: "schema", ok: true, sentence };
}

async function catalogueCheck(): Promise<Check> {
	const { loadCatalogue } = await import("#catalogue/load.ts");
	const { size, tables } = loadCatalogue();
	const { source, period } = tables.interests;
	return {
		name: "catalogue",
		ok: true,
		sentence: m.doctorCatalogue({ count: size, source, period }),
	};
}
