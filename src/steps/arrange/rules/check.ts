import type { Span } from "./message-parts.ts";

export type Severity = "block" | "fault" | "advice";

/** What a button makes of the message: the whole text, or the subject, as it then stands. */
export type Fix = { label: string; text?: string; subject?: string };

/** One thing that a message should be told. `span` is where, in the text as it was typed. */
export interface Check {
	code: string;
	severity: Severity;
	/** What is wrong, and why that matters to the reader. */
	sentence: string;
	reason: string;
	/** What the program can mend by itself … */
	fix?: Fix;
	/** … else what the person can do, precisely. */
	hint?: string;
	span?: Span;
}

/** Why, where, and the way out: every check has a fix or a hint. */
export interface Said {
	reason: string;
	span?: Span | undefined;
	/** Null where the program could not mend it after all: then the hint counts. */
	fix?: Fix | null;
	hint?: string;
}

const said =
	(severity: Severity) =>
	(
		code: string,
		sentence: string,
		{ reason, span, fix, hint }: Said,
	): Check => ({
		...{ code, severity, sentence, reason },
		...(fix && { fix }),
		...(hint && !fix && { hint }),
		...(span && { span: { start: span.start, end: span.end } }),
	});

/** Keeps the message from leaving. */
export const block = said("block");
export const fault = said("fault");
export const advice = said("advice");

const severities: Severity[] = ["block", "fault", "advice"];

/** The gravest first; of one kind in the order in which they were found. */
export function byGravity(checks: readonly Check[]): Check[] {
	return checks.toSorted(
		(a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
	);
}
