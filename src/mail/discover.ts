import { resolveSrv } from "node:dns/promises";
import { createConnection } from "node:net";
import { knownSettings, type MailSettings } from "./providers.ts";
import type { MailPlace } from "./server.ts";

const LOOK_MS = 4000;

/**
 * The settings of an address: those of a provider that we know; else what its domain announces (RFC 6186); else names that are
 * usual, where somebody answers. What isn't found is guessed, for the person to put right. No password leaves.
 */
export async function findMailSettings(address: string): Promise<MailSettings> {
	const known = knownSettings(address);
	if (known) return known;
	const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
	const [smtp, imap] = await Promise.all([
		findPlace(domain, {
			services: ["_submissions._tcp", "_submission._tcp"],
			...{ hosts: ["smtp", "mail"], ports: [465, 587] },
		}),
		findPlace(domain, {
			services: ["_imaps._tcp", "_imap._tcp"],
			...{ hosts: ["imap", "mail"], ports: [993, 143] },
		}),
	]);
	return { smtp, imap, provider: null, needs: null, helpUrl: null };
}

interface Looking {
	services: [safe: string, starttls: string];
	hosts: string[];
	ports: [safe: number, starttls: number];
}

async function findPlace(
	domain: string,
	{ services, hosts, ports }: Looking,
): Promise<MailPlace> {
	const securities = ["tls", "starttls"] as const;
	for (const [nth, service] of services.entries()) {
		const [first] = await soon(resolveSrv(`${service}.${domain}`), []);
		if (first?.name && first.name !== ".")
			return {
				host: first.name,
				port: first.port,
				security: securities[nth] ?? "tls",
			};
	}
	const guesses = hosts.flatMap((host) =>
		ports.map(
			(port, nth): MailPlace => ({
				host: `${host}.${domain}`,
				port,
				security: securities[nth] ?? "tls",
			}),
		),
	);
	const answering = await Promise.all(guesses.map(isThere));
	const found = guesses.find((_, nth) => answering[nth]) ?? guesses[0];
	if (!found) throw new Error("nothing to guess");
	return found;
}

function isThere({ host, port }: MailPlace): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = createConnection({ host, port, timeout: LOOK_MS });
		const say = (answer: boolean) => {
			socket.destroy();
			resolve(answer);
		};
		socket.once("connect", () => say(true));
		socket.once("timeout", () => say(false));
		socket.once("error", () => say(false));
	});
}

async function soon<T>(work: Promise<T>, otherwise: T): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<T>((resolve) => {
		timer = setTimeout(() => resolve(otherwise), LOOK_MS);
	});
	return Promise.race([work.catch(() => otherwise), late]).finally(() =>
		clearTimeout(timer),
	);
}
