import {
	type ChildProcess,
	execFile,
	execFileSync,
	spawn,
} from "node:child_process";
import { once } from "node:events";
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { createTransport } from "nodemailer";
import { lookForMailServers } from "../../scripts/test/mail-servers.ts";
import { dovecotConfig, postfixMain, postfixMaster } from "./mail-config.ts";
import { Mailbox } from "./mailbox.ts";
import { freePort } from "./radicale.ts";

export interface MailPorts {
	smtp: number;
	plain: number;
	imap: number;
	lmtp: number;
	auth: number;
}

const run = promisify(execFile);
const USERS = 1200;

/**
 * A real mail server, Postfix and Dovecot, for the domain x.example: users u1, u2 … with one password. Of other addresses there,
 * `gone` is refused at once, `later` is taken and comes back, `busy` is put off, anybody else is refused.
 */
export class MailServer {
	readonly folder: string;
	readonly ports: MailPorts;
	readonly password = "s3cret word";
	readonly host = "127.0.0.1";
	#postfix: ChildProcess | null = null;
	#dovecot: ChildProcess | null = null;
	#users = 0;

	private constructor(folder: string, ports: MailPorts) {
		this.folder = folder;
		this.ports = ports;
	}

	static async start(): Promise<MailServer> {
		const folder = mkdtempSync(join(tmpdir(), "askaround-mail-"));
		// Its parts run as users of their own, which must get in.
		chmodSync(folder, 0o755);
		const ports = {
			...{ smtp: await freePort(), plain: await freePort() },
			...{ imap: await freePort(), lmtp: await freePort() },
			auth: await freePort(),
		};
		const server = new MailServer(folder, ports);
		server.#prepare();
		await server.up();
		return server;
	}

	/** A new user's address; whoever's program it is signs in with it and the password. */
	newUser(): string {
		if (this.#users === USERS) throw new Error("no more users");
		return `u${++this.#users}@x.example`;
	}

	mailbox(address: string): Mailbox {
		return new Mailbox(join(this.folder, "mail", address, "Maildir"));
	}

	/** Somebody else's mail arrives: as it is, line by line. */
	async deliver(to: string, from: string, raw: string): Promise<void> {
		const transport = createTransport({
			...{ host: this.host, port: this.ports.smtp },
			tls: { rejectUnauthorized: false },
		});
		await transport.sendMail({ envelope: { from, to }, raw });
		transport.close();
		await this.mailbox(to).has(raw);
	}

	/** How many connections a user has to the inbox. */
	async connections(address: string): Promise<number> {
		const config = join(this.folder, "dovecot.conf");
		const { stdout } = await run("doveadm", ["-c", config, "who", address]);
		const line = stdout.split("\n").find((one) => one.startsWith(address));
		return Number(line?.split(/\s+/)[1] ?? 0);
	}

	async up(): Promise<void> {
		await Promise.all([this.dovecotUp(), this.postfixUp()]);
	}

	async postfixUp(): Promise<void> {
		const program = lookForMailServers(process.env) ?? "postfix";
		const at = join(this.folder, "postfix");
		this.#postfix = spawn(program, ["-c", at, "start-fg"], {
			...{ stdio: "ignore", detached: true },
		});
		await answers(this.ports.smtp, /^220 /);
	}

	async dovecotUp(): Promise<void> {
		this.#dovecot = spawn(
			"/usr/sbin/dovecot",
			["-F", "-c", join(this.folder, "dovecot.conf")],
			{ stdio: "ignore", detached: true },
		);
		await answers(this.ports.imap, /^\* OK/);
	}

	/** The power cut: no orderly end. */
	async killPostfix(): Promise<void> {
		if (!this.#postfix) return;
		this.#postfix = null;
		// Its master leads a group of its own.
		const file = join(this.folder, "queue/pid/master.pid");
		const master = Number(readFileSync(file, "utf8"));
		if (master > 1) process.kill(-master, "SIGKILL");
		await silent(this.ports.smtp);
	}

	async killDovecot(): Promise<void> {
		await killGroup(this.#dovecot);
		this.#dovecot = null;
	}

	async stop(): Promise<void> {
		await Promise.all([this.killPostfix(), this.killDovecot()]);
		rmSync(this.folder, { recursive: true, force: true });
	}

	#prepare(): void {
		const { folder, ports } = this;
		const at = (name: string) => join(folder, name);
		for (const name of ["postfix", "queue", "data", "mail", "dovecot"])
			mkdirSync(at(name));
		execFileSync("/bin/chown", ["postfix", at("data")]);
		execFileSync("/bin/chown", ["mail:mail", at("mail")]);
		execFileSync(
			"openssl",
			[
				...["req", "-x509", "-newkey", "ec", "-pkeyopt"],
				...["ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
				...["-subj", "/CN=mail.x.example"],
				...["-keyout", at("key.pem"), "-out", at("cert.pem")],
			],
			{ stdio: "ignore" },
		);
		const users = Array.from(
			{ length: USERS },
			(_, n) => `u${n + 1}@x.example`,
		);
		writeFileSync(
			at("users"),
			users.map((user) => `${user}:${this.password}\n`).join(""),
		);
		chmodSync(at("users"), 0o644);
		const boxes = [...users, "later@x.example", "busy@x.example"];
		writeFileSync(
			at("postfix/boxes"),
			boxes.map((one) => `${one} x\n`).join(""),
		);
		writeFileSync(
			at("postfix/refused"),
			"busy@x.example 450 4.2.1 try later\n",
		);
		writeFileSync(at("postfix/main.cf"), postfixMain(folder, ports));
		writeFileSync(at("postfix/master.cf"), postfixMaster(ports));
		writeFileSync(at("dovecot.conf"), dovecotConfig(folder, ports));
	}
}

async function killGroup(child: ChildProcess | null): Promise<void> {
	if (!child?.pid || child.exitCode !== null || child.signalCode !== null)
		return;
	const ended = once(child, "exit");
	process.kill(-child.pid, "SIGKILL");
	await ended;
}

async function answers(port: number, greeting: RegExp): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		if (greeting.test(await greetingOf(port))) return;
		await wait(50);
	}
	throw new Error(`nothing answers on port ${port}`);
}

async function silent(port: number): Promise<void> {
	while ((await greetingOf(port)) !== "") await wait(20);
}

/** What a server says first; nothing when nobody is there. */
function greetingOf(port: number): Promise<string> {
	return new Promise((resolve) => {
		const socket = createConnection(port, "127.0.0.1");
		socket.setTimeout(2000, () => socket.destroy());
		socket.once("data", (data) => {
			resolve(String(data));
			socket.destroy();
		});
		socket.once("close", () => resolve(""));
		socket.once("error", () => resolve(""));
	});
}
