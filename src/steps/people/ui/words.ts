import type { NameUseStatus } from "#core/name-use.ts";
import type { Relation, Ring } from "#core/ring.ts";
import m from "#messages/people";
import type { AskingOutcome, CallOutcome } from "../schema/asking.ts";
import type { Sensitivity } from "../schema.ts";

// What the words of the rules are called on a screen.

export const ringWords: Record<Ring, string> = {
	"known-well": m.ringKnownWell(),
	acquaintance: m.ringAcquaintance(),
	"friend-of": m.ringFriendOf(),
	"alumni-association": m.ringAlumniAssociation(),
	stranger: m.ringStranger(),
	unset: m.ringUnset(),
};

export const relationWords: Record<Relation, string> = {
	relative: m.relationRelative(),
	friend: m.relationFriend(),
	"co-worker": m.relationCoWorker(),
	supervisor: m.relationSupervisor(),
	neighbour: m.relationNeighbour(),
	teacher: m.relationTeacher(),
	association: m.relationAssociation(),
	other: m.relationOther(),
};

export const sensitivityWords: Record<Sensitivity, string> = {
	minor: m.sensitivityMinor(),
	"ex-partner": m.sensitivityExPartner(),
	"current-boss": m.sensitivityCurrentBoss(),
};

export const sensitivityWarnings: Record<Sensitivity, string> = {
	minor: m.warnMinor(),
	"ex-partner": m.warnExPartner(),
	"current-boss": m.warnCurrentBoss(),
};

export const askingWords: Record<AskingOutcome, string> = {
	asked: m.askOutcomeAsked(),
	"does-it": m.askOutcomeDoesIt(),
	"knows-someone": m.askOutcomeKnowsSomeone(),
	"knows-nobody": m.askOutcomeKnowsNobody(),
};

export const callWords: Record<CallOutcome, string> = {
	"name-given": m.switchNameGiven(),
	"passed-on": m.switchPassedOn(),
	"call-back": m.switchCallBack(),
	"no-answer": m.switchNoAnswer(),
	refused: m.switchRefusedOutcome(),
};

export const nameUseWords: Record<NameUseStatus, string> = {
	"not-asked": m.nameUseAnswerNotAsked(),
	granted: m.nameUseAnswerGranted(),
	limited: m.nameUseAnswerLimited(),
	refused: m.nameUseAnswerRefused(),
	withdrawn: m.nameUseAnswerWithdrawn(),
};

/** Words as the options of a select; `none` puts an empty choice first. */
export function optionsOf(
	words: Record<string, string>,
	none?: string,
): { value: string; label: string }[] {
	const options = Object.entries(words).map(([value, label]) => ({
		value,
		label,
	}));
	return none === undefined
		? options
		: [{ value: "", label: none }, ...options];
}
