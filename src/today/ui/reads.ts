import { read } from "#http/client.ts";
import { client, readAhead, useRead } from "#web/api.ts";

const today = {
	key: ["today"],
	load: () => read(client.today.$get({ query: {} })),
};
const insights = {
	key: ["insights"],
	load: () => read(client.insights.$get()),
};

/** The first screen opens without a network too. */
const kept = { onDevice: true } as const;

/** What is due, and the next useful thing. */
export const useToday = () => useRead(today.key, today.load, kept);

/** Where each target stands. */
export const useStandings = () => useRead(insights.key, insights.load, kept);

/** Asks for both before anything is drawn: the first screen waits for an answer, and for nothing else. */
export function readTodayAhead(): void {
	void readAhead(today.key, today.load, kept);
	void readAhead(insights.key, insights.load, kept);
}
