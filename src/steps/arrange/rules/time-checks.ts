import w from "#messages/arrange-writing";
import { clockTimes, zoneWords } from "../data/english-words.ts";
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
	const named = [theirs, mine].filter((city) =>
		text.toLowerCase().includes(city.toLowerCase()),
	);
	const span = { start: first.index, end: first.index + first[0].length };
	const reason = w.whyZone();
	if (named.length === 2) return [];
	if (named.length === 1 || zoneWords.test(text))
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
