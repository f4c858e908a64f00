import type { TemplateChannel, TieKind } from "./manner.ts";

// The frames that ours hang in; their sentences are in `wording.ts`. Language has its say in the sentences, not here.

const frames: Record<TemplateChannel, string> = {
	email:
		"{greeting}\n\n{connection} {reason} {background}\n\n{ask}\n\n{closing}\n{seeker}\n{phone}",
	message: "{greeting} {connection} {reason} {background} {ask}",
	phone: "{greeting} {thisIs}\n\n{connection} {background} {reason}\n\n{ask}",
	"in-person": "{greeting}\n\n{connection} {background} {reason}\n\n{ask}",
	introduction:
		"{greeting}\n\n{reason}\n\n{ask}\n\n{closing}\n{seeker}\n\n---\n{forward} {background}\n\n{open}",
};

/** A note of a network that takes a few lines has room for the connection and the question. */
const SHORT = "{greeting} {connection} {ask}";

/** Our own frame for a channel; the people one knows need no word on who one is. */
export function ourTemplate(
	channel: TemplateChannel,
	tie: TieKind,
	isShort = false,
): { subject: string | null; body: string } {
	const frame = isShort ? SHORT : frames[channel];
	return {
		subject: channel === "email" ? "{subject}" : null,
		body: tie === "known" ? frame.replace(" {background}", "") : frame,
	};
}
