import type { Field } from "./field.ts";
import { type Level, leadsOthers } from "./level.ts";
import {
	type HeldPosition,
	type HelpContext,
	hasEnded,
	type Person,
	type Reason,
	type Suggestion,
} from "./person.ts";
import { levelOfPosition, readTitle } from "./read-title.ts";

type Found = Pick<Reason, "kind" | "group" | "near"> &
	Partial<Pick<Reason, "code" | "other">>;

/** What one position says of how its holder can help: all the ways, the caller takes the nearest. */
export function reasonsOf(
	person: Person,
	position: HeldPosition,
	context: HelpContext,
): Reason[] {
	const { field, today, place } = context;
	const level = levelOfPosition(position, field);
	const ended = hasEnded(position, today);
	const found =
		place !== undefined
			? waysAtPlace(position, context, ended)
			: ended
				? waysOfPast(person, position, context)
				: waysOfNow(person, position, context, level);
	return found.map(({ kind, group, near, code = null, other = null }) => ({
		kind,
		group,
		near,
		code,
		other,
		position,
		level,
	}));
}

/** The target is an organization: all that counts is whether it is this one. */
function waysAtPlace(
	{ organizationId, title }: HeldPosition,
	{ place, field }: HelpContext,
	ended: boolean,
): Found[] {
	if (!organizationId || organizationId !== place) return [];
	if (ended) return [{ kind: "worked-at", group: "did", near: 0.75 }];
	return readTitle(title, field).isRecruiting
		? [{ kind: "recruits-there", group: "teaches", near: 0.7 }]
		: [{ kind: "works-at", group: "does", near: 1 }];
}

function waysOfPast(
	person: Person,
	position: HeldPosition,
	context: HelpContext,
): Found[] {
	const { own, near } = workOf(position, context.field);
	const found: Found[] = [];
	if (own) found.push({ kind: "did", group: "did", near: 0.75, code: own });
	else if (near)
		found.push({ kind: "did-near", group: "near", near: 0.47, code: near });
	const other = doerAt(person, position, context);
	if (other)
		found.push({ kind: "worked-there", group: "may-know", near: 0.3, other });
	return found;
}

function waysOfNow(
	person: Person,
	position: HeldPosition,
	context: HelpContext,
	level: Level,
): Found[] {
	const { field } = context;
	const { own, near, nearness, akin } = workOf(position, field);
	const { teaches, recruits, speaks } = rolesOf(position, field);
	const leads =
		leadsOthers(level) && readTitle(position.title, field).speaksOfWork;
	const other = doerAt(person, position, context);
	const isKind = field.kinds.has(position.organizationKind ?? "none");

	if (own && !teaches)
		return [{ kind: "does", group: "does", near: 1, code: own }];
	if (teaches)
		return [
			{ kind: "teaches", group: "teaches", near: own || near ? 0.7 : 0.42 },
		];
	const found: Found[] = [];
	if (near)
		found.push({
			kind: leads ? "leads" : "near",
			group: "near",
			near: nearness * 0.8,
			code: near,
		});
	else if (leads && !recruits)
		found.push({ kind: "leads", group: "near", near: 0.55 });
	if (recruits && (other || isKind || speaks))
		found.push({ kind: "recruits", group: "teaches", near: 0.5, other });
	if (other)
		found.push({ kind: "employs", group: "employs", near: 0.46, other });
	else if (isKind)
		found.push({ kind: "employs", group: "employs", near: 0.44 });
	if (found.length > 0) return found;
	if (akin)
		return [{ kind: "akin", group: "may-know", near: 0.26, code: akin }];
	return recruits ? [{ kind: "recruits", group: "may-know", near: 0.22 }] : [];
}

/** What the title was coded to, as far as it was sure: the work itself, the nearest to it, and work of the same family. */
function workOf({ codes: sure }: HeldPosition, field: Field) {
	const nearnessOf = (code: string) => field.near.get(code) ?? 0;
	const near = sure.toSorted((a, b) => nearnessOf(b) - nearnessOf(a))[0];
	const nearness = near ? nearnessOf(near) : 0;
	return {
		own: nearness === 1 ? near : undefined,
		near: nearness > 0 && nearness < 1 ? near : undefined,
		nearness,
		akin: sure.find((code) => field.akin.has(code)),
	};
}

/** Who teaches teachers is told by the code alone: all of them have the word in their titles. */
function rolesOf({ title, codes: sure }: HeldPosition, field: Field) {
	const { speaks, isTeaching, isRecruiting } = readTitle(title, field);
	const isCoded = (codes: ReadonlySet<string>) =>
		sure.some((code) => codes.has(code));
	const isOfTeaching = field.own.some((code) => code.startsWith("25-"));
	return {
		speaks,
		teaches:
			isCoded(field.teachers) ||
			(!isOfTeaching &&
				speaks &&
				(isTeaching || isCoded(field.generalTeachers))),
		recruits: isRecruiting || isCoded(field.recruiters),
	};
}

/** Somebody else who does or did the work where this position is. */
function doerAt(
	person: Person,
	{ organizationId }: HeldPosition,
	{ employers }: HelpContext,
): Suggestion | null {
	const doer = organizationId ? employers.get(organizationId) : undefined;
	return doer && doer.id !== person.id ? doer : null;
}
