import { ok, type Result, refuse } from "#core/result.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { meetingCalendar } from "../present/calendar-file.ts";
import { checkNames } from "../rules/name-checks.ts";
import type { MailRefusal, SendMeetingMailInput } from "../schema/mail.ts";
import type { ArrangeMeetingRefusal } from "../schema/meeting.ts";
import { selectMailAccount } from "../store/mail-account.ts";
import { lockMeeting } from "../store/meeting.ts";
import {
	type OutgoingRow,
	selectOutgoing,
	selectOutgoings,
} from "../store/outgoing.ts";
import type { PersonRow, SeekerRow } from "../store/people.ts";
import { readMeetingForFile } from "./calendar-file.ts";
import type { WholeMeeting } from "./meeting-reading.ts";
import { namesTowards } from "./name-checking.ts";
import { keep, sendSoon } from "./outgoing.ts";

type Refused = ArrangeMeetingRefusal | MailRefusal;

/**
 * A message about a talk from the person's own account, with the invitation as it stands now: the calendar that takes it in
 * can answer. Nothing goes twice: the same id is the same message, and while one waits or is unsure no other is taken.
 */
export async function sendMeetingMail(
	actor: Actor,
	id: string,
	input: SendMeetingMailInput,
): Promise<Result<OutgoingRow, Refused>> {
	const done = await actor.db.transaction(
		async (tx, nested): Promise<Result<OutgoingRow, Refused>> => {
			await lockMeeting(tx, id);
			const known = input.id && (await selectOutgoing(tx, input.id));
			if (known) return ok(known);
			const inside = within(actor, nested);
			const found = await readMeetingForFile(inside, id);
			if (!found.ok) return found;
			const { whole, seeker } = found.value;
			const to = await reachable(tx, actor, whole.person, input);
			if (!to.ok) return to;
			const account = await selectMailAccount(tx);
			if (!account) return refuse("mail-not-set-up");
			const [before] = await selectOutgoings(tx, { aboutId: id });
			if (before && ["queued", "sending", "unsure"].includes(before.status))
				return refuse("mail-busy");
			// Answers come to the account that it is sent from.
			const from = { ...seeker, email: account.address };
			return keep(tx, inside, {
				...{ id: input.id, to: to.value, subject: input.subject },
				...{ text: input.text, about: { kind: "meeting", id } },
				...invitation(whole, from, actor.now),
			});
		},
	);
	if (done.ok && done.value.status === "queued")
		await sendSoon(actor, done.value.id);
	return done;
}

/**
 * Whether a message about a talk may still go out: its invitation must say what holds now. Meanwhile the talk may have been
 * moved, called off or agreed, or somebody who is named in the way there may have taken that back.
 */
export async function checkMeetingMail(
	tx: Tx,
	actor: Actor,
	{ aboutId, calendarText }: OutgoingRow,
): Promise<Result<true, MailRefusal>> {
	const found = await readMeetingForFile(actor, aboutId);
	if (!found.ok)
		return found.refusal.code === "meeting-name-without-permission"
			? refuse("mail-name-blocked", { sentence: found.refusal.facts.why })
			: refuse("mail-out-of-date");
	const { whole, seeker } = found.value;
	const account = await selectMailAccount(tx);
	const from = { ...seeker, email: account?.address ?? seeker.email };
	const { calendar } = invitation(whole, from, actor.now);
	return saysOf(calendar?.text) === saysOf(calendarText)
		? ok(true)
		: refuse("mail-out-of-date");
}

/** What an invitation says to whoever gets it. */
function saysOf(calendar: string | null | undefined): string {
	return (calendar ?? "")
		.split(/\r?\n(?![ \t])/)
		.filter((line) => /^(METHOD|STATUS|DTSTART|LOCATION)\b/.test(line))
		.join("\n");
}

/** The address of whoever may be written to, with these words. */
async function reachable(
	tx: Tx,
	{ now }: Actor,
	person: PersonRow | undefined,
	{ subject, text }: SendMeetingMailInput,
): Promise<Result<string, MailRefusal>> {
	if (!person?.email) return refuse("mail-no-address");
	if (person.doNotContactAt) return refuse("mail-do-not-contact");
	const gap = /\[\[([^\]]*)/.exec(text)?.[1];
	if (gap !== undefined) return refuse("mail-unfilled", { field: gap });
	const names = (await namesTowards(tx, [person.id], now)).get(person.id);
	const blocked = [subject, text]
		.flatMap((words) => (names ? checkNames(words, names) : []))
		.find(({ severity }) => severity === "block");
	return blocked
		? refuse("mail-name-blocked", { sentence: blocked.sentence })
		: ok(person.email);
}

/** What a calendar can take in: an agreed talk, the one time on offer, or that the talk is off. */
function invitation(
	whole: WholeMeeting,
	seeker: SeekerRow,
	now: string,
): { calendar?: { method: string; text: string } } {
	const { status } = whole.row;
	if (!["proposed", "agreed", "cancelled"].includes(status)) return {};
	const file = meetingCalendar(whole, seeker, now);
	const method = file.ok && /^METHOD:(\S+)/m.exec(file.value)?.[1];
	return file.ok && method ? { calendar: { method, text: file.value } } : {};
}
