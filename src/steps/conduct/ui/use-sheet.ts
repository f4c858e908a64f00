import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "preact/hooks";
import { read } from "#http/client.ts";
import { client, useRead } from "#web/api.ts";
import { useDo, useOps } from "#web/offline/use-outbox.ts";
import { applyToSheet, type SheetDeed } from "../rules/on-device.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { requestFor } from "./deeds.ts";

export const sheetKey = (meetingId: string) =>
	["run-sheet", meetingId] as const;

export const readSheet = (meetingId: string) =>
	read(client.meetings[":id"]["run-sheet"].$get({ param: { id: meetingId } }));

/** The sheet as it is here: what the server said last, and all that was done since. */
export function useSheet(meetingId: string) {
	const query = useRead(sheetKey(meetingId), () => readSheet(meetingId), {
		onDevice: "first",
	});
	const { ops } = useOps<SheetDeed>(meetingId);
	const data = useMemo(
		() => query.data && ops.reduce(withDeed, query.data),
		[query.data, ops],
	);
	return { ...query, data };
}

function withDeed(
	sheet: RunSheet,
	{ facts, answers }: { facts: SheetDeed; answers: readonly string[] },
): RunSheet {
	return answers[0] === "run-sheet" ? applyToSheet(sheet, facts) : sheet;
}

/** Does something to the sheet: here at once, and at the server as soon as it answers. */
export function useSheetDo<I>(
	meetingId: string,
	toDeed: (input: I) => SheetDeed,
	onDone?: () => void,
) {
	return useDo<I, SheetDeed>((input) => {
		const deed = toDeed(input);
		return {
			...requestFor(meetingId, deed),
			scope: meetingId,
			facts: deed,
			isTouch: ["start", "question", "check", "added-time"].includes(deed.do),
			answers: sheetKey(meetingId),
		};
	}, onDone);
}

/** A write that needs the server's answer: what it says is what the screen shows, the rest is read again later. */
export function useSheetWrite<I = void>(
	meetingId: string,
	write: (input: I) => Promise<RunSheet>,
	onDone?: (sheet: RunSheet) => void,
) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: write,
		onSuccess: async (sheet: RunSheet) => {
			cache.setQueryData(sheetKey(meetingId), sheet);
			await cache.invalidateQueries({
				predicate: (query) => query.queryKey[0] !== "run-sheet",
				refetchType: "none",
			});
			onDone?.(sheet);
		},
	});
}
