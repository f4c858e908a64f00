import { useMutation, useQueryClient } from "@tanstack/react-query";
import { read } from "#http/client.ts";
import { client, useRead } from "#web/api.ts";
import type { RunSheet } from "../schema/run-sheet.ts";

const keyOf = (meetingId: string) => ["run-sheet", meetingId] as const;

export function useSheet(meetingId: string) {
	return useRead(keyOf(meetingId), () =>
		read(
			client.meetings[":id"]["run-sheet"].$get({ param: { id: meetingId } }),
		),
	);
}

/** A write that answers with the whole sheet: the answer is what the screen shows, the rest is read again later. */
export function useSheetWrite<I = void>(
	meetingId: string,
	write: (input: I) => Promise<RunSheet>,
	onDone?: (sheet: RunSheet) => void,
) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: write,
		onSuccess: async (sheet: RunSheet) => {
			cache.setQueryData(keyOf(meetingId), sheet);
			await cache.invalidateQueries({
				predicate: (query) => query.queryKey[0] !== "run-sheet",
				refetchType: "none",
			});
			onDone?.(sheet);
		},
	});
}
