import {
	type KindName,
	organizationKinds,
} from "../data/organization-kinds.ts";
import { foldWords } from "../rules.ts";
import { WordList } from "./word-list.ts";

/** What kind of place an organization is; `none` when its name does not tell. */
export type OrganizationKindName = KindName | "none";

const compiled = organizationKinds.map(({ kind, words }) => ({
	kind,
	words: new WordList(words),
}));

/** Reads the kind from the name: "St. Paul's Hospital" is a hospital. The first kind of the list that fits counts. */
export function organizationKindOf(name: string): OrganizationKindName {
	const folded = foldWords(name);
	return compiled.find(({ words }) => words.isIn(folded))?.kind ?? "none";
}

/** Kinds of organizations where an occupation is done in numbers. */
export function kindsThatEmploy(codes: readonly string[]): KindName[] {
	return organizationKinds
		.filter(({ employs }) =>
			employs.some((beginning) =>
				codes.some((code) => code.startsWith(beginning)),
			),
		)
		.map(({ kind }) => kind);
}

/** Whether such a place is large by its nature; null when that can't be told. */
export function isLargeKind(kind: string | null): boolean | null {
	return organizationKinds.find((one) => one.kind === kind)?.isLarge ?? null;
}
