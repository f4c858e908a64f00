import {
	emailKey,
	phoneKey,
	profileKey,
	strongKeys,
} from "#formats/contact-key.ts";
import type { ContactRecord } from "#formats/record.ts";
import { type Position, splitName } from "../rules.ts";
import type { PointKind } from "../schema.ts";
import { type ReadPerson, readPerson } from "./double-person.ts";
import { judgeDouble } from "./double-score.ts";
import { isTold, type Job } from "./job.ts";
import { bounded, keysOf } from "./record-keys.ts";
import { MOST_TAGS, tagKey, tagsIn } from "./tag.ts";

export interface KnownPoint {
	kind: PointKind;
	value: string;
	strongKey: string | null;
	label: string | null;
}

export interface KnownPosition extends Position {
	/** Of one that a file adds: empty until its title is coded (`rules/taken.ts`). */
	occupations: readonly { code: string; score: number }[];
}

export interface KnownTag {
	key: string;
	tag: string;
}

/** What was empty before, and a file fills. */
export type FilledField = "name" | "note" | "connectedOn";

/** A contact while a file is read: as it was stored, or as the rows before made it. */
export interface KnownContact {
	id: string;
	isNew: boolean;
	name: string | null;
	givenName: string | null;
	familyName: string | null;
	note: string | null;
	/** Hidden: search does not look into it (METHOD §3). */
	howMet?: string | null;
	noteSensitive?: boolean;
	/** Tags and dated notes, as far as search looks into them. */
	noteWords?: string;
	connectedOn: string | null;
	contentKey: string | null;
	points: KnownPoint[];
	positions: KnownPosition[];
	/** Positions that the seeker took away, which no file brings again. */
	gone?: readonly Job[];
	/** Keys of tags. */
	tagKeys: string[];
	/** What this file adds; empty when it adds nothing. */
	added: {
		fields: FilledField[];
		points: KnownPoint[];
		positions: KnownPosition[];
		tags: KnownTag[];
		/** Ids of positions that a newer one takes the place of. */
		ended: string[];
	};
}

export type Outcome = "created" | "merged" | "unchanged";

export interface MergeContext {
	/** ISO country of phone numbers that say none. */
	country: string | undefined;
	today: string;
	now: string;
	newId(): string;
}

/** A contact with nothing added yet. */
export function knownContact(
	stored: Omit<KnownContact, "added">,
): KnownContact {
	const parts = { fields: [], points: [], positions: [], tags: [] };
	return { ...stored, added: { ...parts, ended: [] } };
}

/** The contacts of an account by what tells them apart, growing while a file is read. */
export class Known {
	readonly #byKey = new Map<string, KnownContact[]>();

	/** Those under a key longer stand first. */
	add(contact: KnownContact): void {
		const { points, contentKey: content } = contact;
		for (const key of [...points.map((point) => point.strongKey), content]) {
			if (!key) continue;
			const there = this.#byKey.get(key);
			if (!there) this.#byKey.set(key, [contact]);
			else if (!there.includes(contact)) there.push(contact);
		}
	}

	/** The first contact under one of these keys that `isSame` says is the one looked for. */
	find(
		keys: readonly string[],
		isSame: (contact: KnownContact, key: string) => boolean = () => true,
	): KnownContact | undefined {
		for (const key of keys) {
			const found = this.#byKey
				.get(key)
				?.find((contact) => isSame(contact, key));
			if (found) return found;
		}
		return undefined;
	}
}

/**
 * Takes one record in: into the contact that it tells of, or as a new one. Nothing that is there is overwritten; what
 * is missing is added, and another job is a further position (METHOD §3, "Contact changed job").
 */
export function mergeRecord(
	known: Known,
	record: ContactRecord,
	context: MergeContext,
): { outcome: Outcome; contact: KnownContact } {
	const keys = keysOf(record, context.country);
	const there = known.find(keys, samePerson(record, context.country));
	const contact = there ?? newContact(keys, context);
	const changed = addMissing(contact, record, context);
	known.add(contact);
	const outcome = there ? (changed ? "merged" : "unchanged") : "created";
	return { outcome, contact };
}

/**
 * Whether a record with an equal key tells of a contact: a family's address or an office's number does not make one
 * person of two whose names say otherwise. Such two are offered as doubles instead.
 */
function samePerson(record: ContactRecord, country: string | undefined) {
	let told: ReadPerson | undefined;
	return (contact: KnownContact, key: string): boolean => {
		const name = record.name.full || null;
		if (key.startsWith("content:")) return true;
		// The same name again: only a number may still be two people's.
		const isAgain = name !== null && name === contact.name;
		if (isAgain && !key.startsWith("tel:")) return true;
		told ??= readPerson(
			{ name, points: pointsIn(record, country), positions: [] },
			country,
		);
		const known = readPerson({ ...contact, positions: [] }, country);
		return judgeDouble(told, known).verdict === "same";
	};
}

