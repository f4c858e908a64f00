import type { PlainDate } from "#core/instant.ts";
import type { Audience } from "./question.ts";

/** A position that a contact holds or held, with the occupations that its title says, the surest first. */
export interface HeldTitle {
	title: string | null;
	startedOn: PlainDate | null;
	endedOn: PlainDate | null;
	codes: string[];
}

const LEADS =
	/\b(managers?|directors?|head of|head|lead|team leader|leader|supervisors?|superintendent|chief|vp|vice president|president|principal|partner|foreman|forewoman|ceo|coo|cto|cfo)\b/i;
const RECRUITS_OR_TEACHES =
	/\b(recruit\w*|talent|human resources|hr|people operations|staffing|hiring|professor|lecturer|teacher|instructor|trainer|educator|dean|career (adviser|advisor|coach|counsellor|counselor))\b/i;
const IS_NEW =
	/\b(student|intern|trainee|apprentice|junior|graduate|resident|assistant in training|entry.level)\b/i;
const NEW_YEARS = 2;

/**
 * As whom a contact is asked about a target: who does the work, leads it, recruits or teaches for it, has left it, or is new to it.
 * Null where their positions don't tell; the person may say otherwise. A word that stands in the target's own name tells nothing:
 * a construction manager does the work of construction managers.
 */
export function roleOf(
	positions: readonly HeldTitle[],
	target: { label: string; occupationCode: string | null },
	today: PlainDate,
): Audience | null {
	const isOf = ({ codes }: HeldTitle) =>
		target.occupationCode !== null && codes.includes(target.occupationCode);
	const present = positions.filter(
		({ endedOn }) => endedOn === null || endedOn > today,
	);
	const says = (words: RegExp) =>
		!words.test(target.label) &&
		present.some(({ title }) => words.test(title ?? ""));
	const doing = present.filter(isOf);
	if (doing.length > 0) {
		if (says(LEADS)) return "manages-it";
		return says(IS_NEW) || doing.every((one) => isNew(one, today))
			? "newcomer-or-peer"
			: "does-it";
	}
	if (says(RECRUITS_OR_TEACHES)) return "recruits-or-teaches";
	if (positions.some(isOf)) return "left-it";
	if (says(IS_NEW)) return "newcomer-or-peer";
	return says(LEADS) ? "manages-it" : null;
}

function isNew({ startedOn }: HeldTitle, today: PlainDate): boolean {
	if (startedOn === null) return false;
	const years = Number(today.slice(0, 4)) - Number(startedOn.slice(0, 4));
	return (today.slice(5) < startedOn.slice(5) ? years - 1 : years) < NEW_YEARS;
}
