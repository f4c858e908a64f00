import { foldText } from "../fold.ts";
import { credentials, leaderWords, rankWords } from "./title-words.ts";

/** A part of what somebody wrote as their title that may name a job, and how much it counts (1 the first). */
export type TitlePart = { text: string; weight: number };

export type SplitTitle = {
	parts: TitlePart[];
	/** Degrees and licences found after commas, e.g. `rn`, `phd`. */
	credentials: string[];
	/** What may be the employer: after "at", after a comma, after a dash; empty if nothing is. */
	employer: string;
};

/** Between two roles, or between a role and a slogan. A hyphen counts only with a space, as in `co-founder`. */
const breaks =
	/\s*(?:[|•·●▪►»→~;:!?\n\t]|\s[-–—]+\s|[–—]|\/\/|(?<=\p{L}{5})\.\s)\s*/u;
/** An employer follows. */
const employer = /\s*(?:@|\b(?:at|chez|bei|w\/)\s).*$/u;
const mayEmploy = /(?:@|\b(?:at|chez|bei|with)\s|,|\s[-–—]\s)\s*([^|•·]+)/u;
const mayBracket = /[([{]/;
const mayBreak = /[|•·●▪►»→~;:!?\n\t–—./-]/;
const employerWords = /@|at|chez|bei|w\/|with/;
/** What somebody was is not what they are. */
const past = /^(?:ex|former|formerly|previously|past|fmr|prev)\b/u;
/** Two roles, or one with two names: `Founder & CEO`, `Writer/Editor`. */
const both = /\s*(?:\/|&|\+|\band\b)\s*/u;

const mayBeBoth = /[/&+]|and/;

/** Whose job it is comes before the one who is served: `executive assistant to the ceo`. */
const helps =
	/^(.*\b(?:assistant|asst|secretary|aide|advis[eo]r|deputy|ea|pa))\s+to\s/u;

/** `l'air`, `d'intérieur`: the article goes, the word stays. */
const elisions = /(?<![\p{L}])[dl]['’](?=\p{L})/giu;
/** `infirmier(e)`, `développeur·se`, `enfermero/a`: the first form is enough. */
const genders =
	/(\p{L}{3})(?:\((?:e|ne|a|as|se|s|ère|rice|trice|euse|ière)\)|[·.](?:e|ne|se|ère|rice|trice|euse|ière)(?:[·.]s)?(?!\p{L})|\/(?:a|as|e|ne|se|ère|rice|trice|euse|ière)(?!\p{L}))/giu;
/** `(H/F)`, `m/w/d`: whoever may apply. */
const anyGender = /\(?(?<!\p{L})(?:[hmf]\/[hmfwv](?:\/[dx])?)(?!\p{L})\)?/giu;
/** `#SoftwareEngineer` */
const hashtags = /#\p{L}[\p{L}\p{N}]*/gu;
const humps = /(?<=\p{Ll})(?=\p{Lu})/gu;

const marks = /['’#·/(.]/;

function plainForms(title: string): string {
	// Most titles have none of these, and replacing is what costs.
	if (!marks.test(title)) return title;
	return title
		.replace(elisions, "de ")
		.replace(genders, "$1")
		.replace(anyGender, " ")
		.replace(hashtags, (tag) => tag.slice(1).replace(humps, " "));
}

/** Takes a title apart, folded (see `foldText`): roles first to last, employers and former jobs left out. */
export function splitTitle(title: string): SplitTitle {
	const folded = foldText(plainForms(title.slice(0, 300)));
	const found: SplitTitle = { parts: [], credentials: [], employer: "" };
	const brackets: string[] = [];
	// Looking for what is mostly not there costs more than all the rest: first whether it can be there at all.
	const plain = mayBracket.test(folded)
		? folded.replace(/[([{]([^)\]}]*)[)\]}]?/g, (_, inside) => {
				brackets.push(inside);
				return " ";
			})
		: folded;
	const hasEmployer = employerWords.test(plain);
	if (hasEmployer || /[,–—-]/.test(plain))
		found.employer = mayEmploy.exec(plain)?.[1] ?? "";
	let weight = 1;
	for (const piece of mayBreak.test(plain) ? plain.split(breaks) : [plain]) {
		const role = (hasEmployer ? piece.replace(employer, "") : piece).trim();
		if (role === "") continue;
		addRole(found, role, weight);
		weight *= 0.75;
	}
	for (const inside of brackets) {
		if (past.test(inside.trim())) continue;
		addRole(found, inside, 0.65);
	}
	return found;
}

/** A role, its parts around commas, and its parts around "and", each a little less. */
function addRole(found: SplitTitle, role: string, weight: number): void {
	const kept: string[] = [];
	for (const piece of role.includes(",") ? role.split(/\s*,\s*/) : [role]) {
		if (piece === "" || past.test(piece)) continue;
		const letters = credentialsOf(piece);
		const isCredential = letters.length > 0;
		found.credentials.push(...letters);
		// `RN` alone is a job; after a job it is a licence.
		if (!isCredential || kept.length === 0) kept.push(piece);
	}
	const [first, ...rest] = kept;
	if (first === undefined) return;
	// `Director, Product Marketing` is a product marketing director: what the job is comes last.
	const whole = [...rest, first].join(" ");
	const served = helps.exec(whole);
	if (served)
		// Whoever is a PA to somebody is no physician assistant.
		found.parts.push({
			text: (served[1] as string).replace(
				/^(?:ea|pa|assistant)$/,
				"executive assistant",
			),
			weight,
		});
	found.parts.push({ text: whole, weight: served ? weight * 0.4 : weight });
	if (rest.length > 0)
		kept.forEach((text, at) => {
			if (!isRankOnly(text))
				found.parts.push({ text, weight: weight * (at === 0 ? 0.95 : 0.6) });
		});
	for (const text of kept) {
		if (!mayBeBoth.test(text)) continue;
		const roles = text.split(both).filter((one) => one !== "");
		if (roles.length < 2 || roles.length > 4) continue;
		roles.forEach((one, at) => {
			const share = at === 0 ? 0.9 : 0.7;
			found.parts.push({ text: one, weight: weight * share });
		});
	}
}

/** The words of what is nothing but degrees and licences; none else. */
function credentialsOf(piece: string): string[] {
	const found: string[] = [];
	for (const word of piece.split(/\s+/)) {
		const letters = word.replace(/[^a-z]/g, "");
		if (!Object.hasOwn(credentials, letters)) return [];
		found.push(letters);
	}
	return found;
}

/** `Senior Director` before a comma says nothing without what follows. */
function isRankOnly(text: string): boolean {
	return text
		.split(/[\s.]+/)
		.every(
			(word) =>
				word === "" ||
				word === "manager" ||
				leaderWords.has(word) ||
				rankWords.has(word),
		);
}
