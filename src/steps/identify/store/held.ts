import type { Texts } from "#storage/erase.ts";

/** Where a person may be named. */
export const texts: Texts = [
	["profile", ["background"]],
	["target", ["label", "reason"]],
	["hypothesis", ["claim"]],
	["verdict", ["reasons"]],
	["rating", ["evidence"]],
	["must_not", ["words"]],
];
