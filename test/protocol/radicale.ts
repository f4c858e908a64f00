import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { lookForRadicale } from "../../scripts/test/radicale.ts";

/** A real CardDAV server with one user, ann, and her address books; a phone is whoever calls `put`, `get` and `remove`. */
export class Radicale {
	readonly #folder: string;
	readonly port: number;
	#child: ChildProcess | null = null;
	readonly user = "ann";
	readonly password = "s3cret word";

	private constructor(folder: string, port: number) {
		this.#folder = folder;
		this.port = port;
	}

	static async start(): Promise<Radicale> {
		const folder = mkdtempSync(join(tmpdir(), "askaround-radicale-"));
		const server = new Radicale(folder, await freePort());
		mkdirSync(join(folder, "data"));
		writeFileSync(join(folder, "users"), `${server.user}:${server.password}\n`);
		writeFileSync(
			join(folder, "config"),
			[
				`[server]\nhosts = 127.0.0.1:${server.port}`,
				`[auth]\ntype = htpasswd\nhtpasswd_filename = ${folder}/users\nhtpasswd_encryption = plain\ndelay = 0`,
				"[rights]\ntype = owner_only",
				`[storage]\nfilesystem_folder = ${folder}/data`,
				"[logging]\nlevel = critical",
			].join("\n"),
		);
		await server.up();
		return server;
	}

	get origin(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	async up(): Promise<void> {
		const program = lookForRadicale(process.env) ?? "radicale";
		this.#child = spawn(program, ["--config", join(this.#folder, "config")], {
			stdio: "ignore",
		});
		for (let tries = 0; tries < 200; tries++) {
			const answer = await fetch(this.origin, { redirect: "manual" }).catch(
				() => null,
			);
			if (answer) return;
			await wait(50);
		}
		throw new Error("radicale does not start");
	}

	/** The power cut: no orderly end. */
	async kill(): Promise<void> {
		const child = this.#child;
		this.#child = null;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		child.kill("SIGKILL");
		await once(child, "exit");
	}

	async stop(): Promise<void> {
		await this.kill();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/** Makes an empty address book and gives its address. */
	async makeBook(name: string): Promise<string> {
		const path = `/${this.user}/${name}/`;
		const answer = await this.ask("MKCOL", path, {
			body: `<?xml version="1.0"?><d:mkcol xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><d:set><d:prop>
				<d:resourcetype><d:collection/><c:addressbook/></d:resourcetype><d:displayname>${name} people</d:displayname>
				</d:prop></d:set></d:mkcol>`,
		});
		if (answer.status !== 201) throw new Error(`MKCOL: ${answer.status}`);
		return this.origin + path;
	}

	/** Makes an empty calendar and gives its address. */
	async makeCalendar(name: string): Promise<string> {
		const path = `/${this.user}/${name}/`;
		const answer = await this.ask("MKCALENDAR", path, {
			body: `<?xml version="1.0"?><l:mkcalendar xmlns:d="DAV:" xmlns:l="urn:ietf:params:xml:ns:caldav"><d:set><d:prop>
				<d:displayname>${name}</d:displayname></d:prop></d:set></l:mkcalendar>`,
		});
		if (answer.status !== 201) throw new Error(`MKCALENDAR: ${answer.status}`);
		return this.origin + path;
	}

	async put(url: string, text: string): Promise<void> {
		const type = url.endsWith(".ics") ? "text/calendar" : "text/vcard";
		const answer = await this.ask("PUT", new URL(url).pathname, {
			body: text,
			headers: { "content-type": type },
		});
		if (answer.status !== 201 && answer.status !== 204)
			throw new Error(`PUT: ${answer.status} ${await answer.text()}`);
	}

	async get(url: string): Promise<string | null> {
		const answer = await this.ask("GET", new URL(url).pathname);
		return answer.ok ? answer.text() : null;
	}

	async remove(url: string): Promise<void> {
		await this.ask("DELETE", new URL(url).pathname);
	}

	/** All cards of a book, as one text. */
	async all(book: string): Promise<string> {
		return (await this.ask("GET", new URL(book).pathname)).text();
	}

	ask(method: string, path: string, init: RequestInit = {}) {
		const credentials = Buffer.from(`${this.user}:${this.password}`);
		return fetch(this.origin + path, {
			...init,
			method,
			headers: {
				authorization: `Basic ${credentials.toString("base64")}`,
				...init.headers,
			},
		});
	}
}

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	if (typeof address !== "object" || !address) throw new Error("no port");
	return address.port;
}
