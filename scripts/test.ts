// Everything that must hold (DESIGN §3, `npm test`): exactly what continuous integration runs. Prints one line of counts at the end,
// taken from what really ran, and fails when something failed or nothing ran.
import { join } from "node:path";
import { findChromium } from "./test/chromium.ts";
import { add, type Counts, sentence } from "./test/counts.ts";
import { findRadicale } from "./test/radicale.ts";
import { runCheck, runTests } from "./test/runs.ts";

const root = join(import.meta.dirname, "..");
const node = process.execPath;
const bin = (path: string) => [node, join("node_modules", path)];
const script = (name: string, ...args: string[]) => [
	node,
	join("scripts", name),
	...args,
];

const before: [name: string, command: string[]][] = [
	["messages", script("build-messages.ts")],
	["types", bin("typescript/bin/tsc")],
	["lint and format", [...bin("@biomejs/biome/bin/biome"), "check"]],
	["shape", script("check-shape.ts")],
	["imports", script("check-imports.ts")],
];
let total: Counts = { passed: 0, failed: 0, skipped: 0 };
const skips: string[] = [];

for (const [name, command] of before)
	total = add(total, await runCheck(root, name, command));
// On a machine that should have everything, a skip is a hole.
const hole: Counts =
	process.env.CI === "true"
		? { passed: 0, failed: 1, skipped: 0 }
		: { passed: 0, failed: 0, skipped: 1 };

const radicale = await findRadicale();
if (!radicale.ok) {
	skips.push(
		`The tests of address books were skipped, because there is no Radicale: ${radicale.refusal.facts.hint}`,
	);
	total = add(total, hole);
}
const servers = radicale.ok ? { RADICALE_PATH: radicale.value } : {};
for (const project of ["pure", "db"])
	total = add(total, await runTests(root, project, servers));
total = add(total, await runCheck(root, "web pages", script("build-web.ts")));

const chromium = await findChromium();
if (chromium.ok)
	for (const project of ["journeys", "journey-alone"])
		total = add(
			total,
			await runTests(root, project, { CHROME_PATH: chromium.value }),
		);
else {
	skips.push(
		`The browser journeys were skipped, because there is no Chromium: ${chromium.refusal.facts.hint}`,
	);
	total = add(total, hole);
}

console.log(`\n${[...skips, sentence(total)].join("\n")}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
