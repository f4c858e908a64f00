// Everything that must hold (DESIGN §3, `npm test`): exactly what continuous integration runs. Prints one line of counts at the end,
// taken from what really ran, and fails when something failed or nothing ran.
import { join } from "node:path";
import { chromium } from "./test/chromium.ts";
import { add, type Counts, sentence } from "./test/counts.ts";
import { mailServers, mayStartMailServers } from "./test/mail-servers.ts";
import { radicale } from "./test/radicale.ts";
import { runCheck, runTests } from "./test/runs.ts";
import {
	findSystemProgram,
	type SystemProgram,
} from "./test/system-program.ts";

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

/** The program in an environment for the tests, or nothing, with a word about what is skipped for it. */
async function inEnvironment(wanted: SystemProgram) {
	const found = await findSystemProgram(wanted);
	if (found.ok) return { [wanted.variable]: found.value };
	const { hint } = found.refusal.facts;
	skips.push(
		`${sentenceCase(wanted.purpose)} were skipped, because there is no ${wanted.title}: ${hint}`,
	);
	total = add(total, hole);
	return null;
}

function sentenceCase(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const servers = {
	...(await inEnvironment(radicale)),
	...(await inEnvironment(mailServers)),
};
if (mailServers.variable in servers && !mayStartMailServers()) {
	skips.push("The tests of mail were skipped: only root can start Postfix.");
	total = add(total, hole);
}
for (const project of ["pure", "db"])
	total = add(total, await runTests(root, project, servers));
total = add(total, await runCheck(root, "web pages", script("build-web.ts")));

const browser = await inEnvironment(chromium);
if (browser)
	for (const project of ["journeys", "journey-alone"])
		total = add(
			total,
			await runTests(root, project, { ...servers, ...browser }),
		);

console.log(`\n${[...skips, sentence(total)].join("\n")}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
