import { addDays, isPlainDate, type PlainDate } from "#core/instant.ts";

// A word list: months and days of the week, in their order, in the languages of the usual programs.
const MONTHS = [
	"january januar janvier januari janeiro jan jänner enero ene gennaio genn stycznia",
	"february februar februari febrero febbraio feb février fév fevereiro fev lutego",
	"march mars marzo março marca marts mar märz mär mrz mrt maart",
	"april aprile apr avril avr abril abr kwietnia",
	"may mayo mai maio maggio mei maj maja",
	"june juni juin junio junho jun giugno giu czerwca",
	"july juli juillet juil julio julho jul luglio lug lipca",
	"august augustus augusti aug août aoû aout agosto sierpnia",
	"september septembre septiembre sept sep settembre sett setembro września",
	"october octobre octubre oct oktober okt ottobre ott outubro października",
	"november novembre noviembre nov listopada",
	"december dezember dezembro décembre déc diciembre dicembre dic dez dec grudnia",
].map((words) => words.split(" "));
const WEEKDAYS = [
	"monday montag lundi lunes lunedì maandag segunda-feira måndag mandag",
	"tuesday dienstag mardi martes martedì dinsdag terça-feira tisdag tirsdag",
	"wednesday mittwoch mercredi miércoles mercoledì woensdag quarta-feira onsdag",
	"thursday donnerstag jeudi jueves giovedì donderdag quinta-feira torsdag",
	"friday freitag vendredi viernes venerdì vrijdag sexta-feira fredag",
	"saturday samstag samedi sábado sabato zaterdag lördag lørdag",
	"sunday sonntag dimanche domingo domenica zondag söndag søndag",
].map((words) => words.split(" "));
const MONTH = `(?:${MONTHS.flat().join("|")})(?!\\p{L})\\.?`;

/** The day itself stands after these … */
const BACK =
	/(return\w*|back|reachable|available|resume\w*|zurück|wieder|ab dem|ab|retour\w*|reprend\w*|à partir du|rentr\w*|regres\w*|vuelv\w*|vuelta|a partir del?|rientr\w*|torn\w*|a partire dal?|terug|vanaf|retorn\w*|volto|wracam|powrót|od dnia|tillbaka|tilbage|tilbake|från och med|fra og med)[^.!?\n]{0,40}$/iu;
/** … or before these … */
const BACK_AFTER =
	/^[^.!?\n]{0,30}(?<!\p{L})(back|return|zurück|wieder|retour|regres|rientr|terug|tillbaka|tilbage)/iu;
/** … and after these: "not back until" says the day itself … */
const NOT_UNTIL =
	/(?:\bnot\b|n['’]t\b)[^.!?\n]{0,40}\b(?:until|till|before)[^.!?\n\d]{0,25}$/i;
/** … but "until" alone the last day away. */
const UNTIL =
	/(until|till|through|thru|up to|bis|einschließlich|jusqu\S*|hasta|fino|tot|t\/m|até|til og med|till och med|\bdo)(?!\p{L})[^.!?\n\d]{0,25}$/iu;
/** "1 to 14 March": the second of two dates. */
const RANGE =
	/\d[^\n]{0,20}?\s*(?:\bto|\bau|\bal|\btot|–|-)\s*(?:\p{L}+\.?,?\s*){0,2}$/u;

interface Found {
	at: number;
	length: number;
	date: PlainDate;
}

/**
 * The day on which somebody is back, as their automatic reply says it, or null where it says none that is sure: a date such as
 * 03/04 can be either of two. A day without a year is the next one after the reply.
 */
export function returnDate(text: string, on: PlainDate): PlainDate | null {
	// Mail breaks lines in the middle of a sentence. Longer runs of spaces would make the patterns below try for ever.
	const short = text
		.slice(0, 4000)
		.replace(/\s+/g, (gap) => (/\n\s*\n/.test(gap) ? "\n\n" : " "));
	const found = [
		...isoDates(short),
		...numberDates(short, on),
		...wordDates(short, on),
		...weekdays(short, on),
	].sort((a, b) => a.at - b.at);
	const before = (at: number) => short.slice(Math.max(0, at - 60), at);
	// "Back from a holiday until Monday": the word next to the date decides.
	const isUntil = ({ at }: Found) =>
		!NOT_UNTIL.test(before(at)) &&
		(UNTIL.test(before(at)) || RANGE.test(before(at)));
	const isBack = (one: Found) =>
		!isUntil(one) &&
		(NOT_UNTIL.test(before(one.at)) ||
			BACK.test(before(one.at)) ||
			BACK_AFTER.test(short.slice(one.at + one.length)));
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
		dateAt(match, match[1], match[2], match[3]),
	);
}

function numberDates(text: string, on: PlainDate): Found[] {
	const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(20\d\d|\d\d)\b)?/g;
	const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(20\d\d|\d\d))?\b/g;
	const dashed = /(?<![\d-])(\d{1,2})-(\d{1,2})-(20\d\d)\b/g;
	const either = [...text.matchAll(slashed), ...text.matchAll(dashed)];
	return [
		...[...text.matchAll(dotted)].flatMap((match) =>
			withYear(match, match[3], match[2], match[1], on),
		),
		...either.flatMap((match) => {
			const [, one, two, year] = match;
			const [first, second] = [Number(one), Number(two)];
			if (first > 12) return withYear(match, year, two, one, on);
			if (second > 12 || first === second)
				return withYear(match, year, one, two, on);
			return [];
		}),
	];
}

