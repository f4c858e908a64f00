import { CLOSE_AFTER } from "#core/approach/sending.ts";
import type { ApproachState } from "#core/approach/state.ts";
import {
	addBusinessDays,
	holidaysBetween,
	type WorkCalendar,
	type WorkPlace,
} from "#core/business-days.ts";
import type { PlainDate, Zone } from "#core/instant.ts";
import { regionsByZone, zonesByCountry } from "../data/zone-countries.ts";

const countriesByZone = new Map(
	Object.entries(zonesByCountry).flatMap(([country, zones]) =>
		zones.split(" ").map((zone) => [zone, country] as const),
	),
);

/** By what a place of work is known. */
export type WorkPlaceSource = "said" | "contact" | "zone" | "seeker";

/**
 * Whose weekends and holidays count for a contact: what was said for this approach; else the contact's own country; else
 * that of their zone, with the part that the zone is named after; else the seeker's. Null: nobody knows.
 */
export function workPlaceOf({
	said,
	contactCountry,
	zone,
	seekerCountry,
}: {
	said: WorkPlace;
	contactCountry: string | null;
	zone: Zone;
	seekerCountry: string | null;
}): WorkPlace & { source: WorkPlaceSource | null } {
	if (said.country) return { ...said, source: "said" };
	const ofZone = countriesByZone.get(zone) ?? null;
	const regionIn = (country: string) =>
		country === ofZone ? (regionsByZone[zone] ?? null) : null;
	const by = (country: string, source: WorkPlaceSource) => ({
		country,
		region: regionIn(country),
		source,
	});
	if (contactCountry && /^[A-Z]{2}$/.test(contactCountry))
		return by(contactCountry, "contact");
	if (ofZone) return by(ofZone, "zone");
	if (seekerCountry) return by(seekerCountry, "seeker");
	return { country: null, region: null, source: null };
}

/** The public holidays that move the dates which lie ahead of an approach: none where nothing is counted. */
export function movedBy(
	state: ApproachState,
	calendar: WorkCalendar,
): { date: PlainDate; name: string | null }[] {
	if (state.status !== "sent" && state.status !== "reminded") return [];
	// Reminder and closing both are as many business days away.
	const last = addBusinessDays(state.dayZero, CLOSE_AFTER, calendar);
	return holidaysBetween(state.dayZero, last, calendar);
}
