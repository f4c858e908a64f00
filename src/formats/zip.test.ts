import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { MAX_ZIP_ENTRIES } from "./bounds.ts";
import { readContacts } from "./read-contacts.ts";
import { type ZipEntry, zipFiles } from "./write-zip.ts";

const CSV =
	"First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Lo,,,,05 Mar 2024\n";

async function outcome(bytes: Uint8Array) {
	const result = await readContacts(bytes, "export.zip");
	return result.ok ? result.value : result.refusal;
}

/** Writes another uncompressed size of the first file into both headers. */
function claimSize(zip: Uint8Array, size: number): Buffer {
	const bytes = Buffer.from(zip);
	const central = bytes.indexOf(Buffer.from("PK\x01\x02", "latin1"));
	bytes.writeUInt32LE(size, 22);
	bytes.writeUInt32LE(size, central + 24);
	return bytes;
}

describe("the zip that LinkedIn sends", () => {
	test.each<[string, ZipEntry[]]>([
		["alone", [{ path: "Connections.csv", text: CSV }]],
		[
			"in a folder among others",
			[
				{ path: "Basic/messages.csv", text: "a,b\n" },
				{ path: "Basic/connections.CSV", text: CSV },
				{ path: "Basic/old/Connections.csv", text: "nothing" },
				{ path: "__MACOSX/._Connections.csv", text: "\0" },
			],
		],
	])("%s", async (_, entries) => {
		expect(await outcome(await zipFiles(entries))).toMatchObject({
			kind: "linkedin",
			records: [{ name: { full: "Ada Lo" } }],
		});
	});

	test("without connections", async () => {
		const zip = await zipFiles([{ path: "messages.csv", text: "a,b\n" }]);
		expect(await outcome(zip)).toMatchObject({ code: "zip-without-contacts" });
	});

	test("a zip in a zip is not opened", async () => {
		const inner = await zipFiles([{ path: "Connections.csv", text: CSV }]);
		const zip = await zipFiles([{ path: "Connections.csv", bytes: inner }]);
		expect(await outcome(zip)).toMatchObject({ code: "not-contacts" });
	});
});

describe("bombs", () => {
	const zeros = Buffer.alloc(16 * 1024 * 1024);
	const bomb = zipFiles([{ path: "Connections.csv", bytes: zeros }]);

	test("whose header tells", async () => {
		expect(await outcome(await bomb)).toEqual({
			code: "zip-too-large",
			facts: { path: "Connections.csv", bytes: zeros.length },
		});
	});

	test("whose header lies", async () => {
		expect((await bomb).length).toBeLessThan(20_000);
		const lie = claimSize(await bomb, 1000);
		const refusal = await outcome(lie);
		expect(refusal).toMatchObject({ code: "zip-too-large" });
		expect(refusal).toHaveProperty("facts.limit");
	});

	test("of very many entries", async () => {
		const zip = Buffer.from(await zipFiles([{ path: "a", text: "" }]));
		const end = zip.indexOf(Buffer.from("PK\x05\x06", "latin1"));
		zip.writeUInt16LE(MAX_ZIP_ENTRIES + 1, end + 8);
		zip.writeUInt16LE(MAX_ZIP_ENTRIES + 1, end + 10);
		expect(await outcome(zip)).toMatchObject({ code: "zip-too-large" });
	});

	test("zeros shrink so much that the ratio tells", () => {
		expect(zeros.length / deflateRawSync(zeros).length).toBeGreaterThan(900);
	});
});

describe("damage", () => {
	const sound = zipFiles([{ path: "Connections.csv", text: CSV.repeat(9) }]);
	test.each<[string, (zip: Buffer) => Buffer]>([
		["cut off", (zip) => zip.subarray(0, -30)],
		["data changed", (zip) => zip.fill(0xff, 50, 70)],
		["size changed", (zip) => claimSize(zip, 12)],
		[
			"a path out of the folder",
			(zip) => {
				const name = Buffer.from("../nections.csv");
				name.copy(zip, zip.indexOf("Connections.csv"));
				name.copy(zip, zip.indexOf("Connections.csv"));
				return zip;
			},
		],
	])("%s", async (_, damage) => {
		const zip = damage(Buffer.from(await sound));
		expect(await outcome(zip)).toMatchObject({ code: "zip-damaged" });
	});
});

describe("writing", () => {
	const files: ZipEntry[] = [
		{ path: "b.txt", text: "Zoë" },
		{ path: "a/c.bin", bytes: Uint8Array.of(1, 2, 3) },
	];

	test("the same bytes for the same files", async () => {
		const first = Buffer.from(await zipFiles(files));
		async function* later() {
			yield* files;
		}
		expect(first.equals(await zipFiles(later()))).toBe(true);
	});

	test.each([
		"../a",
		"/a",
		"a/../b",
	])("a path that leaves: %s", async (path) => {
		await expect(zipFiles([{ path, text: "" }])).rejects.toThrow(/path/);
	});

	test("a path twice", async () => {
		await expect(zipFiles([...files, ...files])).rejects.toThrow(/twice/);
	});
});
