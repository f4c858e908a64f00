import type { DueThing } from "#core/due.ts";
import { dateIn, type Instant, instantFromMillis } from "#core/instant.ts";
import m from "#messages/contact-page";
import { timesLine } from "./times.ts";

export interface SaidByContact {
	kind:
		| "took"
		| "moved"
		| "cancelled"
		| "not-now"
		| "declined"
		| "named-somebody"
		| "do-not-contact"
		| "asked-for-erasure"
		| "unsure";
	way: "page" | "mail";
	startsAt: Instant | null;
	until: string | null;
}

/** What a contact did by themselves, in one sentence; the first zone is the seeker's. */
export function answerSentence(
	{ kind, startsAt, until }: SaidByContact,
	name: string,
	zones: { seeker: string; contact: string },
): string {
	const when = startsAt ? timesLine(startsAt, zones.seeker, zones.contact) : "";
	switch (kind) {
		case "took":
			return m.newsTook({ name, when });
		case "moved":
			return m.newsMoved({ name, when });
		case "cancelled":
			return m.newsCancelled({ name });
		case "not-now":
			return m.newsNotNow({ name, date: until ?? "" });
		case "declined":
			return m.newsDeclined({ name });
		case "named-somebody":
			return m.newsNamedSomebody({ name });
		case "do-not-contact":
			return m.newsDoNotContact({ name });
		case "asked-for-erasure":
			return m.newsAskedForErasure({ name });
		case "unsure":
			return m.newsUnsure({ name });
	}
}

/** An answer as Today tells of it, until it was seen. A no is due as a thank-you already, and is not said twice. */
export function answerDue(
	said: SaidByContact & {
		id: string;
		approachId: string | null;
		meetingId: string | null;
		contactId: string;
		name: string;
		seekerZone: string | null;
		contactZone: string | null;
		note: string | null;
		answeredAt: Instant;
	},
	zone: string,
): DueThing | undefined {
	if (said.kind === "declined" && said.approachId) return undefined;
	const { name, kind } = said;
	const zones = { seeker: zone, contact: said.contactZone ?? zone };
	const isErasure = kind === "asked-for-erasure";
	const why = isErasure
		? m.newsWhyErasure()
		: kind === "unsure"
			? m.newsWhyUnsure()
			: said.way === "page"
				? m.newsWhyPage()
				: m.newsWhyMail();
	const isAboutTalk =
		said.meetingId &&
		(kind === "took" ||
			kind === "moved" ||
			kind === "cancelled" ||
			!said.approachId);
	return {
		id: `answer-came:${said.id}`,
		dueOn: dateIn(instantFromMillis(Date.parse(said.answeredAt)), zone),
		weight: 1,
		kind: "answer-came",
		contact: { id: said.contactId, name },
		target: null,
		title: answerSentence(said, name, zones),
		sentence: said.note ? `${why} “${said.note.slice(0, 200)}”` : why,
		action: isErasure
			? { label: m.newsDoErase(), path: `/people/${said.contactId}` }
			: {
					label: m.newsDo(),
					path: isAboutTalk
						? `/arrange/meetings/${said.meetingId}`
						: `/arrange/approaches/${said.approachId}`,
				},
	};
}
