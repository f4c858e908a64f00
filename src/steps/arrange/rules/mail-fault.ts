import refusals from "#messages/refusals";

/** A refusal that is kept with a row, in the person's language. */
export interface MailFault {
	code: string;
	sentence: string;
}

export function mailFault(kept: unknown): MailFault | null {
	const fault = kept as {
		code: string;
		facts?: Record<string, unknown>;
	} | null;
	if (!fault) return null;
	const sentence = refusals[fault.code]?.(fault.facts ?? {}) ?? fault.code;
	return { code: fault.code, sentence };
}
