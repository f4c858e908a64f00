import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { checkFileSize } from "#formats/read-contacts.ts";
import type { Actor } from "#storage/actor.ts";
import { waitsSince } from "../rules/shared-file.ts";
import type { ShareRefusal } from "../schema/shared-file.ts";
import {
	deleteSharedFile,
	deleteSharedFilesUntil,
	insertSharedFile,
	type SharedFileRow,
	selectSharedContent,
	selectSharedFiles,
} from "../store/shared-file.ts";

const MOST_AT_ONCE = 20;

/** Keeps files from the share sheet until somebody looks at them, a day at most. Nothing of them is read yet. */
export function keepSharedFiles(
	actor: Actor,
	files: readonly { name: string; bytes: Uint8Array }[],
): Promise<Result<string[], "nothing-shared" | "too-large">> {
	return actor.db.transaction(async (tx) => {
		const some = files
			.filter(({ bytes }) => bytes.byteLength > 0)
			.slice(0, MOST_AT_ONCE);
		if (some.length === 0) return refuse("nothing-shared");
		await deleteSharedFilesUntil(tx, waitsSince(actor.now));
		const ids: string[] = [];
		for (const { name, bytes } of some) {
			const size = checkFileSize(bytes.byteLength);
			if (!size.ok) return size;
			const id = newId();
			await insertSharedFile(tx, {
				id,
				fileName: name.slice(0, 500),
				content: Buffer.from(bytes),
				receivedAt: actor.now,
			});
			ids.push(id);
		}
		return ok(ids);
	});
}

/** The files that wait; those that waited too long go. */
export function listSharedFiles(actor: Actor): Promise<SharedFileRow[]> {
	return actor.db.read((tx) => selectSharedFiles(tx, waitsSince(actor.now)));
}

export async function readSharedFile(
	actor: Actor,
	id: string,
): Promise<Result<{ name: string; bytes: Uint8Array }, ShareRefusal>> {
	const file = await actor.db.read((tx) =>
		selectSharedContent(tx, id, waitsSince(actor.now)),
	);
	if (!file) return refuse("shared-file-missing", { id });
	return ok({ name: file.fileName, bytes: file.content });
}

/** Lets go of a file that was taken, or is not wanted; those that waited too long go with it. */
export function dropSharedFile(
	actor: Actor,
	id: string,
): Promise<Result<{ id: string }, ShareRefusal>> {
	return actor.db.transaction(async (tx) => {
		const gone = await deleteSharedFile(tx, id);
		await deleteSharedFilesUntil(tx, waitsSince(actor.now));
		return gone ? ok({ id }) : refuse("shared-file-missing", { id });
	});
}
