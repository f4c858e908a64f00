import { useMutation, useQueryClient } from "@tanstack/react-query";
import { read } from "#http/client.ts";
import { client, useRead } from "#web/api.ts";
import type { FollowUp } from "../schema/follow-up.ts";

const keyOf = (meetingId: string) => ["follow-up", meetingId] as const;

export function useFollowUp(meetingId: string) {
	return useRead(keyOf(meetingId), () =>
		read(
			client.meetings[":id"]["follow-up"].$get({ param: { id: meetingId } }),
		),
	);
}

/** A write that answers with the whole follow-up: the answer is what the screen shows, the rest is read again later. */
export function useFollowUpWrite<I = void>(
	meetingId: string,
	write: (input: I) => Promise<FollowUp>,
	onDone?: () => void,
) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: write,
		onSuccess: async (followUp: FollowUp) => {
			cache.setQueryData(keyOf(meetingId), followUp);
			await cache.invalidateQueries({
				predicate: (query) => query.queryKey[1] !== meetingId,
				refetchType: "none",
			});
			onDone?.();
		},
	});
}
