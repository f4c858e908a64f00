import type { ReadPerson } from "./double-person.ts";
import { type DoubleVerdict, judgeDouble } from "./double-score.ts";
import { givenRoots, soundOf } from "./double-words.ts";

export interface FoundDouble extends DoubleVerdict {
	one: number;
	other: number;
}

// A key that more people have than these tells nobody from others; whoever are one have a rarer one too.
const MOST_UNDER_KEY = 40;
const MOST_UNDER_STRONG = 200;

// So many people, or comparisons, between two breaths: about a millisecond or two.
const BETWEEN_BREATHS = 200;

/** The pairs among people that may be one, all at once. */
export function findDoubles(
	people: readonly ReadPerson[],
	among?: ReadonlySet<number>,
): FoundDouble[] {
	const search = lookForDoubles(people, among);
	for (;;) {
		const step = search.next();
		if (step.done) return step.value;
	}
}

/**
 * The pairs among people that may be one, without comparing everybody with everybody: only those with a key in common
 * are compared. With `among` (places in `people`), at least one of a pair is of those. `one` < `other` are places.
 * It stops for breath often, so that whoever runs it can let others go first.
 */
export function* lookForDoubles(
	people: readonly ReadPerson[],
	among?: ReadonlySet<number>,
): Generator<void, FoundDouble[]> {
	const under = new Map<string, number[]>();
	for (const [at, person] of people.entries()) {
		if (at % BETWEEN_BREATHS === 0) yield;
		for (const key of new Set(keysOf(person))) {
			const there = under.get(key);
			if (there) there.push(at);
			else under.set(key, [at]);
		}
	}
	const seen = new Set<number>();
	const found: FoundDouble[] = [];
	let looked = 0;
	for (const [key, places] of under) {
		if (++looked % BETWEEN_BREATHS === 0) yield;
		const most = key.startsWith("=") ? MOST_UNDER_STRONG : MOST_UNDER_KEY;
		if (places.length < 2 || places.length > most) continue;
		for (let a = 0; a < places.length; a++)
			for (let b = a + 1; b < places.length; b++) {
				const [one, other] = [places[a] as number, places[b] as number];
				if (among && !among.has(one) && !among.has(other)) continue;
				const pair = one * people.length + other;
				if (seen.has(pair)) continue;
				seen.add(pair);
				if (++looked % BETWEEN_BREATHS === 0) yield;
				const verdict = judgeDouble(
					people[one] as ReadPerson,
					people[other] as ReadPerson,
				);
				if (verdict.verdict !== "two") found.push({ ...verdict, one, other });
			}
	}
	return found.toSorted(
		(a, b) => b.score - a.score || a.one - b.one || a.other - b.other,
	);
}

/** What two contacts of one person have in common, one way or another; strong keys begin with "=". */
function keysOf({
	name,
	emails,
	phones,
	profiles,
	uids,
	organizations,
	domains,
}: ReadPerson): string[] {
	const keys = [
		...emails.map(({ mailbox }) => `=${mailbox}`),
		...phones.map(({ key }) => `=${key}`),
		...profiles.map(({ key }) => `=${key}`),
		...uids.map((key) => `=${key}`),
	];
	for (const { local, isShared } of emails)
		if (local.length > 4 && !isShared) keys.push(`local ${local}`);
	if (name === null) return keys;
	const roots = [name.given, ...name.called].flatMap(givenRoots);
	const places = [
		...new Set([
			...organizations.flatMap(({ key, words }) => [
				key.replaceAll(" ", ""),
				words[0] ?? "",
			]),
			...domains,
		]),
	];
	const families =
		name.bare === null
			? []
			: [...new Set([name.bare, ...name.parts].map(soundOf))];
	for (const family of families) {
		for (const root of roots) keys.push(`name ${family} ${root}`);
		keys.push(`initial ${family} ${name.given.charAt(0)}`);
		for (const place of places) keys.push(`family ${family} ${place}`);
	}
	for (const root of roots)
		for (const place of places) keys.push(`given ${root} ${place}`);
	if (name.words.length > 1) {
		keys.push(`words ${name.words.toSorted().join(" ")}`);
		// Family names that slipped: the given name with the beginning of the other.
		if (name.bare)
			for (const root of roots)
				keys.push(`begins ${root} ${name.bare.slice(0, 3)}`);
	}
	return keys;
}
