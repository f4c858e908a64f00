import { newId } from "#core/ids.ts";
import { type Instant, isZone } from "#core/instant.ts";
import {
	agree,
	type MeetingState,
	proposeMeeting as propose,
} from "#core/meeting-state.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { inOrder, named } from "../rules/meeting.ts";
import { placeOf } from "../rules/meeting-place.ts";
import { readFutureTimes } from "../rules/times.ts";
import type {
	ArrangeMeetingRefusal,
	ProposeMeetingInput,
} from "../schema/meeting.ts";
import { selectApproachesTo } from "../store/approach.ts";
import { insertMeeting, selectMeeting } from "../store/meeting.ts";
import {
	selectPerson,
	selectSameIds,
	selectSeeker,
	targetIsThere,
} from "../store/people.ts";
import { joinApproach } from "./approach-joining.ts";
import { calendarSoon } from "./calendar-soon.ts";
import { completeMeeting, type WholeMeeting } from "./meeting-reading.ts";
import { settleSuggestions } from "./suggestion-settling.ts";

type Outcome = Result<WholeMeeting, ArrangeMeetingRefusal>;

/** One to three times are offered, or one is agreed at once. The same id twice keeps one meeting. */
export async function proposeMeeting(
	actor: Actor,
	input: ProposeMeetingInput,
): Promise<Outcome> {
	const done = await proposeIn(actor, input);
	if (done.ok && input.agreed) await calendarSoon(actor);
	return done;
}

function proposeIn(actor: Actor, input: ProposeMeetingInput): Promise<Outcome> {
	return actor.db.transaction(async (tx) => {
		const id = input.id ?? newId();
		if (!(await selectMeeting(tx, id))) {
			const made = await makeMeeting(tx, actor, id, input);
			if (!made.ok) return made;
		}
		const row = await selectMeeting(tx, id);
		const [whole] = row ? await completeMeeting(tx, [row]) : [];
		return whole ? ok(whole) : refuse("meeting-unknown", { id });
	});
}

async function makeMeeting(
	tx: Tx,
	actor: Actor,
	id: string,
	input: ProposeMeetingInput,
): Promise<Result<true, ArrangeMeetingRefusal>> {
	const led = input.approachId
		? await joinApproach(tx, actor, input.approachId, input.agreed)
		: ok(undefined);
	if (!led.ok) return led;
	const approach = led.value;
	const contactId = input.contactId ?? approach?.contactId;
	if (!contactId) return refuse("meeting-needs-contact");
	const person = await selectPerson(tx, contactId);
	if (!person) return refuse("meeting-contact-unknown", { id: contactId });
	if (person.doNotContactAt && !input.agreed)
		return refuse("meeting-contact-do-not-contact");
	if (!input.agreed && (await hasDeclined(tx, person.id)))
		return refuse("meeting-approach-closed", { status: "declined" });
	if (input.targetId && !(await targetIsThere(tx, input.targetId)))
		return refuse("meeting-target-unknown", { id: input.targetId });
	const seeker = await selectSeeker(tx);
	const contactZone =
		input.contactZone ?? approach?.contactZone ?? person.zone ?? seeker.zone;
	if (!isZone(contactZone))
		return refuse("meeting-zone-unknown", { zone: contactZone });
	const read = readFutureTimes(
		input.times,
		input.zone ?? seeker.zone,
		actor.now,
	);
	if (!read.ok) return read;
	const times = inOrder(read.value);
	const state = firstState(times, input.agreed);
	if (!state.ok) return state;
	await insertMeeting(
		tx,
		{
			...placeOf(input),
			id,
			contactId: person.id,
			approachId: input.approachId ?? null,
			targetId: input.targetId ?? approach?.targetId ?? null,
			startsAt: times[0] ?? actor.now,
			minutes: input.minutes ?? approach?.minutes ?? 20,
			medium: input.medium ?? "video",
			seekerZone: seeker.zone,
			contactZone,
			createdAt: actor.now,
			updatedAt: actor.now,
		},
		state.value,
	);
	const { approachId } = input;
	if (approachId)
		await settleSuggestions(tx, { approachId }, state.value, actor.now);
	return ok(true);
}

function firstState(
	times: Instant[],
	agreed: boolean,
): Result<MeetingState, ArrangeMeetingRefusal> {
	const proposed = propose(times);
	if (!agreed) return ok(proposed);
	const [at, ...others] = times;
	if (!at || others.length > 0) return refuse("meeting-one-time");
	return named(agree(proposed, at));
}

/** After a no nothing more is asked, by any way (METHOD §4); a time that both have is no question. */
async function hasDeclined(tx: Tx, personId: string): Promise<boolean> {
	const approaches = await selectApproachesTo(
		tx,
		await selectSameIds(tx, personId),
	);
	return approaches.some((one) => one.status === "declined");
}
