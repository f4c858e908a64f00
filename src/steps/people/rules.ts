import { foldText, wordsOf } from "#catalogue/fold.ts";
import type { PlainDate } from "#core/instant.ts";
import { isKnown, type Ring } from "#core/ring.ts";

/** At most so many occupations are kept of one job title. */
export const MOST_OCCUPATIONS = 3;
/** From this score on a title says that somebody does the job; below it is a guess, which is kept but not told. */
export const DOES_FROM = 0.5;

export interface Position {
	title: string | null;
	organization: string | null;
	startedOn: PlainDate | null;
	endedOn: PlainDate | null;
	/** Typed by the seeker rather than read from a file. */
	typed: boolean;
	createdAt: string;
	id: string;
}

/**
 * The position in hand, which stands for the person in lists: not ended, and of several what the seeker typed, then
 * the latest start, then the latest entry (of one moment, the first). Null when all have ended, or there is none.
 */
export function positionInHand<P extends Position>(
	positions: readonly P[],
	today: PlainDate,
): P | null {
	const open = positions.filter(
		({ endedOn }) => endedOn === null || endedOn > today,
	);
	return withoutCovered(open).toSorted(byImportance)[0] ?? null;
}

/**
 * Positions but for those that say no more than another that is held as long: "at Acme" beside "nurse at Acme". Two
 * entries of one person bring such when they are joined.
 */
export function withoutCovered<
	P extends Pick<
		Position,
		"id" | "title" | "organization" | "endedOn" | "startedOn"
	>,
>(positions: readonly P[]): P[] {
	return positions.filter((one, at) => {
		const key = positionKey(one.title, one.organization);
		return !positions.some((other, place) => {
			if (other === one || other.endedOn !== one.endedOn) return false;
			if (one.startedOn !== null && one.startedOn !== other.startedOn)
				return false;
			const part = positionKey(
				one.title === null ? null : other.title,
				one.organization === null ? null : other.organization,
			);
			if (part !== key) return false;
			const isEqual = positionKey(other.title, other.organization) === key;
			return !isEqual || (place < at && one.startedOn === other.startedOn);
		});
	});
}

function byImportance(a: Position, b: Position): number {
	return (
		Number(b.typed) - Number(a.typed) ||
		compareTexts(b.startedOn ?? "", a.startedOn ?? "") ||
		compareTexts(b.createdAt, a.createdAt) ||
		compareTexts(a.id, b.id)
	);
}

/** By code units: the order must be the database's (COLLATE "C"), not a language's. */
function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Points without repeats: one that is equal to an earlier one, as it is written or by its strong key, is left out. */
export function distinctPoints<
	P extends { kind: string; value: string; strongKey: string | null },
>(points: readonly P[]): P[] {
	const seen = new Set<string>();
	return points.filter(({ kind, value, strongKey }) => {
		const keys = [`${kind} ${value}`, ...(strongKey ? [strongKey] : [])];
		const isNew = !keys.some((key) => seen.has(key));
		for (const key of keys) seen.add(key);
		return isNew;
	});
}

type Job = Pick<Position, "title" | "organization">;

export interface Named {
	name: string | null;
	familyName: string | null;
	note: string | null;
	howMet?: string | null;
}

/** What lists show of a contact and search looks in: made from it, never typed. */
export interface Face {
	label: string;
	title: string | null;
	organization: string | null;
	sortKey: string;
	searchText: string;
}

const MOST_LABEL = 200;
const MOST_KEY = 200;
const MOST_SEARCH = 2000;

/**
 * The face of a contact: their name, or the job title and organization that stand for a person whose name is not known
 * yet (METHOD step 3), or an address. Sorted by family name where it is known; searched without case and accents, by
 * name, what they do, what they did, how one met them and what one noted.
 */
export function faceOf(
	{ name, familyName, note, howMet }: Named,
	inHand: Job | null,
	addresses: readonly string[],
	positions: readonly Job[],
): Face {
	const { title = null, organization = null } = inHand ?? {};
	const job = [title, organization].filter(Boolean).join(", ");
	const label = name ?? (job || addresses[0] || "");
	const family = name && familyName ? `${familyName} ${label}` : label;
	const jobs = positions.map((one) => [one.title, one.organization].join(" "));
	const words = [label, name ? job : "", ...jobs, howMet ?? "", note ?? ""];
	return {
		label: label.slice(0, MOST_LABEL),
		title: cut(title),
		organization: cut(organization),
		sortKey: foldWords(family).slice(0, MOST_KEY),
		searchText: searchText(words),
	};
}

