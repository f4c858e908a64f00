import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** What lies in a user's mailbox on the test server, read from its Maildir. */
export class Mailbox {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** All mails as they arrived. */
	all(): string[] {
		return ["new", "cur"].flatMap((part) => {
			const folder = join(this.#folder, part);
			const names = existsSync(folder) ? readdirSync(folder) : [];
			return names.map((name) => readFileSync(join(folder, name), "latin1"));
		});
	}

	/** How many are marked as read. */
	seen(): number {
		const folder = join(this.#folder, "cur");
		const names = existsSync(folder) ? readdirSync(folder) : [];
		return names.filter((name) => /:2,.*S/.test(name)).length;
	}

	/** The server forgets how its mails were numbered, and numbers them anew. */
	forgetNumbers(): void {
		for (const name of readdirSync(this.#folder))
			if (name.startsWith("dovecot"))
				rmSync(join(this.#folder, name), { recursive: true });
	}

	/** Waits until so many have come, and gives them. */
	async come(count: number): Promise<string[]> {
		for (let tries = 0; tries < 200; tries++) {
			const all = this.all();
			if (all.length >= count) return all;
			await wait(50);
		}
		throw new Error(`${this.all().length} mails instead of ${count}`);
	}

	/** Waits until this mail has come, known by its Message-ID. */
	async has(raw: string): Promise<void> {
		const id = /^message-id:\s*(<.+>)/im.exec(raw)?.[1];
		if (!id) throw new Error("the mail has no Message-ID");
		for (let tries = 0; tries < 200; tries++) {
			if (this.all().some((mail) => mail.includes(id))) return;
			await wait(50);
		}
		throw new Error(`${id} did not arrive`);
	}
}
