import m from "#messages/conduct";
import { cityOf } from "#steps/arrange/rules/times.ts";
import { type ChecklistItem, checklistFor } from "../rules/checklist.ts";
import { clockIn } from "../rules/clock.ts";
import { type Dress, dressFor } from "../rules/dress.ts";
import type { ChecklistLine } from "../schema/run-sheet.ts";
import type { TalkRow } from "../store/talk.ts";

/** The list before the talk, each item a sentence with this talk's own times, place and numbers. */
export function presentChecklist(
	talk: TalkRow,
	dressNote: string | null,
	seekerPhone: string | null,
): ChecklistLine[] {
	return checklistFor(talk).map((item) => ({
		...item,
		sentence: sentenceFor(item, talk, dressNote, seekerPhone),
		done:
			talk.checked.includes(item.key) ||
			(item.key === "confirm" && talk.confirmedAt !== null),
	}));
}

function sentenceFor(
	item: ChecklistItem,
	talk: TalkRow,
	dressNote: string | null,
	seekerPhone: string | null,
): string {
	const at = clockIn(item.at ?? talk.startsAt, talk.seekerZone);
	const name = talk.contactName;
	switch (item.key) {
		case "confirm":
			return seekerPhone
				? m.checkConfirm({ name, phone: seekerPhone })
				: m.checkConfirmNoPhone({ name });
		case "zones":
			return m.checkZones({
				own: clockIn(talk.startsAt, talk.seekerZone),
				ownPlace: cityOf(talk.seekerZone),
				theirs: clockIn(talk.startsAt, talk.contactZone),
				theirPlace: cityOf(talk.contactZone),
				name,
			});
		case "dress":
			return dressNote ?? dressSentence(dressFor(talk.occupationCode));
		case "route":
			return routeSentence(talk);
		case "test-link":
			return talk.place
				? m.checkTestLink({ at, link: talk.place })
				: m.checkNoLink({ name });
		case "backup":
			return talk.backupNumber
				? m.checkBackup({ number: talk.backupNumber })
				: m.checkNoBackup({ name });
		case "quiet":
			return m.checkQuiet();
		case "read":
			return m.checkRead();
		case "bring":
			return m.checkBring();
		case "leave":
			return talk.travelMinutes === null
				? m.checkLeaveUnknown({ at })
				: m.checkLeave({ at, travel: talk.travelMinutes });
		case "arrive":
			return m.checkArrive({ at });
		case "join":
			return m.checkJoin({ at });
		case "call": {
			const number = talk.place ?? talk.contactPhone;
			return number
				? m.checkCall({ name, at, number })
				: m.checkCallNoNumber({ name, at });
		}
		case "await-call":
			return m.checkAwaitCall({ name, at });
		case "send":
			return m.checkSend();
		case "opening":
			return m.checkOpening({ minutes: talk.minutes });
	}
}

function routeSentence(talk: TalkRow): string {
	if (!talk.place) return m.checkNoAddress({ name: talk.contactName });
	const parts = [m.checkRoute({ place: talk.place })];
	if (talk.accessNotes) parts.push(talk.accessNotes);
	if (talk.stepFree) parts.push(m.checkStepFree());
	return parts.join(" ");
}

/** What people wear where this kind of work is done. */
export function dressSentence(dress: Dress): string {
	switch (dress) {
		case "formal":
			return m.dressFormal();
		case "smart":
			return m.dressSmart();
		case "smart-casual":
			return m.dressSmartCasual();
		case "care":
			return m.dressCare();
		case "hands-on":
			return m.dressHandsOn();
		case "kitchen":
			return m.dressKitchen();
		case "own-style":
			return m.dressOwnStyle();
		case "plain":
			return m.dressPlain();
	}
}
