import { newId } from "#core/ids.ts";
import { isZone } from "#core/instant.ts";
import { recordHeld } from "#core/meeting-state.ts";
import { type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { named } from "../rules/meeting.ts";
import { placeOf } from "../rules/meeting-place.ts";
import { readTimes } from "../rules/times.ts";
import type {
	ArrangeMeetingRefusal,
	RecordPastTalkInput,
} from "../schema/meeting.ts";
import { insertMeeting, selectMeeting } from "../store/meeting.ts";
import { selectPerson, selectSeeker, targetIsThere } from "../store/people.ts";
import { type WholeMeeting, wholeMeeting } from "./meeting-reading.ts";

type Outcome = Result<WholeMeeting, ArrangeMeetingRefusal>;

/** A talk that already happened, entered without an approach (METHOD §4). The same id twice keeps one. */
export function recordPastTalk(
	actor: Actor,
	input: RecordPastTalkInput,
): Promise<Outcome> {
	return actor.db.transaction(async (tx) => {
		const id = input.id ?? newId();
		const there = await selectMeeting(tx, id);
		if (there) return wholeMeeting(tx, id);
		const seeker = await selectSeeker(tx);
		const person = await selectPerson(tx, input.contactId);
		if (!person)
			return refuse("meeting-contact-unknown", { id: input.contactId });
		if (input.targetId && !(await targetIsThere(tx, input.targetId)))
			return refuse("meeting-target-unknown", { id: input.targetId });
		const { date, time = "12:00", which } = input;
		const read = readTimes([{ date, time, which }], input.zone ?? seeker.zone);
		if (!read.ok) return read;
		const at = pastMoment(read.value[0] ?? actor.now, input, actor.now);
		const held = named(recordHeld(at, actor.now, input.cutShort));
		if (!held.ok) return held;
		const contactZone = input.contactZone ?? person.zone ?? seeker.zone;
		if (!isZone(contactZone))
			return refuse("meeting-zone-unknown", { zone: contactZone });
		await insertMeeting(
			tx,
			{
				...placeOf(input),
				id,
				contactId: person.id,
				targetId: input.targetId ?? null,
				startsAt: at,
				minutes: input.minutes ?? 30,
				medium: input.medium ?? "in-person",
				seekerZone: seeker.zone,
				contactZone,
				createdAt: actor.now,
				updatedAt: actor.now,
			},
			held.value,
		);
		return wholeMeeting(tx, id);
	});
}

/** Only a date was given and it is today: noon may still be ahead, but the talk is not. */
function pastMoment(
	at: string,
	{ time }: RecordPastTalkInput,
	now: string,
): string {
	return !time && Date.parse(at) > Date.parse(now) && sameDay(at, now)
		? now
		: at;
}

const sameDay = (a: string, b: string) =>
	Date.parse(a) - Date.parse(b) < 43_200_000;
