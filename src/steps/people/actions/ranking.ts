import { dateIn } from "#core/instant.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { type Field, fieldOf } from "../rules/field.ts";
import {
	type Helper,
	type HelpWeights,
	rankHelpers,
	usualWeights,
} from "../rules/helping.ts";
import type { Aim } from "../rules/nearness.ts";
import {
	type Employers,
	type HeldPosition,
	type HelpContext,
	hasEnded,
	type Person,
	type Suggestion,
} from "../rules/person.ts";
import { type Done, nothingDone } from "../rules/standing.ts";
import {
	type CandidateRow,
	type DoneRow,
	type HelpPlan,
	type SuggestedRow,
	selectCandidates,
	selectDone,
	selectHeld,
	selectOrganizationId,
	selectSuggested,
} from "../store/help.ts";
import { selectHelpWeights } from "../store/help-weight.ts";
import { selectSeeker } from "../store/seeker.ts";

export interface Ranked {
	aim: Aim;
	context: HelpContext;
	field: Field;
	weights: HelpWeights;
	/** Whether the seeker set the weights. */
	ownWeights: boolean;
	helpers: Helper[];
	/** What lists show of each, by id. */
	rowsById: Map<string, CandidateRow>;
	today: string;
	/** The seeker's. */
	zone: string;
	country: string | null;
}

/** How many people are looked at, the surest first, of each occupation of a group. */
const MOST = { own: 40, near: 3, teachers: 5, general: 4, akin: 1 };
/** Of so many occupations of the same family. */
const MOST_AKIN = 10;

function planOf(aim: Aim, field: Field, place: string | null): HelpPlan {
	const of = (codes: Iterable<string>, most: number) =>
		[...codes].map((code) => ({ code, most }));
	const near = [...field.near.keys()].filter(
		(code) => !field.own.includes(code),
	);
	return {
		targetId: aim.targetId,
		organizationId: place,
		own: field.own,
		kinds: [...field.kinds],
		codes: [
			...of(field.own, MOST.own),
			...of(near, MOST.near),
			...of(field.teachers, MOST.teachers),
			...of(field.generalTeachers, MOST.general),
			...of(field.recruiters, MOST.general),
			...of([...field.akin].slice(0, MOST_AKIN), MOST.akin),
		],
	};
}

/** Who can help with an aim, best first. What is looked at is bounded, so is what comes out (`store/help.ts`). */
export async function rankFor(tx: Tx, actor: Actor, aim: Aim): Promise<Ranked> {
	const field = fieldOf(actor.catalogue, aim);
	const place =
		aim.organizationKey === null
			? undefined
			: await selectOrganizationId(tx, aim.organizationKey);
	const rows = await selectCandidates(tx, planOf(aim, field, place ?? null));
	const [people, seeker, own] = await Promise.all([
		loadPeople(tx, rows, aim),
		selectSeeker(tx),
		selectHelpWeights(tx),
	]);
	const today = dateIn(actor.now, seeker.zone);
	const { employers, doers } = doersAmong(people, field, today);
	const weights = own ?? usualWeights;
	const context = { place, field, today, employers, doers };
	return {
		...{ aim, context, field, weights, today, ...seeker },
		ownWeights: own !== undefined,
		helpers: rankHelpers(people, context, weights),
		rowsById: new Map(rows.map((row) => [row.id, row])),
	};
}

/** These people with all that the ranking looks at. */
export async function loadPeople(
	tx: Tx,
	rows: readonly CandidateRow[],
	aim: Aim,
): Promise<Person[]> {
	const ids = rows.map(({ id }) => id);
	const [held, done, suggested] = await Promise.all([
		selectHeld(tx, ids),
		selectDone(tx, ids, aim.targetId),
		selectSuggested(tx),
	]);
	return peopleOf(rows, held, done, suggested);
}

function peopleOf(
	rows: readonly CandidateRow[],
	held: readonly HeldPosition[],
	done: readonly DoneRow[],
	suggested: readonly SuggestedRow[],
): Person[] {
	const heldBy = Map.groupBy(held, ({ contactId }) => contactId);
	const doneBy = Map.groupBy(done, ({ contactId }) => contactId);
	const by = Map.groupBy(suggested, ({ contactId }) => contactId);
	const of = Map.groupBy(suggested, ({ referrerId }) => referrerId);
	return rows.map((row) => ({
		id: row.id,
		name: row.name,
		label: row.label,
		ring: row.ring,
		relation: row.relation,
		country: row.country,
		sensitivity: row.sensitivity,
		sortKey: row.sortKey,
		positions: heldBy.get(row.id) ?? [],
		done: doneOf(doneBy.get(row.id) ?? []),
		suggestedBy: (by.get(row.id) ?? []).map((one) => ({
			id: one.referrerId,
			label: one.referrerLabel,
		})),
		suggested: (of.get(row.id) ?? []).map((one) => ({
			id: one.contactId,
			label: one.contactLabel,
		})),
	}));
}

/** The latest of each; of meetings one that was held, then one that is agreed, tells more than a later one. */
function doneOf(rows: readonly DoneRow[]): Done {
	const done: Done = { ...nothingDone };
	for (const { kind, outcome, at } of rows) {
		if (kind === "asking" && done.said === null)
			Object.assign(done, { said: outcome, askedAt: at });
		if (kind === "approach" && done.approach === null)
			Object.assign(done, { approach: outcome, approachAt: at });
		if (
			kind === "meeting" &&
			(done.meeting === null ||
				(outcome === "held" && done.meeting !== "held") ||
				(outcome === "agreed" && done.meeting !== "held"))
		)
			Object.assign(done, { meeting: outcome, meetingAt: at });
	}
	return done;
}

/** Who does or did the work itself, and so where it is done; where several do, those who still do speak for the place. */
function doersAmong(people: readonly Person[], field: Field, today: string) {
	const employers = new Map<string, Suggestion>();
	const doers = new Set<string>();
	for (const { id, label, positions, done } of people) {
		if (done.said === "does-it") doers.add(id);
		for (const position of positions) {
			if (!isOwnWork(position, field)) continue;
			const now = !hasEnded(position, today);
			if (now) doers.add(id);
			const place = position.organizationId;
			if (place && (now || !employers.has(place)) && !employers.get(place)?.now)
				employers.set(place, { id, label, now });
		}
	}
	return { employers: employers as Employers, doers };
}

const isOwnWork = ({ codes }: HeldPosition, field: Field) =>
	codes.some((code) => field.near.get(code) === 1);
