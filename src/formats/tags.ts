import { cleanLine } from "./plain-text.ts";

/** Groups that an address book puts everybody in, or makes for itself. */
const OWN =
	/^(\*? ?(my ?contacts|other contacts|starred( in android)?|contacts)|system group: .*)$/i;

/** Nobody has more labels. */
const MAX_TAGS = 50;

/** Labels and groups of a person, each once, without those that say nothing; undefined when there are none. */
export function tagsOf(labels: readonly string[]): string[] | undefined {
	const named = labels
		.map((label) => cleanLine(label).replace(/^\* ?/, ""))
		.filter((label) => label !== "" && !OWN.test(label));
	const once = [...new Set(named)].slice(0, MAX_TAGS);
	return once.length > 0 ? once : undefined;
}
