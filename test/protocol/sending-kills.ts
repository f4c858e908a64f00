import { setTimeout as wait } from "node:timers/promises";
import { newId } from "#core/ids.ts";
import { type Client, createClient, read } from "#http/client.ts";
import {
	benchFolder,
	type Program,
	startProgram,
} from "../../bench/program.ts";
import { mailOf, REQUEST } from "./mail-person.ts";
import { MailServer } from "./mail-server.ts";

export interface KillReport {
	sends: number;
	kills: number;
	/** Messages by what the program says of them. */
	statuses: Record<string, number>;
	/** What lies in the recipients' mailboxes. */
	arrived: number;
	/** Of those that the person is asked about: how many did arrive. */
	unsureArrived: number;
	/** Each in a sentence: arrived twice, said to be sent and not there, not known any more. */
	faults: string[];
}

interface Sending {
	id: string;
	approachId: string;
	address: string;
}

/** How long a program lives before it is killed, at random between these. */
export interface Lives {
	shortest: number;
	longest: number;
}

/**
 * Sends so many messages from a program that is killed at random moments (kill -9), and counts in the mailboxes what came of it.
 * Whoever sends asks again after each kill, with the same ids.
 */
export async function sendWithKills({
	sends,
	kills,
	lives,
	random = Math.random,
}: {
	sends: number;
	kills: number;
	lives: Lives;
	random?: () => number;
}): Promise<KillReport> {
	const server = await MailServer.start();
	const { folder, remove } = benchFolder();
	let program = await startProgram(folder);
	try {
		let client = await signIn(program);
		const all = await prepare(client, server, sends);
		let killed = 0;
		const asked = new Set<string>();
		for (; killed < kills; killed++) {
			const life = lives.shortest + random() * (lives.longest - lives.shortest);
			const end = wait(life).then(() => kill(program));
			await askForAll(client, all, asked);
			await end;
			program = await startProgram(folder);
			client = await signIn(program);
		}
		await askForAll(client, all, asked);
		await settled(client);
		return await count(client, server, all, killed);
	} finally {
		await program.stop();
		await server.stop();
		remove();
	}
}

async function signIn({ origin, signInLink }: Program): Promise<Client> {
	const entered = await fetch(signInLink, { redirect: "manual" });
	const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
	return createClient(origin, (input, init) => {
		const request = new Request(input, init);
		request.headers.set("cookie", cookie);
		return fetch(request);
	});
}

function kill({ child }: Program): Promise<unknown> {
	const ended = new Promise((done) => child.once("exit", done));
	child.kill("SIGKILL");
	return ended;
}

async function prepare(
	client: Client,
	server: MailServer,
	sends: number,
): Promise<Sending[]> {
	const from = server.newUser();
	await read(client.profile.$patch({ json: { name: "Ann Ruiz" } }));
	await read(client["mail-account"].$put({ json: mailOf(server, from) }));
	const all: Sending[] = [];
	for (let nth = 0; nth < sends; nth++) {
		const address = server.newUser();
		const contact = await read(
			client.contacts.$post({
				json: { title: `Keeper ${nth}`, email: address },
			}),
		);
		const approach = await read(
			client.approaches.$post({ json: { contactId: contact.id } }),
		);
		all.push({ id: newId(), approachId: approach.id, address });
	}
	return all;
}

/** Presses "Send" wherever nobody said yes yet; the program may be gone in the middle of it. */
async function askForAll(
	client: Client,
	all: readonly Sending[],
	asked: Set<string>,
): Promise<void> {
	for (const { id, approachId } of all) {
		if (asked.has(id)) continue;
		const json = { id, kind: "request", text: REQUEST } as const;
		const param = { id: approachId };
		try {
			await read(client.approaches[":id"].mail.$post({ param, json }));
		} catch (error) {
			if (error instanceof TypeError) return;
			throw error;
		}
		asked.add(id);
	}
}

const STUCK_MS = 130_000;

/** Waits until nothing is under way any more; says what is, where nothing moves. */
async function settled(client: Client): Promise<void> {
	for (const status of ["queued", "sending"] as const)
		for (let before = Infinity, since = Date.now(); ; ) {
			const query = { status };
			const left = await read(client["outgoing-messages"].$get({ query }));
			if (left.length === 0) break;
			if (left.length < before) since = Date.now();
			before = left.length;
			if (Date.now() - since > STUCK_MS)
				throw new Error(`nothing moves any more: ${JSON.stringify(left)}`);
			await wait(100);
		}
	// Postfix hands over what it took.
	await wait(1500);
}

async function count(
	client: Client,
	server: MailServer,
	all: readonly Sending[],
	kills: number,
): Promise<KillReport> {
	const report: KillReport = {
		...{ sends: all.length, kills, statuses: {}, arrived: 0 },
		...{ unsureArrived: 0, faults: [] },
	};
	for (const { id, approachId, address } of all) {
		const param = { id: approachId };
		const page = await read(client.approaches[":id"].$get({ param }));
		const status = page.outgoing?.id === id ? page.outgoing.status : "lost";
		const came = server.mailbox(address).all();
		const own = came.filter((one) => one.includes(`<askaround.${id}@`)).length;
		report.statuses[status] = (report.statuses[status] ?? 0) + 1;
		report.arrived += came.length;
		if (status === "unsure") report.unsureArrived += own;
		if (came.length !== own || own > 1)
			report.faults.push(`${address}: ${came.length} mails`);
		if (status === "lost") report.faults.push(`${address}: not known any more`);
		if (status === "sent" && own !== 1)
			report.faults.push(`${address}: said to be sent, and not there`);
		if (["queued", "failed", "stopped"].includes(status) && own > 0)
			report.faults.push(`${address}: ${status}, and yet it is there`);
		const state = ["sent", "unsure"].includes(status) ? status : "drafted";
		if (page.status !== state)
			report.faults.push(`${address}: ${status}, approach ${page.status}`);
	}
	return report;
}
