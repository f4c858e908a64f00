import m from "#messages/people-import";
import type { fileKinds } from "../schema/import.ts";

type Kind = (typeof fileKinds)[number];

const words: Record<Kind, string> = {
	linkedin: m.kindLinkedIn(),
	google: m.kindGoogle(),
	outlook: m.kindOutlook(),
	yahoo: m.kindYahoo(),
	csv: m.kindCsv(),
	vcard: m.kindVcard(),
	ics: m.kindIcs(),
	"json-resume": m.kindJsonResume(),
};

/** What a kind of file is called on a screen. */
export function kindWord(kind: string): string {
	return words[kind as Kind] ?? kind;
}
