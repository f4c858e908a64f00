import {
	addDays,
	addMonths,
	dateIn,
	type Instant,
	laterDate,
	type PlainDate,
	type Zone,
} from "#core/instant.ts";

/** How often one may keep in touch with a person, in months; 0 is never. */
export const KEEP_MONTHS = [0, 3, 6, 12] as const;
export type KeepMonths = (typeof KEEP_MONTHS)[number];

/** After a held talk, where nothing else was said. Our judgement: METHOD step 6 names the day that counts, no term. */
export const USUAL_MONTHS = 6;

/** How contact was had: a message or call of an approach, a talk, and what followed. */
export const CONTACT_KINDS = [
	"message",
	"answer",
	"call",
	"talk",
	"thanks",
	"news",
	"asked",
	"greeting",
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What is known of one person, under all of their entries. */
export interface Acquaintance {
	/** What the seeker said; null: as usual. */
	months: number | null;
	snoozedUntil: PlainDate | null;
	/** The last real contact, by any channel and of either side. */
	lastAt: Instant | null;
	/** A talk was held with them. */
	talked: boolean;
	/** They said no to an approach, once. */
	declined: boolean;
	doNotContact: boolean;
	isSafetyNoted: boolean;
}

/** How often, in months; without a talk only where the seeker said so. */
export function keepMonths({
	months,
	talked,
}: Pick<Acquaintance, "months" | "talked">): number {
	return months ?? (talked ? USUAL_MONTHS : 0);
}

/** Why nothing brings this person up, however long ago it was (METHOD §4: after a decline, never). */
export function keepsQuiet({
	declined,
	doNotContact,
	isSafetyNoted,
}: Acquaintance): "do-not-contact" | "safety-note" | "declined" | null {
	if (isSafetyNoted) return "safety-note";
	if (doNotContact) return "do-not-contact";
	return declined ? "declined" : null;
}

/** With whoever had contact after this moment, nothing is due on this day, however often one keeps in touch. */
export function mayBeDueBefore(today: PlainDate): Instant {
	const least = Math.min(...KEEP_MONTHS.filter((months) => months > 0));
	// A day more than in any zone, and the last days of a short month.
	return `${addDays(addMonths(today, -least), 5)}T00:00:00Z`;
}

/** The day to write to them again, counted from the last real contact (METHOD step 6); null: on no day. */
export function keepInTouchOn(
	person: Acquaintance,
	zone: Zone,
): PlainDate | null {
	const months = keepMonths(person);
	if (keepsQuiet(person) || months === 0 || !person.lastAt) return null;
	const on = addMonths(dateIn(person.lastAt, zone), months);
	return person.snoozedUntil ? laterDate(on, person.snoozedUntil) : on;
}
