import { read } from "#http/client.ts";
import { client, useRead } from "#web/api.ts";

/** What one wants to know about a target, with the figures on it and the talks ahead. */
export function useGoals(targetId: string) {
	return useRead(["goal", targetId], () =>
		read(client.targets[":id"].goals.$get({ param: { id: targetId } })),
	);
}
