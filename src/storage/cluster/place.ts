import { createHash, randomBytes } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { SYSTEM_FOLDER } from "./binaries.ts";
import { databaseOwner, mayEnter, type Owner } from "./owner.ts";

/** Where the cluster of a data folder lives. `pointer` is the file in the data folder that says so, when it lives elsewhere. */
export type Place = {
	clusterDir: string;
	pointer: string | null;
	owner: Owner;
	exists: boolean;
};

const POINTER = "cluster-is-elsewhere.json";

/** Reads only; nothing is made. */
export function findPlace(dataDir: string): Place {
	const pointer = join(dataDir, POINTER);
	const inside = join(dataDir, "cluster");
	if (existsSync(pointer)) {
		const { cluster } = JSON.parse(readFileSync(pointer, "utf8"));
		return placeAt(cluster, pointer);
	}
	const place = placeAt(inside, null);
	if (mayEnter(dataDir, place.owner)) return place;
	// Also an existing cluster (made by a person, now used by root) may sit where its owner can enter and others can't.
	const key = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
	const folder = `${key}-${randomBytes(3).toString("hex")}`;
	return placeAt(join(SYSTEM_FOLDER, folder, "cluster"), pointer);
}

function placeAt(clusterDir: string, pointer: string | null): Place {
	const exists = existsSync(join(clusterDir, "PG_VERSION"));
	const owner = databaseOwner(statSync(clusterDir, { throwIfNoEntry: false }));
	return { clusterDir, pointer, owner, exists };
}

/** Makes the folder above a cluster that lives elsewhere. It says whose it is, for whoever finds it. */
export function makeElsewhere(place: Place, dataDir: string): void {
	const folder = dirname(place.clusterDir);
	mkdirSync(folder, { recursive: true, mode: 0o755 });
	writeFileSync(join(folder, "data-folder.txt"), `${dataDir}\n`, {
		mode: 0o600,
	});
}

/** Written last, by rename: a pointer never names a cluster that is not whole. */
export function writePointer(pointer: string, clusterDir: string): void {
	const text = `${JSON.stringify({ cluster: clusterDir }, null, "\t")}\n`;
	writeFileSync(`${pointer}.new`, text, { mode: 0o600 });
	renameSync(`${pointer}.new`, pointer);
}
