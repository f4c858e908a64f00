import { device } from "./device.ts";

/** What the server said last, kept on this device. */
export interface Copy {
	value: unknown;
	readAt: string;
}

const nameOf = (key: readonly unknown[]) => JSON.stringify(key);

/** Keeps an answer; where there is no room the next one is tried again, and nothing is lost. */
export async function keepCopy(
	key: readonly unknown[],
	value: unknown,
): Promise<void> {
	const put: Copy = { value, readAt: new Date().toISOString() };
	await (await device()).write([{ put, in: "copies", at: nameOf(key) }]);
}

export async function readCopy(
	key: readonly unknown[],
): Promise<Copy | undefined> {
	const found = await (await device()).get("copies", nameOf(key));
	return found as Copy | undefined;
}

/** Takes away all that is the server's as well: nobody is signed in any more. What was not sent yet stays for its owner. */
export async function forgetCopies(): Promise<void> {
	await (await device()).clear("copies");
}
