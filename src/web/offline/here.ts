import type { QueryClient } from "@tanstack/react-query";
import { Refused } from "#http/client.ts";
import { alone, later, line } from "./alone.ts";
import { keepCopy } from "./copies.ts";
import { device } from "./device.ts";
import { createOutbox, type Op, type Outbox } from "./outbox.ts";

/** No answer within this time is none. */
const TIMEOUT_MS = 20_000;

/** Sends the notes of a scope, or tells that there is no answer. */
type Carrier = (scope: string) => Promise<boolean>;

let carryNotesBy: (by: Carrier) => void = () => {};
/** Nothing goes before it is known who carries the notes. */
const carrier = new Promise<Carrier>((resolve) => {
	carryNotesBy = resolve;
});
let opened: Promise<Outbox> | undefined;

/** Who brings the notes of a meeting to the server: always before what was done in that meeting. */
export function carryNotes(by: Carrier): void {
	carryNotesBy(by);
}

/** The outbox of this page; it begins with what waited from before. */
export function outbox(queries: QueryClient): Promise<Outbox> {
	opened ??= open(queries);
	return opened;
}

async function open(queries: QueryClient): Promise<Outbox> {
	const here = await device();
	const say = line<"changed">(
		`outbox ${here.account}`,
		() => void box.reload().catch(() => {}),
	);
	const box = createOutbox({
		load: async () => (await here.all("outbox")).map(([, op]) => op as Op),
		save: (op) => here.write([{ put: op, in: "outbox", at: op.id }]),
		drop: (id) => here.write([{ drop: id, in: "outbox" }]),
		send,
		before: async (scope) => {
			dispatchEvent(new Event("askaround:send"));
			return (await carrier)(scope);
		},
		onAnswer: async ({ answers }, answer) => {
			// A reading under way would bring back what was before.
			await queries.cancelQueries({ queryKey: answers });
			if (answer !== undefined) {
				queries.setQueryData(answers, answer);
				await keepCopy(answers, answer);
			}
			await queries.invalidateQueries({
				predicate: ({ queryKey }) =>
					answer === undefined || queryKey.join() !== answers.join(),
				refetchType: "none",
			});
		},
		alone: (work) => alone(`outbox ${here.account}`, work),
		tell: () => say("changed"),
		later,
	});
	here.onLost(box.lost);
	await box.reload().catch(() => void box.flush());
	addEventListener("online", () => void box.flush());
	return box;
}

async function send({ method, path, json }: Op): Promise<unknown> {
	const answer = await fetch(path, {
		method,
		signal: AbortSignal.timeout(TIMEOUT_MS),
		...(json !== undefined && {
			headers: { "content-type": "application/json" },
			body: JSON.stringify(json),
		}),
	});
	// What shall be gone, and is.
	if (method === "DELETE" && answer.status === 404) return undefined;
	const body = await answer.json();
	if (!answer.ok) throw new Refused(body);
	return body;
}
