import m from "#messages/arrange";
import mail from "#messages/arrange-mail";
import w from "#messages/arrange-writing";
import type { MeetingPage } from "../schema/meeting.ts";
import { timesLine } from "./times.ts";

type Facts = Pick<
	MeetingPage,
	| "contact"
	| "startsAt"
	| "seekerZone"
	| "contactZone"
	| "offered"
	| "minutes"
	| "medium"
	| "place"
	| "whoDials"
	| "seekerName"
	| "seekerPhone"
>;

/** The times on offer as text in both zones, and the door open for theirs (METHOD step 4). */
export function offerMessage(meeting: Facts): string {
	const times = meeting.offered
		.map(({ startsAt }) => `  ${theirTime(meeting, startsAt)}`)
		.join("\n");
	return m.msgOffer({
		...names(meeting),
		minutes: meeting.minutes,
		times,
	});
}

/** What goes with the invitation, once both have a time. */
export function inviteMessage(meeting: Facts): string {
	return mail.inviteText({
		...names(meeting),
		when: theirTime(meeting, meeting.startsAt),
		place: placeSentence(meeting),
	});
}

/** The line of the day before, with a phone number (METHOD step 4). */
export function confirmMessage(meeting: Facts): string {
	return m.msgConfirm({
		...names(meeting),
		when: theirTime(meeting, meeting.startsAt),
		place: placeSentence(meeting),
		phone: meeting.seekerPhone ?? `[[${m.gapPhone()}]]`,
	});
}

/** The seeker calls it off: said at once, with thanks, and nothing asked. */
export function cancelMessage(meeting: Facts): string {
	return w.msgCancel({
		...names(meeting),
		when: theirTime(meeting, meeting.startsAt),
	});
}

/** An agreed time has moved: the new one in both zones, and that it stands in place of the old (METHOD §3). */
export function movedMessage(meeting: Facts): string {
	return w.msgMoved({
		...names(meeting),
		when: theirTime(meeting, meeting.startsAt),
		place: placeSentence(meeting),
	});
}

/** After two moves: a call whenever they like, or answers in writing, instead of yet another date (METHOD §3). */
export function otherMediumMessage(meeting: Facts): string {
	return w.msgOtherMedium(names(meeting));
}

/** After a no-show: one gracious message, and new times (METHOD §3). */
export function noShowMessage(meeting: Facts): string {
	return m.msgNoShow(names(meeting));
}

/** After missing it oneself: no excuses, and the next move is theirs (METHOD §3). */
export function apologyMessage(meeting: Facts): string {
	return m.msgApology(names(meeting));
}

/** In a message to them their clock comes first. */
function theirTime({ contactZone, seekerZone }: Facts, at: string): string {
	return timesLine(at, contactZone, seekerZone);
}

function names({ contact, seekerName }: Facts) {
	return {
		name: contact.name,
		seeker: seekerName ?? `[[${m.gapSeeker()}]]`,
	};
}

function placeSentence({ medium, place, whoDials }: Facts): string {
	if (medium === "written") return m.msgPlaceWritten();
	if (medium === "phone" && whoDials === "contact")
		return m.msgPlacePhoneThem();
	if (!place) return "";
	switch (medium) {
		case "video":
			return m.msgPlaceVideo({ place });
		case "phone":
			return m.msgPlacePhone({ place });
		case "in-person":
			return m.msgPlaceInPerson({ place });
	}
}
