import m from "#messages/conduct";
import { cityOf, timesLine } from "#steps/arrange/rules/times.ts";
import { type AccessAsked, accessWords } from "../rules/access.ts";
import { type ChecklistItem, checklistFor } from "../rules/checklist.ts";
import { clockChangeBefore, clockOnDay, dayWords } from "../rules/clock.ts";
import { needsPhotoId } from "../rules/door.ts";
import { type Dress, dressFor } from "../rules/dress.ts";
import type { ChecklistLine } from "../schema/run-sheet.ts";
import type { TalkRow } from "../store/talk.ts";

interface Own {
	dressNote: string | null;
	seekerPhone: string | null;
	access: AccessAsked;
}

/** The list before the talk, each item a sentence with this talk's own times, place and numbers. */
export function presentChecklist(talk: TalkRow, own: Own): ChecklistLine[] {
	return checklistFor(talk).map((item) => ({
		...item,
		sentence: sentenceFor(item, talk, own),
		done:
			talk.checked.includes(item.key) ||
			(item.key === "confirm" && talk.confirmedAt !== null),
	}));
}

function sentenceFor(
	item: ChecklistItem,
	talk: TalkRow,
	{ dressNote, seekerPhone, access }: Own,
): string {
	const at = clocksOf(item.at ?? talk.startsAt, talk);
	const name = talk.contactName;
	switch (item.key) {
		case "confirm":
			return inOneLine(
				seekerPhone
					? m.checkConfirm({ name, phone: seekerPhone })
					: m.checkConfirmNoPhone({ name }),
				accessSentence(access, talk),
			);
		case "zones":
			return zonesSentence(talk);
		case "dress":
			return (
				dressNote ??
				dressSentence(
					dressFor(talk.occupationCode, talk.contactOrganization, talk.medium),
				)
			);
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
			return needsPhotoId(talk.contactOrganization)
				? m.checkBringId()
				: m.checkBring();
		case "leave":
			return talk.travelMinutes === null
				? m.checkLeaveUnknown({ at })
				: m.checkLeave({ at, travel: talk.travelMinutes });
		case "arrive":
			return inOneLine(m.checkArrive({ at }), heldUpSentence(talk));
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

const inOneLine = (...parts: (string | null)[]) =>
	parts.filter(Boolean).join(" ");

/**
 * A moment on the seeker's clock, with the day where it is another one than the talk's. Who goes there in person may
 * find other clocks there than at home: then both, named.
 */
function clocksOf(at: string, talk: TalkRow): string {
	const own = clockOnDay(at, talk.seekerZone, talk.startsAt);
	const theirs = clockOnDay(at, talk.contactZone, talk.startsAt);
	if (talk.medium !== "in-person" || own === theirs) return own;
	return m.checkBothClocks({
		own,
		ownPlace: cityOf(talk.seekerZone),
		theirs,
		theirPlace: cityOf(talk.contactZone),
	});
}

/** In two zones a change of the clock is worth a word for two weeks, as a known difference is then another one. */
function zonesSentence(talk: TalkRow): string {
	const { seekerZone, contactZone, startsAt } = talk;
	const times = timesLine(startsAt, seekerZone, contactZone);
	const isOne = seekerZone === contactZone;
	const changes = [...new Set([seekerZone, contactZone])].map((zone) => {
		const day = clockChangeBefore(startsAt, zone, isOne ? 2 : 14);
		return day
			? m.checkClocksChange({ place: cityOf(zone), day: dayWords(day) })
			: null;
	});
	return inOneLine(
		isOne
			? m.checkOneZone({ times })
			: m.checkZones({ times, name: talk.contactName }),
		...changes,
	);
}

function accessSentence(access: AccessAsked, talk: TalkRow): string | null {
	const words = accessWords(access, talk.medium);
	return words.length === 0
		? null
		: m.checkAccess({ needs: new Intl.ListFormat("en-GB").format(words) });
}

/** The number to ring on the way, where there is one. */
function heldUpSentence(talk: TalkRow): string | null {
	const number = talk.backupNumber ?? talk.contactPhone;
	return number ? m.checkHeldUp({ number }) : null;
}

function routeSentence(talk: TalkRow): string {
	if (!talk.place) return m.checkNoAddress({ name: talk.contactName });
	return inOneLine(
		m.checkRoute({ place: talk.place }),
		talk.accessNotes,
		talk.stepFree === true ? m.checkStepFree() : null,
		talk.stepFree === false ? m.checkSteps() : null,
	);
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
		case "care-visit":
			return m.dressCareVisit();
		case "site-visit":
			return m.dressSiteVisit();
		case "lab":
			return m.dressLab();
		case "kitchen":
			return m.dressKitchen();
		case "own-style":
			return m.dressOwnStyle();
		case "plain":
			return m.dressPlain();
	}
}
