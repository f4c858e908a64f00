import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { findImportFaults } from "./check-imports.ts";
import { plantTree } from "./checks/tree.ts";

let root: string | undefined;
afterEach(() => root && rmSync(root, { recursive: true }));

function faults(path: string, wanted: string): string[] {
	root = plantTree({ [path]: `import { a } from "${wanted}";\n` });
	return findImportFaults(root);
}

const step = (file: string) => `src/steps/people/${file}`;

test.each([
	["4.1", "src/core/ring.ts", "#storage/db.ts"],
	["4.1", "src/core/ring.ts", "node:fs"],
	["4.1", "src/core/ring.ts", "zod"],
	["4.1", "src/formats/csv.ts", "#catalogue/load.ts"],
	["4.1", "src/catalogue/load.ts", "#steps/people/rules.ts"],
	["4.2", step("rules.ts"), "zod"],
	["4.2", step("rules.ts"), "node:fs"],
	["4.2", step("rules/merge.ts"), "#steps/arrange/rules.ts"],
	["4.2", step("schema.ts"), "#steps/conduct/schema.ts"],
	["4.3", step("store.ts"), "#storage/pools.ts"],
	["4.3", step("store.ts"), "./actions.ts"],
	["4.3", step("store/contact.ts"), "#steps/identify/store.ts"],
	["4.4", step("actions.ts"), "#steps/arrange/actions.ts"],
	["4.4", step("actions.ts"), "#steps/identify/store.ts"],
	["4.4", step("actions/import.ts"), "#http/problem.ts"],
	["4.4", step("jobs.ts"), "#steps/followup/actions.ts"],
	["4.4", step("erase.ts"), "#steps/arrange/store.ts"],
	["4.5", step("routes.ts"), "#storage/db.ts"],
	["4.5", step("routes.ts"), "#steps/identify/routes.ts"],
	["4.5", step("present.ts"), "#storage/db.ts"],
	["4.5", step("due.ts"), "#steps/arrange/store.ts"],
	["4.6", step("commands.ts"), "./actions.ts"],
	["4.6", step("commands.ts"), "#storage/db.ts"],
	["4.7", step("ui/contact-page.tsx"), "#steps/identify/ui/target-page.tsx"],
	["4.7", step("ui/contact-page.tsx"), "../store.ts"],
	["4.2", step("rules.ts"), "#today/rules.ts"],
	["4.8", "src/insights/rules.ts", "#steps/people/actions.ts"],
	["4.9", "src/storage/db.ts", "#steps/people/store.ts"],
	["4.9", "src/http/auth.ts", "#steps/people/rules.ts"],
	["4.9", "src/web/kit/button.tsx", "#steps/people/schema.ts"],
	["4.9", "src/web/offline/queue.ts", "#steps/conduct/rules.ts"],
	["4.9", "src/mail/send.ts", "#steps/arrange/schema.ts"],
	["4.9", "src/dav/sync.ts", "#steps/arrange/schema.ts"],
	["4.9", "src/jobs/queue.ts", "#steps/people/jobs.ts"],
	["4.9", "src/cli/output.ts", "#steps/people/commands.ts"],
	["4.9", "src/server.ts", "#steps/people/routes.ts"],
])("rule %s: %s may not import %s", (rule, path, wanted) => {
	expect(faults(path, wanted)).toEqual([
		`${path}: may not import ${wanted} (STYLE §${rule})`,
	]);
});

test.each([
	["src/core/due.ts", "./instant.ts"],
	["src/core/local-time.ts", "temporal-polyfill"],
	[step("schema.ts"), "zod"],
	[step("rules/merge.ts"), "#steps/identify/rules.ts"],
	[step("rules/merge.ts"), "../schema.ts"],
	[step("store.ts"), "#storage/db.ts"],
	[step("actions/import.ts"), "../store/contact.ts"],
	["src/steps/conduct/actions.ts", "#steps/people/actions.ts"],
	[step("routes.ts"), "#http/problem.ts"],
	[step("ui/contact-page.tsx"), "#web/kit/button.tsx"],
	[step("ui/contact-page.tsx"), "#messages/people"],
	["src/today/due.ts", "#steps/people/due.ts"],
	["src/insights/store.ts", "#steps/followup/store.ts"],
	["src/http/app.ts", "#steps/people/routes.ts"],
	["src/web/pages/meeting.tsx", "#steps/conduct/ui/run-sheet.tsx"],
	["src/cli/main.ts", "#steps/people/commands.ts"],
	["src/open.ts", "#steps/people/erase.ts"],
	["src/cli/main.ts", "#app/open.ts"],
	["src/core/due.test.ts", "vitest"],
])("%s may import %s", (path, wanted) =>
	expect(faults(path, wanted)).toEqual([]));

test.each([
	["a side effect", 'import "#steps/arrange/rules.ts";\n'],
	["an export", 'export { a } from "#steps/arrange/rules.ts";\n'],
	["a type", 'import type { A } from "#steps/arrange/rules.ts";\n'],
	[
		"several lines",
		'import {\n\ta,\n\tb,\n} from "#steps/arrange/rules.ts";\n',
	],
	["a late import", 'const a = await import("#steps/arrange/rules.ts");\n'],
	["a path", 'import { a } from "../arrange/rules.ts";\n'],
])("%s counts as an import", (_, text) => {
	root = plantTree({ "src/steps/people/rules.ts": text });
	expect(findImportFaults(root)).toHaveLength(1);
});

test("a comment does not", () => {
	root = plantTree({
		"src/core/due.ts": '// import { a } from "zod";\n/** import "zod"; */\n',
	});
	expect(findImportFaults(root)).toEqual([]);
});

test("a folder that the table does not know is a fault", () => {
	root = plantTree({ "src/extras/a.ts": "" });
	expect(findImportFaults(root)).toEqual([
		expect.stringContaining("not in the import table"),
	]);
});

test("leaving a zone goes by the # name", () => {
	root = plantTree({ "src/cli/main.ts": 'import { a } from "../open.ts";\n' });
	expect(findImportFaults(root)).toEqual([
		expect.stringContaining("by its # name"),
	]);
});
