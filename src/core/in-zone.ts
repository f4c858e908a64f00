import type { Instant, Zone } from "./instant.ts";

/**
 * A moment as people of one zone read it, in pieces for a message catalogue.
 * The zone is always among them: "local time" alone is never shown (METHOD §3).
 */
export type InZone = {
	/** `Tuesday, November 24, 2026` */
	date: string;
	/** `10:00 AM` or `10:00`, as the locale does */
	time: string;
	/** `Central European Standard Time` */
	zoneName: string;
	/** `GMT+1` */
	offset: string;
	/** `Europe/Berlin` */
	zone: Zone;
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(
	locale: string,
	zone: Zone,
	part: "date" | "time" | "zoneName" | "offset",
): Intl.DateTimeFormat {
	const key = `${locale} ${zone} ${part}`;
	let found = formats.get(key);
	if (!found) {
		found = new Intl.DateTimeFormat(locale, {
			timeZone: zone,
			...OPTIONS[part],
		});
		formats.set(key, found);
	}
	return found;
}

const OPTIONS = {
	date: { dateStyle: "full" },
	time: { timeStyle: "short" },
	zoneName: { timeZoneName: "long" },
	offset: { timeZoneName: "shortOffset" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A moment in pieces, in a zone and a locale (`en`, `en-GB`, `de`). */
export function formatInZone(
	instant: Instant,
	zone: Zone,
	locale: string,
): InZone {
	const ms = Date.parse(instant);
	const named = (part: "zoneName" | "offset") =>
		format(locale, zone, part)
			.formatToParts(ms)
			.find((piece) => piece.type === "timeZoneName")?.value ?? zone;
	return {
		date: format(locale, zone, "date").format(ms),
		time: format(locale, zone, "time").format(ms),
		zoneName: named("zoneName"),
		offset: named("offset"),
		zone,
	};
}

/** The pieces in one line, for places without a catalogue: calendar files, plain text. */
export function textInZone(
	instant: Instant,
	zone: Zone,
	locale: string,
): string {
	const at = formatInZone(instant, zone, locale);
	return `${at.date}, ${at.time} (${at.zoneName}, ${at.zone}, ${at.offset})`;
}

/**
 * One moment for both sides. `same` is true when both clocks and calendars
 * read the same then, so that a screen may show one line with both zones named.
 */
export function formatInBothZones(
	instant: Instant,
	zones: { seeker: Zone; contact: Zone },
	locale: string,
): { seeker: InZone; contact: InZone; same: boolean } {
	const seeker = formatInZone(instant, zones.seeker, locale);
	const contact = formatInZone(instant, zones.contact, locale);
	return { seeker, contact, same: seeker.offset === contact.offset };
}
