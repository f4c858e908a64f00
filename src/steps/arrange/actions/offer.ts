import { addMinutes } from "#core/instant.ts";
import { type Result, refuse } from "#core/result.ts";
import { makeShortToken } from "#core/short-token.ts";
import { type Actor, within } from "#storage/actor.ts";
import { signSubject } from "../rules/answer-token.ts";
import { mayOfferPage, offerBlock, withOffer } from "../rules/offered-times.ts";
import type { OfferInMessageInput, OfferRefusal } from "../schema/offer.ts";
import { insertToken } from "../store/answer-token.ts";
import { lockApproach } from "../store/approach.ts";
import { meetingState } from "../store/meeting.ts";
import { type ApproachPageParts, approachPage, keepDraft } from "./approach.ts";
import { completeApproaches } from "./approach-reading.ts";
import { makeContactLink } from "./contact-link.ts";
import { offerTimes } from "./meeting.ts";
import { proposeMeeting } from "./meeting-proposal.ts";

/** How long a mail's sign is understood, in days. */
const SIGN_DAYS = 90;

/**
 * Offers times in the message being written: they stand in it as numbered lines with both clocks, a meeting is proposed
 * with them, and by e-mail the subject gets a sign by which an answer is known. Done again, other times take their place.
 */
export function offerInMessage(
	actor: Actor,
	approachId: string,
	input: OfferInMessageInput,
): Promise<Result<ApproachPageParts, OfferRefusal>> {
	return actor.db.transaction(async (tx, nested) => {
		const row = await lockApproach(tx, approachId);
		const [whole] = row ? await completeApproaches(tx, actor, [row]) : [];
		if (!row || !whole) return refuse("approach-unknown", { id: approachId });
		const { draft, person, state } = whole;
		if (!draft || draft.kind === "thanks")
			return refuse("approach-nothing-to-write", { status: state.status });
		const inner = within(actor, nested);
		const { withPage, ...times } = input;
		const open =
			whole.meeting?.status === "proposed" ? whole.meeting : undefined;
		const offered = open
			? await offerTimes(inner, open.id, times)
			: await proposeMeeting(inner, { approachId, ...times, agreed: false });
		if (!offered.ok) return offered;
		const meeting = offered.value.row;
		const proposed = meetingState(meeting);
		const instants = proposed.status === "proposed" ? proposed.times : [];
		let page: string | undefined;
		if (withPage) {
			if (!mayOfferPage(person?.ring ?? "unset", state))
				return refuse("offer-page-too-early");
			const link = await makeContactLink(inner, { approachId });
			if (!link.ok) return link;
			page = link.value.url;
		}
		const token = makeShortToken();
		await insertToken(tx, {
			token,
			approachId,
			meetingId: meeting.id,
			times: instants,
			madeAt: actor.now,
			expiresAt: addMinutes(actor.now, SIGN_DAYS * 1440),
		});
		const zones = { contact: meeting.contactZone, seeker: meeting.seekerZone };
		await keepDraft(tx, actor, approachId, {
			kind: draft.kind,
			channel: draft.channel,
			subject:
				draft.channel === "email"
					? signSubject(draft.subject ?? "", token)
					: draft.subject,
			text: withOffer(draft.text, offerBlock(instants, zones, page)),
		});
		return approachPage(tx, actor, approachId);
	});
}
