import type { Command } from "./command.ts";
import { MissingField, readOperations, requestOf } from "./operations.ts";
import { Misuse, readInput } from "./output.ts";

export const callCommand: Command = {
	usage: "call OPERATION [JSON|-]",
	summary:
		"Any operation of the HTTP API by its name; path, query and body fields in one JSON object. Without a name: the list.",
	words: [0, 2],
	async run({ words, output, app }) {
		const [name, written] = words;
		const input = readObject(written === "-" ? readInput() : (written ?? "{}"));
		const { request } = await app();
		const operations = await readOperations(request);
		if (name === undefined) {
			output.result([...operations.keys()].sort(), (all) => all.join("\n"));
			return;
		}
		const operation = operations.get(name);
		if (!operation) {
			output.refuse({ code: "unknown-operation", facts: { name } });
			return;
		}
		const response = await request(...asRequest(operation, input));
		const type = response.headers.get("content-type") ?? "";
		const answer = type.includes("json")
			? await response.json()
			: await response.text();
		if (!response.ok) output.refuse({ code: answer.code, facts: answer.facts });
		else output.result(answer, (value) => JSON.stringify(value, null, 2));
	},
};

function asRequest(
	...[operation, input]: Parameters<typeof requestOf>
): ReturnType<typeof requestOf> {
	try {
		return requestOf(operation, input);
	} catch (error) {
		throw error instanceof MissingField ? new Misuse(error.message) : error;
	}
}

function readObject(text: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === "object" && value !== null && !Array.isArray(value))
			return value as Record<string, unknown>;
	} catch {
		// Said below, for anything that is no object.
	}
	throw new Misuse('The input is one JSON object, such as \'{"id": "…"}\'.');
}
