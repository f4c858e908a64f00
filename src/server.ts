import { randomBytes } from "node:crypto";
import { type ServerType, serve } from "@hono/node-server";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Config } from "./config.ts";
import { type OpenApp, type OpenOptions, openApp } from "./open.ts";

export interface RunningServer {
	origin: string;
	signInLink: string;
	app: OpenApp;
	close(): Promise<void>;
}

export type StartRefusal = "port-in-use" | "port-not-allowed" | "bad-host";

/**
 * Serves the app. The port is taken before the data folder is opened, so that a refused start changes nothing;
 * requests that arrive in between wait.
 */
export async function startServer(
	config: Config,
	options: Pick<OpenOptions, "now" | "onProgress"> = {},
) {
	let ready: (app: OpenApp) => void = () => {};
	const opening = new Promise<OpenApp>((resolve) => {
		ready = resolve;
	});
	const listening = await listen(config, async (request, env) =>
		(await opening).fetch(request, env),
	);
	if (!listening.ok) return listening;
	const { server, port } = listening.value;
	const host = config.host.includes(":") ? `[${config.host}]` : config.host;
	const origin = `http://${host}:${port}`;
	const publicUrl = config.publicUrl && new URL(config.publicUrl).origin;
	const signInToken = randomBytes(24).toString("base64url");
	const opened = await openApp({
		config,
		origins: [
			origin,
			`http://localhost:${port}`,
			`http://127.0.0.1:${port}`,
			...(publicUrl ? [publicUrl] : []),
		],
		publicUrl,
		cookieName: `askaround_${port}`,
		signInToken,
		...options,
	});
	if (!opened.ok) {
		server.close();
		return opened;
	}
	ready(opened.value);
	// Nobody waits for it: the first page is served meanwhile.
	const working = opened.value.work();
	working.catch(console.error);
	return ok({
		origin,
		signInLink: `${origin}/sign-in?token=${signInToken}`,
		app: opened.value,
		close: async () => {
			await closeServer(server);
			await working.catch(() => {});
			await opened.value.close();
		},
	} satisfies RunningServer);
}

function listen(
	config: Config,
	fetch: (request: Request, env: object) => Promise<Response>,
): Promise<Result<{ server: ServerType; port: number }, StartRefusal>> {
	return new Promise((resolve, reject) => {
		const server = serve(
			{ fetch, hostname: config.host, port: config.port },
			({ port }) => resolve(ok({ server, port })),
		);
		server.once("error", (error: NodeJS.ErrnoException) => {
			const facts = { port: config.port, host: config.host };
			if (error.code === "EADDRINUSE") resolve(refuse("port-in-use", facts));
			else if (error.code === "EACCES")
				resolve(refuse("port-not-allowed", facts));
			else if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
				resolve(refuse("bad-host", facts));
			else reject(error);
		});
	});
}

/** Lets answers under way finish, and idle connections go. */
function closeServer(server: ServerType): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		if ("closeIdleConnections" in server) server.closeIdleConnections();
		setTimeout(() => {
			if ("closeAllConnections" in server) server.closeAllConnections();
		}, 2000).unref();
	});
}
