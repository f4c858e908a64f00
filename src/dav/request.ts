import { ok } from "#core/result.ts";
import { type DavAnswerRefusal, type DavResult, refuseDav } from "./refusal.ts";
import { type DavServer, isSameProvider, mayReach } from "./server.ts";

export interface DavRequest {
	method: "GET" | "PUT" | "DELETE" | "PROPFIND" | "REPORT" | "OPTIONS";
	url: URL;
	headers?: Record<string, string>;
	body?: string;
	/** Milliseconds until the server counts as slow. */
	within?: number;
}

export interface DavAnswer {
	status: number;
	/** Where the answer came from, after the server sent us on. */
	url: URL;
	headers: Headers;
	text: string;
}

const WITHIN = 30_000;
const MOST_HOPS = 5;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * One request with the user's name and password. Whatever goes wrong is a refusal; what is thrown is a bug. Redirects
 * are followed by hand, so that the password reaches no other provider.
 */
export async function askDav(
	server: DavServer,
	request: DavRequest,
): Promise<DavResult<DavAnswer, DavAnswerRefusal>> {
	let url = request.url;
	for (let hop = 0; hop <= MOST_HOPS; hop++) {
		if (!isSameProvider(server.url, url, server.sameProvider))
			return refuseDav("dav-sent-on", server.url, { to: url.host });
		if (!mayReach(url, server.allowsPlainHttp))
			return refuseDav("dav-plain-http", url);
		const answer = await send(server, { ...request, url });
		if (!answer.ok) return answer;
		const to = answer.value.headers.get("location");
		const { status } = answer.value;
		if (![301, 302, 303, 307, 308].includes(status) || !to)
			return judge(answer.value);
		if (!URL.canParse(to, url)) return refuseDav("dav-not-understood", url);
		url = new URL(to, url);
	}
	return refuseDav("dav-not-understood", url, { status: 310 });
}

async function send(
	server: DavServer,
	{ method, url, headers, body, within = WITHIN }: DavRequest,
): Promise<DavResult<DavAnswer, DavAnswerRefusal>> {
	const credentials = Buffer.from(`${server.user}:${server.password}`);
	try {
		const response = await fetch(url, {
			method,
			body,
			redirect: "manual",
			signal: AbortSignal.timeout(within),
			headers: {
				authorization: `Basic ${credentials.toString("base64")}`,
				"user-agent": "Askaround",
				...(method === "PROPFIND" || method === "REPORT"
					? { "content-type": "application/xml; charset=utf-8" }
					: {}),
				...headers,
			},
		});
		const text = await readText(response);
		if (text === null) return refuseDav("dav-too-large", url);
		return ok({
			status: response.status,
			url,
			headers: response.headers,
			text,
		});
	} catch (error) {
		const code = networkFault(error);
		if (code) return refuseDav(code, url);
		throw error;
	}
}

async function readText(response: Response): Promise<string | null> {
	if (!response.body) return "";
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of response.body) {
		length += chunk.byteLength;
		if (length > MOST_BYTES) return null;
		chunks.push(chunk);
	}
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(
		Buffer.concat(chunks, length),
	);
}

function networkFault(
	error: unknown,
): "dav-slow" | "dav-unsafe" | "dav-no-answer" | null {
	if (!(error instanceof Error)) return null;
	if (error.name === "TimeoutError") return "dav-slow";
	const code = causes(error)
		.map((one) => one.code ?? "")
		.find(Boolean);
	if (code && /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|EPROTO/.test(code))
		return "dav-unsafe";
	if (code && /TIMEOUT|ETIMEDOUT/.test(code)) return "dav-slow";
	// fetch says "fetch failed" or "terminated", whatever broke the connection.
	return error instanceof TypeError || code ? "dav-no-answer" : null;
}

function causes(error: Error): (Error & { code?: string })[] {
	const found: Error[] = [];
	for (let one: unknown = error; one instanceof Error; one = one.cause)
		found.push(one, ...(one instanceof AggregateError ? one.errors : []));
	return found;
}

/** What a status means for whoever asked. */
function judge(answer: DavAnswer): DavResult<DavAnswer, DavAnswerRefusal> {
	const { status, url, headers, text } = answer;
	if (status >= 200 && status < 300) return ok(answer);
	if (status === 401) {
		const ways = headers.get("www-authenticate") ?? "";
		const isBasic = ways === "" || /\bbasic\b/i.test(ways);
		return refuseDav(isBasic ? "dav-wrong-password" : "dav-other-sign-in", url);
	}
	if (status === 412) return refuseDav("dav-changed", url);
	if (/valid-sync-token/.test(text)) return refuseDav("dav-token-gone", url);
	if (status === 403) return refuseDav("dav-forbidden", url);
	if (status === 404 || status === 410) return refuseDav("dav-missing", url);
	if (status === 507) return refuseDav("dav-full", url);
	if (status >= 500 || status === 429)
		return refuseDav("dav-server-fault", url, { status });
	return refuseDav("dav-not-understood", url, { status });
}
