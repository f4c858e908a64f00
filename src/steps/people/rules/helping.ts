import { closeness, isKnown } from "#core/ring.ts";
import { reasonOf } from "./help-reason.ts";
import type { Level } from "./level.ts";
import type { HelpContext, Person, Reason } from "./person.ts";
import { isUnasked, type Standing, standingOf } from "./standing.ts";
import { type Tie, tieOf, tieValue } from "./tie.ts";

/** How much each thing counts, 0 (not at all) to 4 (most); `ties` says which ones help. */
export interface HelpWeights {
	nearness: number;
	ties: Tie;
	tiesCount: number;
	peers: number;
	suggested: number;
	untried: number;
	spread: number;
}

export const weightNames = [
	"nearness",
	"tiesCount",
	"peers",
	"suggested",
	"untried",
	"spread",
] as const;
export type WeightName = (typeof weightNames)[number];

/** METHOD step 3: weak ties or strong ones as the field asks; people doing the work over executives; viewpoints apart. */
export const usualWeights: HelpWeights = {
	nearness: 4,
	ties: "field",
	tiesCount: 2,
	peers: 1,
	suggested: 1,
	untried: 1,
	spread: 2,
};

export interface Helper {
	person: Person;
	reason: Reason;
	standing: Standing;
	score: number;
}

/**
 * Who can help, best first. People who asked not to be contacted must not come in here. Strangers come after everybody
 * else as long as somebody known is unasked (METHOD §6), whatever the weights. The first ones are spread over
 * employers, levels, kinds of places and rings. The same input gives the same order.
 */
export function rankHelpers(
	people: readonly Person[],
	context: HelpContext,
	weights: HelpWeights,
): Helper[] {
	const helpers = people.flatMap((person): Helper[] => {
		const reason = reasonOf(person, context);
		if (!reason) return [];
		const standing = standingOf(person.done);
		const score = scoreOf(person, reason, standing, context, weights);
		return [{ person, reason, standing, score }];
	});
	const sorted = helpers.toSorted(byScore);
	const isWaiting = sorted.some(
		({ person, standing }) =>
			person.name !== null && isKnown(person.ring) && isUnasked(standing),
	);
	const isLast = ({ person }: Helper) =>
		isWaiting && person.ring === "stranger";
	const first = sorted.filter((one) => !isLast(one));
	return [...spreadOut(first, weights.spread), ...sorted.filter(isLast)];
}

function byScore(a: Helper, b: Helper): number {
	const [one, other] = [a.person, b.person];
	return (
		b.score - a.score ||
		closeness(one.ring) - closeness(other.ring) ||
		compareTexts(one.sortKey, other.sortKey) ||
		compareTexts(one.id, other.id)
	);
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One or two levels up know the work still; executives are far from it (METHOD step 3). */
const peerValue: Record<Level, number> = {
	doing: 1,
	senior: 1,
	manager: 0.9,
	"own-business": 0.8,
	starting: 0.75,
	executive: 0.2,
};

/** Asked already: lower, the further it went; after a no there is nothing more to ask. */
const untriedValue: Record<Standing, number> = {
	unasked: 1,
	begun: 1,
	asked: 0.4,
	silent: 0.3,
	agreed: 0.2,
	talked: 0.1,
	declined: 0,
};

function scoreOf(
	person: Person,
	reason: Reason,
	standing: Standing,
	{ field }: HelpContext,
	weights: HelpWeights,
): number {
	const score =
		weights.nearness * reason.near +
		weights.tiesCount * tieValue(tieOf(person), weights.ties, field.isDigital) +
		weights.peers *
			(reason.group === "may-know" ? 0 : peerValue[reason.level]) +
		weights.suggested * suggestedValue(person, reason) +
		weights.untried * untriedValue[standing];
	return Math.round(score * 1000) / 1000;
}

/** Somebody suggested them, or they have suggested people before: willing helpers are few (METHOD §5). */
function suggestedValue(
	{ suggestedBy, suggested }: Person,
	{ kind }: Reason,
): number {
	if (suggestedBy.length > 0 || kind === "suggested-doer") return 1;
	return suggested.length > 0 ? 0.6 : 0;
}

const MOST_SPREAD = 10;

/** The first ten, each time the best of those left, less what they share with those before: no five of one team. */
function spreadOut(sorted: Helper[], spread: number): Helper[] {
	if (spread === 0) return sorted;
	const left = sorted.slice(0, 60);
	const first: Helper[] = [];
	while (first.length < MOST_SPREAD && left.length > 0) {
		let best = 0;
		let most = Number.NEGATIVE_INFINITY;
		for (const [at, helper] of left.entries()) {
			const value = helper.score - spread * sharedWith(helper, first);
			if (value > most + 1e-9) {
				most = value;
				best = at;
			}
		}
		first.push(...left.splice(best, 1));
	}
	return [...first, ...left, ...sorted.slice(60)];
}

/** How much somebody would only repeat those before: 0.5 for each of the same employer, less for other things. */
function sharedWith(helper: Helper, before: readonly Helper[]): number {
	let shared = 0;
	for (const other of before) {
		const [a, b] = [helper.reason.position, other.reason.position];
		if (a?.organizationId && a.organizationId === b?.organizationId)
			shared += 0.5;
		else if (
			a?.organizationKind &&
			a.organizationKind !== "none" &&
			a.organizationKind === b?.organizationKind
		)
			shared += 0.05;
		if (helper.reason.level === other.reason.level) shared += 0.03;
		if (helper.person.ring === other.person.ring) shared += 0.03;
		if (helper.reason.group === other.reason.group) shared += 0.02;
	}
	return shared;
}
