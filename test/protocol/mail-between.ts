import { once } from "node:events";
import {
	type AddressInfo,
	createConnection,
	createServer,
	type Server,
	type Socket,
} from "node:net";

export type Cut = "before-data" | "in-data" | "before-answer";

/** So much of a message gets through before a cut in the middle of it. */
const SOME_BYTES = 200;

/** Stands between the program and Postfix, without encryption, and breaks the connection at the worst moment, once. */
export class MailBetween {
	readonly #server: Server;
	readonly #open = new Set<Socket>();
	/** Where the next connection that gets so far breaks. */
	cut: Cut | null = null;

	private constructor(target: number) {
		this.#server = createServer((socket) => this.#carry(socket, target));
	}

	static async start(target: number): Promise<MailBetween> {
		const between = new MailBetween(target);
		between.#server.listen(0, "0.0.0.0");
		await once(between.#server, "listening");
		return between;
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	stop(): void {
		for (const socket of this.#open) socket.destroy();
		this.#server.close();
	}

	#carry(socket: Socket, target: number): void {
		const onward = createConnection(target, "127.0.0.1");
		const end = () => {
			socket.destroy();
			onward.destroy();
		};
		for (const one of [socket, onward]) {
			this.#open.add(one);
			one.on("error", end);
			one.on("close", () => {
				this.#open.delete(one);
				end();
			});
		}
		let isData = false;
		let isWhole = false;
		const cutHere = (cut: Cut) => {
			if (this.cut !== cut) return false;
			this.cut = null;
			return true;
		};
		onward.on("data", (said) => {
			if (isWhole && cutHere("before-answer")) return end();
			if (/^354 /m.test(String(said))) isData = true;
			socket.write(said);
		});
		socket.on("data", (said) => {
			if (/^MAIL FROM/im.test(String(said)) && cutHere("before-data"))
				return end();
			if (isData && cutHere("in-data")) {
				onward.write(said.subarray(0, SOME_BYTES), end);
				return;
			}
			if (isData && said.includes("\r\n.\r\n")) isWhole = true;
			onward.write(said);
		});
	}
}
