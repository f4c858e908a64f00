// A program that is killed in the middle of a sync: the next start does it again, by itself and only once.
import { expect, onTestFinished, test, vi } from "vitest";
import { createClient, read } from "#http/client.ts";
import { lookForRadicale } from "../../scripts/test/radicale.ts";
import { type Started, startProgram, testFolder } from "../program.ts";
import { Between } from "./between.ts";
import { card } from "./book.ts";
import { Radicale } from "./radicale.ts";

async function signedIn({ origin, signInLink }: Started) {
	const entered = await fetch(signInLink, { redirect: "manual" });
	const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
	return createClient(origin, (input, init) => {
		const request = new Request(input, init);
		request.headers.set("cookie", cookie);
		return fetch(request);
	});
}

test.skipIf(!lookForRadicale(process.env))(
	"a sync that is broken off by kill -9 is done at the next start",
	{ timeout: 90_000 },
	async () => {
		const server = await Radicale.start();
		const between = await Between.start(server.port);
		onTestFinished(async () => {
			between.stop();
			await server.stop();
		});
		const url = await server.makeBook("friends");
		await server.put(`${url}a.vcf`, card("aaaa", "Ann Ruiz"));
		const flags = ["--port", "0", "--data", testFolder()];
		const first = await startProgram(flags);
		const client = await signedIn(first);
		const { user, password } = server;
		const { id } = await read(
			client["address-books"].$post({
				json: {
					...{ server: between.origin, user, password },
					url: between.origin + new URL(url).pathname,
				},
			}),
		);
		const asked = new Promise<void>((resolve) => {
			between.before.REPORT = () => {
				resolve();
				return new Promise(() => {});
			};
		});
		client["address-books"][":id"].syncs
			.$post({ param: { id } })
			.catch(() => {});
		await asked;
		await first.end("SIGKILL");
		const next = await signedIn(await startProgram(flags));
		await vi.waitFor(
			async () => {
				const { items } = await read(next.contacts.$get({ query: {} }));
				expect(items.map(({ label }) => label)).toEqual(["Ann Ruiz"]);
				const [book] = await read(next["address-books"].$get());
				expect(book).toMatchObject({ linked: 1, fault: null });
			},
			{ timeout: 30_000, interval: 300 },
		);
	},
);
