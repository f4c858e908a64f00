import { foldText } from "#catalogue/fold.ts";
import { isNameLike, type JobJudge } from "./line-parts.ts";
import { honorifics } from "./line-words.ts";

/** Two people in one name, each with the family name: "Tom & Sara Baker". */
export function twoNames(
	name: string,
	judge: JobJudge,
): [string, string] | null {
	const found = /^(.+?)\s+(?:&|\+|and|und|et|y)\s+(.+)$/u.exec(name);
	const [, one = "", other = ""] = found ?? [];
	if (!found || !isNameLike(one) || !isNameLike(other)) return null;
	if (/\s(?:&|\+|and)\s/.test(other) || judge(name) >= 0.9) return null;
	const family = other.split(" ").slice(1).join(" ");
	const isShared = !withoutHonorific(one).includes(" ") && family !== "";
	return [isShared ? `${one} ${family}` : one, other];
}

/** "Dr. Ana Ruiz" without what she is called by. */
export function withoutHonorific(name: string): string {
	const words = name.trim().split(/\s+/);
	let from = 0;
	while (
		from < words.length - 1 &&
		honorifics.has(foldText(words[from] ?? "").replace(/[^\p{L}]/gu, "")) &&
		/\.$|^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|rabbi|imam|doctor|monsieur|madame|sir|dame|rev|reverend|senora?)$/i.test(
			foldText(words[from] ?? ""),
		)
	)
		from++;
	return words.slice(from).join(" ");
}

/** Given and family name for a greeting: of "Ms Keller" only the family name is known. */
export function namePartsOf(name: string): {
	givenName?: string;
	familyName?: string;
} {
	const bare = withoutHonorific(name);
	const [given = "", ...rest] = bare.split(/\s+/);
	if (rest.length > 0) return { givenName: given, familyName: rest.join(" ") };
	return bare === name.trim() ? { givenName: given } : { familyName: given };
}
