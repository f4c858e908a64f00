import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { askDav } from "./request.ts";
import { isSameProvider, readServerAddress } from "./server.ts";
import { readXml } from "./xml.ts";

const open: { close(): void; closeAllConnections(): void }[] = [];
afterEach(() => {
	for (const server of open.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

async function serve(listener: RequestListener): Promise<URL> {
	const server = createServer(listener).listen(0, "127.0.0.1");
	await once(server, "listening");
	open.push(server);
	return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const ask = async (url: URL, within?: number) => {
	const server = { url, user: "ann", password: "secret" };
	const answer = await askDav(server, { method: "GET", url, within });
	return answer.ok ? answer.value.text : answer.refusal;
};

test.each([
	[401, "dav-wrong-password"],
	[403, "dav-forbidden"],
	[404, "dav-missing"],
	[412, "dav-changed"],
	[418, "dav-not-understood"],
	[429, "dav-server-fault"],
	[503, "dav-server-fault"],
	[507, "dav-full"],
])("an answer of %d is %s, and the password is not in it", async (status, code) => {
	const url = await serve((_, answer) => answer.writeHead(status).end("no"));
	const refusal = await ask(url);
	expect(refusal).toMatchObject({ code, facts: { host: url.host } });
	expect(JSON.stringify(refusal)).not.toMatch(/secret|YW5u/);
});

test("only a server that takes a user and a password can be signed in to", async () => {
	const url = await serve((_, answer) =>
		answer.writeHead(401, { "www-authenticate": "Bearer" }).end(),
	);
	expect(await ask(url)).toMatchObject({ code: "dav-other-sign-in" });
});

test("a slow server, one that nobody is at, and one without a certificate each have a word of their own", async () => {
	const slow = await serve(() => {});
	expect(await ask(slow, 50)).toMatchObject({ code: "dav-slow" });
	const nobody = await serve(() => {});
	open.splice(0).at(-1)?.close();
	expect(await ask(nobody)).toMatchObject({ code: "dav-no-answer" });
	const plain = await serve((_, answer) => answer.end("hello"));
	expect(await ask(new URL(`https://${plain.host}/`))).toMatchObject({
		code: "dav-unsafe",
	});
});

test("a redirect on the same host is followed; another host gets neither the password nor a request", async () => {
	let asked = 0;
	const other = await serve((_, answer) => {
		asked++;
		answer.end("mine");
	});
	const url = await serve((request, answer) => {
		if (request.url === "/there") answer.end("found");
		else
			answer
				.writeHead(302, {
					location:
						request.url === "/away"
							? `http://localhost:${other.port}/`
							: "/there",
				})
				.end();
	});
	expect(await ask(url)).toBe("found");
	expect(await ask(new URL("/away", url))).toMatchObject({
		code: "dav-sent-on",
		facts: { to: `localhost:${other.port}` },
	});
	expect(asked).toBe(0);
});

describe("addresses", () => {
	test.each([
		["dav.example.org", "https://dav.example.org/"],
		["ann@example.org", "https://example.org/"],
		["https://u:p@dav.example.org/x#y", "https://dav.example.org/x"],
		["localhost:5232", "http://localhost:5232/"],
		["http://127.0.0.1:5232/a/", "http://127.0.0.1:5232/a/"],
	])("%s is %s", (typed, url) =>
		expect(readServerAddress(typed)).toMatchObject({
			value: expect.objectContaining({ href: url }),
		}));

	test.each([
		["http://dav.example.org", "dav-plain-http"],
		["ftp://dav.example.org", "dav-bad-address"],
		["not an address", "dav-bad-address"],
	])("%s is refused: %s", (typed, code) =>
		expect(readServerAddress(typed)).toMatchObject({ refusal: { code } }));

	test("http:// to another machine needs the person's word", () =>
		expect(readServerAddress("http://nas.local", true).ok).toBe(true));

	test.each([
		[
			"https://contacts.icloud.com",
			"https://p12-contacts.icloud.com:443",
			true,
		],
		["https://contacts.icloud.com", "https://icloud.com.evil.example", false],
		["https://contacts.icloud.com", "http://contacts.icloud.com", false],
		["http://127.0.0.1:1", "http://127.0.0.1:2", false],
	])("%s may hand the password on to %s: %s", (from, to, expected) =>
		expect(isSameProvider(new URL(from), new URL(to), "icloud.com")).toBe(
			expected,
		));
});

describe("XML", () => {
	test("is read with its namespaces, entities, CDATA and blanks", () =>
		expect(
			readXml(
				'<?xml version="1.0"?><!-- c --><d:a xmlns:d="DAV:"><b xmlns="x"> 1 &lt;&#13;&#x41;<![CDATA[<&]]></b><d:c/></d:a>',
			),
		).toEqual({
			...{ namespace: "DAV:", name: "a", text: "" },
			children: [
				{ namespace: "x", name: "b", text: " 1 <\rA<&", children: [] },
				{ namespace: "DAV:", name: "c", text: "", children: [] },
			],
		}));

	test.each(
		[
			["", "<a>", "<a></b>", "<a/><b/>", "words", "<a>&bomb;</a>", "<a & b/>"],
			['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "<a".repeat(5000)],
		].flat(),
	)("%s is none", (text) => expect(readXml(text)).toBeNull());
});
