import { accountHere, cookie, setCookie } from "./account.ts";
import { type Change, type Database, openDatabase } from "./database.ts";
import { memoryDatabase } from "./memory.ts";
import { reopening } from "./reopening.ts";

/**
 * What is wrong with this browser's room: none is given, it is full, or what was in it has been thrown away, with or
 * without something that had not been sent.
 */
export type Trouble = "no-room" | "full" | "thrown-away" | "thrown-away-unsent";

/** What one account has on this device. */
export interface Device {
	account: string | undefined;
	/** Begins at once. Where there is no room it says so, gives false, and what was to be kept lives as long as the page. */
	write(changes: readonly Change[]): Promise<boolean>;
	get: Database["get"];
	all: Database["all"];
	clear: Database["clear"];
	/** Calls when the browser took the store away and gave another: what was in it may be gone. */
	onLost(call: () => void): void;
}

const KEPT = "askaround_kept";

let opened: Promise<Device> | undefined;
let trouble: Trouble | null = null;
const listeners = new Set<() => void>();

export const readTrouble = () => trouble;

export function subscribeTrouble(listener: () => void): () => void {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

export function sayTrouble(next: Trouble | null): void {
	trouble = next;
	for (const listener of listeners) listener();
}

/** This device, for the account that is signed in; opened once for each page. */
export function device(): Promise<Device> {
	opened ??= open(accountHere());
	return opened;
}

async function open(account: string | undefined): Promise<Device> {
	if (!account) return over(memoryDatabase(), account);
	const losses = new Set<() => void>();
	try {
		const database = await reopening(
			async (onGone) => {
				const next = await openDatabase(`askaround ${account}`, () => {
					sayTrouble("thrown-away-unsent");
					onGone();
				});
				await lookForMarker(next, account);
				return next;
			},
			() => {
				for (const call of losses) call();
			},
		);
		return over(database, account, losses);
	} catch (error) {
		// A private window, or a browser that forbids it: the app works as long as there is a network.
		sayTrouble(isFull(error) ? "full" : "no-room");
		return over(memoryDatabase(), account);
	}
}

/**
 * A browser that runs short of space throws away a site's data, and leaves the cookies: one of them says that there was
 * something, and whether all of it had been sent.
 */
async function lookForMarker(database: Database, account: string) {
	const [before, unsent] = cookie(KEPT)?.split(".") ?? [];
	const marker = await database.get("marks", "made");
	if (!marker) {
		if (before === account)
			sayTrouble(unsent === "1" ? "thrown-away-unsent" : "thrown-away");
		const made = new Date().toISOString();
		await database.write([{ put: made, in: "marks", at: "made" }]);
	}
	await noteUnsent(database, account);
}

async function noteUnsent(database: Database, account: string) {
	const notes = await database.all("drafts", "note/");
	const waiting = notes.length + (await database.all("outbox")).length;
	setCookie(KEPT, `${account}.${waiting > 0 ? 1 : 0}`);
}

function over(
	database: Database,
	account: string | undefined,
	losses = new Set<() => void>(),
): Device {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const countSoon = (changes: readonly Change[]) => {
		if (!account || changes.every((one) => one.in === "copies")) return;
		if (changes.some((one) => "put" in one)) setCookie(KEPT, `${account}.1`);
		clearTimeout(timer);
		timer = setTimeout(() => {
			noteUnsent(database, account).catch(() => {});
		}, 500);
	};
	return {
		account,
		async write(changes) {
			countSoon(changes);
			try {
				await database.write(changes);
				return true;
			} catch (error) {
				if (isFull(error)) return makeRoom(database, changes);
				sayTrouble("no-room");
				return false;
			}
		},
		get: database.get,
		all: database.all,
		clear: database.clear,
		onLost: (call) => {
			losses.add(call);
		},
	};
}

/** What the server has anyway goes first; then it is tried once more. */
async function makeRoom(
	database: Database,
	changes: readonly Change[],
): Promise<boolean> {
	try {
		await database.clear("copies");
		await database.write(changes.filter((one) => one.in !== "copies"));
		return true;
	} catch {
		sayTrouble("full");
		return false;
	}
}

function isFull(error: unknown): boolean {
	return error instanceof DOMException && error.name === "QuotaExceededError";
}
