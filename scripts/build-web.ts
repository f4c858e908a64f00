// Builds the web app into build/web, the service worker that keeps all of it, and beside each text file its brotli and gzip forms.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";
import type { Shell } from "#web/offline/shell.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const out = here("../build/web/");

await build({ configFile: here("../vite.config.ts"), logLevel: "warn" });
await buildWorker(shellOf(builtFiles()));

for (const path of builtFiles()) {
	if (!/\.(html|js|css|svg|json|webmanifest)$/.test(path)) continue;
	const bytes = readFileSync(path);
	writeFileSync(`${path}.br`, brotliCompressSync(bytes));
	writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

function builtFiles(): string[] {
	return readdirSync(out, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** Every file of the build by its address. A name with a hash in it says what is inside; for the others the hash is beside. */
function shellOf(paths: readonly string[]): Shell {
	const sha256 = (data: string | Buffer) =>
		createHash("sha256").update(data).digest("hex");
	const files: Shell["files"] = {};
	for (const path of paths) {
		const address = `/${relative(out, path).split(sep).join("/")}`;
		const isHashed = address.startsWith("/assets/");
		files[address === "/index.html" ? "/" : address] = isHashed
			? null
			: sha256(readFileSync(path));
	}
	return { version: sha256(JSON.stringify(files)).slice(0, 16), files };
}

/** One plain file at the root, whose bytes change with every build: so the browser finds out that there is a new one. */
async function buildWorker(shell: Shell): Promise<void> {
	await build({
		configFile: false,
		logLevel: "warn",
		publicDir: false,
		define: { SHELL: JSON.stringify(shell) },
		build: {
			outDir: out,
			emptyOutDir: false,
			target: "es2022",
			copyPublicDir: false,
			rolldownOptions: {
				input: here("../src/web/worker.ts"),
				output: { format: "iife", entryFileNames: "worker.js" },
			},
		},
	});
}
