import { type Relation, RINGS, type Ring } from "#core/ring.ts";
import type { Sensitivity } from "../schema.ts";

/** What merging looks at of a contact, and may change of the one that stays. */
export interface Mergeable {
	name: string | null;
	givenName: string | null;
	familyName: string | null;
	ring: Ring;
	relation: Relation | null;
	knownSince: string | null;
	howMet: string | null;
	connectedOn: string | null;
	country: string | null;
	zone: string | null;
	note: string | null;
	noteSensitive: boolean;
	sensitivity: Sensitivity | null;
	doNotContactAt: string | null;
}

/** What the one that stays took over, field by field. */
export type Filled = {
	[F in keyof Mergeable]?: { before: Mergeable[F]; after: Mergeable[F] };
};

const MOST_NOTE = 5000;
const MOST_HOW_MET = 500;
// Asking a minor or a former partner costs more than asking one's boss.
const STRICTEST: Sensitivity[] = ["minor", "ex-partner", "current-boss"];

/**
 * What merging changes of the contact that stays: it takes over what it lacks, the closer ring, the earlier dates; notes
 * are put together; the stricter of two warnings holds, and do not contact of either holds for both (METHOD §4).
 */
export function fillFrom(
	kept: Mergeable,
	merged: Mergeable,
	nameFrom: "kept" | "merged",
): Filled {
	const takesName =
		merged.name !== null && (kept.name === null || nameFrom === "merged");
	const names = takesName ? merged : kept;
	const after: Mergeable = {
		name: names.name,
		givenName: names.givenName,
		familyName: names.familyName,
		ring: closerRing(kept.ring, merged.ring),
		relation: kept.relation ?? merged.relation,
		knownSince: earlier(kept.knownSince, merged.knownSince),
		howMet: together(kept.howMet, merged.howMet, "; ", MOST_HOW_MET),
		connectedOn: earlier(kept.connectedOn, merged.connectedOn),
		country: kept.country ?? merged.country,
		zone: kept.zone ?? merged.zone,
		note: together(kept.note, merged.note, "\n\n", MOST_NOTE),
		noteSensitive: kept.noteSensitive || merged.noteSensitive,
		sensitivity:
			STRICTEST.find(
				(one) => one === kept.sensitivity || one === merged.sensitivity,
			) ?? null,
		doNotContactAt: earlier(kept.doNotContactAt, merged.doNotContactAt),
	};
	return changesBetween(kept, after);
}

function changesBetween(before: Mergeable, after: Mergeable): Filled {
	const changed = (Object.keys(after) as (keyof Mergeable)[]).filter(
		(field) => before[field] !== after[field],
	);
	return Object.fromEntries(
		changed.map((field) => [
			field,
			{ before: before[field], after: after[field] },
		]),
	) as Filled;
}

/** What undoing a merge changes back: whatever was not changed by hand since. */
export function emptyAgain(now: Mergeable, filled: Filled): Partial<Mergeable> {
	const back = Object.entries(filled).filter(
		([field, change]) => now[field as keyof Mergeable] === change?.after,
	);
	return Object.fromEntries(
		back.map(([field, change]) => [field, change?.before]),
	);
}

const closerRing = (one: Ring, other: Ring): Ring => {
	if (one === "unset") return other;
	if (other === "unset") return one;
	return RINGS.indexOf(one) <= RINGS.indexOf(other) ? one : other;
};

const earlier = (one: string | null, other: string | null) =>
	one !== null && other !== null && other < one ? other : (one ?? other);

function together(
	one: string | null,
	other: string | null,
	between: string,
	most: number,
): string | null {
	if (one === null || other === null) return one ?? other;
	if (one.includes(other)) return one;
	const both = `${one}${between}${other}`;
	// Too long for one field: the other keeps its own, and has it again when the merge is undone.
	return both.length <= most ? both : one;
}

type NameUse = {
	status: string;
	limits: string | null;
	notBefore: string | null;
};
const LENIENT = ["not-asked", "granted", "limited", "withdrawn", "refused"];

/**
 * What has to be said anew of the name of the one that stays: where the other refused, withdrew or limited its use and
 * that is not what holds by itself, the stricter of the two; null where nothing has to.
 */
export function stricterNameUse<U extends NameUse>(
	kept: U,
	merged: U,
	together: U,
): U | null {
	const stricter =
		LENIENT.indexOf(merged.status) > LENIENT.indexOf(kept.status)
			? merged
			: kept;
	const isStrict =
		LENIENT.indexOf(stricter.status) > LENIENT.indexOf("granted");
	return isStrict &&
		LENIENT.indexOf(together.status) < LENIENT.indexOf(stricter.status)
		? stricter
		: null;
}
