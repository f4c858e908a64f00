import type { ApproachState } from "#core/approach/state.ts";
import { type Draft, writtenChannels } from "../schema/approach.ts";
import type { DraftKind } from "../schema/checking.ts";
import {
	type Channel,
	draftReminder,
	draftRequest,
	draftRestatement,
	draftThanks,
	type Facts,
} from "./templates.ts";

interface Sent {
	kind: string;
	channel: string;
	body: string | null;
}

/** The message that we suggest in a state: `channel` is the one chosen, else that of the last message. */
export function suggestDraft(
	kind: DraftKind,
	state: ApproachState,
	facts: Facts,
	touches: readonly Sent[],
	chosen: string | undefined,
): Draft {
	const last = lastMessage(touches);
	const before = written(chosen) ?? written(last?.channel) ?? "email";
	const channel =
		state.status === "bounced" && !written(chosen) ? otherThan(before) : before;
	const { subject, body } = write(kind, state, facts, channel);
	return { kind, channel, subject, text: body, untouched: true };
}

function write(
	kind: DraftKind,
	state: ApproachState,
	facts: Facts,
	channel: Channel,
) {
	if (kind === "thanks")
		return draftThanks(
			facts,
			channel,
			state.status === "declined" && state.toneInvites,
		);
	if (kind === "reminder")
		return draftReminder(
			facts,
			channel,
			state.status === "deferred" ? "deferred" : "silence",
		);
	return state.status === "redirected"
		? draftRestatement(facts, channel)
		: draftRequest(facts, channel);
}

/** The last message that the seeker sent. */
export function lastMessage<T extends Sent>(
	touches: readonly T[],
): T | undefined {
	return touches.findLast((one) =>
		["request", "reminder", "thanks"].includes(one.kind),
	);
}

function written(channel: string | undefined): Channel | undefined {
	return writtenChannels.find((one) => one === channel);
}

/** After a bounce another way is tried. */
function otherThan(channel: Channel): Channel {
	return channel === "email" ? "message" : "email";
}