/** The words after the name once each: a title that stands in three positions is found all the same. */
function searchText([label = "", ...others]: readonly string[]): string {
	const first = foldWords(label);
	const further = new Set(foldWords(others.join(" ")).split(" "));
	further.delete("");
	return ` ${[first, ...further].join(" ")}`.slice(0, MOST_SEARCH);
}

const cut = (text: string | null) => text?.slice(0, MOST_LABEL) ?? null;

/** Lower case, no accents, words apart by one space; what has no words at all stays as it is. */
export function foldWords(text: string): string {
	const words = wordsOf(foldText(text)).join(" ");
	return words || text.trim().toLowerCase();
}

/** What to look for, as `app.search_contacts` takes it: folded words, the longest first, and patterns of LIKE. */
export interface SearchTerms {
	words: string[];
	/** The words in the order in which they were typed. */
	beginning: string;
	patterns: string[];
	/** The longest word with two letters that changed places, once for each place. */
	swapped: string[];
}

const MOST_WORDS = 6;
const MOST_SWAPS = 11;

/** What is typed into the search box, as at most six words to look for; null when nothing is searched for. */
export function searchTerms(query: string): SearchTerms | null {
	const folded = foldWords(query);
	if (folded === "") return null;
	const typed = folded.split(" ").slice(0, MOST_WORDS);
	const words = typed.toSorted((a, b) => b.length - a.length);
	return {
		words,
		beginning: typed.join(" "),
		patterns: words.map((word) => `% ${quoted(word)}%`),
		swapped: swaps(words[0] ?? ""),
	};
}

/** The signs that LIKE reads as others, as themselves. */
const quoted = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** A word with two letters that changed places, one place at a time: "pryia" is a slip of the finger away from "priya". */
function swaps(word: string): string[] {
	const letters = [...word];
	const places = Math.min(letters.length - 1, MOST_SWAPS);
	return Array.from({ length: Math.max(0, places) }, (_, at) =>
		letters
			.with(at, letters[at + 1] ?? "")
			.with(at + 1, letters[at] ?? "")
			.join(""),
	);
}

const LEGAL_FORM =
	/ (inc|incorporated|llc|llp|ltd|limited|corp|corporation|co|plc|gmbh|ag|sa|sas|bv|nv|oy|ab|pty)$/;

/** Organizations with the same key are one: "Northlight Health, Inc." is "northlight health". */
export function organizationKey(name: string): string {
	const folded = foldWords(name);
	return folded.replace(LEGAL_FORM, "").trim().slice(0, MOST_KEY);
}

/** One position told from another: the same title at the same organization. */
export function positionKey(
	title: string | null,
	organization: string | null,
): string {
	const at = organization ? organizationKey(organization) : "";
	return `${foldWords(title ?? "")}@${at}`;
}

/** "Ann van Dyk" as given "Ann", family "van Dyk": a first guess, for a greeting and for sorting. */
export function splitName(name: string): { given: string; family: string } {
	const [given = "", ...rest] = name.trim().split(/\s+/);
	return { given, family: rest.join(" ") };
}

export type Reach = { kind: "email" | "phone" | "profile"; value: string };

/** What "how to reach them" is: an address, a number, a page; null for words. */
export function reachIn(text: string): Reach | null {
	const value = text.trim();
	if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return { kind: "email", value };
	if (/^(https?:\/\/)?[\w-]+(\.[\w-]+)+\/\S*$/i.test(value))
		return { kind: "profile", value };
	if (/^\+?[\d\s()./-]{6,}$/.test(value)) return { kind: "phone", value };
	return null;
}

/**
 * Whether somebody is among those to ask before anyone else (METHOD step 3, §6): known, not asked, and not somebody who
 * said not to be contacted.
 */
export function isKnownUnasked(person: {
	ring: Ring;
	asked: boolean;
	doNotContact: boolean;
	named: boolean;
}): boolean {
	const { ring, asked, doNotContact, named } = person;
	return named && isKnown(ring) && !asked && !doNotContact;
}
