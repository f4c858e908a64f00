import w from "#messages/arrange-writing";
import {
	clockTimes,
	placeAfterTime,
	zoneWords,
} from "../data/english-words.ts";
import type { Checking } from "../schema/checking.ts";
import { advice, type Check, fault } from "./check.ts";
import { cityOf } from "./times.ts";

/** "3 pm" without a zone is two times; with one zone the other has to reckon (METHOD §3: both, named). */
export function checkZones(text: string, { zones }: Checking): Check[] {
	if (!zones || zones.contact === zones.seeker) return [];
	const times = [...text.matchAll(clockTimes)];
	const [first] = times;
	if (!first) return [];
	const theirs = cityOf(zones.contact);
	const mine = cityOf(zones.seeker);
	const span = { start: first.index, end: first.index + first[0].length };
	const reason = w.whyZone();
	const named = zonesNamed(text, times, { theirs, mine });
	if (named.size > 1) return [];
	if (named.size === 1)
		return [
			advice("one-zone", w.checkOneZone({ theirs, mine }), {
				reason,
				span,
				hint: w.hintOneZone({ theirs, mine }),
			}),
		];
	return [
		fault("no-zone", w.checkNoZone({ time: first[0].trim() }), {
			reason,
			span,
			fix: {
				label: w.fixZone({ place: theirs }),
				text: text.replace(clockTimes, (time) =>
					w.timeIn({ time: time.trim(), place: theirs }),
				),
			},
		}),
	];
}

/** Whose clocks a text names, each once. A city that is only mentioned somewhere names none, nor does "your time is precious". */
function zonesNamed(
	text: string,
	times: readonly RegExpExecArray[],
	{ theirs, mine }: { theirs: string; mine: string },
): Set<string> {
	const named = new Set<string>();
	// "Eastern Standard Time" and "Eastern" are one.
	const add = (zone: string) =>
		named.add(zone.toLowerCase().split(" ")[0] ?? "");
	const city = `(${[theirs, mine].map(literally).join("|")})(?:[ -]time)?`;
	const before = new RegExp(`${city}[ :(,–-]{0,4}$`, "iu");
	const after = new RegExp(
		`^[ \\t(,/·–-]*(?:(?:in|for) )?${city}(?:\\s*(?:/|and|=)\\s*${city})?`,
		"iu",
	);
	for (const { index, 0: time } of times) {
		const rest = text.slice(index + time.length);
		const isEnd = time.endsWith(".") && !/[ap]\.m\.$/iu.test(time);
		const here = [
			...(before.exec(text.slice(0, index))?.slice(1) ?? []),
			...((!isEnd && after.exec(rest)?.slice(1)) || []),
		].filter(Boolean);
		for (const one of here) add(one);
		if (here.length > 0 || isEnd) continue;
		const place = placeAfterTime.exec(rest);
		if (place?.[1]) add(place[1] === "your" ? theirs : mine);
		else if (place?.[2]) add(place[2]);
	}
	for (const [zone] of text.matchAll(zoneWords)) add(zone);
	return named;
}

function literally(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
