import { once } from "node:events";
import {
	createServer,
	type IncomingMessage,
	request,
	type Server,
} from "node:http";
import type { AddressInfo } from "node:net";

type Method = "PUT" | "DELETE" | "REPORT";

/** Stands between the program and a server, and lets things happen at the worst moment, once. */
export class Between {
	readonly #server: Server;
	/** Runs before a request goes on. */
	before: Partial<Record<Method, () => Promise<void>>> = {};
	/** Runs when the server has answered; the answer is then lost. */
	insteadOfAnswer: Partial<Record<Method, () => Promise<void>>> = {};

	private constructor(port: number) {
		this.#server = createServer(async (incoming, outgoing) => {
			const method = incoming.method as Method;
			const body = Buffer.concat(await Array.fromAsync(incoming));
			await take(this.before, method)?.();
			const lost = take(this.insteadOfAnswer, method);
			const onward = request(
				{
					...{ host: "127.0.0.1", port, method, path: incoming.url },
					headers: incoming.headers,
				},
				async (answer: IncomingMessage) => {
					const text = Buffer.concat(await Array.fromAsync(answer));
					if (lost) {
						await lost();
						return outgoing.destroy();
					}
					outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
					outgoing.end(text);
				},
			);
			onward.on("error", () => outgoing.destroy());
			onward.end(body);
		});
	}

	static async start(port: number): Promise<Between> {
		const between = new Between(port);
		between.#server.listen(0, "127.0.0.1");
		await once(between.#server, "listening");
		return between;
	}

	get origin(): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://127.0.0.1:${port}`;
	}

	stop(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}

function take<T>(from: Partial<Record<Method, T>>, method: Method) {
	const found = from[method];
	delete from[method];
	return found;
}
