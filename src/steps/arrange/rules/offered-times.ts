import type { ApproachState } from "#core/approach/state.ts";
import type { Instant, Zone } from "#core/instant.ts";
import { closeness, type Ring } from "#core/ring.ts";
import m from "#messages/arrange-links";
import { timesLine } from "./times.ts";

type Zones = { contact: Zone; seeker: Zone };

/**
 * Times as a part of a message: numbered lines with both clocks, theirs first, that a plain mail shows as they are, and
 * that are answered with one sign (METHOD step 4: two or three times in their zone).
 */
export function offerBlock(
	times: readonly Instant[],
	zones: Zones,
	page?: string,
): string {
	return [
		m.offerLead(),
		...times.map(
			(at, index) =>
				`${index + 1}  ${timesLine(at, zones.contact, zones.seeker)}`,
		),
		m.offerHint(),
		...(page ? [m.offerPage({ page })] : []),
	].join("\n");
}

/** Puts a block into a message: where one stands already, else before the paragraph of its last question. */
export function withOffer(text: string, block: string): string {
	const there = findOffer(text);
	if (there) return text.slice(0, there.start) + block + text.slice(there.end);
	const paragraphs = text.trimEnd().split(/\n\s*\n/);
	const question = paragraphs.findLastIndex((one) => one.includes("?"));
	const alone = question >= 0 ? lastQuestion(paragraphs[question] ?? "") : null;
	if (!alone) return [...paragraphs, block].join("\n\n");
	const [before, asked] = alone;
	return [
		...paragraphs.slice(0, question),
		...(before ? [before] : []),
		block,
		asked,
		...paragraphs.slice(question + 1),
	].join("\n\n");
}

/** A paragraph before its last question, and that question with what follows. */
function lastQuestion(paragraph: string): [string, string] {
	const sentences = paragraph.match(/[^.!?]+[.!?]+\s*|[^.!?]+$/g) ?? [
		paragraph,
	];
	const at = sentences.findLastIndex((one) => one.includes("?"));
	return [
		sentences.slice(0, at).join("").trim(),
		sentences.slice(at).join("").trim(),
	];
}

/** The message without its times, for counting: what is offered is read at a glance, and is no part of the hundred words. */
export function withoutOffer(text: string): string {
	const there = findOffer(text);
	return there ? text.slice(0, there.start) + text.slice(there.end) : text;
}

/** Where the block stands: from its first line to its last, whatever was changed in between. */
function findOffer(text: string): { start: number; end: number } | null {
	const start = text.indexOf(m.offerLead());
	if (start < 0) return null;
	const hint = text.indexOf(m.offerHint(), start);
	// Its last line may have been taken out: then it ends with the last numbered line.
	const end = hint < 0 ? endOfLines(text, start) : hint + m.offerHint().length;
	const page = /^\n[^\n]*\/a\/[\w-]{48}/.exec(text.slice(end));
	return { start, end: end + (page?.[0].length ?? 0) };
}

function endOfLines(text: string, start: number): number {
	const lines = /^[^\n]*(?:\n[1-3] {1,2}[^\n]*)*/.exec(text.slice(start));
	return start + (lines?.[0].length ?? 0);
}

/** The address of a contact's page in a text. */
export const pageAddress = /https?:\/\/[^\s/]+\/a\/[\w-]{48}/giu;

/** Never open with a link to book: only after a yes, or to somebody one knows, below the times in words (METHOD step 4). */
export function mayOfferPage(
	ring: Ring,
	{ status }: Pick<ApproachState, "status">,
): boolean {
	return closeness(ring) < closeness("unset") || status === "accepted";
}
