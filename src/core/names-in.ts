import { type Folded, fold, foldedWords } from "./fold.ts";

/** A person's name: the parts where they are known, else they are taken from `full`. */
export type PersonName = {
	full: string;
	given?: string | null;
	family?: string | null;
};

/** A place in a text where a name stands; `start` and `end` count as in `text.slice`. */
export type FoundName = {
	start: number;
	end: number;
	/** The words as they stand there. */
	text: string;
	/** The `full` of the name that was found. */
	name: string;
	form: "full" | "family" | "given-initial" | "given";
	/**
	 * False where the words may well mean something else: a given name alone, a
	 * family name that is an ordinary word ("May I", "how long"), or one that
	 * somebody else in the message bears too. A check blocks on the sure ones
	 * and asks about the others.
	 */
	sure: boolean;
};

// English words that are family names as well. Written in small letters any
// family name is unsure; these also with a capital, as they begin sentences.
const ORDINARY = new Set(
	"art best bush case cook day field frank good grace green hope king last law little long love major mark may page price rich short small will wise wood young".split(
		" ",
	),
);

// Names that are words as well, and so say nothing where both stand in small letters: "you will grant me".
const WORDS = new Set([
	...ORDINARY,
	..."april august autumn bill bob carol chance chase chip christian dale dawn dean don drew earnest ernest eve faith forest frances gene glen grant guy harmony hunter iris ivy jack jean joy june lane lily mason may mercy miles mike nick olive pat patience pearl penny rain ray rob robin rose ruby sandy sky sue summer sunny tab temple tom tucker victor violet wade ward west will worth".split(
		" ",
	),
]);

/** Whether a word that may be a name is an ordinary English one too: at the beginning of a sentence it has a capital anyway. */
export function isWordToo(word: string): boolean {
	return WORDS.has(fold(word).text);
}

const TITLE_BEFORE =
	/(?<![\p{L}\p{N}])(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|herrn?|frau|mme|mlle|madame|monsieur|señora?|sra|signora?)\.?\s+$/iu;

const PARTICLES = new Set(
	"al ap bin da dal de del della den der di do dos du el ibn la le los st te ten ter van von y zu".split(
		" ",
	),
);

/** Scripts that put no space between words, or endings right after a name. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

type Form = { form: FoundName["form"]; words: readonly string[] };

/**
 * Where a draft holds a protected name: in full, either way round, the family
 * name, given name and initial, or the given name alone. Whole words only
 * ("Art" is not in "start"), whatever the case and the accents (METHOD §3: a
 * referral without permission is usable without the name).
 *
 * `alsoPresent` are people whose names belong into the message, the seeker and
 * the one written to: relatives share a family name.
 */
export function namesIn(
	text: string,
	names: readonly PersonName[],
	alsoPresent: readonly PersonName[] = [],
): FoundName[] {
	const shared = new Set(
		alsoPresent.flatMap((name) => formsOf(name).map(keyOf)),
	);
	const found: FoundName[] = [];
	// "Müller" is also written "Muller" and "Mueller": look for each both ways.
	for (const umlauts of ["bare", "spelled"] as const) {
		const folded = fold(text, umlauts);
		for (const name of names)
			for (const form of formsOf(name))
				for (const place of spansOf(form, folded)) {
					const { start, end } = place;
					const words = text.slice(start, end);
					const titled = isTitled(form, text, place);
					if (place.isLonger && !titled && !isPlural(form, text, start))
						continue;
					const sure =
						!shared.has(keyOf(form)) && (titled || isSure(form, words));
					found.push({
						start,
						end,
						text: words,
						name: name.full,
						form: form.form,
						sure,
					});
				}
	}
	return widest(found);
}

/** Each way of writing a name, folded. */
function formsOf(name: PersonName): Form[] {
	const { given, family } = partsOf(name);
	const forms = new Map<string, Form>();
	const add = (form: Form["form"], words: readonly string[]) => {
		// One letter alone, or one Han character, is as often a word as a name.
		const isTelling = words.join("").length > 1 || form === "full";
		if (words.length > 0 && isTelling)
			forms.set(`${form} ${words.join(" ")}`, { form, words });
	};
	for (const umlauts of ["bare", "spelled"] as const) {
		const first = foldedWords(given, umlauts);
		const last = foldedWords(family, umlauts);
		add("family", last);
		for (const word of last)
			if ([...word].length > 2 && !PARTICLES.has(word)) add("family", [word]);
		const [called] = first;
		const initial = [...(last[0] ?? "")][0];
		if (!called || !initial) continue;
		add("full", [...first, ...last]);
		add("full", [...last, ...first]);
		add("full", [called, ...last]);
		add("given-initial", [called, initial]);
		add("given", [called]);
		if (first.length > 1) add("given", first);
	}
	return [...forms.values()];
}

