import type { CardChange } from "#formats/change-vcard.ts";
import type { Labelled } from "#formats/record.ts";
import {
	type CardFields,
	type ManyField,
	manyFields,
	type OneField,
	oneFields,
	sameOne,
	valueKey,
} from "./card-fields.ts";

/** Fields of one side before and now. */
export interface Side {
	seen: CardFields;
	now: CardFields;
}

export interface ValueChanges {
	added: Labelled[];
	removed: string[];
}

/** What becomes of the contact: only what is there changes. */
export interface ContactChanges {
	name?: CardFields["name"];
	position?: CardFields["position"];
	note?: CardFields["note"];
	email?: ValueChanges;
	phone?: ValueChanges;
	profile?: ValueChanges;
}

export interface Difference {
	field: OneField;
	ours: unknown;
	theirs: unknown;
}

export interface SyncPlan {
	/** From the card into the contact. */
	here: ContactChanges;
	/** From the contact onto the card. */
	there: CardChange[];
	/** Changed on both sides, each in its own way: both stay as they are, and the person is asked. */
	differences: Difference[];
	/** Fields that were asked about, and are the same by now. */
	settled: OneField[];
}

/**
 * What to do about a contact and its card, from what each side was when last seen and is now. A change on one side goes
 * over to the other; changes of different fields, or of different addresses, are both kept. `asked` are fields with an
 * open question: nothing moves there until it is answered. Notes never go onto a card.
 */
export function planSync(
	ours: Side,
	theirs: Side,
	asked: readonly OneField[],
): SyncPlan {
	const plan: SyncPlan = { here: {}, there: [], differences: [], settled: [] };
	for (const field of oneFields) planOne(plan, field, ours, theirs, asked);
	for (const field of manyFields) planMany(plan, field, ours, theirs);
	return plan;
}

function planOne(
	plan: SyncPlan,
	field: OneField,
	ours: Side,
	theirs: Side,
	asked: readonly OneField[],
): void {
	const isSame = sameOne(field, ours.now[field], theirs.now[field]);
	const weChanged = !sameOne(field, ours.seen[field], ours.now[field]);
	const theyChanged = !sameOne(field, theirs.seen[field], theirs.now[field]);
	if (asked.includes(field)) {
		if (isSame) plan.settled.push(field);
		else if (weChanged || theyChanged)
			plan.differences.push(differenceOf(field, ours, theirs));
	} else if (isSame) return;
	else if (weChanged && theyChanged)
		plan.differences.push(differenceOf(field, ours, theirs));
	else if (theyChanged) takeOne(plan.here, field, theirs.now);
	else if (weChanged) {
		const change = changeFor(field, ours.now);
		if (change) plan.there.push(change);
	}
}

function differenceOf(field: OneField, ours: Side, theirs: Side): Difference {
	return { field, ours: ours.now[field], theirs: theirs.now[field] };
}

/** Nothing is emptied: a name, a job or a note that the card lost stays here. */
function takeOne(
	here: ContactChanges,
	field: OneField,
	{ name, position, note }: CardFields,
): void {
	if (field === "name" && name) here.name = name;
	if (field === "position" && position) here.position = position;
	if (field === "note" && note) here.note = note;
}

/** The change that brings a field of ours onto a card; null for what never goes there. */
export function changeFor(
	field: OneField,
	{ name, position }: CardFields,
): CardChange | null {
	if (field === "name") return name && { field, ...name };
	if (field === "position") return position && { field, ...position };
	return null;
}

function planMany(
	plan: SyncPlan,
	field: ManyField,
	ours: Side,
	theirs: Side,
): void {
	const mine = changesOf(field, ours);
	const its = changesOf(field, theirs);
	const here = applicable(field, its, ours.now[field]);
	const there = applicable(field, mine, theirs.now[field]);
	if (here) plan.here[field] = here;
	if (there) plan.there.push({ field, ...there });
}

function changesOf(field: ManyField, { seen, now }: Side): ValueChanges {
	return {
		added: without(field, now[field], seen[field]),
		removed: without(field, seen[field], now[field]).map(({ value }) => value),
	};
}

/** Of the other side's changes, those that make a difference to `there`; null for none. */
function applicable(
	field: ManyField,
	{ added, removed }: ValueChanges,
	there: readonly Labelled[],
): ValueChanges | null {
	const keys = new Set(there.map(({ value }) => valueKey(field, value)));
	const changes = {
		added: without(field, added, there),
		removed: removed.filter((value) => keys.has(valueKey(field, value))),
	};
	return changes.added.length + changes.removed.length > 0 ? changes : null;
}

function without(
	field: ManyField,
	values: readonly Labelled[],
	others: readonly Labelled[],
): Labelled[] {
	const keys = new Set(others.map(({ value }) => valueKey(field, value)));
	return values.filter(({ value }) => !keys.has(valueKey(field, value)));
}

/** The changes that bring all of a contact onto a new card. */
export function changesForNew(fields: CardFields): CardChange[] {
	const ones = (["name", "position"] as const).flatMap(
		(field) => changeFor(field, fields) ?? [],
	);
	const many = manyFields
		.filter((field) => fields[field].length > 0)
		.map((field) => ({ field, removed: [], added: fields[field] }));
	return [...ones, ...many];
}

/** What both sides are called when nothing is left to do: the fields to compare with next time. */
export function isQuiet({ here, there, differences, settled }: SyncPlan) {
	return (
		Object.keys(here).length === 0 &&
		there.length === 0 &&
		differences.length === 0 &&
		settled.length === 0
	);
}
