import { type Holidays, isBusinessDay } from "#core/business-days.ts";
import {
	addDays,
	addMinutes,
	compareInstants,
	dateIn,
	type Instant,
	type PlainDate,
	type Zone,
} from "#core/instant.ts";
import { localToInstant, wallTime } from "#core/local-time.ts";

export type Busy = { start: Instant; end: Instant };

/** Hours of a working day in which somebody may be asked to talk. */
const FROM = 9;
const UNTIL = 17;
/** Where no hour suits both at work: early and late, when people still are up. */
const FROM_WIDE = 7;
const UNTIL_WIDE = 21;
/** A contact needs time to answer; two weeks are as far as one plans. */
const FIRST_DAY = 2;
const LAST_DAY = 16;
const MOST = 6;
const MOST_A_DAY = 1;

/** The talk or event that a time would collide with; undefined where it is free. */
export function collision<B extends Busy>(
	at: Instant,
	minutes: number,
	busy: readonly B[],
): B | undefined {
	const end = addMinutes(at, minutes);
	return busy.find(
		(one) =>
			compareInstants(one.start, end) < 0 && compareInstants(at, one.end) < 0,
	);
}

/**
 * Beginnings to offer: free for the person, in working hours of both on days on which both work, one a day and at
 * changing hours, so that they differ. Where no hour suits both at work, early and late ones.
 */
export function freeTimes({
	now,
	minutes,
	zones,
	busy,
	holidays,
}: {
	now: Instant;
	minutes: number;
	zones: { seeker: Zone; contact: Zone };
	busy: readonly Busy[];
	holidays: { seeker: Holidays; contact: Holidays };
}): Instant[] {
	const today = dateIn(now, zones.contact);
	for (const [from, until] of [
		[FROM, UNTIL],
		[FROM_WIDE, UNTIL_WIDE],
	] as const) {
		const found: Instant[] = [];
		for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
			if (found.length >= MOST) break;
			const date = addDays(today, day);
			if (!isBusinessDay(date, holidays.contact)) continue;
			const starts = startsOn(date, zones.contact, minutes, [from, until])
				.filter((at) => suits(at, minutes, zones.seeker, [from, until]))
				.filter((at) =>
					isBusinessDay(dateIn(at, zones.seeker), holidays.seeker),
				)
				.filter((at) => !collision(at, minutes, busy));
			found.push(...spread(starts, found.length).slice(0, MOST_A_DAY));
		}
		if (found.length > 0) return found;
	}
	return [];
}

/** Every half hour of a working day on the contact's clock. An hour that comes twice or never is not offered. */
function startsOn(
	date: PlainDate,
	zone: Zone,
	minutes: number,
	[from, until]: readonly [number, number],
): Instant[] {
	const starts: Instant[] = [];
	for (let at = from * 60; at + minutes <= until * 60; at += 30) {
		const time = `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
		const read = localToInstant(date, time, zone);
		if (read.ok) starts.push(read.value);
	}
	return starts;
}

function suits(
	at: Instant,
	minutes: number,
	zone: Zone,
	[from, until]: readonly [number, number],
): boolean {
	const start = wallTime(at, zone);
	const end = wallTime(addMinutes(at, minutes), zone);
	const hours = (time: string) =>
		Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
	return (
		start.date === end.date &&
		hours(start.time) >= from &&
		hours(end.time) <= until
	);
}

/** Begins at another hour of the day for each day: morning, afternoon, noon. */
function spread(starts: Instant[], turn: number): Instant[] {
	const at = [0.15, 0.75, 0.45][turn % 3] ?? 0;
	const index = Math.floor(starts.length * at);
	return [...starts.slice(index), ...starts.slice(0, index)];
}