function wordDates(text: string, on: PlainDate): Found[] {
	const dayFirst = new RegExp(
		`\\b(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:(?:of|de|di)\\s+)?(${MONTH})(?:,?\\s+(?:del?\\s+)?(20\\d\\d))?`,
		"giu",
	);
	const monthFirst = new RegExp(
		`(?<!\\p{L})(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(20\\d\\d))?`,
		"giu",
	);
	return [
		...[...text.matchAll(dayFirst)].flatMap((match) =>
			withYear(match, match[3], numberOf(MONTHS, match[2]), match[1], on),
		),
		...[...text.matchAll(monthFirst)].flatMap((match) =>
			withYear(match, match[3], numberOf(MONTHS, match[1]), match[2], on),
		),
		...daysAlone(text, on),
	];
}

/** "Back on the 16th": the next one, in this month or the one after. */
function daysAlone(text: string, on: PlainDate): Found[] {
	const alone = new RegExp(
		`\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s+(?:of\\s+)?${MONTH})(?=\\s*(?:[.,;!)\\n]|and\\b|$))`,
		"giu",
	);
	return [...text.matchAll(alone)].flatMap((match) => {
		const [year = 0, month = 0] = on.split("-").map(Number);
		return [
			dateAt(match, String(year), String(month), match[1]),
			month === 12
				? dateAt(match, String(year + 1), "1", match[1])
				: dateAt(match, String(year), String(month + 1), match[1]),
		]
			.flat()
			.filter(({ date }) => date >= on)
			.slice(0, 1);
	});
}

/** "Back on Monday": the next one. Beside a date the weekday only repeats it. */
function weekdays(text: string, on: PlainDate): Found[] {
	const names = new RegExp(
		`(?<!\\p{L})(${WEEKDAYS.flat().join("|")})(?!\\p{L})(?!,?\\s*(?:\\p{L}{2,4}\\s)?\\s*\\p{L}*\\.?\\s*\\d)`,
		"giu",
	);
	return [...text.matchAll(names)].flatMap((match) => {
		const wanted = Number(numberOf(WEEKDAYS, match[1]));
		const today = new Date(`${on}T00:00:00Z`).getUTCDay() || 7;
		const days = (wanted - today + 7) % 7 || 7;
		return [{ ...placeOf(match), date: addDays(on, days) }];
	});
}

/** Which of the lists holds a word, counted from one. */
function numberOf(words: readonly string[][], word = ""): string {
	const small = word.toLowerCase().replace(/\.$/, "");
	return String(words.findIndex((some) => some.includes(small)) + 1);
}

function withYear(
	match: RegExpExecArray,
	year: string | undefined,
	month = "",
	day = "",
	on: PlainDate,
): Found[] {
	if (year) return dateAt(match, year.padStart(4, "20"), month, day);
	const [thisYear] = dateAt(match, on.slice(0, 4), month, day);
	if (thisYear && thisYear.date >= on) return [thisYear];
	return dateAt(match, String(Number(on.slice(0, 4)) + 1), month, day);
}

function dateAt(
	match: RegExpExecArray,
	year = "",
	month = "",
	day = "",
): Found[] {
	const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return isPlainDate(date) ? [{ ...placeOf(match), date }] : [];
}

function placeOf({ index, 0: words }: RegExpExecArray) {
	return { at: index, length: words.length };
}
