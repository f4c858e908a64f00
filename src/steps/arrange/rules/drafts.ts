import type { ApproachState } from "#core/approach/state.ts";
import { type Draft, writtenChannels } from "../schema/approach.ts";
import type { DraftKind } from "../schema/checking.ts";
import { asidesOf } from "./asides.ts";
import {
	type Channel,
	draftIntroReply,
	draftReminder,
	draftRequest,
	draftRestatement,
	draftThanks,
	type Facts,
	toneOf,
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
	{
		channel: chosen,
		isIntroduced,
		introducer,
	}: {
		channel: string | undefined;
		isIntroduced: boolean;
		introducer: { label: string; email: string | null } | null;
	},
): Draft {
	const last = lastMessage(touches);
	const usual = isIntroduced ? "email" : written(last?.channel);
	const before = written(chosen) ?? usual ?? "email";
	const channel =
		state.status === "bounced" && !written(chosen) ? otherThan(before) : before;
	const { subject, body } =
		isIntroduced && kind === "request"
			? draftIntroReply(facts, channel)
			: write(kind, state, facts, channel);
	return {
		...{ kind, channel, subject, text: body, untouched: true },
		network: channel === "message" ? (facts.network ?? null) : null,
		tone: toneOf(facts),
		tie: facts.tie,
		to:
			channel === "introduction" && introducer
				? { name: introducer.label, email: introducer.email }
				: null,
		asides: kind === "request" ? asidesOf(facts, channel, isIntroduced) : [],
	};
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
