import type { Instant, Zone } from "#core/instant.ts";

const LOCALE = "en-GB";

/** What the clocks of a zone show: `16:05`. Say the zone beside it where there are two (METHOD §3). */
export function clockIn(at: Instant, zone: Zone): string {
	return new Intl.DateTimeFormat(LOCALE, {
		timeZone: zone,
		hour: "2-digit",
		minute: "2-digit",
	}).format(Date.parse(at));
}
