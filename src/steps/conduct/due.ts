import type { DueDay, DueThing } from "#core/due.ts";
import { addDays, addMinutes, compareInstants, dateIn } from "#core/instant.ts";
import m from "#messages/conduct";
import { timesLine } from "#steps/arrange/rules/times.ts";
import type { Tx } from "#storage/db.ts";
import { checklistFor } from "./rules/checklist.ts";
import { type NearTalkRow, selectNearTalks } from "./store/talk.ts";

/** Nothing comes up before the day before; that day ends within two days and an hour, as clocks change. */
const NEAR_MINUTES = 3 * 24 * 60;

/**
 * The checklist the day before and the run sheet on the day (METHOD step 5); and a talk that was
 * begun, until somebody says how it ended. Whoever asked not to be contacted brings nothing up.
 */
export async function conductDue(tx: Tx, day: DueDay): Promise<DueThing[]> {
	const talks = await selectNearTalks(tx, addMinutes(day.now, NEAR_MINUTES));
	return talks.flatMap((talk) => (talk.doNotContactAt ? [] : of(talk, day)));
}

function of(talk: NearTalkRow, { today, now, zone }: DueDay): DueThing[] {
	const startsOn = dateIn(talk.startsAt, zone);
	const end = addMinutes(talk.startsAt, talk.minutes);
	const when = () => timesLine(talk.startsAt, zone, talk.contactZone);
	const name = talk.contactName;
	const common = {
		weight: 1 as const,
		contact: { id: talk.contactId, name },
		target:
			talk.targetId && talk.targetLabel
				? { id: talk.targetId, label: talk.targetLabel }
				: null,
	};
	const path = `/conduct/${talk.id}`;
	// A talk that nobody began here: arrange asks whether it took place.
	if (compareInstants(end, now) < 0 && !talk.startedAt) return [];
	if (compareInstants(end, now) < 0)
		return [
			{
				...common,
				id: `talk-end:${talk.id}`,
				dueOn: startsOn,
				kind: "talk-end",
				title: m.dueEndTitle({ name }),
				sentence: m.dueEndSentence(),
				action: { label: m.dueEndAction(), path },
			},
		];
	if (today === startsOn)
		return [
			{
				...common,
				id: `talk:${talk.id}`,
				dueOn: startsOn,
				kind: "talk",
				title: m.dueTalkTitle({ name }),
				sentence: m.dueReadyToday({ when: when() }),
				action: { label: m.dueTalkAction(), path },
			},
		];
	const open = openItems(talk);
	if (today !== addDays(startsOn, -1) || open === 0) return [];
	return [
		{
			...common,
			id: `checklist:${talk.id}`,
			dueOn: today,
			kind: "checklist",
			title: m.dueReadyTitle({ name }),
			sentence: `${m.dueReadyTomorrow({ when: when() })} ${m.dueReadyOpen({ count: open })}`,
			action: { label: m.dueReadyAction(), path },
		},
	];
}

/** What of the day before is not ticked yet. */
function openItems(talk: NearTalkRow): number {
	return checklistFor(talk).filter(
		(item) =>
			item.when === "day-before" &&
			!talk.checked.includes(item.key) &&
			!(item.key === "confirm" && talk.confirmedAt),
	).length;
}
