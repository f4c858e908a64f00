import type { DueDay, DueThing } from "#core/due.ts";
import { dateIn } from "#core/instant.ts";
import m from "#messages/arrange-mail";
import { needsPerson } from "./sending-times.ts";

interface Answer {
	id: string;
	approachId: string | null;
	/** A held talk that it is about. */
	meetingId: string | null;
	contactId: string | null;
	label: string | null;
	receivedAt: string;
}

/** A mail that came: nothing else is asked for about that approach until it is read. */
export function answerThing(one: Answer, { zone }: DueDay): DueThing {
	const name = one.label ?? "";
	const { approachId, contactId } = one;
	const path = answerPath(one);
	return {
		id: `read-answer:${approachId ?? one.id}`,
		dueOn: dateIn(one.receivedAt, zone),
		weight: 1,
		kind: "read-answer",
		contact: contactId && one.label ? { id: contactId, name } : null,
		target: null,
		title: m.dueAnswer({ name }),
		sentence: approachId ? m.dueAnswerWhy() : m.dueLooseWhy(),
		action: { label: m.dueAnswerDo(), path },
	};
}

/** Where a mail that came is shown. */
function answerPath({ approachId, meetingId, contactId }: Answer): string {
	if (approachId) return `/arrange/approaches/${approachId}`;
	if (meetingId) return `/follow-up/${meetingId}`;
	return contactId ? `/people/${contactId}` : MAIL;
}

const MAIL = "/settings/mail";

/** A message of which nobody knows whether it went out, where no approach asks about it. */
export function unsureThing(
	{
		id,
		toAddress,
		triedAt,
	}: { id: string; toAddress: string; triedAt: string },
	{ zone }: DueDay,
): DueThing {
	return {
		id: `say-whether-sent:${id}`,
		dueOn: dateIn(triedAt, zone),
		weight: 1,
		kind: "say-whether-sent",
		...{ contact: null, target: null },
		title: m.dueOutgoingUnsure({ to: toAddress }),
		sentence: m.dueOutgoingUnsureWhy(),
		action: { label: m.dueOutgoingUnsureDo(), path: MAIL },
	};
}

/** The mail account stopped for want of the person; a server that is merely away is no work of theirs. */
export function faultThing(
	fault: { code: string; sentence: string } | null,
	{ today }: DueDay,
): DueThing | null {
	if (!fault || !needsPerson(fault.code)) return null;
	return {
		id: "mail-fault",
		...{ dueOn: today, weight: 2, kind: "mail-fault" },
		...{ contact: null, target: null },
		title: m.dueMailFault(),
		sentence: fault.sentence,
		action: { label: m.dueMailFaultDo(), path: MAIL },
	};
}
