import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { MiddlewareHandler } from "hono";

const root = fileURLToPath(new URL("../../build/web/", import.meta.url));

const contentTypes: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".svg": "image/svg+xml",
	".png": "image/png",
	".ico": "image/x-icon",
	".webmanifest": "application/manifest+json",
	".txt": "text/plain; charset=utf-8",
};

interface StaticFile {
	contentType: string;
	cacheControl: string;
	/** Encoded bodies that the build made beside the file; the plain one always. */
	bodies: { encoding: "br" | "gzip" | null; bytes: Uint8Array<ArrayBuffer> }[];
}

/**
 * The built web app, read once into memory: nothing outside the folder can be asked for.
 * Files with a hash in their name are kept for ever; any other path is a screen, and gets the one page.
 */
export function staticFiles(): MiddlewareHandler {
	const files = readBuild();
	return async (c) => {
		const { path } = c.req;
		const file = files.get(path) ?? files.get("/index.html");
		if (!file)
			return c.text("The web app is not built yet. Run npm start once.", 503);
		// A part of another build is not there: the page in its place would be kept as if it were that part.
		if (path.startsWith("/assets/") && !files.has(path)) return c.text("", 404);
		const accepted = c.req.header("accept-encoding") ?? "";
		const body = file.bodies.find(
			({ encoding }) => encoding === null || accepted.includes(encoding),
		);
		if (!body) return c.text("", 406);
		return c.body(body.bytes, 200, {
			"content-type": file.contentType,
			"cache-control": file.cacheControl,
			vary: "accept-encoding",
			...(body.encoding ? { "content-encoding": body.encoding } : {}),
		});
	};
}

function readBuild(): Map<string, StaticFile> {
	const files = new Map<string, StaticFile>();
	if (!existsSync(root)) return files;
	for (const entry of readdirSync(root, {
		recursive: true,
		withFileTypes: true,
	})) {
		const path = join(entry.parentPath, entry.name);
		const contentType = contentTypes[extname(path)];
		if (!entry.isFile() || !contentType) continue;
		const url = `/${relative(root, path).split(sep).join("/")}`;
		files.set(url, {
			contentType,
			cacheControl: url.startsWith("/assets/")
				? "public, max-age=31536000, immutable"
				: "no-cache",
			bodies: bodiesOf(path),
		});
	}
	return files;
}

function bodiesOf(path: string): StaticFile["bodies"] {
	const read = (file: string) => new Uint8Array(readFileSync(file));
	const bodies: StaticFile["bodies"] = [];
	if (existsSync(`${path}.br`))
		bodies.push({ encoding: "br", bytes: read(`${path}.br`) });
	if (existsSync(`${path}.gz`))
		bodies.push({ encoding: "gzip", bytes: read(`${path}.gz`) });
	bodies.push({ encoding: null, bytes: read(path) });
	return bodies;
}
