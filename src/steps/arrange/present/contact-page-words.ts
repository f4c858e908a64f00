import type { Instant, Zone } from "#core/instant.ts";
import type { Refusal } from "#core/result.ts";
import m from "#messages/contact-page";
import { cityOf } from "../rules/times.ts";
import type { PageRefusal } from "../schema/contact-page.ts";

const LOCALE = "en-GB";

function format(
	at: Instant | string,
	zone: Zone,
	options: Intl.DateTimeFormatOptions,
): string {
	return new Intl.DateTimeFormat(LOCALE, { timeZone: zone, ...options })
		.format(Date.parse(at))
		.replace(",", "");
}

const day = { weekday: "long", day: "numeric", month: "long" } as const;
const clock = { hour: "2-digit", minute: "2-digit" } as const;

/** A day in words, as their calendar has it: `Thursday 5 March`. */
export function dayWords(date: string): string {
	return format(`${date}T12:00:00Z`, "UTC", { ...day, year: "numeric" });
}

/**
 * A moment for the contact: `Thursday 5 March, 17:00` on their clock, and below it whose clock that is and what the
 * seeker's shows, both named (METHOD §3, "Time zones").
 */
export function momentWords(
	at: Instant,
	zones: { contact: Zone; seeker: Zone },
	seeker: string,
): { when: string; clocks: string } {
	const theirs = {
		day: format(at, zones.contact, day),
		time: format(at, zones.contact, clock),
	};
	const ours = {
		day: format(at, zones.seeker, day),
		time: format(at, zones.seeker, clock),
	};
	const when = `${theirs.day}, ${theirs.time}`;
	const city = cityOf(zones.contact);
	const other = cityOf(zones.seeker);
	if (zones.contact === zones.seeker)
		return { when, clocks: m.sameTime({ city, seeker }) };
	const isSame = theirs.day === ours.day && theirs.time === ours.time;
	if (isSame) return { when, clocks: m.sameClock({ city, other }) };
	const there =
		theirs.day === ours.day ? ours.time : `${ours.day}, ${ours.time}`;
	return {
		when,
		clocks: `${m.yourTime({ city })} · ${m.otherTime({ when: there, city: other })}`,
	};
}

/** What was refused, as one says it to somebody who does a favour. */
export function faultWords(
	{ code }: Refusal<PageRefusal>,
	seeker: string,
): string {
	switch (code) {
		case "contact-page-time-gone":
			return m.faultTimeGone();
		case "suggestion-nothing-said":
			return m.faultNothingSaid();
		case "suggestion-time-past":
		case "meeting-time-past":
			return m.faultPast();
		case "meeting-date-unknown":
			return m.faultNoDate();
		case "meeting-time-skipped":
			return m.faultSkipped();
		case "meeting-time-twice":
			return m.faultTwice();
		case "contact-page-needs-date":
		case "approach-date-not-later":
			return m.faultLaterDate();
		case "contact-page-date-far":
			return m.faultFar();
		case "contact-page-needs-person":
			return m.faultPerson();
		case "contact-page-needs-limits":
			return m.faultLimits({ seeker });
		case "contact-page-needs-answer":
			return m.faultChoice();
		case "contact-page-unreadable":
			return m.faultUnreadable();
		// What the states refuse: the page below says how it stands.
		default:
			return m.faultClosed();
	}
}

/** So much of an address or a number that its owner knows it again, and nobody else learns it. */
export function maskPoint(kind: string, value: string): string {
	if (kind === "email") {
		const [name = "", host = ""] = value.split("@");
		return `${name.slice(0, 1)}…@${host}`;
	}
	if (kind === "phone") return `… ${value.replace(/\D/g, "").slice(-3)}`;
	return `${value.replace(/^https?:\/\/(www\.)?/, "").slice(0, 16)}…`;
}
