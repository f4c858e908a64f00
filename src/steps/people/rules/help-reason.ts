import type { HelpGroup } from "./help-group.ts";
import {
	type HelpContext,
	hasEnded,
	type MayKnowBecause,
	type Person,
	type Reason,
	type ReasonKind,
	type Suggestion,
} from "./person.ts";
import { reasonsOf } from "./position-reason.ts";
import { levelOfPosition } from "./read-title.ts";

/** The best reason why a person can help; null when there is none. */
export function reasonOf(person: Person, context: HelpContext): Reason | null {
	const reasons = person.positions.flatMap((position) =>
		reasonsOf(person, position, context),
	);
	if (person.done.said === "does-it")
		reasons.push(plain("said-does", "does", 1, person, context));
	const best = reasons.toSorted((a, b) => b.near - a.near)[0];
	return best ?? mayKnow(person, context);
}

/** Known people who were not asked: "who do you know who does?" is for each of them (METHOD step 3). */
function mayKnow(person: Person, context: HelpContext): Reason | null {
	const { ring, relation, done, name } = person;
	if (name === null || done.said === "knows-nobody") return null;
	const make = (kind: MayKnowBecause, near: number, other?: Suggestion) => ({
		...plain(kind, "may-know", near, person, context),
		other: other ?? null,
	});
	const doer = person.suggested.find(({ id }) => context.doers.has(id));
	if (done.said === "knows-someone") return make("said-so", 0.34);
	if (doer) return make("suggested-doer", 0.32, doer);
	if (person.suggested[0]) return make("booster", 0.28, person.suggested[0]);
	if (relation === "relative") return make("relative", 0.2);
	switch (ring) {
		case "known-well":
		case "acquaintance":
			return make("known", 0.2);
		case "alumni-association":
			return make("alumni", 0.16);
		case "friend-of":
			return make("friend-of", 0.15);
		// In the address book, and nothing said of them: everybody would stand here.
		case "unset":
		case "stranger":
			return null;
	}
}

function plain(
	kind: ReasonKind,
	group: HelpGroup,
	near: number,
	person: Person,
	{ today, field }: HelpContext,
): Reason {
	const position =
		person.positions.find((one) => !hasEnded(one, today)) ?? null;
	const level = levelOfPosition(position, field);
	return { kind, group, near, position, code: null, other: null, level };
}
