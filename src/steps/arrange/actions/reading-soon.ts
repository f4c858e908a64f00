import type { Actor } from "#storage/actor.ts";

/** The name of the job that reads; it lies in databases, and never changes. */
export const READ_JOB = "read-mail";

export interface ReadData {
	/** Something came, or how mail is read has changed: it is read before its time. */
	news?: boolean;
}

/** Leaves a job that reads at once, and sees to it that the inbox is listened to as it is set up now. */
export async function readSoon({
	accountId,
	later,
}: Pick<Actor, "accountId" | "later">): Promise<void> {
	const data: ReadData & { accountId: string } = { accountId, news: true };
	await later?.(READ_JOB, data, `news ${accountId}`);
}
