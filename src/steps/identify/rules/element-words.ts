import m from "#messages/elements";

/** What an element means, in a plain sentence of our own; its name where there is none. */
export function elementSentence({
	id,
	name,
}: {
	id: string;
	name: string;
}): string {
	const texts = m as unknown as Record<string, (() => string) | undefined>;
	return texts[`e${id.replaceAll(".", "_")}`]?.() ?? name;
}