function newContact(
	keys: readonly string[],
	{ newId }: MergeContext,
): KnownContact {
	return knownContact({
		id: newId(),
		isNew: true,
		name: null,
		givenName: null,
		familyName: null,
		note: null,
		connectedOn: null,
		contentKey: keys.find((key) => key.startsWith("content:")) ?? null,
		points: [],
		positions: [],
		tagKeys: [],
	});
}

function addMissing(
	contact: KnownContact,
	record: ContactRecord,
	context: MergeContext,
): boolean {
	const fields = addFields(contact, record);
	const points = addPoints(contact, record, context);
	const positions = addPositions(contact, record, context);
	const tags = addTags(contact, record);
	contact.added.fields.push(...fields);
	return fields.length > 0 || points || positions || tags;
}

function addFields(
	contact: KnownContact,
	record: ContactRecord,
): FilledField[] {
	const filled: FilledField[] = [];
	if (contact.name === null && record.name.full !== "") {
		const split = splitName(record.name.full);
		contact.name = record.name.full;
		contact.givenName = record.name.given || split.given || null;
		contact.familyName = record.name.family || split.family || null;
		filled.push("name");
	}
	if (contact.note === null && record.note) {
		contact.note = record.note;
		filled.push("note");
	}
	if (contact.connectedOn === null && record.connectedOn) {
		contact.connectedOn = record.connectedOn;
		filled.push("connectedOn");
	}
	return filled;
}

function addPoints(
	contact: KnownContact,
	record: ContactRecord,
	{ country }: MergeContext,
): boolean {
	const before = contact.points.length;
	for (const point of pointsIn(record, country)) {
		const isThere = contact.points.some(
			(one) =>
				one.kind === point.kind &&
				(one.value === point.value ||
					(point.strongKey !== null && one.strongKey === point.strongKey)),
		);
		if (isThere) continue;
		contact.points.push(point);
		contact.added.points.push(point);
	}
	return contact.points.length > before;
}

function pointsIn(
	record: ContactRecord,
	country: string | undefined,
): KnownPoint[] {
	const [uid] = record.uid ? strongKeys({ ...nothing, uid: record.uid }) : [];
	return [
		...record.emails.map(({ value, label }) => ({
			kind: "email" as const,
			value,
			label: label ?? null,
			strongKey: key(emailKey(value)),
		})),
		...record.phones.map(({ value, label }) => ({
			kind: "phone" as const,
			value,
			label: label ?? null,
			strongKey: key(phoneKey({ value, label }, country)),
		})),
		...record.profiles.map((value) => ({
			kind: "profile" as const,
			value,
			label: null,
			strongKey: key(profileKey(value)),
		})),
		...(uid && record.uid
			? [
					{
						kind: "uid" as const,
						value: record.uid,
						label: null,
						strongKey: bounded(uid),
					},
				]
			: []),
	];
}

const key = (text: string | null) => text && bounded(text);
const nothing = { emails: [], phones: [], profiles: [] };

function addPositions(
	contact: KnownContact,
	record: ContactRecord,
	{ newId, now, today }: MergeContext,
): boolean {
	const { organization, title, positions = [] } = record;
	const isFirst = contact.positions.length === 0;
	let changed = false;
	for (const part of [{ organization, title }, ...positions]) {
		if (!part.organization && !part.title) continue;
		if (isTold(contact.positions, part)) continue;
		if (isTold(contact.gone ?? [], part)) continue;
		// A row of another file that names another job: the one that a file named before has ended by now.
		if (!isFirst && !contact.isNew && !changed) endImported(contact, today);
		const position: KnownPosition = {
			id: newId(),
			title: part.title ?? null,
			organization: part.organization ?? null,
			startedOn: null,
			endedOn: null,
			typed: false,
			createdAt: now,
			occupations: [],
		};
		contact.positions.push(position);
		contact.added.positions.push(position);
		changed = true;
	}
	return changed;
}

/** Labels and groups of the file are tags here. */
function addTags(contact: KnownContact, { tags = [] }: ContactRecord): boolean {
	const before = contact.tagKeys.length;
	for (const tag of tags.flatMap(tagsIn)) {
		const key = tagKey(tag);
		if (contact.tagKeys.includes(key) || contact.tagKeys.length >= MOST_TAGS)
			continue;
		contact.tagKeys.push(key);
		contact.added.tags.push({ key, tag });
	}
	return contact.tagKeys.length > before;
}

function endImported(contact: KnownContact, today: string): void {
	for (const position of contact.positions) {
		if (position.typed || position.endedOn !== null) continue;
		if (contact.added.positions.includes(position)) continue;
		position.endedOn = today;
		contact.added.ended.push(position.id);
	}
}
