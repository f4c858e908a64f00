import { Temporal } from "temporal-polyfill";
import { isZone, type Zone } from "#core/instant.ts";
import { WINDOWS_LABELS, WINDOWS_NAMES } from "./data/windows-zones.ts";

const byName = tableOf(WINDOWS_NAMES);
const byLabel = tableOf(WINDOWS_LABELS);

/** Names without a place that calendars use for zones which keep their clocks. */
const BARE: Record<string, Zone> = {
	...{ z: "UTC", utc: "UTC", gmt: "UTC", "etc/utc": "UTC", "etc/gmt": "UTC" },
	...{ "etc/zulu": "UTC", zulu: "UTC", "tzone://microsoft/utc": "UTC" },
	...{ "microsoft/utc": "UTC", "coordinated universal time": "UTC" },
	// Clocks that never change.
	...{ est: "America/Panama", mst: "America/Phoenix", hst: "Pacific/Honolulu" },
	...{ est5edt: "America/New_York", cst6cdt: "America/Chicago" },
	...{ mst7mdt: "America/Denver", pst8pdt: "America/Los_Angeles" },
	...{ japan: "Asia/Tokyo", singapore: "Asia/Singapore", gb: "Europe/London" },
	...{ israel: "Asia/Jerusalem", turkey: "Europe/Istanbul" },
	...{ cet: "Europe/Brussels", eet: "Europe/Athens", met: "Europe/Brussels" },
	...{ "us-eastern": "America/New_York", "us-central": "America/Chicago" },
	...{ "us-mountain": "America/Denver", "us-pacific": "America/Los_Angeles" },
};

/** Short names of Lotus Notes: only meant where the file's own definition agrees (`LIKELY` is a guess). */
const LIKELY: Record<string, Zone> = {
	...{ eastern: "America/New_York", central: "America/Chicago" },
	...{ mountain: "America/Denver", pacific: "America/Los_Angeles" },
	...{ alaskan: "America/Anchorage", hawaiian: "Pacific/Honolulu" },
	...{ atlantic: "America/Halifax", newfoundland: "America/St_Johns" },
	...{ "western/central europe": "Europe/Berlin", gmt: "Europe/London" },
	...{ "eastern time": "America/New_York", "central time": "America/Chicago" },
	...{
		"pacific time": "America/Los_Angeles",
		"mountain time": "America/Denver",
	},
};

/**
 * The IANA zone that a TZID of any program names, also with another program's
 * path before it (`/mozilla.org/20050126_1/Europe/Berlin`), by Windows' names
 * and labels; null where it names none.
 */
export function zoneOf(tzid: string): Zone | null {
	const id = cleaned(tzid);
	if (id === "") return null;
	const bare = BARE[id.toLowerCase()];
	if (bare) return bare;
	if (isZone(id)) return id;
	const path = /(?:^|\/)([A-Z][\w+-]*(?:\/[A-Z][\w+-]*){1,2})$/.exec(id)?.[1];
	if (path && isZone(path)) return path;
	const known = byName.get(
		id.toLowerCase().replace(/ (daylight|summer) time/, " standard time"),
	);
	return known ?? byLabel.get(labelIn(id)) ?? labelledZone(id) ?? cased(id);
}

/** What a name would stand for if the definition beside it agrees; null for most. */
export function likelyZone(tzid: string): Zone | null {
	return LIKELY[cleaned(tzid).toLowerCase()] ?? null;
}

/**
 * Minutes east of UTC where a name says no more than that: `GMT+0200`,
 * `UTC-5`, `(UTC+07:00) Somewhere`. Null else. Such a clock never changes.
 */
export function offsetIn(tzid: string): number | null {
	const found =
		/^\(?(?:GMT|UTC)?\s*([+\u2212-])(\d{1,2})[:.]?([0-5]\d)?(?:\)|$)/i.exec(
			cleaned(tzid),
		);
	if (!found) return null;
	const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
	if (minutes > 14 * 60) return null;
	return found[1] === "+" ? minutes : -minutes;
}

/** No program's name of a zone is longer; the patterns would try for ever over one without end. */
const LONGEST = 300;

function cleaned(tzid: string): string {
	if (tzid.length > LONGEST) return "";
	return tzid
		.replace(/\\([,;\\])/g, "$1")
		.replace(/^["']+|["']+$/g, "")
		.trim();
}

/** Each IANA city by its small name. */
const byCity = new Map(
	Intl.supportedValuesOf("timeZone").map((zone) => [
		(zone.split("/").at(-1) ?? zone).replaceAll("_", " ").toLowerCase(),
		zone,
	]),
);

/**
 * A label of Windows in another language: "(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien". The first of its cities that
 * is known and whose clock in winter or summer is that far from UTC; else its clock would never change.
 */
function labelledZone(id: string): Zone | null {
	const [, cities] = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/i.exec(id) ?? [];
	const offset = offsetIn(id);
	if (!cities || offset === null) return null;
	const zones = cities
		.split(/[,/]/)
		.flatMap((city) => byCity.get(city.trim().toLowerCase()) ?? []);
	return zones.find((zone) => standardOffset(zone) === offset) ?? null;
}

/** Minutes east of UTC without the summer's hour; the year is one of many. */
function standardOffset(zone: Zone): number {
	const offsets = ["2026-01-01", "2026-07-01"].map(
		(day) =>
			Temporal.PlainDate.from(day).toZonedDateTime(zone).offsetNanoseconds,
	);
	return Math.min(...offsets) / 60_000_000_000;
}

function labelIn(id: string): string {
	return id
		.replace(/^\((?:UTC|GMT)[^)]*\)\s*/i, "")
		.replace(/\s*\/\s*/g, ", ")
		.replace(/\s+/g, " ")
		.replace(/\bUS and Canada\b/i, "US & Canada")
		.toLowerCase();
}

/** `europe/berlin`, `EUROPE/BERLIN`: some programs lose the capitals. */
function cased(id: string): Zone | null {
	if (!/^[a-z_+-]+(\/[a-z_+-]+)+$/i.test(id)) return null;
	const named = id
		.toLowerCase()
		.replace(/(^|[/_-])([a-z])/g, (_, mark: string, letter: string) => {
			return mark + letter.toUpperCase();
		});
	return isZone(named) ? named : null;
}

function tableOf(lines: string): ReadonlyMap<string, Zone> {
	const pairs = lines
		.trim()
		.split("\n")
		.map((line) => line.split("|"));
	return new Map(
		pairs.map(([name = "", zone = ""]) => [name.toLowerCase(), zone]),
	);
}
