import { fileURLToPath } from "node:url";
import { defineConfig, type ProxyOptions } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const program = "http://127.0.0.1:4760";

/** `npm run dev`: the program checks Host and Origin, so what Vite passes on comes as from the program's own page. */
const toProgram: ProxyOptions = {
	target: program,
	changeOrigin: true,
	configure: (proxy) => {
		proxy.on("proxyReq", (request) => {
			if (request.getHeader("origin")) request.setHeader("origin", program);
		});
	},
};

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
	server: { proxy: { "/api": toProgram, "/sign-in": toProgram } },
});
