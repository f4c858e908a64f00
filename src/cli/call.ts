import type { Command } from "./command.ts";
import { Misuse, readInput } from "./output.ts";

interface Operation {
	method: string;
	path: string;
	parameters: { name: string; in: string }[];
	hasBody: boolean;
}

export const callCommand: Command = {
	usage: "call OPERATION [JSON|-]",
	summary:
		"Any operation of the HTTP API by its name; path, query and body fields in one JSON object. Without a name: the list.",
	words: [0, 2],
	async run({ words, output, app }) {
		const { request } = await app();
		const document = await (
			await request("http://local/api/openapi.json")
		).json();
		const operations = readOperations(document as OpenApiDocument);
		const [name, written] = words;
		if (name === undefined) {
			output.result([...operations.keys()].sort(), (all) => all.join("\n"));
			return;
		}
		const operation = operations.get(name);
		if (!operation) {
			output.refuse({ code: "unknown-operation", facts: { name } });
			return;
		}
		const input = readObject(written === "-" ? readInput() : (written ?? "{}"));
		const response = await request(
			...(requestOf(operation, input) as [string, RequestInit]),
		);
		const type = response.headers.get("content-type") ?? "";
		const answer = type.includes("json")
			? await response.json()
			: await response.text();
		if (!response.ok) output.refuse({ code: answer.code, facts: answer.facts });
		else output.result(answer, (value) => JSON.stringify(value, null, 2));
	},
};

interface OpenApiDocument {
	paths: Record<
		string,
		Record<
			string,
			{
				operationId?: string;
				parameters?: Operation["parameters"];
				requestBody?: unknown;
			}
		>
	>;
}

function readOperations({ paths }: OpenApiDocument): Map<string, Operation> {
	const operations = new Map<string, Operation>();
	for (const [path, methods] of Object.entries(paths))
		for (const [method, described] of Object.entries(methods))
			if (described.operationId)
				operations.set(described.operationId, {
					method: method.toUpperCase(),
					path,
					parameters: described.parameters ?? [],
					hasBody: described.requestBody !== undefined,
				});
	return operations;
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

/** Path and query take their fields out of the object; the rest is the body. */
function requestOf(
	{ method, path, parameters, hasBody }: Operation,
	input: Record<string, unknown>,
): [string, RequestInit] {
	const body = { ...input };
	let target = path;
	const query = new URLSearchParams();
	for (const { name, in: place } of parameters) {
		const value = body[name];
		delete body[name];
		if (place === "path") {
			if (value === undefined) throw new Misuse(`“${name}” is missing.`);
			target = target.replace(`{${name}}`, encodeURIComponent(String(value)));
		} else if (Array.isArray(value)) {
			for (const one of value) query.append(name, String(one));
		} else if (value !== undefined && value !== null) {
			query.set(name, String(value));
		}
	}
	const asked = query.size > 0 ? `?${query}` : "";
	const headers = { "content-type": "application/json" };
	return [
		`http://local/api/v1${target}${asked}`,
		hasBody ? { method, headers, body: JSON.stringify(body) } : { method },
	];
}
