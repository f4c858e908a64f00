// The second `npm start` to the first page served (DESIGN §8: 2 s), beside a bare server under the same npm.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, quantile } from "./figure.ts";
import { benchFolder, freePort, startProgram } from "./program.ts";

const ROUNDS = 5;

export async function figures(): Promise<Figure[]> {
	const { folder, remove } = benchFolder();
	try {
		// The first start installs, builds and creates; it is not what is measured.
		await (await startProgram(folder, "npm")).stop();
		const ours: number[] = [];
		const bare: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			ours.push(await timeOurs(folder));
			bare.push(await timeBare());
		}
		const value = quantile(ours, 0.5);
		return [
			{
				name: "second npm start to first page served",
				value,
				unit: "ms",
				budget: "2,000 ms",
				withinBudget: value <= 2000,
				yardstick: {
					name: "npm start of a bare node:http server, to its first answer",
					value: quantile(bare, 0.5),
					unit: "ms",
				},
			},
		];
	} finally {
		remove();
	}
}

async function timeOurs(folder: string): Promise<number> {
	const began = performance.now();
	const program = await startProgram(folder, "npm");
	const page = await fetch(program.signInLink);
	await page.text();
	const took = performance.now() - began;
	if (!page.ok) throw new Error(`first page: ${page.status}`);
	await program.stop();
	return took;
}

async function timeBare(): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), "askaround-bare-"));
	const port = await freePort();
	writeFileSync(
		join(folder, "package.json"),
		JSON.stringify({
			scripts: {
				start: `node -e "require('http').createServer((q,a)=>a.end('x')).listen(${port},'127.0.0.1')"`,
			},
		}),
	);
	const began = performance.now();
	const child = spawn("npm", ["start", "--silent"], {
		cwd: folder,
		stdio: "ignore",
		detached: true,
	});
	while (!(await answers(port))) await new Promise((r) => setTimeout(r, 5));
	const took = performance.now() - began;
	if (child.pid) process.kill(-child.pid, "SIGTERM");
	await once(child, "exit");
	rmSync(folder, { recursive: true });
	return took;
}

async function answers(port: number): Promise<boolean> {
	try {
		return (await fetch(`http://127.0.0.1:${port}/`)).ok;
	} catch {
		return false;
	}
}
