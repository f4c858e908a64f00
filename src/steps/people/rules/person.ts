import type { Relation, Ring } from "#core/ring.ts";
import type { Sensitivity } from "../schema.ts";
import type { Field } from "./field.ts";
import type { HelpGroup } from "./help-group.ts";
import type { Level } from "./level.ts";
import type { Done } from "./standing.ts";

export interface HeldPosition {
	contactId: string;
	title: string | null;
	organizationId: string | null;
	organization: string | null;
	organizationKind: string | null;
	startedOn: string | null;
	endedOn: string | null;
	/** Occupations that the title surely says, the surest first. */
	codes: string[];
}

export interface Suggestion {
	id: string;
	label: string;
	/** Of somebody who does the work: that they still do. */
	now?: boolean;
}

/** Somebody who may help, with all that the ranking looks at: nothing that the seeker noted privately. */
export interface Person {
	id: string;
	name: string | null;
	label: string;
	ring: Ring;
	relation: Relation | null;
	country: string | null;
	sensitivity: Sensitivity | null;
	sortKey: string;
	positions: HeldPosition[];
	done: Done;
	suggestedBy: Suggestion[];
	suggested: Suggestion[];
}

export type MayKnowBecause =
	| "said-so"
	| "suggested-doer"
	| "booster"
	| "akin"
	| "worked-there"
	| "recruits"
	| "relative"
	| "known"
	| "alumni"
	| "friend-of";

export type ReasonKind =
	| "does"
	| "said-does"
	| "did"
	| "leads"
	| "near"
	| "did-near"
	| "employs"
	| "works-at"
	| "worked-at"
	| "teaches"
	| "recruits-there"
	| MayKnowBecause;

export interface Reason {
	kind: ReasonKind;
	group: HelpGroup;
	/** 0 to 1: how near this brings somebody to the target. */
	near: number;
	position: HeldPosition | null;
	/** The occupation that the position was coded to, where it counts. */
	code: string | null;
	/** Who does it where they work, or whom they suggested. */
	other: Suggestion | null;
	level: Level;
}

/** Organizations where somebody of one's people does or did it, by id. */
export type Employers = ReadonlyMap<string, Suggestion>;

export interface HelpContext {
	/** Where the aim is an organization: which one; undefined where it is a kind of work. */
	place: string | null | undefined;
	field: Field;
	today: string;
	employers: Employers;
	/** Those who do it, by id. */
	doers: ReadonlySet<string>;
}

export function hasEnded(
	{ endedOn }: Pick<HeldPosition, "endedOn">,
	today: string,
): boolean {
	return endedOn !== null && endedOn <= today;
}
