// A program that is killed while it writes a talk into a calendar: the next start knows it there, and writes no second one.
import { expect, onTestFinished, test, vi } from "vitest";
import { createClient, read } from "#http/client.ts";
import { lookForRadicale } from "../../scripts/test/radicale.ts";
import { type Started, startProgram, testFolder } from "../program.ts";
import { Between } from "./between.ts";
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
	"killed between PUT and the answer: the talk is there once, and moves later under the same name",
	{ timeout: 120_000 },
	async () => {
		const server = await Radicale.start();
		const between = await Between.start(server.port);
		onTestFinished(async () => {
			between.stop();
			await server.stop();
		});
		const calendar = await server.makeCalendar("home");
		const flags = ["--port", "0", "--data", testFolder()];
		const first = await startProgram(flags);
		const client = await signedIn(first);
		const { user, password } = server;
		await read(
			client.calendars.$post({
				json: {
					...{ server: between.origin, user, password },
					calendars: [
						{
							url: between.origin + new URL(calendar).pathname,
							takesMeetings: true,
						},
					],
				},
			}),
		);
		const written = new Promise<void>((resolve) => {
			between.insteadOfAnswer.PUT = () => {
				resolve();
				return new Promise(() => {});
			};
		});
		const contact = await read(
			client.contacts.$post({ json: { name: "Priya Nair" } }),
		);
		const year = new Date().getUTCFullYear() + 1;
		const far = (day: string) => [{ date: `${year}-02-${day}`, time: "11:00" }];
		const { id } = await read(
			client.meetings.$post({
				json: { contactId: contact.id, agreed: true, times: far("03") },
			}),
		);
		// Nobody asked for it: the queue writes the talk by itself.
		await written;
		await first.end("SIGKILL");
		expect(await server.get(`${calendar}${id}.ics`)).toContain("UID:");
		const next = await signedIn(await startProgram(flags));
		await read(
			next.meetings[":id"].move.$post({
				param: { id },
				json: { by: "contact", times: far("04") },
			}),
		);
		await vi.waitFor(
			async () => {
				const [one] = await read(next.calendars.$get());
				const param = { id: one?.id ?? "" };
				await next.calendars[":id"].syncs.$post({ param });
				expect(await server.get(`${calendar}${id}.ics`)).toContain(
					`${year}0204T`,
				);
			},
			{ timeout: 60_000, interval: 500 },
		);
		const all = (await server.all(calendar)).match(/^UID:/gm);
		expect(all).toHaveLength(1);
		expect(await read(next["calendar-questions"].$get())).toEqual([]);
	},
);
