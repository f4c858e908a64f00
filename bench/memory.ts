// Memory of the idle program and its database together (DESIGN §8: 200 MB), as PSS: shared pages counted once.
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Figure } from "./figure.ts";
import { benchFolder, startProgram } from "./program.ts";

const IDLE_SECONDS = 10;

export async function figures(): Promise<Figure[]> {
	const { folder, remove } = benchFolder();
	try {
		const before = new Set(processIds());
		const program = await startProgram(folder);
		await fetch(program.signInLink);
		await wait(IDLE_SECONDS * 1000);
		const ours = processIds().filter((pid) => !before.has(pid));
		const own = program.child.pid ?? 0;
		const value = ours
			.filter((pid) => pid === own || isPostgres(pid))
			.reduce((sum, pid) => sum + pssOf(pid), 0);
		await program.stop();
		return [
			{
				name: "idle program and database, PSS",
				value,
				unit: "MB",
				budget: "200 MB",
				withinBudget: value <= 200,
				yardstick: {
					name: "this bench process",
					value: pssOf(process.pid),
					unit: "MB",
				},
			},
		];
	} finally {
		remove();
	}
}

function processIds(): number[] {
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map(Number);
}

function isPostgres(pid: number): boolean {
	try {
		return /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
	} catch {
		return false;
	}
}

function pssOf(pid: number): number {
	try {
		const pss = /^Pss:\s+(\d+) kB/m.exec(
			readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"),
		);
		return Number(pss?.[1] ?? 0) / 1024;
	} catch {
		// It ended in between, and holds nothing any more.
		return 0;
	}
}
