import type { WorkCalendars } from "./business-days.ts";
import type { PlainDate } from "./instant.ts";

/** What a step asks for on a day. Today is the lists of all steps, joined and ordered (STYLE §3). */
export interface DueThing {
	/** Stable: the same thing has the same id tomorrow, such as `thank-you:<meeting id>`. */
	id: string;
	dueOn: PlainDate;
	/** The last day in time, where `dueOn` is the day to aim for: only after it is the thing overdue. */
	limitOn?: PlainDate;
	/** What it costs to be late; 1 is the dearest. Orders things of one day. */
	weight: 1 | 2 | 3;
	/** A word of the step's own, such as `thank-you`, `debrief`, `reminder`. */
	kind: string;
	contact: { id: string; name: string } | null;
	/** Others whom it is about: the person of whom a referrer is to be told. */
	about?: readonly string[];
	target: { id: string; label: string } | null;
	/** What to do, as a heading ("Thank Priya Nair"), and one sentence that says why now. */
	title: string;
	sentence: string;
	/** The one button that does it. */
	action: { label: string; path: string };
}

/** The day that due things are asked for: the seeker's own, in their zone. */
export interface DueDay {
	today: PlainDate;
	now: string;
	zone: string;
	/** Weekends and public holidays, by country; Saturday and Sunday alone where left out. */
	daysOff?: WorkCalendars;
}
