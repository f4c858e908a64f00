/** A piece of a recording of a talk, in this browser's own database. */
interface Part {
	meetingId: string;
	recordingId: string;
	at: number;
	startedAt: string;
	until: string;
	blob: Blob;
}

export interface KeptRecording {
	id: string;
	startedAt: string;
	until: string;
	blob: Blob;
}

const STORE = "part";

/** The first call makes the database; pieces are on disk one by one, so that a crash loses a second and no more. */
function open(): Promise<IDBDatabase> {
	const opening = indexedDB.open("askaround-recordings", 1);
	opening.addEventListener("upgradeneeded", () => {
		const store = opening.result.createObjectStore(STORE, {
			keyPath: ["recordingId", "at"],
		});
		store.createIndex("meeting", "meetingId");
	});
	return result(opening);
}

function result<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((done, fail) => {
		request.addEventListener("success", () => done(request.result));
		request.addEventListener("error", () => fail(request.error));
	});
}

async function within<T>(
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
	const database = await open();
	try {
		const transaction = database.transaction(STORE, mode);
		const ended = new Promise<void>((done, fail) => {
			transaction.addEventListener("complete", () => done());
			transaction.addEventListener("abort", () => fail(transaction.error));
		});
		const answer = await result(work(transaction.objectStore(STORE)));
		await ended;
		return answer;
	} finally {
		database.close();
	}
}

export async function keepPart(part: Part): Promise<void> {
	await within("readwrite", (store) => store.put(part));
}

/** The recordings of a talk, those that a crash cut off too. */
export async function readRecordings(
	meetingId: string,
): Promise<KeptRecording[]> {
	const parts: Part[] = await within("readonly", (store) =>
		store.index("meeting").getAll(meetingId),
	);
	const byRecording = Map.groupBy(parts, (part) => part.recordingId);
	return [...byRecording]
		.map(([id, own]) => {
			const inOrder = own.toSorted((a, b) => a.at - b.at);
			return {
				id,
				startedAt: inOrder[0]?.startedAt ?? "",
				until: inOrder.at(-1)?.until ?? "",
				blob: new Blob(
					inOrder.map(({ blob }) => blob),
					{ type: inOrder[0]?.blob.type ?? "" },
				),
			};
		})
		.sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}

export async function deleteRecording(id: string): Promise<void> {
	await within("readwrite", (store) =>
		store.delete(IDBKeyRange.bound([id], [id, []])),
	);
}
