import {
	accept,
	answer as answered,
	outOfOffice,
} from "#core/approach/answers.ts";
import { abandon, closeSilent } from "#core/approach/closing.ts";
import { introduced, theyCameFirst } from "#core/approach/sending.ts";
import type { ApproachState } from "#core/approach/state.ts";
import type { PlainDate } from "#core/instant.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import { addReferral } from "#steps/people/actions/referral.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { AccountDb } from "#storage/db.ts";
import { namedApproach } from "../rules/approach.ts";
import { lastMessage } from "../rules/drafts.ts";
import type {
	AnswerInput,
	IntroductionInput,
	TouchInput,
} from "../schema/approach.ts";
import { deleteDraft, updateApproach } from "../store/approach.ts";
import { settleIncoming } from "../store/incoming.ts";
import { type ApproachOutcome, mayIntroduce } from "./approach.ts";
import { happen, type Refused, type Touch } from "./approach-happening.ts";
import type { WholeApproach } from "./approach-reading.ts";

/** What the contact answered, also late, after silence. A person whom they named becomes a referral. */
export function answerApproach(
	actor: Actor,
	id: string,
	input: AnswerInput,
): Promise<ApproachOutcome> {
	return happen(actor, id, input.at, async (whole, moment) => {
		const state = stateAfter(whole.state, input, moment.on);
		if (!state.ok) return state;
		if (input.kind === "redirected-to-person") {
			const referred = await refer(actor, whole, input, moment.nested);
			if (!referred.ok) return referred;
		}
		// What came by mail is told already; the person's word settles it.
		const came = await settleIncoming(moment.tx, { approachId: id }, actor.now);
		if (came.some(({ touchId }) => touchId) && !input.note)
			return ok({ state: state.value });
		const last = lastMessage(whole.touches);
		const touch: Touch = {
			kind: "answer",
			channel: input.channel ?? last?.channel ?? "email",
			subject: null,
			body: input.note || null,
		};
		return ok({ state: state.value, touch });
	});
}

function stateAfter(
	state: ApproachState,
	{ kind, until, toneInvites }: AnswerInput,
	on: PlainDate,
): Result<ApproachState, Refused> {
	switch (kind) {
		case "accepted":
			return namedApproach<ApproachState>(
				state.status === "drafted"
					? theyCameFirst(state, on)
					: accept(state, on),
			);
		case "declined":
			return namedApproach(answered(state, { kind, on, toneInvites }));
		case "deferred":
			if (!until) return refuse("approach-needs-date");
			return namedApproach(answered(state, { kind, on, until }));
		case "out-of-office":
			if (!until) return refuse("approach-needs-date");
			return namedApproach(outOfOffice(state, until));
		case "redirected-to-person":
			return namedApproach(
				answered(state, { kind: "redirected", on, to: "person" }),
			);
		case "redirected-to-hr":
			return namedApproach(
				answered(state, { kind: "redirected", on, to: "hr" }),
			);
	}
}

async function refer(
	actor: Actor,
	{ row, person }: WholeApproach,
	{ suggested, suggestedContactId, nameUse }: AnswerInput,
	nested: AccountDb,
): Promise<Result<true, Refused>> {
	if (!suggestedContactId && !suggested) return refuse("approach-needs-person");
	const added = await addReferral(within(actor, nested), {
		referrerId: person?.id ?? row.contactId,
		contactId: suggestedContactId,
		suggested,
		nameUse,
	});
	return added.ok
		? ok(true)
		: refuse("approach-person-refused", { reason: added.refusal.code });
}

/** Whoever was asked has written to both: the answer is then drafted, with them in Bcc. */
export function introduceApproach(
	actor: Actor,
	id: string,
	{ introducerId, note, at }: IntroductionInput,
): Promise<ApproachOutcome> {
	return happen(actor, id, at, async ({ state, row }, { at: when, tx }) => {
		const by = introducerId ?? row.introducerId;
		if (!by) return refuse("approach-needs-introducer");
		if (!(await mayIntroduce(tx, by, row.contactId)))
			return refuse("approach-introducer-unknown", { id: by });
		const met = namedApproach(introduced(state));
		if (!met.ok) return met;
		await updateApproach(tx, id, { introducerId: by, introducedAt: when });
		await deleteDraft(tx, id);
		return ok({
			state: met.value,
			touch: {
				kind: "other",
				channel: "introduction",
				subject: null,
				body: note || null,
			},
		});
	});
}

/** Something that changes no state: a call that nobody took, a word in the corridor. */
export function recordTouch(
	actor: Actor,
	id: string,
	{ kind, channel, note, at }: TouchInput,
): Promise<ApproachOutcome> {
	return happen(actor, id, at, ({ state }) =>
		ok({ state, touch: { kind, channel, subject: null, body: note } }),
	);
}

/** The seeker gives up. */
export function abandonApproach(
	actor: Actor,
	id: string,
): Promise<ApproachOutcome> {
	return happen(actor, id, undefined, ({ state }, { on }) => {
		const given = namedApproach(abandon(state, on));
		return given.ok ? ok({ state: given.value }) : given;
	});
}

/** Silence after the reminder closes it; a late answer still opens it again. */
export function silenceApproach(
	actor: Actor,
	id: string,
): Promise<ApproachOutcome> {
	return happen(actor, id, undefined, ({ state, calendar }, { on }) => {
		const closed = namedApproach(closeSilent(state, on, calendar));
		return closed.ok ? ok({ state: closed.value }) : closed;
	});
}
