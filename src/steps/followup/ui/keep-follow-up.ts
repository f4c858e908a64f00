import { queries } from "#web/api.ts";
import { keepCopy } from "#web/offline/copies.ts";
import { fetchFollowUp, followUpKey } from "./use-follow-up.ts";

/** Fetches what follows from a talk, so that it is here without a network. */
export async function keepFollowUp(meetingId: string): Promise<void> {
	const key = followUpKey(meetingId);
	if (queries.getQueryData(key) === undefined)
		await keepCopy(key, await fetchFollowUp(meetingId));
}
