import { type Attribution, type Person, withoutNames } from "./attribution.ts";
import { carriesOffTheRecord } from "./off-the-record.ts";

/** What the words of talks may not carry when they leave the debrief (METHOD §3). */
export interface Guard {
	/** Passages off the record, by the talk they were said in. */
	passages: readonly { meetingId: string; body: string }[];
	/** Who asked in a talk not to appear by name; somebody stands here once for each such talk. */
	nameless: readonly Nameless[];
}

export interface Nameless extends Omit<Person, "name"> {
	contactId: string;
	meetingId: string;
	attribution: Attribution;
	/** Null where it is not known. */
	name: string | null;
}

/**
 * Of what was noted in a talk, what may be shown beside other talks: nothing that repeats a passage off the record, and
 * nobody who asked not to be named, whoever's words they are. Of those who were in this talk the employer goes too, as
 * they allowed it. `except` is whose name is on the page anyway.
 */
export function shareable(
	guard: Guard,
	meetingId: string,
	texts: readonly string[],
	except?: string,
): string[] {
	const secret = guard.passages
		.filter((one) => one.meetingId === meetingId)
		.map((one) => one.body);
	return texts
		.filter((text) => !carriesOffTheRecord(text, secret))
		.map((text) => withoutNameless(guard, text, { meetingId, except }));
}

/** A text without everybody who asked not to be named; of no talk in particular, so the employer stays. */
export function withoutNameless(
	{ nameless }: Guard,
	text: string,
	{
		meetingId,
		except,
	}: { meetingId?: string; except?: string | undefined } = {},
): string {
	return nameless
		.filter(({ contactId }) => contactId !== except)
		.reduce(
			(left, { name, title, organization, ...one }) =>
				withoutNames(
					left,
					{ name: name ?? "", title, organization },
					one.meetingId === meetingId ? one.attribution : "role-only",
				),
			text,
		);
}
