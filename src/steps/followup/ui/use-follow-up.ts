import { useEffect, useMemo, useState } from "preact/hooks";
import { read } from "#http/client.ts";
import {
	applyToSheet,
	type SheetDeed,
	type WaitingNote,
	withWaiting,
} from "#steps/conduct/rules/on-device.ts";
import type { RunSheet } from "#steps/conduct/schema/run-sheet.ts";
import { client, useRead } from "#web/api.ts";
import { device } from "#web/offline/device.ts";
import type { Op } from "#web/offline/outbox.ts";
import { useDo, useOps } from "#web/offline/use-outbox.ts";
import {
	applyToFollowUp,
	type FollowUpDeed,
	followUpFrom,
} from "../rules/on-device.ts";
import type { FollowUp } from "../schema/follow-up.ts";
import { requestFor } from "./deeds.ts";

export const followUpKey = (meetingId: string) =>
	["follow-up", meetingId] as const;

export const fetchFollowUp = (meetingId: string) =>
	read(client.meetings[":id"]["follow-up"].$get({ param: { id: meetingId } }));

/**
 * The debrief as it is here: what the server said last and all that was done since. A talk that ended without a network
 * is not held yet as far as the server knows; then it is made from the sheet.
 */
export function useFollowUp(meetingId: string) {
	const query = useRead(
		followUpKey(meetingId),
		() => fetchFollowUp(meetingId),
		{ onDevice: "first" },
	);
	const sheet = useSheetHere(meetingId);
	const { ops, isCutOff } = useOps<SheetDeed | FollowUpDeed>(meetingId);
	const isWaiting = ops.length > 0;
	const { refetch } = query;
	const [waited, setWaited] = useState(false);
	useEffect(() => {
		if (isWaiting) setWaited(true);
		// All is sent: what the server makes of it, such as the thank-you, is there now.
		else if (waited) {
			setWaited(false);
			void refetch();
		}
	}, [isWaiting, waited, refetch]);
	const data = useMemo(() => {
		const held = sheet?.status === "held" ? sheet : undefined;
		const begin = query.data ?? (held && followUpFrom(held));
		return begin && ops.filter(isOwn).reduce(withDeed, begin);
	}, [query.data, sheet, ops]);
	return { ...query, data, waiting: ops.length, isCutOff };
}

function isOwn(op: Op<SheetDeed | FollowUpDeed>): op is Op<FollowUpDeed> {
	return op.answers[0] === "follow-up";
}

const withDeed = (followUp: FollowUp, { facts }: Op<FollowUpDeed>) =>
	applyToFollowUp(followUp, facts);

/** The run sheet with all that was done and written on it here. */
export function useSheetHere(meetingId: string): RunSheet | undefined {
	const { data } = useRead(
		["run-sheet", meetingId],
		() =>
			read(
				client.meetings[":id"]["run-sheet"].$get({ param: { id: meetingId } }),
			),
		{ onDevice: "first" },
	);
	const { ops } = useOps<SheetDeed | FollowUpDeed>(meetingId);
	const [notes, setNotes] = useState<WaitingNote[]>([]);
	useEffect(() => {
		void device()
			.then((here) => here.all("drafts", `note/${meetingId}/`))
			.then((found) => setNotes(found.map(([, note]) => note as WaitingNote)));
	}, [meetingId]);
	return useMemo(() => {
		if (!data) return undefined;
		const sheet = withWaiting(data, notes);
		return ops
			.filter((op): op is Op<SheetDeed> => op.answers[0] === "run-sheet")
			.reduce((before, op) => applyToSheet(before, op.facts), sheet);
	}, [data, notes, ops]);
}

/** Does something in the debrief: here at once, and at the server as soon as it answers. */
export function useFollowUpDo<I>(
	meetingId: string,
	toDeed: (input: I) => FollowUpDeed,
	onDone?: () => void,
) {
	return useDo<I, FollowUpDeed>((input) => {
		const deed = toDeed(input);
		return {
			...requestFor(meetingId, deed),
			scope: meetingId,
			facts: deed,
			isTouch: deed.do === "keep-promise" || deed.do === "remove",
			answers: followUpKey(meetingId),
		};
	}, onDone);
}
