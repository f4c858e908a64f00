import type { Fetch } from "#http/client.ts";

/** One operation of the HTTP API, as its OpenAPI document describes it. */
export interface Operation {
	method: string;
	path: string;
	parameters: { name: string; in: string }[];
	hasBody: boolean;
}

/** Every operation by its name. */
export async function readOperations(
	request: Fetch,
): Promise<Map<string, Operation>> {
	const answer = await request("http://local/api/openapi.json");
	const { paths } = (await answer.json()) as OpenApiDocument;
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

/** A field of the path that the input does not have. */
export class MissingField extends Error {}

/** Path and query take their fields out of one flat object; the rest is the body. */
export function requestOf(
	{ method, path, parameters, hasBody }: Operation,
	input: Record<string, unknown>,
): [url: string, init: RequestInit] {
	const body = { ...input };
	let target = path;
	const query = new URLSearchParams();
	for (const { name, in: place } of parameters) {
		const value = body[name];
		delete body[name];
		if (place === "path") {
			if (value === undefined || value === null || value === "")
				throw new MissingField(`“${name}” is missing.`);
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
