import { type CatalogueFacts, compressFacts } from "#catalogue/facts.ts";
import type { Actor } from "#storage/actor.ts";

/** The catalogue's columns for a program that ranks by itself, compressed once. */
export function readCatalogueFacts({
	catalogue,
}: Actor): Promise<CatalogueFacts> {
	return compressFacts(catalogue);
}