const HONORIFICS = /^(?:dr|prof|mr|mrs|ms|miss|mx|sir|ing|dipl)\.?$/iu;
const CREDENTIALS =
	/^(?:Ph\.?D|M\.?D|M\.?B\.?A|B\.?Sc|M\.?Sc|PMP|CPA|CFA|MPH|RN|[JS]r|II|III|IV)\.?$/u;

/** The given and the family name, without the "Dr" before and the "PhD" after. */
function partsOf(name: PersonName): { given: string; family: string } {
	if (name.given && name.family)
		return {
			given: bare(name.given),
			family: bare(name.family.split(",", 1)[0] ?? ""),
		};
	const [before = "", after = ""] = name.full.split(",", 2);
	// "Santos, Maria" turns round; in "Maria Santos, SHRM" letters follow a name.
	const isLetters = /^[A-Z.\s-]+$/.test(after) && /\S\s+\S/.test(before);
	if (bare(after) && !isLetters)
		return { given: bare(after), family: bare(before) };
	const words = bare(before).split(" ");
	let from = words.length - 1;
	while (from > 1 && PARTICLES.has((words[from - 1] ?? "").toLowerCase()))
		from--;
	return {
		given: words.slice(0, from).join(" "),
		family: words.slice(from).join(" "),
	};
}

function bare(text: string): string {
	return text
		.trim()
		.split(/\s+/u)
		.filter((word) => !HONORIFICS.test(word) && !CREDENTIALS.test(word))
		.join(" ");
}

function keyOf({ form, words }: Form): string {
	return `${form === "full" ? "full" : "alone"} ${words.join(" ")}`;
}

/** "Mr May", "may@…": then a family name is one, whatever else it may mean. */
function isTitled({ form, words }: Form, text: string, place: Place): boolean {
	if (form !== "family") return false;
	return (
		TITLE_BEFORE.test(text.slice(Math.max(0, place.start - 20), place.start)) ||
		(text[place.end] === "@" && !isWordToo(words[0] ?? ""))
	);
}

/** "Anna Müllers Rat", "the Müllers"; alone "Roberts" is another name than "Robert". */
function isPlural({ form }: Form, text: string, start: number): boolean {
	return form === "full" || /(?<!\p{L})the\s+$/iu.test(text.slice(0, start));
}

/** `isLonger`: by an s that the name itself hasn't. */
type Place = { start: number; end: number; isLonger: boolean };

/** Where the words of a form stand one after another, ending as words do, in places of the original. */
function spansOf({ form, words }: Form, folded: Folded): Place[] {
	const first = words[0] ?? "";
	const last = words.at(-1) ?? "";
	if (!folded.text.includes(first)) return [];
	// "maria.santos@…" and "mariasantos" hold the name; "Maria's" is no initial.
	const between =
		form === "given-initial" ? "[\\s.]{1,3}" : "[^\\p{L}\\p{N}]{0,3}";
	const before = UNSPACED.test(first) ? "" : "(?<![\\p{L}\\p{N}])";
	const after = UNSPACED.test(last) ? "" : "(?![\\p{L}\\p{N}])";
	const mayEnd =
		(form === "full" || form === "family") && /^[a-z]{4,}$/.test(last);
	// "Anna K. Müller" in full, too.
	const initial = form === "full" ? "(?:\\p{L}\\.[^\\p{L}\\p{N}]{0,3})?" : "";
	const pattern = new RegExp(
		`${before}${words.join(between + initial)}${mayEnd ? "(s)?" : "()"}${after}`,
		"gu",
	);
	return [...folded.text.matchAll(pattern)].map((match) => ({
		isLonger: Boolean(match[1]),
		start: folded.starts[match.index] ?? 0,
		end: folded.ends[match.index + match[0].length - 1] ?? 0,
	}));
}

function isSure({ form, words }: Form, found: string): boolean {
	switch (form) {
		case "full":
			// "You will grant me" names nobody.
			return found !== found.toLowerCase() || !words.every(isWordToo);
		case "given-initial":
			return found !== found.toLowerCase() || UNSPACED.test(found);
		case "family":
			return isNameLike(words, found);
		case "given":
			return false;
	}
}

function isNameLike(words: readonly string[], found: string): boolean {
	if (words.length > 1) return true;
	const hasCase = found.toLowerCase() !== found.toUpperCase();
	if (hasCase && found === found.toLowerCase()) return false;
	return !ORDINARY.has(words[0] ?? "");
}

/** Of overlapping finds of one name the longest stays; of equal ones a sure one. In the order of the text. */
function widest(found: readonly FoundName[]): FoundName[] {
	const kept: FoundName[] = [];
	const rank = (one: FoundName) =>
		(one.end - one.start) * 2 + (one.sure ? 1 : 0);
	for (const one of [...found].sort((a, b) => rank(b) - rank(a)))
		if (
			!kept.some(
				(other) =>
					other.name === one.name &&
					one.start < other.end &&
					other.start < one.end,
			)
		)
			kept.push(one);
	return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
