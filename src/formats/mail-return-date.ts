import { addDays, isPlainDate, type PlainDate } from "#core/instant.ts";

// A word list: months and days of the week, by the beginnings that tell them apart, in English, German and French.
const MONTHS: [RegExp, number][] = [
	[/^(jan|jän)/, 1],
	[/^(feb|fév|fev)/, 2],
	[/^(mar|mär|mrz)/, 3],
	[/^(apr|avr)/, 4],
	[/^(may|mai)/, 5],
	[/^(juin|jun)/, 6],
	[/^(juil|jul)/, 7],
	[/^(aug|aoû|aou)/, 8],
	[/^sep/, 9],
	[/^(oct|okt)/, 10],
	[/^nov/, 11],
	[/^(dec|dez|déc)/, 12],
];
const WEEKDAYS: [RegExp, number][] = [
	[/^(monday|montag|lundi)/, 1],
	[/^(tuesday|dienstag|mardi)/, 2],
	[/^(wednesday|mittwoch|mercredi)/, 3],
	[/^(thursday|donnerstag|jeudi)/, 4],
	[/^(friday|freitag|vendredi)/, 5],
	[/^(saturday|samstag|samedi)/, 6],
	[/^(sunday|sonntag|dimanche)/, 7],
];
const MONTH =
	"(?:jan|jän|feb|fév|fev|mar|mär|mrz|apr|avr|may|mai|juin|jun|juil|jul|aug|aoû|aou|sep|oct|okt|nov|dec|dez|déc)\\p{L}*\\.?";

/** The day itself stands after these … */
const BACK =
	/(return\w*|back|reachable|available|resume\w*|zurück|wieder|ab dem|ab|retour|reprend\w*|à partir du|rentr\w*)[^.!?\n]{0,40}$/i;
/** … and after these the last day away. */
const UNTIL =
	/(until|till|through|thru|up to|bis|einschließlich|jusqu\S*)[^.!?\n\d]{0,25}$/i;
/** "1 to 14 March": the second of two dates. */
const RANGE = /\d[^\n]{0,20}?\s*(?:\bto|\bau|–|-)\s*(?:\p{L}+\.?,?\s*){0,2}$/u;

interface Found {
	at: number;
	date: PlainDate;
}

/**
 * The day on which somebody is back, as their automatic reply says it, or null where it says none that is sure: a date such as
 * 03/04 can be either of two. A day without a year is the next one after the reply.
 */
export function returnDate(text: string, on: PlainDate): PlainDate | null {
	// Mail breaks lines in the middle of a sentence.
	const short = text.slice(0, 4000).replace(/(?<!\n)\n(?!\n)/g, " ");
	const found = [
		...isoDates(short),
		...numberDates(short, on),
		...wordDates(short, on),
		...weekdays(short, on),
	].sort((a, b) => a.at - b.at);
	const before = (at: number) => short.slice(Math.max(0, at - 60), at);
	// "Back from a holiday until Monday": the word next to the date decides.
	const isUntil = ({ at }: Found) =>
		UNTIL.test(before(at)) || RANGE.test(before(at));
	const isBack = (one: Found) => !isUntil(one) && BACK.test(before(one.at));
	const back = found.filter(isBack).map(({ date }) => date);
	const until = found.filter(isUntil).map(({ date }) => addDays(date, 1));
	const likely = [back, until]
		.map((dates) =>
			dates.filter((date) => date >= on && date <= addDays(on, 550)),
		)
		.find((dates) => dates.length > 0);
	return likely?.toSorted().at(-1) ?? null;
}

function isoDates(text: string): Found[] {
	return [...text.matchAll(/\b(20\d\d)-(\d\d)-(\d\d)\b/g)].flatMap((match) =>
		dateAt(match.index, match[1], match[2], match[3]),
	);
}

function numberDates(text: string, on: PlainDate): Found[] {
	const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(20\d\d|\d\d)\b)?/g;
	const slashed = /\b(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?\b/g;
	return [
		...[...text.matchAll(dotted)].flatMap(
			({ index, 1: day, 2: month, 3: year }) =>
				withYear(index, year, month, day, on),
		),
		...[...text.matchAll(slashed)].flatMap(
			({ index, 1: one, 2: two, 3: year }) => {
				const [first, second] = [Number(one), Number(two)];
				if (first > 12) return withYear(index, year, two, one, on);
				if (second > 12 || first === second)
					return withYear(index, year, one, two, on);
				return [];
			},
		),
	];
}

function wordDates(text: string, on: PlainDate): Found[] {
	const dayFirst = new RegExp(
		`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(20\\d\\d))?`,
		"giu",
	);
	const monthFirst = new RegExp(
		`(?<!\\p{L})(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(20\\d\\d))?`,
		"giu",
	);
	return [
		...[...text.matchAll(dayFirst)].flatMap(
			({ index, 1: day, 2: word, 3: year }) =>
				withYear(index, year, numberOf(MONTHS, word), day, on),
		),
		...[...text.matchAll(monthFirst)].flatMap(
			({ index, 1: word, 2: day, 3: year }) =>
				withYear(index, year, numberOf(MONTHS, word), day, on),
		),
	];
}

/** "Back on Monday": the next one. Beside a date the weekday only repeats it. */
function weekdays(text: string, on: PlainDate): Found[] {
	const names =
		/(?<!\p{L})(monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})(?!,?\s*(?:the\s|den\s|dem\s|le\s)?\s*\p{L}*\.?\s*\d)/giu;
	return [...text.matchAll(names)].flatMap(({ index, 1: word }) => {
		const wanted = Number(numberOf(WEEKDAYS, word));
		const today = new Date(`${on}T00:00:00Z`).getUTCDay() || 7;
		const days = (wanted - today + 7) % 7 || 7;
		return [{ at: index, date: addDays(on, days) }];
	});
}

function numberOf(words: readonly [RegExp, number][], word = ""): string {
	const small = word.toLowerCase();
	const found = words.find(([beginning]) => beginning.test(small));
	return String(found?.[1] ?? 0);
}

function withYear(
	at: number,
	year: string | undefined,
	month = "",
	day = "",
	on: PlainDate,
): Found[] {
	if (year) return dateAt(at, year.padStart(4, "20"), month, day);
	const [thisYear] = dateAt(at, on.slice(0, 4), month, day);
	if (thisYear && thisYear.date >= on) return [thisYear];
	return dateAt(at, String(Number(on.slice(0, 4)) + 1), month, day);
}

function dateAt(at: number, year = "", month = "", day = ""): Found[] {
	const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isPlainDate(date) ? [{ at, date }] : [];
}
