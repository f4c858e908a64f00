import { namesIn, type PersonName } from "./names-in.ts";

/** What tells who a person is: names, ways to reach them, and where they work where nobody else does. */
export interface Identity {
	names: readonly PersonName[];
	/** E-mail addresses, numbers and pages. */
	traces: readonly string[];
	/** Organizations that would give them away. */
	organizations: readonly string[];
}

/**
 * A text without a person who was erased (METHOD §3): names and ways to reach them become `word`. In a text about
 * them a first name alone goes too, and where they work; in one about others only what is surely theirs.
 */
export function withoutPerson(
	text: string,
	{ names, traces, organizations }: Identity,
	{ word, isAboutThem }: { word: string; isAboutThem: boolean },
): string {
	let left = text;
	for (const trace of traces) left = left.replace(traceIn(trace), () => word);
	if (isAboutThem)
		for (const organization of organizations)
			left = left.replace(wordsIn(organization), () => word);
	const found = namesIn(left, names).filter(
		({ form, sure, text: words }) =>
			form === "full" ||
			(isAboutThem && (sure || words !== words.toLowerCase())),
	);
	for (const { start, end } of withoutOverlaps(found).toReversed())
		left = left.slice(0, start) + word + left.slice(end);
	return left;
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The digits of a phone number that are the same with and without the codes before it; null for what is no number. */
export function subscriberDigits(trace: string): string | null {
	const digits = trace.replace(/\D/g, "");
	const isNumber = digits.length >= 6 && /^[\d\s()+./-]+$/.test(trace);
	return isNumber ? digits.slice(-8) : null;
}

/** An address as it is, without its "https://"; a number however its digits are set apart. */
function traceIn(trace: string): RegExp {
	const own = subscriberDigits(trace);
	if (own)
		return new RegExp(
			`(?:[+(]?\\d[\\d\\s().\\/-]{0,9})?${[...own].join("[\\s().\\/-]*")}(?!\\d)`,
			"g",
		);
	const bare = trace.trim().replace(/^(https?:\/\/)?(www\.)?/i, "");
	return bare === ""
		? /(?!)/g
		: new RegExp(`(?:https?:\\/\\/)?(?:www\\.)?${quoted(bare)}`, "gi");
}

function wordsIn(name: string): RegExp {
	const words = name.trim().split(/\s+/).map(quoted).join("\\s+");
	return words === ""
		? /(?!)/g
		: new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "giu");
}

/** Of places that overlap, one that holds both. In the order of the text. */
function withoutOverlaps(
	found: readonly { start: number; end: number }[],
): { start: number; end: number }[] {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start < last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}
