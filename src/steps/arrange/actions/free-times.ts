import { instantFromMillis, isZone } from "#core/instant.ts";
import type { Actor } from "#storage/actor.ts";
import { freeTimes } from "../rules/free-times.ts";
import { timesLine } from "../rules/times.ts";
import type { FreeTimes, FreeTimesQuery } from "../schema/remote-calendar.ts";
import { selectPerson, selectSeeker } from "../store/people.ts";
import { selectBusy, selectCalendars } from "../store/remote-calendar.ts";

/** When the person is busy, and beginnings that suit both clocks, by the calendars that are read and the talks here. */
export function readFreeTimes(
	actor: Actor,
	{ minutes, contactZone, contactId }: FreeTimesQuery,
): Promise<FreeTimes> {
	return actor.db.read(async (tx) => {
		const seeker = await selectSeeker(tx);
		const person = contactId ? await selectPerson(tx, contactId) : undefined;
		const zone = contactZone ?? person?.zone ?? seeker.zone;
		const zones = {
			seeker: seeker.zone,
			contact: isZone(zone) ? zone : seeker.zone,
		};
		const utc = (at: string) => instantFromMillis(Date.parse(at));
		const busy = (await selectBusy(tx, actor.now)).map(({ start, end }) => ({
			...{ start: utc(start), end: utc(end) },
		}));
		const calendars = await selectCalendars(tx);
		const free = freeTimes({
			...{ now: actor.now, minutes, zones, busy },
			holidays: {
				seeker: actor.daysOff({ country: seeker.country, region: null }),
				contact: actor.daysOff({
					...{ country: person?.country ?? null, region: null },
				}),
			},
		});
		return {
			isKnown: calendars.some((one) => one.readsBusy && one.lastReadAt),
			busy,
			free: free.map((startsAt) => ({
				...{ startsAt, when: timesLine(startsAt, zones.seeker, zones.contact) },
			})),
		};
	});
}
