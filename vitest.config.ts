import { defineConfig } from "vitest/config";

const tests = (folder: string) => `${folder}/**/*.test.{ts,tsx}`;
// It says what must be kept within 200 ms: another browser beside it would be what it measures.
const alone = "test/journeys/offline-talk.spec.ts";
const databaseTests = "**/*.db.test.ts";

// Three levels (STYLE §7): pure rules, real SQL, a real browser.
export default defineConfig({
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	resolve: {
		alias: {
			react: "preact/compat",
			"react-dom": "preact/compat",
			"react/jsx-runtime": "preact/jsx-runtime",
		},
	},
	test: {
		setupFiles: ["test/no-logged-errors.ts"],
		maxWorkers: 2,
		// No test changes what modules hold: loading the app anew for each file would take a third of the time.
		isolate: false,
		projects: [
			{
				extends: true,
				test: {
					name: "pure",
					include: [
						tests("src"),
						tests("scripts"),
						tests("bench"),
						"scripts/launch/*.test.mjs",
					],
					exclude: [databaseTests],
					// Some start the program, on machines that are at other work.
					testTimeout: 20_000,
				},
			},
			{
				extends: true,
				test: {
					name: "db",
					include: ["src", "scripts", "test/protocol"].map(
						(folder) => `${folder}/${databaseTests}`,
					),
					globalSetup: ["test/cluster.setup.ts"],
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: "journeys",
					include: ["test/journeys/**/*.spec.ts"],
					exclude: [alone],
					testTimeout: 180_000,
					hookTimeout: 120_000,
				},
			},
			{
				extends: true,
				test: {
					name: "journey-alone",
					include: [alone],
					testTimeout: 180_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
