import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
	root: here("src/web"),
	build: {
		outDir: here("build/web"),
		emptyOutDir: true,
		target: "es2022",
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		reportCompressedSize: false,
		rolldownOptions: {
			onLog(level, log, handle) {
				// "use client" marks mean nothing to a bundle without server components.
				if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
			},
		},
	},
	resolve: {
		alias: {
			react: "preact/compat",
			"react-dom": "preact/compat",
			"react/jsx-runtime": "preact/jsx-runtime",
		},
	},
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	server: { proxy: { "/api": "http://127.0.0.1:4760" } },
});
