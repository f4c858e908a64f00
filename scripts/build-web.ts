// Builds the web app into build/web, and beside each text file its brotli and gzip forms.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "vite";

const out = fileURLToPath(new URL("../build/web/", import.meta.url));

await build({
	configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)),
	logLevel: "warn",
});

for (const entry of readdirSync(out, {
	recursive: true,
	withFileTypes: true,
})) {
	if (
		!entry.isFile() ||
		!/\.(html|js|css|svg|json|webmanifest)$/.test(entry.name)
	)
		continue;
	const path = join(entry.parentPath, entry.name);
	const bytes = readFileSync(path);
	writeFileSync(`${path}.br`, brotliCompressSync(bytes));
	writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
